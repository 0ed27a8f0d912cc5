"""Danger of somebody else: whose it is, what goes on asking about them, and what staff learn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot import danger
from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Flag, Plan, flag_of
from bot.somebody import danger_of_somebody, plan_danger_of_somebody, topic_about_somebody
from bot.understanding import Understanding
from tests.bot.values import FORMS, in_danger, memory, message, scene, turn, unclear

SOMEBODY = memory(danger="somebody_else", danger_said=("danger",), topic="report_someone")


@pytest.mark.parametrize("who", ["relative", "friend", "client", "stranger"])
@pytest.mark.parametrize(
    ("before", "topic"), [(None, "report_someone"), ("shelter", "report_someone"), ("missing_person", "missing_person")]
)
def test_danger_of_another_person_is_a_report_unless_they_are_missing(who: str, before: str | None, topic: str) -> None:
    assert topic_about_somebody(in_danger(facts={"for": who}), memory(topic=before), None) == topic


def test_danger_told_of_oneself_is_ones_own() -> None:
    assert topic_about_somebody(in_danger(facts={"for": "self"}), memory(topic="missing_person"), None) is None


def test_danger_that_comes_while_a_report_is_open_is_that_of_the_person_reported() -> None:
    slot, armed = OpenSlot("report", "report_where"), in_danger("weapon")
    assert danger.in_danger(scene(turn(armed), memory(topic="shelter"), slot)) is None
    planned = plan(turn(armed, state="waiting"), memory(topic="shelter"), slot, FORMS)
    assert planned.acts == ("go_on_report",)


@pytest.mark.parametrize("told", [message("thanks"), message("report_someone"), unclear(), message("shelter", confidence=0.1)])
def test_while_people_come_whatever_is_only_told_goes_on_with_the_report(told: Understanding) -> None:
    planned = danger_of_somebody(scene(turn(told, state="waiting"), SOMEBODY))
    assert planned is not None
    assert planned.acts == ("go_on_report",)


@pytest.mark.parametrize(
    "asked", [message("shelter"), message("who_are_you"), message("inform", part="cost"), unclear(part="cost", asks=True)]
)
def test_a_question_of_their_own_is_not_taken_for_more_of_the_report(asked: Understanding) -> None:
    assert danger_of_somebody(scene(turn(asked, state="waiting"), SOMEBODY)) is None


def test_once_nobody_is_awaited_or_another_question_is_open_the_report_does_not_go_on_by_itself() -> None:
    assert danger_of_somebody(scene(turn(message("thanks")), SOMEBODY)) is None
    consent = OpenSlot("shelter", "consent")
    assert danger_of_somebody(scene(turn(message("thanks"), state="waiting"), SOMEBODY, consent)) is None


@pytest.mark.parametrize(("topic", "flow"), [("missing_person", "missing"), ("report_someone", "report")])
def test_danger_of_somebody_else_is_answered_first_and_asked_about_from_the_next_message(topic: str, flow: str) -> None:
    first = plan(turn(in_danger("confined", intent=topic)), memory(), None, FORMS)
    assert first.acts == (topic, "danger_person")
    assert first.flag == Flag("immediate", ("confined", topic))
    assert (first.memory.danger, first.memory.topic) == ("somebody_else", topic)
    assert plan(turn(message("thanks"), state="waiting"), first.memory, None, FORMS).acts == (f"go_on_{flow}",)


def test_what_staff_know_already_is_not_asked_again() -> None:
    filled = dict.fromkeys(FORMS.questions["missing"], "said")
    before = memory(danger="somebody_else", danger_said=("danger",), topic="missing_person", filled=filled)
    assert plan(turn(in_danger(intent="missing_person"), state="waiting"), before, None, FORMS).acts == ("passed_on",)


def test_danger_in_an_answer_about_somebody_else_is_an_answer_and_an_alert() -> None:
    before = memory(danger="somebody_else", danger_said=("danger",), topic="report_someone")
    planned = plan(turn(in_danger("weapon"), state="waiting"), before, OpenSlot("report", "report_where"), FORMS)
    assert planned.acts == ("go_on_report",)
    assert planned.flag == Flag("immediate", ("weapon", "immediate_danger"))
    assert planned.memory.filled["report_where"] == "said"


@pytest.mark.parametrize(("flow", "topic"), [("missing", "missing_person"), ("report", "report_someone")])
def test_danger_is_answered_when_staff_named_another_topic_while_a_report_is_open(flow: str, topic: str) -> None:
    """It failed: the topic was taken from the summary of staff instead of from the open question."""
    slot = OpenSlot(flow, f"{flow}_where")
    assert topic_about_somebody(in_danger(), memory(topic="shelter"), slot) == topic
    assert plan(turn(in_danger("weapon")), memory(topic="shelter"), slot, FORMS).flag is not None


def test_it_is_the_writers_own_danger_unless_they_write_about_somebody() -> None:
    assert topic_about_somebody(in_danger(), memory(topic="missing_person"), None) is None
    assert topic_about_somebody(in_danger(intent="missing_person", confidence=0.9), memory(), None) == "missing_person"
    assert topic_about_somebody(in_danger(), memory(danger="somebody_else", topic="report_someone"), None) == "report_someone"
    assert topic_about_somebody(in_danger(), memory(danger="somebody_else", topic="shelter"), None) is None


def about_somebody(understood: Understanding, before: Memory, slot: OpenSlot | None = None, **more: object) -> Plan:
    return plan_danger_of_somebody(scene(turn(understood, **more), before, slot), "report_someone")


def test_danger_of_somebody_is_news_once_and_again_after_the_assistant_has_them_back() -> None:
    armed = in_danger("weapon", intent="report_someone")
    news = about_somebody(armed, memory(), state="waiting")
    assert (news.acts, news.flag) == (("report_someone", "danger_person"), flag_of(armed))
    assert (news.memory.danger, news.memory.danger_said) == ("somebody_else", ("danger",))
    assert about_somebody(armed, SOMEBODY, state="assistant").acts == ("report_someone", "danger_person")
    goes_on = about_somebody(armed, SOMEBODY, state="waiting")
    assert (goes_on.acts, goes_on.flag) == (("go_on_report",), flag_of(armed))
    filled = dict.fromkeys(FORMS.questions["report"], "said")
    known = about_somebody(armed, replace(SOMEBODY, filled=filled), state="waiting")
    assert (known.acts, known.flag) == (("passed_on",), flag_of(armed))


def test_an_answer_about_somebody_is_kept_with_its_button_and_its_flag() -> None:
    slot = OpenSlot("report", "report_danger")
    pressed = about_somebody(message("affirm"), SOMEBODY, slot, state="waiting", chosen="yes")
    assert pressed.memory.filled["report_danger"] == "yes"
    assert pressed.flag == Flag("immediate", ("imminent", "report_someone"))
    dangerous = about_somebody(in_danger("weapon", answer="no"), SOMEBODY, slot, state="waiting")
    assert dangerous.flag == Flag("immediate", ("weapon", "immediate_danger"))
    where = about_somebody(in_danger("weapon", entities=(("country", "IT"),)), memory(), OpenSlot("report", "report_where"))
    assert where.memory.filled["report_where"]
