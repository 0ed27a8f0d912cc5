"""How dangerous an offer is, by the signs that it shows."""

from __future__ import annotations

import pytest

from knowledge import Library
from knowledge.slots import job_offers


def signs(library: Library, strength: str) -> list[str]:
    return [flag.id for flag in library.facts.red_flags.flags if flag.strength == strength]


@pytest.mark.parametrize(
    ("strong", "medium", "unknown", "level"),
    [
        (0, 0, 0, "calm"),
        (0, 0, 2, "calm"),
        (0, 0, 3, "careful"),
        (1, 0, 0, "careful"),
        (0, 1, 0, "careful"),
        (0, 2, 0, "careful"),
        (1, 1, 5, "careful"),
        (2, 0, 0, "danger"),
        (0, 3, 0, "danger"),
        (1, 2, 0, "danger"),
    ],
)
def test_two_strong_signs_or_three_of_any_kind_are_danger(
    library: Library, strong: int, medium: int, unknown: int, level: str
) -> None:
    flags = [*signs(library, "strong")[:strong], *signs(library, "medium")[:medium]]
    unsure = library.facts.red_flags.questions[:unknown]
    assert job_offers.level(library.facts, {"flags": ",".join(flags), "unsure": ", ".join(unsure)}) == level


def test_an_unknown_sign_counts_for_nothing(library: Library) -> None:
    assert job_offers.level(library.facts, {"flags": "no-such-sign,nor-this,nor-that"}) == "calm"
