"""Which part of an answer a question gets."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

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


def read(part: str, intent: str = "inform", **more: Any) -> Understanding:
    """Return a message whose part was read by the model, and is not in its words."""
    return message(intent, part=part, by_words=False, asked=(part,), may_ask=(part,), **more)


@pytest.mark.parametrize(
    ("facts", "answer"), [({}, "offer_minor"), ({"age": "17"}, "offer_minor"), ({"age": "18"}, None)], ids=["untold", "17", "18"]
)
def test_an_adult_is_not_told_that_they_are_too_young_for_a_job_abroad(facts: dict[str, str], answer: str | None) -> None:
    assert part_answer(read("offer_minor", facts=facts), "job_offer") == answer


def test_the_age_of_an_adult_keeps_no_other_question_of_an_offer_from_its_answer() -> None:
    assert part_answer(read("offer_photo", facts={"age": "30"}), "job_offer") == "offer_photo"


@pytest.mark.parametrize(
    ("topic", "intent", "answer"),
    [
        (None, "inform", "offer_photo"),
        ("job_offer", "inform", "offer_photo"),
        ("shelter", "job_offer", "offer_photo"),
        ("stay_safe_abroad", "inform", "offer_photo"),
        ("shelter", "inform", None),
    ],
    ids=["no topic yet", "an offer", "an offer is named now", "a journey", "something else"],
)
def test_what_is_read_as_a_question_of_an_offer_counts_before_leaving(topic: str | None, intent: str, answer: str | None) -> None:
    assert part_answer(read("offer_photo", intent), topic) == answer


@pytest.mark.parametrize(
    ("part", "topic", "intent", "facts", "answer"),
    [
        ("find", "shelter", "inform", {"for": "friend"}, "missing_find"),
        ("find", "missing_person", "inform", {}, "missing_find"),
        ("find", "shelter", "report_someone", {}, "missing_find"),
        ("find", "shelter", "inform", {}, None),
        ("referral", "helper_writes", "inform", {}, "referral"),
        ("referral", "shelter", "inform", {}, None),
        ("alive", "missing_person", "inform", {}, "alive"),
        ("alive", "shelter", "inform", {}, None),
    ],
)
def test_what_is_read_as_a_question_about_somebody_counts_for_whoever_writes_about_one(
    part: str, topic: str, intent: str, facts: dict[str, str], answer: str | None
) -> None:
    assert part_answer(read(part, intent, facts=facts), topic) == answer


@pytest.mark.parametrize(
    ("part", "topic", "answer"),
    [
        ("leave_how", "shelter", "leave_plan"),
        ("leave_how", "missing_person", None),
        ("embassy", "missing_person", "embassy"),
        ("embassy", "shelter", "embassy"),
    ],
)
def test_how_to_leave_is_asked_by_whoever_is_in_it_and_not_by_their_family(part: str, topic: str, answer: str | None) -> None:
    assert part_answer(read(part), topic) == answer


@pytest.mark.parametrize(("intent", "answer"), [("shelter", "shelter_where"), ("asylum", None)])
def test_where_asylum_is_to_be_had_asks_for_no_shelter(intent: str, answer: str | None) -> None:
    """One word stands for both in Russian."""
    assert part_answer(read("shelter_where", intent), "shelter") == answer


@pytest.mark.parametrize(
    ("part", "intent", "is_waiting", "answer"),
    [
        ("make_noise", "inform", True, "make_noise"),
        ("make_noise", "inform", False, None),
        ("there", "inform", False, "are_you_there"),
        ("there", "greet", False, None),
        ("there", "any_news", True, None),
        ("for_me", "i_am_a_man", False, None),
    ],
)
def test_a_part_gives_way_where_nobody_is_being_called_and_to_an_intent_with_its_own_reply(
    part: str, intent: str, is_waiting: bool, answer: str | None
) -> None:
    assert part_answer(message(intent, part=part), "shelter", is_waiting=is_waiting) == answer


@pytest.mark.parametrize(("topic", "answer"), [("job_offer", "offer_refuse"), ("shelter", None)])
def test_before_leaving_what_to_write_to_him_is_how_to_refuse(topic: str, answer: str | None) -> None:
    """ "What do I say to him, so that he is not angry?"."""
    assert part_answer(message(part="contact"), topic) == answer


def test_whether_an_offer_is_real_is_asked_by_words_alone() -> None:
    assert part_answer(message("job_offer", part="real"), "job_offer") == "offer_verify"
    assert part_answer(read("real", "job_offer"), "job_offer") is None


@pytest.mark.parametrize(
    ("part", "intent", "answer"),
    [
        ("woman_please", "talk_to_human", None),
        ("woman_please", "inform", "woman_please"),
        ("stay_here", "asylum", None),
        ("what_for", "asylum", None),
        ("what_for", "who_are_you", "what_for"),
        ("stay_here", "inform", "stay_here"),
    ],
)
def test_an_intent_with_a_reply_of_its_own_comes_before_a_part(part: str, intent: str, answer: str | None) -> None:
    asked = message(intent, part=part, by_words=False, asked=(part,), may_ask=(part,))
    assert part_answer(asked, None) == answer
