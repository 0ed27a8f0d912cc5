"""Somebody reads the phone: whether it is said at all, what is asked then, and that danger is answered all the same."""

from __future__ import annotations

from typing import Any

import pytest

from bot.flows import OpenSlot
from bot.memory import Memory
from bot.plan import flag_of
from tests.bot.values import in_danger, memory, message, planned_for, unclear

DANGER = {"danger": "immediate_danger", "danger_said": ("danger",)}
SEEN = {"risk": "high", "signals": ("violence",)}
NEAR, AWAY = frozenset({"near"}), frozenset({"away"})
BEFORE = memory(topic="shelter", filled={"safe_now": "yes"}, nationality="RO")


@pytest.mark.parametrize(
    ("confidence", "more", "is_read"),
    [
        (0.59, {}, False),
        (0.6, {}, True),
        (0.5, {"facts": {"phone_read": "yes"}}, True),
        (0.5, {"facts": {"watched": "yes"}}, True),
        (0.5, {"part": "quiet"}, True),
        (0.5, {"tells": NEAR}, True),
    ],
)
def test_a_doubtful_word_of_it_counts_only_with_another(confidence: float, more: dict[str, Any], is_read: bool) -> None:
    """ "He does not know where we are" sounds like it."""
    planned = planned_for(message("being_watched", confidence=confidence, words=7, **more), memory())
    assert planned.memory.watched is is_read
    assert is_read or planned.acts == ("inform",)


@pytest.mark.parametrize(
    ("more", "before", "state", "acts"),
    [
        ({}, BEFORE, "assistant", ("go_on_safe",)),
        ({}, BEFORE, "waiting", ("go_on_safe",)),
        ({}, memory(nationality="RO", **DANGER), "assistant", ("go_on_safe",)),
        ({}, memory(nationality="RO", **DANGER), "waiting", ("watched",)),
        ({"part": "quiet"}, BEFORE, "assistant", ("watched",)),
        ({"tells": NEAR}, BEFORE, "assistant", ("watched",)),
    ],
    ids=["at times", "while people come", "an alarm that was closed", "in danger", "not now", "somebody is near"],
)
def test_it_is_asked_whether_they_can_write_unless_somebody_is_near_or_they_are_in_danger(
    more: dict[str, Any], before: Memory, state: str, acts: tuple[str, ...]
) -> None:
    told = message("being_watched", words=7, **SEEN, **more)
    planned = planned_for(told, before, state=state)
    assert (planned.acts, planned.flag) == (acts, flag_of(told))
    assert planned.flag is not None
    assert (planned.memory.watched, planned.memory.nationality) == (True, "RO")
    assert acts == ("watched",) or "safe_now" not in planned.memory.filled


def test_who_reads_it_is_at_work_so_that_they_can_write_now() -> None:
    for before in (BEFORE, memory(topic="shelter", watched=True)):
        planned = planned_for(message("being_watched", words=7, tells=AWAY), before)
        assert (planned.acts, planned.memory.watched) == (("phone_safety", "shelter"), False)


def test_who_read_it_has_left_so_that_they_can_write_now() -> None:
    planned = planned_for(message("inform", part="left"), memory(topic="shelter", watched=True))
    assert (planned.acts, planned.memory.watched) == (("phone_safety", "shelter"), False)


def test_in_danger_what_they_ask_is_answered_and_the_phone_stays_one_that_is_read() -> None:
    planned = planned_for(message("medical_care"), memory(watched=True, **DANGER), state="waiting")
    assert (planned.acts[0], planned.memory.watched) == ("medical_care", True)
    calm = planned_for(message("medical_care"), memory(watched=True), state="waiting")
    assert (calm.acts, calm.memory.watched) == (("go_on_safe",), True)


def test_no_phone_is_read_because_of_danger_or_of_waiting_alone() -> None:
    assert not planned_for(message("medical_care"), memory(**DANGER)).memory.watched
    assert not planned_for(unclear(), memory(), state="waiting").memory.watched


# --- it was known before


WATCHED = memory(watched=True, topic="shelter", turns=2, filled={"safe_now": "yes"})


def test_it_is_asked_anew_whether_they_can_write_whatever_they_said_before() -> None:
    told = unclear(risk="high", signals=("medical",))
    planned = planned_for(told, WATCHED)
    assert (planned.acts, planned.memory.filled) == (("go_on_safe",), {})
    assert planned.flag == flag_of(told)
    assert planned.flag is not None


def test_that_whoever_read_it_is_away_frees_the_phone_whatever_else_it_tells() -> None:
    """ "He is at work": no word of the phone itself."""
    planned = planned_for(message("inform", tells=AWAY), WATCHED)
    assert (planned.acts, planned.memory.watched) == (("phone_safety", "shelter"), False)


def test_that_somebody_comes_while_a_journey_is_talked_about_closes_the_phone_and_asks_nothing() -> None:
    comes = in_danger("moved", intent="inform", part="hush", by_words=False, asked=("hush",))
    before = memory(watched=True, topic="job_offer", filled={"safe_now": "yes"})
    planned = planned_for(comes, before)
    assert (planned.acts, planned.memory.watched, planned.memory.filled) == (("watched",), True, before.filled)
    assert planned.flag == flag_of(comes)


def test_that_they_can_write_now_frees_the_phone_and_staff_learn_what_else_it_tells() -> None:
    can = message("affirm", part="can", risk="high", signals=("medical",))
    planned = planned_for(can, WATCHED)
    assert (planned.acts, planned.memory.watched, planned.flag) == (("phone_safety", "shelter"), False, flag_of(can))
    assert planned.flag is not None


def test_the_topic_that_they_ask_about_is_remembered_for_when_it_is_safe() -> None:
    planned = planned_for(message("unpaid_wages"), WATCHED)
    assert (planned.acts, planned.memory.topic) == (("go_on_safe",), "unpaid_wages")


def test_our_question_whether_it_is_safe_is_not_asked_over_again_while_it_is_open() -> None:
    assert planned_for(unclear(), WATCHED, slot=OpenSlot("safe", "safe_now")).acts == ("misread",)


def test_while_people_come_and_after_a_button_it_is_not_asked() -> None:
    assert planned_for(message("inform"), WATCHED, state="waiting").acts == ("passed_on",)
    assert planned_for(unclear(), WATCHED, chosen="yes").acts == ("noted",)
