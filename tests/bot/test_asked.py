"""Questions that a plan passes over get their answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.asked import with_answers
from bot.memory import Memory
from bot.plan import Plan
from tests.bot.values import in_danger, memory, message, scene, turn

TOPIC = memory(topic="unpaid_wages")


def asking(*names: str, sentences: bool = False, **more: object) -> object:
    return message("inform", part=names[0], by_words=False, asked=names, may_ask=names, has_sentences=sentences, **more)


@pytest.mark.parametrize(
    ("acts", "sentences", "answered"),
    [
        (("noted",), False, ("money_proof",)),
        (("passed_on", "danger_ask_place"), False, ("money_proof", "danger_ask_place")),
        ((), False, ("money_proof",)),
        (("go_on_shelter",), False, ("money_proof", "go_on_shelter")),
        (("residence_permit", "go_on_options"), False, ("residence_permit", "go_on_options")),
        (("residence_permit", "go_on_options"), True, ("residence_permit", "money_proof")),
        (("danger", "danger_person"), True, ("danger", "danger_person")),
        (("money_proof",), True, ("money_proof",)),
    ],
    ids=["little", "passed on", "nothing", "next question", "one sentence", "two sentences", "alarm", "planned"],
)
def test_what_was_asked_is_answered_before_ours(acts: tuple[str, ...], sentences: bool, answered: tuple[str, ...]) -> None:
    asked = scene(turn(asking("proof", sentences=sentences, asks=True)), TOPIC)
    assert with_answers(Plan(acts, TOPIC), asked).acts == answered


@pytest.mark.parametrize("intent", ["unpaid_wages", "residence_permit"])
def test_what_one_sentence_asks_beside_its_topic_has_to_be_all_but_certain(intent: str) -> None:
    sure = message(intent, part="proof", by_words=False, asked=("proof",), may_ask=("proof",), surely_asked=("proof",))
    before = memory(topic="residence_permit", said=("residence_permit?",))
    planned = with_answers(Plan(("residence_permit", "go_on_options"), before), scene(turn(sure), before))
    assert planned.acts == ("residence_permit", "money_proof")


@pytest.mark.parametrize(
    ("asked", "acts"),
    [
        ("proof", ("money_proof", "unpaid_wages")),
        ("cost", ("unpaid_wages", "offer_person")),
        ("get_pay", ("unpaid_wages", "offer_person")),
    ],
)
def test_what_one_sentence_surely_asks_comes_before_its_topic(asked: str, acts: tuple[str, ...]) -> None:
    sure = message("unpaid_wages", part=asked, by_words=False, asked=(asked,), may_ask=(asked,), surely_asked=(asked,))
    planned = with_answers(Plan(("unpaid_wages", "offer_person"), memory()), scene(turn(sure), memory()))
    assert planned.acts == acts


@pytest.mark.parametrize(("sure", "acts"), [(0.79, ("report_where",)), (0.8, ("who_are_you",))])
def test_what_is_surely_asked_takes_the_place_of_a_doubtful_intent(sure: float, acts: tuple[str, ...]) -> None:
    asked = ("report_where",)
    unsure = message("who_are_you", confidence=sure, by_words=False, asked=asked, may_ask=asked, surely_asked=asked)
    assert with_answers(Plan(("who_are_you",), memory()), scene(turn(unsure), memory())).acts == acts


@pytest.mark.parametrize("intent", ["what_now", "talk_to_human"])
def test_what_shall_i_do_now_and_i_want_a_person_ask_for_nothing_else(intent: str) -> None:
    now = message(intent, part="proof", by_words=False, asked=("proof",), may_ask=("proof",), surely_asked=("proof",))
    assert with_answers(Plan(("next_pay",), TOPIC), scene(turn(now), TOPIC)).acts == ("next_pay",)


def test_two_questions_get_two_answers() -> None:
    asked = scene(turn(asking("proof", "embassy", sentences=True, asks=True)), TOPIC)
    assert with_answers(Plan(("noted",), TOPIC), asked).acts == ("money_proof", "embassy")


def test_a_second_sentence_that_only_tells_leaves_the_plan() -> None:
    told = scene(turn(asking("no_credit", sentences=True)), TOPIC)
    assert with_answers(Plan(("residence_permit", "go_on_options"), TOPIC), told).acts == ("residence_permit", "go_on_options")


def test_what_is_less_sure_stands_in_for_words_that_say_little() -> None:
    unsure = message("inform", part=None, asked=(), may_ask=("proof",), has_sentences=True, asks=True)
    assert with_answers(Plan(("noted",), TOPIC), scene(turn(unsure), TOPIC)).acts == ("money_proof",)
    assert with_answers(Plan(("shelter",), TOPIC), scene(turn(unsure), TOPIC)).acts == ("shelter",)


@pytest.mark.parametrize(
    ("changed", "given", "is_quiet"),
    [
        (replace(TOPIC, watched=True), {}, False),
        (TOPIC, {"chosen": "yes"}, False),
        (TOPIC, {"state": "with_staff"}, False),
        (TOPIC, {}, True),
    ],
    ids=["a phone that is read", "a button", "staff", "silence"],
)
def test_nothing_is_added_where_nothing_is_to_be_read(changed: Memory, given: dict[str, str], is_quiet: bool) -> None:
    asked = scene(turn(asking("proof"), **given), changed)
    plan = Plan(("noted",), changed, is_quiet=is_quiet)
    assert with_answers(plan, asked) is plan


def test_what_is_asked_for_again_later_is_said_again() -> None:
    lately = replace(TOPIC, said=("money_proof?", "noted?"))
    assert with_answers(Plan(("noted",), lately), scene(turn(asking("proof")), lately)).again == ()
    long_ago = replace(TOPIC, said=("money_proof?", "shelter?", "noted?"))
    planned = with_answers(Plan(("noted",), long_ago), scene(turn(asking("proof")), long_ago))
    assert (planned.acts, planned.again) == (("money_proof",), ("money_proof",))


@pytest.mark.parametrize(
    ("asked", "said", "again"),
    [
        ("cost", ("shelter_cost?", "cost?"), ("shelter_cost",)),
        ("cost", ("shelter_cost?",), ()),
        ("embassy", ("embassy?",), ("embassy",)),
    ],
    ids=["of the topic", "said in one form", "the second question"],
)
def test_what_is_said_again_is_what_answers_that_question_here(asked: str, said: tuple[str, ...], again: tuple[str, ...]) -> None:
    before = memory(topic="shelter", said=(*said, "inform?", "noted?"))
    given = scene(turn(asking("work", asked, sentences=True)), before)
    assert with_answers(Plan(("noted",), before), given).again == again


@pytest.mark.parametrize(
    ("is_for_router", "topic", "act"),
    [(True, "job_offer", "job_offer"), (False, "job_offer", "noted"), (True, "unpaid_wages", "noted")],
)
def test_whether_an_offer_is_real_is_answered_by_its_signs_while_the_router_asks(
    is_for_router: bool, topic: str, act: str
) -> None:
    """ "Yes you may write. So is it a red flag or not"."""
    real = message("inform", part="real", asked=("real",), may_ask=("real",))
    given = scene(turn(real, is_for_router=is_for_router), memory(topic=topic))
    assert with_answers(Plan(("noted",), given.memory), given).acts == (act,)


def test_what_was_said_is_not_said_again() -> None:
    said = replace(TOPIC, said=("money_proof?",))
    assert with_answers(Plan(("noted",), said), scene(turn(asking("proof")), said)).acts == ("noted",)


def test_where_the_answer_of_the_topic_was_said_the_general_one_is_given() -> None:
    said = replace(TOPIC, said=("legal_cost",))
    assert with_answers(Plan(("noted",), said), scene(turn(asking("cost")), said)).acts == ("cost",)


def test_a_question_of_danger_that_gave_way_is_asked_next_time() -> None:
    before = replace(TOPIC, danger_said=("danger", "danger_ask_place"), danger_asked="place")
    asked = scene(turn(asking("embassy", sentences=True, asks=True)), before)
    planned = with_answers(Plan(("passed_on_place", "danger_ask_place"), before), asked)
    assert planned.acts == ("passed_on_place", "embassy")
    assert (planned.memory.danger_asked, planned.memory.danger_said) == (None, ("danger",))


@pytest.mark.parametrize(("state", "act"), [("waiting", "any_news"), ("assistant", "money_long")])
def test_who_waits_and_asks_how_long_means_the_person(state: str, act: str) -> None:
    asked = scene(turn(asking("long"), state=state), TOPIC)
    assert with_answers(Plan(("noted",), TOPIC), asked).acts == (act,)


def test_an_alarm_is_answered_first() -> None:
    acute = in_danger("violence", part="embassy", by_words=False, asked=("embassy",), may_ask=("embassy",), has_sentences=True)
    plan = Plan(("danger", "danger_person"), TOPIC)
    assert with_answers(plan, scene(turn(acute), TOPIC)) is plan


def test_a_topic_of_another_sentence_is_answered_too() -> None:
    told = message("immediate_danger", topics=("immediate_danger", "shelter"), has_sentences=True, asks=True)
    given = scene(turn(told, state="waiting"), TOPIC)
    assert with_answers(Plan(("passed_on", "danger_ask_alone"), TOPIC), given).acts == ("shelter", "danger_ask_alone")
    assert with_answers(Plan(("time_noted", "danger_ask_alone"), TOPIC), given).acts == ("time_noted", "shelter")


@pytest.mark.parametrize(
    ("told", "state", "is_answered"),
    [
        ({"asks": True}, "assistant", True),
        ({"tells": frozenset({"question"})}, "assistant", True),
        ({}, "waiting", True),
        ({}, "assistant", False),
    ],
    ids=["a question mark", "words of a question", "to whom a person comes", "told"],
)
def test_a_second_topic_is_answered_where_it_asks_or_a_person_is_awaited(
    told: dict[str, Any], state: str, is_answered: bool
) -> None:
    both = message("residence_permit", topics=("residence_permit", "shelter"), has_sentences=True, **told)
    planned = with_answers(Plan(("residence_permit",), TOPIC), scene(turn(both, state=state), TOPIC))
    assert planned.acts == (("residence_permit", "shelter") if is_answered else ("residence_permit",))


@pytest.mark.parametrize(
    ("before", "topic", "is_own", "is_answered"),
    [
        ("missing_person", "documents_taken", False, False),
        ("missing_person", "documents_taken", True, True),
        ("missing_person", "shelter", False, True),
        ("unpaid_wages", "documents_taken", False, True),
        ("unpaid_wages", "unpaid_wages", True, False),
    ],
    ids=["told of whoever is missing", "their own", "asked by whoever looks", "no talk of others", "the topic of the talk"],
)
def test_a_topic_beside_another_is_answered_unless_it_is_told_of_somebody_else_or_the_same(
    before: str, topic: str, is_own: bool, is_answered: bool
) -> None:
    both = message("inform", topics=("inform", topic), has_sentences=True, asks=True, is_own=is_own)
    given = scene(turn(both), memory(topic=before))
    assert with_answers(Plan(("noted",), given.memory), given).acts == ((topic,) if is_answered else ("noted",))


def test_what_answers_our_question_is_not_answered_as_a_topic_too() -> None:
    """Asked what the lawyer is for: "my boss has not paid me"."""
    told = message("unpaid_wages", part="get_pay", by_words=False, asked=("get_pay",), may_ask=("get_pay",))
    planned = with_answers(Plan(("go_on_legal",), memory(topic="legal_help")), scene(turn(told), memory(topic="legal_help")))
    assert planned.acts == ("go_on_legal",)
