"""A phone that somebody else reads: what is asked, what is remembered, and what staff learn."""

from __future__ import annotations

from bot.dialogue import plan
from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import FORMS, memory, message, turn, unclear

WATCHED = memory(watched=True, topic="shelter", turns=2, filled={"safe_now": "yes"})


def planned_for(understood: Understanding, before: Memory = WATCHED, slot: OpenSlot | None = None, **more: object) -> Plan:
    return plan(turn(understood, **more), before, slot, FORMS)


def test_it_is_asked_anew_whether_they_can_write_whatever_they_said_before() -> None:
    told = unclear(risk="high", signals=("medical",))
    planned = planned_for(told)
    assert (planned.acts, planned.memory.filled) == (("go_on_safe",), {})
    assert planned.flag == flag_of(told)
    assert planned.flag is not None


def test_that_they_can_write_now_frees_the_phone_and_staff_learn_what_else_it_tells() -> None:
    can = message("affirm", part="can", risk="high", signals=("medical",))
    planned = planned_for(can)
    assert (planned.acts, planned.memory.watched, planned.flag) == (("phone_safety", "shelter"), False, flag_of(can))
    assert planned.flag is not None


def test_the_topic_that_they_ask_about_is_remembered_for_when_it_is_safe() -> None:
    planned = planned_for(message("unpaid_wages"))
    assert (planned.acts, planned.memory.topic) == (("go_on_safe",), "unpaid_wages")


def test_our_question_whether_it_is_safe_is_not_asked_over_again_while_it_is_open() -> None:
    assert planned_for(unclear(), slot=OpenSlot("safe", "safe_now")).acts == ("misread",)


def test_while_people_come_and_after_a_button_it_is_not_asked() -> None:
    assert planned_for(message("inform"), state="waiting").acts == ("passed_on",)
    assert planned_for(unclear(), chosen="yes").acts == ("noted",)
