"""What is remembered of a message."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Summary
from bot.recall import countries, country_asked_about, remember
from tests.bot.values import FORMS, IN_ITALY, IN_MILAN, memory, message, turn

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
