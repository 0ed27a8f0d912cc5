"""Somebody writes in a language that we have no texts in."""

from __future__ import annotations

import pytest

from bot.flows import OpenSlot
from bot.plan import Flag, Plan
from bot.understanding import Understanding
from tests.bot.values import in_danger, memory, message, planned_for

CONSENT = OpenSlot("shelter", "consent")
ITALIAN = {"language": "it", "language_confidence": 0.9}
TOLD, TOLD_AGAIN = "other_language?tongue=it", "other_language_again?tongue=it"


def is_met(planned: Plan) -> bool:
    return planned.acts[0].startswith("other_language")


def in_italian(confidence: float, words: int = 6) -> Understanding:
    return message("shelter", language="it", language_confidence=confidence, words=words)


def test_our_question_stays_open_and_staff_learn_of_the_language_beside_the_rest() -> None:
    planned = planned_for(message("talk_to_human", words=6, **ITALIAN), slot=CONSENT)
    assert (planned.acts, planned.keeps_question) == (("other_language",), True)
    assert planned.flag == Flag("high", ("asked_for_person", "other_language"))


@pytest.mark.parametrize(("confidence", "met"), [(0.59, False), (0.6, True)])
def test_a_first_message_counts_from_the_certainty_on_that_is_set(confidence: float, met: bool) -> None:
    assert is_met(planned_for(in_italian(confidence))) is met


@pytest.mark.parametrize(
    ("language", "asked", "met"),
    [("it", True, True), ("it", False, False), ("en", True, False), ("und", True, False), (None, True, False)],
)
def test_less_certainty_is_enough_only_after_they_were_told_and_wrote_so_before(
    language: str | None, asked: bool, met: bool
) -> None:
    assert is_met(planned_for(in_italian(0.2), memory(language=language, language_asked=asked))) is met


@pytest.mark.parametrize(
    ("words", "slot", "met"),
    [(4, CONSENT, False), (5, CONSENT, True), (4, None, True)],
    ids=["a name", "a sentence", "no question"],
)
def test_a_name_that_answers_a_question_is_no_other_language(words: int, slot: OpenSlot | None, met: bool) -> None:
    """ "Bologna, via Mazzini"."""
    assert is_met(planned_for(in_italian(0.9, words), slot=slot)) is met


@pytest.mark.parametrize(
    ("words", "language", "met"), [(2, "en", False), (3, "en", True), (2, "it", True)], ids=["a name", "words", "not ours before"]
)
def test_two_words_after_a_language_of_ours_are_a_name(words: int, language: str, met: bool) -> None:
    """ "Antwerpen"."""
    assert is_met(planned_for(in_italian(0.9, words), memory(language=language))) is met


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ((), "other_language"),
        ((TOLD,), "other_language_again"),
        ((TOLD, TOLD_AGAIN), "other_language"),
        ((TOLD_AGAIN, TOLD), "other_language_again"),
    ],
)
def test_it_is_said_in_two_wordings_by_turns(said: tuple[str, ...], act: str) -> None:
    assert planned_for(in_italian(0.9), memory(said=said)).acts == (act,)


def test_in_danger_the_first_words_come_in_their_language_and_the_rest_stays() -> None:
    assert planned_for(in_danger(**ITALIAN)).acts == ("other_language_danger", "danger_person")
    topic = planned_for(in_danger(intent="shelter", **ITALIAN))
    assert topic.acts == ("other_language_danger", "shelter", "danger_person")


def test_a_later_message_of_danger_is_first_told_the_words_that_they_can_read() -> None:
    before = memory(danger="immediate_danger", danger_said=("danger",))
    assert planned_for(in_danger(**ITALIAN), before, state="waiting").acts == ("other_language_danger",)
    said = memory(danger="immediate_danger", danger_said=("danger",), said=("other_language_danger?tongue=it",))
    assert planned_for(in_danger(**ITALIAN), said, state="waiting").acts == ("danger_next", "danger_ask_place")
