"""Nothing is said twice, and what is said back."""

from __future__ import annotations

from typing import Any

import pytest

from bot.heard import who_of, with_heard
from bot.layers import ELSE_CALM, ELSE_WAITING, HAS_TWO_FORMS, NEXT_OF, NUMBER_OF, fresh
from bot.parts import OF_THE_LINE, PARTS, part_answer
from bot.steps import STEP_OF_FACT, STEP_OF_TOPIC, TOPIC_OF_FACT, step_for, topic_told
from knowledge import Library
from tests.bot.values import memory, message

LIBRARY = Library.load()
IN_ITALY = {"country": "IT"}


def said(*replies: dict[str, Any]) -> tuple[str, ...]:
    return fresh(replies, (), is_waiting=False)[1]


def reply(answer: str, **params: str) -> dict[str, Any]:
    return {"answer": answer, "params": params}


def answers(replies: list[dict[str, Any]], before: tuple[str, ...], *, is_waiting: bool = False) -> list[str]:
    return [one["answer"] for one in fresh(replies, before, is_waiting=is_waiting)[0]]


def test_when_the_country_becomes_known_only_its_numbers_are_new() -> None:
    before = said(reply("shelter"))
    asked = [reply("shelter", **IN_ITALY), reply("shelter_ask_who")]
    assert answers(asked, before) == ["number_shelter", "shelter_ask_who"]
    assert answers(asked, said(reply("shelter"), reply("number_shelter", **IN_ITALY))) == ["shelter_ask_who"]


def test_a_question_that_comes_again_and_again_comes_in_two_wordings() -> None:
    question = reply("still_safe_ask")
    assert answers([question], ()) == ["still_safe_ask"]
    assert answers([question], said(question)) == ["still_safe_again"]
    assert answers([question], (*said(question), *said(reply("still_safe_again")))) == ["still_safe_ask"]


def test_asked_for_once_more_alone_the_other_form_comes_and_then_something_else() -> None:
    first = [reply("shelter", **IN_ITALY)]
    _, before = fresh(first, (), is_waiting=False)
    second, before = fresh(first, before, is_waiting=False)
    assert second == [reply("shelter", country="IT", again="yes")]
    third, before = fresh(first, before, is_waiting=False)
    assert third == [reply("next_place", **IN_ITALY)]
    assert answers(first, before) == ["nothing_new"]


def test_a_man_and_a_child_get_the_numbers_for_them() -> None:
    before = said(reply("shelter", **IN_ITALY))
    assert answers([reply("shelter", country="IT", who="man"), reply("shelter_ask_who")], before)[0] == "number_shelter"
    assert answers([reply("shelter", country="IT", who="family"), reply("shelter_ask_who")], before) == ["shelter_ask_who"]


def test_while_people_come_it_is_said_that_they_read_it_each_time_in_other_words() -> None:
    before: tuple[str, ...] = said(reply("passed_on"))
    spoken = []
    for _ in range(4):
        given, before = fresh([reply("passed_on")], before, is_waiting=True)
        spoken.append(given[0]["answer"])
    assert len(set(spoken)) == len(spoken)
    assert {*spoken} <= {*ELSE_WAITING}


def test_a_topic_that_is_asked_for_again_with_its_question_gets_its_next_layer() -> None:
    asked = [reply("shelter", **IN_ITALY), reply("shelter_handoff_ask")]
    before = said(*asked)
    assert answers(asked, before, is_waiting=True) == ["shelter"]
    assert answers([reply("offer_result", flags="hurry")], said(reply("offer_result", flags="hurry"))) == ["next_offer"]


def test_what_is_only_told_is_noted_in_other_words_each_time() -> None:
    assert answers([reply("inform")], said(reply("inform"))) == ["noted"]
    assert answers([reply("noted")], said(reply("noted"))) == ["go_on"]


def test_the_offer_of_a_person_is_the_same_words_in_every_country() -> None:
    assert answers([reply("person_offer", **IN_ITALY)], said(reply("person_offer"))) == ["nothing_new"]


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


def test_questions_with_other_parameters_are_other_questions() -> None:
    before = said(reply("offer_question", flag="hurry"))
    assert answers([reply("offer_question", flag="secrecy")], before) == ["offer_question"]
    assert answers([], before) == []


def test_what_is_said_instead_exists_and_what_has_two_forms_has_them() -> None:
    part_answers = {answer for parts in PARTS.values() for answer in parts.values()}
    steps = {step for _, _, step in STEP_OF_FACT} | {*STEP_OF_TOPIC.values()}
    later = {answer for answers in (*OF_THE_LINE.values(), *NEXT_OF.values()) for answer in answers}
    assert {*NUMBER_OF.values(), *ELSE_CALM, *ELSE_WAITING} | later | part_answers | steps <= LIBRARY.answers
    for answer in HAS_TWO_FORMS:
        sms, chat = (LIBRARY.render(answer, {"again": again} if again else {}, "en", "sms") for again in ("", "yes"))
        assert sms.bubbles[0].text != chat.bubbles[0].text, answer


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


def test_the_next_step_is_that_of_the_topic_or_of_what_was_told() -> None:
    assert step_for("shelter", {"pay": "none"}) == "next_place"
    assert step_for("hotline_number", {"pay": "none"}) == "next_pay"
    assert step_for(None, {"papers": "kept", "locked": "yes"}) == "next_locked"
    assert step_for(None, {}) is None
    assert topic_told({"papers": "kept"}) == "documents_taken"
    assert topic_told({"age": "20"}) is None
    assert all(value for _, value, _ in TOPIC_OF_FACT)


def test_what_was_told_is_said_back_but_not_on_a_phone_that_others_read_nor_before_what_to_do_in_danger() -> None:
    told = message(facts={"here": "DE", "papers": "kept", "age": "20", "town": "Munich"})
    heard = with_heard([reply("documents_taken"), reply("ask_country")], told, memory())
    assert [one["params"].get("heard") for one in heard] == ["here-DE,papers-kept", None]
    text = LIBRARY.render("ask_country", {"heard": "here-DE,papers-kept"}, "en", "sms").bubbles[0].text
    assert text.startswith("Germany, passport kept by somebody. ")
    for replies, before in (([reply("ask_country")], memory(watched=True)), ([reply("immediate_danger")], memory())):
        assert with_heard(replies, told, before) == replies
    assert with_heard([reply("ask_country")], told, memory(facts={"phone_read": "yes"})) == [reply("ask_country")]


def test_whom_numbers_are_for_is_known_from_answers_and_facts() -> None:
    assert who_of(memory(filled={"shelter_who": "man"}, facts={"person": "woman"})) == "man"
    assert who_of(memory(facts={"person": "woman", "children": "2"})) == "family"
    assert who_of(memory(facts={"person": "man", "children": "2"})) == "man"
    assert who_of(memory()) is None
