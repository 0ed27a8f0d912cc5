"""Steps and questions fit who writes and what they told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.alarm import is_of_their_child, question, way_out
from bot.dialogue import plan
from bot.flows import OpenSlot
from tests.bot.test_danger import TOLD, step
from tests.bot.values import FORMS, in_danger, memory, message, turn

LOCKED = replace(TOLD, facts={"locked": "yes"})


def test_nobody_who_is_locked_in_is_told_to_leave() -> None:
    confined = plan(turn(in_danger(), state="waiting"), LOCKED, None, FORMS)
    assert confined.acts[0] == "danger_confined"
    locked = plan(turn(in_danger(), state="waiting"), confined.memory, None, FORMS)
    assert locked.acts[0] == "next_locked"
    assert step(message("inform", tells=frozenset({"time"})), confined.memory)[0] == "next_locked"
    assert step(message("inform", tells=frozenset({"away"})), confined.memory)[0] == "next_locked"


def test_somebody_who_comes_makes_the_phone_go_away_and_then_nothing_is_written() -> None:
    comes = message("inform", asked=("hush",), part="hush", by_words=False)
    first = plan(turn(comes, state="waiting"), TOLD, None, FORMS)
    assert first.acts == ("danger_quiet",)
    again = plan(turn(comes, state="waiting"), replace(first.memory, said=("danger_quiet?",)), None, FORMS)
    assert (again.acts, again.is_quiet) == ((), True)
    in_calm = plan(turn(comes), memory(topic="unpaid_wages"), OpenSlot("shelter", "shelter_who"), FORMS)
    assert (in_calm.acts, in_calm.keeps_question) == (("danger_quiet",), True)
    acute = in_danger("weapon", asked=("hush",), part="hush", by_words=False)
    assert plan(turn(acute), memory(), None, FORMS).acts == ("danger", "danger_person")


def test_a_parent_is_not_spoken_to_as_the_child() -> None:
    told = memory(facts={"for": "child"})
    first = plan(turn(in_danger("minor", intent="minor_at_risk")), told, None, FORMS)
    assert first.acts == ("child_used", "danger_person")
    assert step(in_danger("minor"), replace(TOLD, facts={"for": "child"})) == ("child_used", "danger_person")
    told_twice = replace(TOLD, facts={"for": "child"}, danger_said=("danger", "child_used"))
    assert step(in_danger("minor"), told_twice) == ("danger_next",)
    beaten = plan(turn(in_danger("violence")), told, None, FORMS)
    assert beaten.acts == ("danger", "danger_person")


@pytest.mark.parametrize("facts", [{"for": "relative"}, {"for": "client"}, {"for": "child"}])
def test_whoever_writes_about_somebody_is_not_asked_where_they_are(facts: dict[str, str]) -> None:
    assert step(message("inform", words=9), replace(TOLD, facts=facts)) == ("passed_on",)


def test_whoever_was_told_what_to_do_behind_a_locked_door_is_not_told_to_leave() -> None:
    assert way_out(replace(TOLD, danger_said=("danger", "danger_confined"))) == "next_locked"


def test_a_way_out_that_was_said_before_the_alarm_is_not_said_again() -> None:
    assert way_out(TOLD) == "danger_next"
    assert way_out(replace(TOLD, said=("danger_next?country=IT",))) == "call_silent"


def test_a_helper_is_not_asked_where_they_are() -> None:
    assert question(TOLD)[0] == "danger_ask_place"
    assert question(replace(TOLD, facts={"writer": "helper"})) == ()


def test_the_danger_of_their_child_is_that_of_the_writer_as_soon_as_they_write_of_themselves() -> None:
    parent = replace(TOLD, facts={"for": "child"})
    assert is_of_their_child(in_danger("minor"), parent)
    assert not is_of_their_child(in_danger("minor", facts={"for": "self"}), parent)
