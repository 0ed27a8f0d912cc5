"""What is remembered of a message."""

from __future__ import annotations

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Summary
from bot.recall import countries, remember
from tests.bot.values import FORMS, IN_ITALY, IN_MILAN, memory, message, turn

LONG = 9


@pytest.mark.parametrize(
    ("intent", "words", "slot", "found"),
    [
        ("shelter", LONG, None, ("IT", None, None)),
        ("job_offer", LONG, None, (None, "IT", None)),
        ("job_offer", 2, None, ("IT", None, None)),
        ("job_offer", LONG, OpenSlot("where", "where"), ("IT", None, None)),
        ("shelter", 2, OpenSlot("missing", "missing_where"), (None, "IT", None)),
        ("shelter", 2, OpenSlot("report", "report_where"), ("IT", None, None)),
        ("return_home", 2, None, (None, None, "IT")),
        ("third_country", LONG, None, (None, "IT", None)),
        ("third_country", 2, None, ("IT", None, None)),
    ],
)
def test_whose_country_it_is(intent: str, words: int, slot: OpenSlot | None, found: tuple[str | None, ...]) -> None:
    assert countries(message(intent, words=words, entities=IN_ITALY), slot) == found


def test_a_named_country_counts_more_than_the_routers_and_that_more_than_the_one_before() -> None:
    before = memory(country="RO")
    assert remember(turn(message(entities=IN_ITALY), country="DE"), before, None).country == "IT"
    assert remember(turn(message(), country="DE"), before, None).country == "DE"
    assert remember(turn(message()), before, None).country == "RO"


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
