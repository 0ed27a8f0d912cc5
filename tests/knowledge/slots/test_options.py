"""Which ways forward are named, and in which order."""

from __future__ import annotations

from itertools import product

import pytest

from knowledge.slots.options import ways


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, "rest permit-free asylum permit-tied third home"),
        ({"fear": "unsure"}, "rest permit-free asylum permit-tied third home"),
        ({"fear": "yes"}, "rest permit-free asylum permit-tied third"),
        ({"fear": "no"}, "rest permit-free asylum permit-tied home third"),
        ({"cooperation": "yes"}, "rest permit-free permit-tied asylum third home"),
        ({"minor": "yes", "papers": "yes"}, "child eu rest permit-free asylum permit-tied third home"),
        ({"minor": "no", "papers": "no"}, "rest permit-free asylum permit-tied third home"),
    ],
)
def test_ways_come_in_the_order_that_fits(params: dict[str, str], expected: str) -> None:
    assert " ".join(ways(params)) == expected


@pytest.mark.parametrize(("cooperation", "fear"), list(product(["yes", "no", "unsure"], repeat=2)))
def test_a_way_without_the_police_always_comes_before_the_one_with_them(cooperation: str, fear: str) -> None:
    names = list(ways({"cooperation": cooperation, "fear": fear}))
    assert names.index("permit-free") < names.index("permit-tied")
    assert ("home" in names) == (fear != "yes")
