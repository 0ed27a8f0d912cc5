"""Countries and towns of a message, what else is remembered of it, and how it is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.recall import countries, remember
from tests.bot.values import DOMAIN, FORMS, IN_ITALY, memory, message, turn

WHERE, MISSING = OpenSlot("where", "where"), OpenSlot("missing", "missing_where")
FIRST, KNOWN = Memory(), memory(country="FR")


@pytest.mark.parametrize(
    ("intent", "before", "slot", "facts", "found"),
    [
        ("shelter", FIRST, WHERE, {"there": "DE"}, (None, "DE", None)),
        ("shelter", FIRST, MISSING, {"there": "DE"}, (None, "DE", None)),
        ("shelter", FIRST, MISSING, {"here": "DE"}, (None, "DE", None)),
        ("shelter", FIRST, None, {"here": "DE"}, ("DE", None, None)),
        ("residence_permit", FIRST, None, {"to": "PL", "there": "DE"}, ("PL", "DE", None)),
        ("residence_permit", FIRST, None, {"here": "DE", "to": "PL"}, ("DE", "PL", None)),
        ("residence_permit", KNOWN, None, {"to": "PL"}, (None, "PL", None)),
        ("hotline_number", FIRST, None, {"there": "DE"}, ("DE", None, None)),
        ("hotline_number", FIRST, None, {"here": "PL", "there": "DE"}, ("PL", None, None)),
        ("hotline_number", FIRST, None, {"from": "RO", "for": "relative"}, ("IT", None, "RO")),
        ("hotline_number", KNOWN, None, {"there": "DE"}, (None, "DE", None)),
        ("job_offer", FIRST, None, {}, (None, "IT", None)),
        ("job_offer", FIRST, None, {"there": "DE"}, (None, "DE", None)),
        ("job_offer", FIRST, None, {"here": "DE"}, (None, "DE", None)),
    ],
)
def test_whose_country_it_is_when_italy_is_named_in_a_long_message(
    intent: str, before: Memory, slot: OpenSlot | None, facts: dict[str, str], found: tuple[str | None, ...]
) -> None:
    assert countries(message(intent, words=9, entities=IN_ITALY, facts=facts), before, slot) == found


@pytest.mark.parametrize("fact", ["here", "there"])
def test_whose_numbers_are_wanted_is_known_from_the_fact_alone(fact: str) -> None:
    assert countries(message("hotline_number", facts={fact: "DE"}), FIRST, None) == ("DE", None, None)


@pytest.mark.parametrize(("words", "found"), [(4, ("IT", None, None)), (5, (None, "IT", None))])
def test_a_bare_country_is_the_writers_also_when_an_offer_is_talked_about(words: int, found: tuple[str | None, ...]) -> None:
    assert countries(message("job_offer", words=words, entities=IN_ITALY), FIRST, None) == found


def test_who_says_beyond_doubt_where_they_are_is_there_also_when_an_offer_is_talked_about() -> None:
    sure = message("job_offer", words=9, facts={"here": "DE"}, sure_facts=frozenset({"here"}))
    assert countries(sure, FIRST, None) == ("DE", None, None)
    assert countries(replace(sure, sure_facts=frozenset({"there"})), FIRST, None) == (None, "DE", None)


@pytest.mark.parametrize(("words", "here"), [(4, "IT"), (5, None)])
def test_the_country_that_is_known_is_confirmed_by_its_bare_name(words: int, here: str | None) -> None:
    assert countries(message("shelter", words=words, entities=IN_ITALY), memory(country="IT"), None) == (here, None, None)


def test_the_one_country_that_is_named_is_where_they_are_also_for_who_writes_about_a_friend() -> None:
    assert countries(message("inform", entities=IN_ITALY, facts={"for": "friend"}), FIRST, None) == ("IT", None, None)


def test_a_town_that_is_told_comes_before_one_that_is_only_named_and_the_script_is_remembered() -> None:
    told = message(entities=(("city", "Milan"),), facts={"town": "Turin"}, script="Cyrl")
    after = remember(turn(told), memory(city="Rome", script="Latn"), None)
    assert (after.city, after.script) == ("Turin", "Cyrl")


def test_a_signal_is_remembered_to_three_places() -> None:
    assert remember(turn(message(strengths={"weapon": 0.12345})), Memory(), None).signals_so_far == {"weapon": 0.123}


def test_a_memory_is_stored_in_the_slots_of_the_domain_alone() -> None:
    full = memory(danger_said=("danger",), said=("told?", "noted?"), filled={"fear": "yes"})
    slots: dict[str, Any] = full.slots(FORMS.slots)
    assert set(slots) <= set(DOMAIN["slots"])
    assert (slots["danger_said"], slots["said"], slots["fear"]) == (["danger"], ["told?", "noted?"], "yes")
