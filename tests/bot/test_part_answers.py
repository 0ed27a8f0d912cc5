"""Which part of an answer a question gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.part_answers import part_answer
from bot.understanding import Understanding
from tests.bot.values import message


@pytest.mark.parametrize(
    ("understood", "said", "answer"),
    [
        (message("inform", part="find"), ("report_someone?",), "missing_find"),
        (message("inform", part="find"), (), None),
        (message("cost", part="cost"), ("report_someone?",), "shelter_cost"),
        (message("debt_bondage", part="cost"), (), None),
        (message("debt_bondage", part="cost", asks=True), (), "call_cost"),
    ],
    ids=["of somebody", "of nobody", "of the topic", "a debt is told", "a debt is asked about"],
)
def test_a_part_is_one_of_somebody_or_of_the_topic_where_it_is_asked_for(
    understood: Understanding, said: tuple[str, ...], answer: str | None
) -> None:
    assert part_answer(understood, "shelter", said=said) == answer


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


def test_who_will_know_is_told_in_other_words_the_second_time() -> None:
    asked = message("who_are_you", part="told", asks=True)
    assert part_answer(asked, "helper_writes") == "report_told"
    assert part_answer(asked, "helper_writes", said=("report_told?",)) == "told"
    assert part_answer(asked, "helper_writes", said=("report_told?", "told?")) == "who_are_you"


def test_how_long_there_is_about_what_was_answered_last() -> None:
    assert part_answer(message("residence_permit", confidence=0.6, part="long"), "shelter") == "shelter_long"
    assert part_answer(message("residence_permit", confidence=0.9, part="long"), "shelter") == "permit_long"


def test_that_there_is_no_contract_is_answered_where_pay_was_asked_for() -> None:
    lack = message("inform", part="papers", words=2)
    assert (part_answer(lack, "unpaid_wages"), part_answer(lack, "shelter")) == ("money_papers", None)


@pytest.mark.parametrize(
    ("part", "topic", "intent", "answer"),
    [
        ("cost", "shelter", "cost", "shelter_cost"),
        ("cost", None, "cost", "cost"),
        ("long", "residence_permit", "any_news", "permit_long"),
        ("told", "medical_care", "who_are_you", "medical_told"),
        ("children", "shelter", "family_reunion", "children_with_you"),
        ("children", "shelter", "inform", None),
        ("long", None, "any_news", None),
        ("cost", "shelter", "legal_help", "legal_cost"),
        ("told", "shelter", "talk_to_human", None),
        (None, "shelter", "cost", None),
    ],
)
def test_a_question_within_a_topic_gets_that_part(part: str | None, topic: str | None, intent: str, answer: str | None) -> None:
    assert part_answer(message(intent, part=part, words=9), topic) == answer


def test_whoever_waits_and_asks_how_long_means_the_person() -> None:
    assert part_answer(message("any_news", part="long"), "shelter", is_waiting=True) is None


def test_shelters_of_another_country_are_a_topic_and_no_question_of_place() -> None:
    asked = message("shelter", part="shelter_where", by_words=False, asked=("shelter_where",), may_ask=("shelter_where",))
    assert part_answer(asked, "shelter") == "shelter_where"
    assert part_answer(replace(asked, entities=(("country", "IT"),)), "shelter") is None
