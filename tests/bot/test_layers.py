"""What is said instead of words that were said before."""

from __future__ import annotations

from typing import Any

import pytest

from bot.layers import ELSE_CALM, ELSE_WAITING, HAS_TWO_FORMS, NEXT_OF, NUMBER_OF, fresh
from bot.parts import OF_ANY_TOPIC, PARTS
from bot.steps import STEP_OF_FACT, STEP_OF_TOPIC
from knowledge import Library

LIBRARY = Library.load()
IN_ITALY = {"country": "IT"}
WHO, AGE = "shelter_ask_who", "options_ask_age"


def reply(answer: str, **params: str) -> dict[str, Any]:
    return {"answer": answer, "params": params}


def said(*replies: dict[str, Any]) -> tuple[str, ...]:
    """Return what is remembered when each of these was said for the first time."""
    return tuple(key for one in replies for key in fresh([one], (), is_waiting=False)[1])


def answers(replies: list[dict[str, Any]], before: tuple[str, ...], **more: Any) -> list[str]:
    return [one["answer"] for one in fresh(replies, before, **{"is_waiting": False, **more})[0]]


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


def test_questions_with_other_parameters_are_other_questions() -> None:
    before = said(reply("offer_question", flag="hurry"))
    assert answers([reply("offer_question", flag="secrecy")], before) == ["offer_question"]
    assert answers([], before) == []


def test_what_is_said_instead_exists_and_what_has_two_forms_has_them() -> None:
    part_answers = {answer for parts in PARTS.values() for answer in parts.values()}
    steps = {step for _, _, step in STEP_OF_FACT} | {*STEP_OF_TOPIC.values()}
    later = {answer for answers in (*OF_ANY_TOPIC.values(), *NEXT_OF.values()) for answer in answers}
    assert {*NUMBER_OF.values(), *ELSE_CALM, *ELSE_WAITING} | later | part_answers | steps <= LIBRARY.answers
    for answer in HAS_TWO_FORMS:
        sms, chat = (LIBRARY.render(answer, {"again": again} if again else {}, "en", "sms") for again in ("", "yes"))
        assert sms.bubbles[0].text != chat.bubbles[0].text, answer


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


def test_what_is_asked_for_again_comes_in_the_same_words_where_it_has_no_other_form() -> None:
    proof, shelter = reply("money_proof"), reply("shelter", country="IT")
    assert answers([proof], said(proof)) != ["money_proof"]
    assert answers([proof], said(proof), again=("money_proof",)) == ["money_proof"]
    given, _ = fresh([shelter], said(shelter), is_waiting=False, again=("shelter",))
    assert given == [reply("shelter", country="IT", again="yes")]
