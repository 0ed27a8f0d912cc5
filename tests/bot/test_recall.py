"""What is remembered of a message, and how it is stored."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Summary
from bot.recall import countries, country_asked_about, remember
from tests.bot.values import DOMAIN, FORMS, IN_ITALY, IN_MILAN, memory, message, turn

LONG = 9


@pytest.mark.parametrize(
    ("intent", "words", "slot", "facts", "found"),
    [
        ("shelter", LONG, None, {"here": "IT"}, ("IT", None, None)),
        ("shelter", LONG, None, {}, ("IT", None, None)),
        ("shelter", LONG, None, {"from": "IT"}, (None, None, "IT")),
        ("shelter", LONG, None, {"to": "IT"}, (None, "IT", None)),
        ("job_offer", LONG, None, {"here": "IT"}, (None, "IT", None)),
        ("job_offer", 2, None, {}, ("IT", None, None)),
        ("job_offer", LONG, OpenSlot("where", "where"), {"here": "IT"}, (None, None, None)),
        ("shelter", 2, OpenSlot("missing", "missing_where"), {}, (None, "IT", None)),
        ("shelter", 2, OpenSlot("report", "report_where"), {}, (None, "IT", None)),
    ],
)
def test_whose_country_it_is(
    intent: str, words: int, slot: OpenSlot | None, facts: dict[str, str], found: tuple[str | None, ...]
) -> None:
    assert countries(message(intent, words=words, entities=IN_ITALY, facts=facts), Memory(), slot) == found


def test_a_country_that_is_asked_about_is_not_the_one_the_writer_is_in() -> None:
    """After "and in Germany?" the emergency number was Germany's, for somebody in Italy."""
    before, in_germany = memory(), (("country", "DE"),)
    asked = message("out_of_scope", entities=in_germany)
    moved = message("inform", entities=in_germany, facts={"here": "DE"}, sure_facts=frozenset({"here"}))
    assert (remember(turn(asked), before, None).country, country_asked_about(asked, before)) == ("IT", "DE")
    assert (remember(turn(moved), before, None).country, country_asked_about(moved, before)) == ("DE", None)
    assert remember(turn(replace(moved, asks=True)), before, None).country == "IT"
    assert country_asked_about(asked, Memory()) is None


def test_the_routers_country_counts_where_the_writer_names_none() -> None:
    before = memory(country="RO")
    assert remember(turn(message(), country="DE"), before, None).country == "DE"
    assert remember(turn(message()), before, None).country == "RO"


def test_facts_stay_and_later_words_correct_them() -> None:
    first = remember(turn(message(facts={"age": "26", "person": "woman", "here": "IT"})), Memory(), None)
    second = remember(turn(message(facts={"age": "28"})), first, None)
    assert second.facts == {"age": "28", "person": "woman"}


def test_the_country_of_the_number_is_a_guess_that_is_taken_with_the_first_message_alone() -> None:
    assert remember(turn(message(), country_guess="RO"), Memory(), None).country_guess == "RO"
    assert remember(turn(message(), country_guess="RO"), memory(country_guess=None), None).country_guess is None


def test_places_stay_until_others_are_named() -> None:
    first = remember(turn(message(entities=(*IN_MILAN, ("nationality", "RO")))), Memory(), None)
    second = remember(turn(message()), first, None)
    assert (second.city, second.nationality, second.country) == ("Milan", "RO", "IT")


def test_signals_fade_and_are_forgotten_and_the_stronger_counts() -> None:
    before = memory(signals_so_far={"violence": 0.5, "weapon": 0.16})
    after = remember(turn(message(strengths={"violence": 0.2, "minor": 0.8})), before, None)
    assert after.signals_so_far == {"minor": 0.8, "violence": 0.3}


def test_a_language_that_cannot_be_told_leaves_the_one_before() -> None:
    after = remember(turn(message(language="und", language_confidence=0.0)), memory(language="sr", script="Cyrl"), None)
    assert (after.language, after.script, after.language_confidence) == ("sr", "Cyrl", 0.0)


def test_the_name_of_a_language_is_an_order_only_when_one_is_asked_for() -> None:
    named = (("language_name", "ru"),)
    assert remember(turn(message("change_language", entities=named)), memory(), None).new_language == "ru"
    assert remember(turn(message("shelter", entities=named)), memory(new_language="tr"), None).new_language is None


def test_the_summary_of_staff_replaces_what_was_known() -> None:
    before = memory(topic="shelter", filled={"minor": "no", "fear": "yes"})
    after = remember(turn(message(), summary=Summary("asylum", "yes")), before, None)
    assert (after.topic, after.filled) == ("asylum", {"minor": "yes", "fear": "yes"})
    assert remember(turn(message()), before, None).filled == before.filled


def test_a_memory_survives_the_slots_of_the_tracker() -> None:
    full = memory(danger_said=("danger", "danger_weapon"), filled={"fear": "yes"}, signals_so_far={"weapon": 0.5}, watched=True)
    slots = full.slots(FORMS.slots)
    assert Memory.from_slots(slots, FORMS.slots) == full
    assert (slots["minor"], slots["city"]) == (None, None)


def test_the_country_that_is_named_beside_the_home_is_where_they_are() -> None:
    """ "My boss in Dubai keeps my passport, I am from Kenya"."""
    named = (("city", "Dubai"), ("country", "AE"), ("country", "KE"))
    told = message("documents_taken", words=12, entities=named, facts={"from": "KE", "papers": "kept"})
    assert countries(told, Memory(), None) == ("AE", None, "KE")
    assert countries(replace(told, facts={"from": "KE", "for": "relative"}), Memory(), None) == (None, None, "KE")


# --- whose country is named


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
