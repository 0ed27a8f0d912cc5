"""Who is named first, and who is not named at all."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge import Library
from knowledge.facts.collection import CountryFacts
from knowledge.slots.contact_choice import WANTED, emergency_contact, fitting
from knowledge.slots.context import RenderContext
from tests.knowledge.conftest import TODAY

FACT = {"confidence": "sourced", "source": [{"title": "a page"}], "checked_on": "2026-11-01", "review_by": "2027-11-01"}
LINE = FACT | {
    "name": "a line",
    "kind": "trafficking_hotline",
    "run_by": "ngo",
    "dial": ["1"],
    "open": "always",
    "free": "yes",
    "from_abroad": "no",
    "serves": ["all"],
    "offers": ["counselling", "shelter"],
}


def chosen(library: Library, slot: str, *contacts: dict[str, Any], **params: str) -> list[str]:
    facts = CountryFacts.model_validate({"country": "IT", "contacts": [LINE | contact for contact in contacts]})
    context = RenderContext(library.facts, library.texts_of("en"), "sms", params, TODAY)
    return [contact.id for contact in fitting(context, facts, WANTED[slot])]


def test_police_come_last_a_region_after_the_country_and_the_state_after_an_organisation(library: Library) -> None:
    contacts = [
        {"id": "police", "run_by": "police"},
        {"id": "region", "area": "Lazio"},
        {"id": "violence", "kind": "violence_line"},
        {"id": "state", "run_by": "state"},
        {"id": "ngo"},
    ]
    assert chosen(library, "hotline", *contacts) == ["ngo", "state", "violence", "region", "police"]


def test_nobody_who_tells_the_police_is_named_to_those_who_want_none(library: Library) -> None:
    contacts = [
        {"id": "police", "run_by": "police"},
        {"id": "state", "run_by": "state"},
        {"id": "tells", "shares_with_police": True},
        {"id": "ngo", "offers": ["counselling", "legal_aid"]},
    ]
    assert chosen(library, "hotline_not_police", *contacts) == ["ngo"]
    assert chosen(library, "legal_line", *contacts) == ["ngo"]


def test_a_line_for_everybody_comes_before_one_for_women(library: Library) -> None:
    assert chosen(library, "hotline", {"id": "women", "serves": ["women"]}, {"id": "all"}) == ["all", "women"]


@pytest.mark.parametrize(
    ("serves", "who", "is_named"),
    [
        (["all"], "man", True),
        (["women"], "man", False),
        (["men"], "man", True),
        (["women"], "woman", True),
        (["men"], "woman", False),
        (["workers", "migrants"], "woman", True),
        (["workers"], "man", True),
        (["asylum seekers", "refugees"], "man", True),
        (["asylum seekers", "refugees"], "woman", True),
        (["refugees"], "man", False),
        (["women"], "child", False),
        (["minors"], "child", True),
        (["minors"], None, False),
        (["refugees"], None, False),
        (["men", "relatives"], None, False),
        (["women"], None, True),
    ],
)
def test_a_contact_is_named_to_those_it_serves(library: Library, serves: list[str], who: str | None, *, is_named: bool) -> None:
    params = {"who": who} if who else {}
    assert chosen(library, "shelter", {"id": "house", "serves": serves}, **params) == (["house"] if is_named else [])


def test_what_is_not_sure_not_fresh_or_not_offered_is_left_out(library: Library) -> None:
    contacts = [
        {"id": "recalled", "confidence": "recalled"},
        {"id": "held", "hold": "closed in May"},
        {"id": "no-number", "dial": []},
        {"id": "old", "review_by": "2026-11-24"},
        {"id": "last-day", "review_by": "2026-11-25"},
        {"id": "no-bed", "offers": ["counselling"]},
        {"id": "child", "kind": "child_line"},
    ]
    assert chosen(library, "shelter", *contacts) == ["last-day"]


def test_an_emergency_is_for_the_service_that_is_asked_for(library: Library) -> None:
    context = RenderContext(library.facts, library.texts_of("en"), "sms", {"country": "RS"}, TODAY)
    police, ambulance = emergency_contact(context, ("police",)), emergency_contact(context, ("ambulance",))
    assert police is not None
    assert ambulance is not None
    assert (police.dial[0], ambulance.dial[0]) == ("192", "194")
    assert emergency_contact(context, ("text",)) is None
