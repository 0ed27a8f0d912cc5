"""What is told in passing while people are called: a place, a time, that nobody is there, that we may go on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.danger import after_alarm, plan_danger
from bot.memory import Memory
from bot.plan import Plan, flag_of
from bot.understanding import Understanding
from tests.bot.values import IN_ITALY, in_danger, memory, message, scene, turn, unclear

TOLD = memory(danger="immediate_danger", danger_said=("danger",), nationality="RO")
SEEN = {"risk": "high", "signals": ("violence",)}
KNOWN_STEP = replace(TOLD, danger_said=("danger", "danger_violence"))
PLACE, TIME, AWAY = frozenset({"place"}), frozenset({"time"}), frozenset({"away"})


def after(understood: Understanding, before: Memory = TOLD) -> Plan:
    planned = after_alarm(scene(turn(understood, state="waiting"), before))
    assert planned is not None
    return planned


@pytest.mark.parametrize(
    ("tells", "danger", "acts"),
    [
        (PLACE, "immediate_danger", ("passed_on_place", "danger_ask_alone")),
        (TIME, "immediate_danger", ("time_noted", "danger_ask_place")),
        (TIME, "medical_emergency", ("passed_on", "danger_ask_place")),
    ],
    ids=["a place", "a time", "a time where nobody comes back"],
)
def test_a_place_and_a_time_are_confirmed_as_what_they_are_and_not_asked_for(
    tells: frozenset[str], danger: str, acts: tuple[str, ...]
) -> None:
    before = replace(TOLD, danger=danger)
    assert after(unclear(words=9, tells=tells), before).acts == acts
    grave = in_danger(intent=danger, tells=tells)
    assert plan_danger(scene(turn(grave, state="waiting"), before)).acts == acts


def test_a_time_in_the_answer_to_whether_somebody_is_there_is_noted_too() -> None:
    asked = replace(TOLD, danger_said=("danger", "danger_ask_alone"), danger_asked="alone")
    planned = after(message("inform", answer="yes", words=9, tells=TIME), asked)
    assert planned.acts == ("time_noted", "danger_ask_place")
    assert "danger_ask_when" in planned.memory.danger_said


def test_the_country_they_come_from_is_no_place_to_send_anybody_to() -> None:
    home = unclear(words=9, entities=IN_ITALY, facts={"from": "IT"})
    assert after(home).acts == ("passed_on", "danger_ask_place")
    assert after(replace(home, facts={"from": "RO"})).acts[0] == "passed_on_place"


def test_that_a_person_may_go_on_is_said_back_and_asks_for_one_and_the_question_stays() -> None:
    planned = after(message("inform", part="do_it", **SEEN))
    assert (planned.acts, planned.keeps_question) == (("handoff_yes",), True)
    assert planned.flag == flag_of(message("inform", **SEEN), "asked_for_person")
    assert planned.memory == TOLD


@pytest.mark.parametrize(
    ("tells", "acts", "asked"),
    [(AWAY, ("danger_next", "danger_ask_when"), "when"), (AWAY | TIME, ("time_noted", "danger_ask_place"), "place")],
    ids=["it is not said how long", "it is said how long"],
)
def test_while_nobody_is_there_what_can_be_done_is_said_and_staff_learn_what_was_told(
    tells: frozenset[str], acts: tuple[str, ...], asked: str
) -> None:
    told: Any = message("inform", words=9, tells=tells, **SEEN)
    planned = after(told, KNOWN_STEP)
    assert (planned.acts, planned.flag) == (acts, flag_of(told))
    assert planned.flag is not None
    assert (planned.memory.danger_asked, planned.memory.nationality) == (asked, "RO")
