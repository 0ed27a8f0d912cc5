"""Which words come where the first were said already, and which part of an answer a question gets."""

from __future__ import annotations

from typing import Any

import pytest

from bot.layers import ELSE_CALM, ELSE_WAITING, fresh
from bot.parts import part_answer
from bot.understanding import Understanding
from tests.bot.values import message

WHO, AGE = "shelter_ask_who", "options_ask_age"


def reply(answer: str, **params: str) -> dict[str, Any]:
    return {"answer": answer, "params": params}


def said(*replies: dict[str, Any]) -> tuple[str, ...]:
    """Return what is remembered when each of these was said for the first time."""
    return tuple(key for one in replies for key in fresh([one], (), is_waiting=False)[1])


def answers(replies: list[dict[str, Any]], before: tuple[str, ...], **more: bool) -> list[str]:
    return [one["answer"] for one in fresh(replies, before, **{"is_waiting": False, **more})[0]]


def test_who_goes_back_gets_the_question_as_it_was_and_it_counts_as_said_last() -> None:
    question = reply(WHO)
    given, remembered = fresh([question], said(question, reply("thanks")), is_waiting=False, goes_back=True)
    assert given == [question]
    assert remembered == said(reply("thanks"), question)


@pytest.mark.parametrize(
    ("before", "is_waiting", "comes_again"),
    [
        ((WHO, "inform", "noted"), False, True),
        (("inform", WHO, "noted"), False, True),
        (("inform", "noted", WHO), False, False),
        ((WHO, "inform", "noted"), True, False),
    ],
)
def test_a_question_that_was_left_for_another_comes_again_while_nobody_is_awaited(
    before: tuple[str, ...], is_waiting: bool, comes_again: bool
) -> None:
    found = answers([reply(WHO)], said(*map(reply, before)), is_waiting=is_waiting)
    assert (found == [WHO]) is comes_again
    assert comes_again or found[0] in (ELSE_WAITING if is_waiting else ELSE_CALM)


def test_what_is_no_question_does_not_come_again() -> None:
    assert answers([reply("told")], said(reply("told"), reply("noted"))) != ["told"]


def test_of_two_answers_that_were_said_one_gets_its_next_layer() -> None:
    both = [reply("shelter", country="IT"), reply("medical_care", country="IT")]
    assert answers(both, said(*both)) == ["shelter"]


def test_an_answer_without_numbers_of_its_own_comes_as_it_is_when_the_country_is_known() -> None:
    assert answers([reply("medical_told", country="IT"), reply(AGE)], said(reply("medical_told"))) == ["medical_told", AGE]


def test_numbers_for_a_man_or_a_child_are_new_and_those_for_a_woman_are_not() -> None:
    before = said(reply("number_shelter", country="IT"))
    for who in ("man", "child"):
        assert answers([reply("number_shelter", country="IT", who=who), reply(AGE)], before) == ["number_shelter", AGE]
    assert answers([reply("number_shelter", country="IT", who="woman"), reply(AGE)], before) == [AGE]
    assert answers([reply("medical_told", who="man"), reply(AGE)], said(reply("medical_told"))) == [AGE]


def test_what_was_said_is_stored_as_the_conversations_hold_it_that_began_before_an_upgrade() -> None:
    assert said(reply("shelter", language="en", country="IT", who="woman", heard="x", again="yes")) == (
        "shelter?country=IT&language=en+",
    )
    assert said(reply("shelter")) == ("shelter?",)


# --- parts


@pytest.mark.parametrize(
    ("understood", "topic", "answer"),
    [
        (message("residence_permit", part="long", confidence=0.8), "shelter", "permit_long"),
        (message("legal_help", part="cost", confidence=0.5), "shelter", "legal_cost"),
        (message("documents_taken", part="papers", confidence=0.9), "shelter", "shelter_papers"),
        (message("cost", part="cost"), "stay_safe_abroad", "cost"),
        (message("inform", part="told", words=8), "shelter", "shelter_told"),
        (message("inform", part="told", words=9), "shelter", None),
        (message("inform", part="papers", words=5), "unpaid_wages", "money_papers"),
        (message("inform", part="papers", words=6), "unpaid_wages", None),
        (message("inform", part="real"), "job_offer", "offer_verify"),
        (message("inform", part="real"), "shelter", None),
        (message("job_offer", part="real"), None, None),
        (message("job_offer", part="real"), "stay_safe_abroad", None),
    ],
)
def test_which_part_is_asked_for(understood: Understanding, topic: str | None, answer: str | None) -> None:
    assert part_answer(understood, topic) == answer


def test_when_all_of_it_was_said_the_first_comes_again() -> None:
    asked = message("cost", part="cost")
    assert part_answer(asked, "shelter", said=("shelter_cost?", "cost?")) == "shelter_cost"


@pytest.mark.parametrize(
    ("intent", "confidence", "answer"),
    [("any_news", 0.7, None), ("any_news", 0.69, "shelter_long"), ("residence_permit", 0.9, "permit_long")],
)
def test_only_a_likely_question_for_news_means_the_person_who_is_awaited(
    intent: str, confidence: float, answer: str | None
) -> None:
    assert part_answer(message(intent, part="long", confidence=confidence), "shelter", is_waiting=True) == answer
