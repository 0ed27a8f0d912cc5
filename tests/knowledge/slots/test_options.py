"""Which ways forward are named, and in which order."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from knowledge import Library
from knowledge.slots.context import RenderContext
from knowledge.slots.options import options, ways
from knowledge.slots.permits import sure_permits
from tests.knowledge.conftest import TODAY


def context(library: Library, **params: str) -> RenderContext:
    return RenderContext(library.facts, library.texts_of("en"), "sms", params, TODAY)


@pytest.mark.parametrize(
    ("params", "expected"),
    [
        ({}, "rest-general asylum permit-general third home"),
        ({"cooperation": "yes"}, "rest-general permit-general asylum third home"),
        ({"fear": "unsure"}, "rest-general asylum permit-general third home"),
        ({"fear": "yes", "country": "DE"}, "rest permit-free asylum permit-tied third"),
        ({"fear": "no", "country": "DE"}, "rest permit-free asylum permit-tied home third"),
        ({"cooperation": "yes", "country": "DE"}, "rest permit-free permit-tied asylum third home"),
        ({"minor": "yes", "papers": "yes"}, "child eu rest-general asylum permit-general third home"),
        ({"minor": "no", "papers": "no", "country": "DE"}, "rest permit-free asylum permit-tied third home"),
    ],
)
def test_ways_come_in_the_order_that_fits(library: Library, params: dict[str, str], expected: str) -> None:
    assert " ".join(ways(context(library, **params))) == expected


@pytest.mark.parametrize(("cooperation", "fear"), list(product(["yes", "no", "unsure"], repeat=2)))
def test_a_way_without_the_police_always_comes_before_the_one_with_them(library: Library, cooperation: str, fear: str) -> None:
    names = list(ways(context(library, cooperation=cooperation, fear=fear, country="DE")))
    assert names.index("permit-free") < names.index("permit-tied")
    assert ("home" in names) == (fear != "yes")


def test_a_permit_without_the_police_is_named_only_where_the_law_has_one(library: Library) -> None:
    for country in library.facts.countries:
        here = context(library, country=country)
        free = {permit for permit in sure_permits(here) if permit.cooperation in ("none", "either")}
        assert free or "permit-free" not in ways(here), country


def test_a_law_that_has_only_permits_for_witnesses_is_not_said_to_have_others(library: Library) -> None:
    assert list(ways(context(library, country="BE"))) == ["rest", "asylum", "permit-tied", "third", "home"]


def test_time_to_rest_is_not_named_where_there_is_no_such_period(library: Library) -> None:
    assert not {*ways(context(library, country="IT"))} & {"rest", "rest-general"}


def test_what_may_not_be_stated_as_certain_is_said_of_many_countries(library: Library) -> None:
    assert "1) In many countries" in options(context(library, country="GB"))


@pytest.mark.parametrize(("origin", "country", "is_named"), [("UA", "DE", True), ("UA", "GB", False), ("MD", "DE", False)])
def test_who_fled_a_war_is_told_of_protection_as_a_group(library: Library, origin: str, country: str, *, is_named: bool) -> None:
    assert ("protection" in ways(context(library, origin=origin, country=country))) == is_named


def test_protection_as_a_group_is_not_named_after_its_last_day(library: Library) -> None:
    late = context(library, origin="UA", country="DE")
    late.today = date(2027, 3, 4)
    assert "protection" not in ways(late)


@pytest.mark.parametrize(("country", "has_eu", "has_asylum"), [("DE", True, False), ("GB", False, True), ("US", False, True)])
def test_an_eu_passport_counts_in_the_eu(library: Library, country: str, *, has_eu: bool, has_asylum: bool) -> None:
    names = list(ways(context(library, country=country, papers="yes")))
    assert ("eu" in names, "asylum" in names) == (has_eu, has_asylum)
