"""Somebody writes who helps another person, for their work or as a volunteer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.flows import OpenSlot
from bot.helpers import helper_writes, helps, is_about_self, is_helper
from bot.memory import Memory
from bot.plan import Flag, Plan
from bot.understanding import Understanding
from tests.bot.values import in_danger, memory, message, scene, turn, unclear

REFERS = message("helper_writes", words=6)
KNOWN = memory(topic="helper_writes", facts={"writer": "helper"})
HIGH = Flag("high", ("helper_writes",))


def reply(understood: Understanding, before: Memory | None = None, slot: OpenSlot | None = None, **more: object) -> Plan | None:
    return helper_writes(scene(turn(understood, **more), before or memory(), slot))


@pytest.mark.parametrize(
    ("understood", "before", "helps"),
    [
        (message("inform", facts={"writer": "helper"}), memory(), True),
        (message("inform"), memory(facts={"writer": "official"}), True),
        (message("helper_writes"), memory(), True),
        (message("helper_writes", confidence=0.2), memory(), False),
        (message("report_someone"), memory(), False),
        (unclear(), memory(), False),
    ],
)
def test_a_helper_is_known_by_what_they_say_or_said(understood: Understanding, before: Memory, helps: bool) -> None:
    assert is_helper(understood, before) is helps


def test_a_referral_gets_what_helps_and_the_first_question_and_staff_see_it() -> None:
    planned = reply(REFERS, memory(filled={"helper_consent": "yes", "minor": "no"}, country_guess="RO"))
    assert planned is not None
    assert (planned.acts, planned.flag) == (("helper_writes", "go_on_helper"), HIGH)
    assert planned.memory.topic == "helper_writes"
    assert planned.memory.filled == {"minor": "no", "where": "known"}  # the consent was that of an earlier case


@pytest.mark.parametrize(("words", "told"), [(11, None), (12, "said")])
def test_a_case_that_is_told_at_length_is_not_asked_for(words: int, told: str | None) -> None:
    planned = reply(replace(REFERS, words=words))
    assert planned is not None
    assert planned.memory.filled.get("helper_case") == told


def test_danger_in_a_referral_is_an_alert_and_that_a_person_is_told_is_said_second() -> None:
    planned = reply(in_danger("weapon", intent="helper_writes", words=12))
    assert planned is not None
    assert planned.acts == ("report_someone", "danger_person")  # the emergency number comes before any procedure
    again = reply(in_danger("weapon", intent="helper_writes", words=12), replace(planned.memory, said=()))
    assert again is not None
    assert again.acts == ("missing_done",)
    assert planned.flag == Flag("immediate", ("weapon", "somebody_else"))
    assert (planned.memory.topic, planned.memory.filled["helper_case"]) == ("helper_writes", "said")


@pytest.mark.parametrize(
    "told",
    [
        message("inform"), message("helper_writes"), message("safe_now"), message("affirm"), unclear(),
        in_danger(intent="medical_emergency", asks=True),
    ],
)  # fmt: skip
def test_what_a_helper_tells_besides_goes_on_with_the_case(told: Understanding) -> None:
    planned = reply(told, KNOWN)
    assert planned is not None
    assert planned.acts == ("go_on_helper",)
    assert planned.memory.topic == "helper_writes"
    assert planned.flag is not None


@pytest.mark.parametrize("asked", [message("shelter"), message("inform", asks=True), unclear(asks=True), message("thanks")])
def test_what_a_helper_asks_besides_is_answered_as_for_everybody(asked: Understanding) -> None:
    assert reply(asked, KNOWN) is None


def test_a_case_that_was_told_is_no_new_one_although_another_topic_came_between() -> None:
    before = memory(topic="shelter", facts={"writer": "helper"}, filled={"helper_case": "said"})
    planned = reply(message("inform"), before)
    assert planned is not None
    assert (planned.acts, planned.memory.topic, planned.flag) == (("go_on_helper",), "helper_writes", HIGH)
    assert reply(message("shelter"), before) is None


def test_when_all_was_told_it_is_passed_on_and_nothing_is_asked() -> None:
    planned = reply(message("inform"), replace(KNOWN, filled={"helper_case": "said", "helper_consent": "yes"}))
    assert planned is not None
    assert (planned.acts, planned.flag) == (("passed_on",), HIGH)
    assert planned.memory.filled == {"helper_case": "said", "helper_consent": "yes"}


@pytest.mark.parametrize(("risk", "flag"), [("routine", HIGH), ("high", Flag("high", ("medical", "somebody_else")))])
def test_staff_learn_what_a_helper_tells_as_that_of_somebody_else(risk: str, flag: Flag) -> None:
    planned = reply(message("inform", risk=risk, signals=("medical",)), KNOWN)
    assert planned is not None
    assert planned.flag == flag


def test_on_a_watched_phone_at_an_open_question_and_after_a_button_no_case_is_opened() -> None:
    assert reply(REFERS, memory(watched=True)) is None
    assert reply(REFERS, slot=OpenSlot("helper", "helper_case")) is None
    assert reply(REFERS, chosen="shelter") is None


@pytest.mark.parametrize("intent", ["report_someone", "missing_person", "helper_writes"])
def test_who_says_that_it_is_done_to_them_is_no_helper_and_reports_nobody(intent: str) -> None:
    own = message(intent, is_own=True, confidence=0.89)
    assert is_about_self(own)
    assert not is_about_self(replace(own, confidence=0.9))
    assert not is_about_self(replace(own, is_own=False))
    assert not is_about_self(replace(own, sure_facts=frozenset({"writer"})))
    assert reply(replace(own, facts={"writer": "helper"})) is None
    assert reply(replace(own, facts={"writer": "helper"}), memory(facts={"writer": "helper"})) is None


def test_any_other_topic_is_about_whoever_it_is() -> None:
    assert not is_about_self(message("shelter", is_own=True, confidence=0.5))


@pytest.mark.parametrize("flow", ["shelter", "helper"])
def test_danger_that_a_helper_tells_at_an_open_question_is_somebody_elses_and_the_question_stays(flow: str) -> None:
    grave = in_danger("weapon", intent="immediate_danger")
    planned = reply(grave, KNOWN, OpenSlot(flow, "consent"))
    if flow == "helper":  # an answer to what we asked of the case
        assert planned is None
        return
    assert planned is not None
    assert (planned.acts, planned.keeps_question) == (("danger_person",), True)
    assert planned.flag == Flag("immediate", ("weapon", "immediate_danger", "somebody_else"))
    assert planned.memory == KNOWN
    assert reply(grave, replace(KNOWN, topic="shelter"), OpenSlot(flow, "consent")) is None


@pytest.mark.parametrize(
    ("before", "is_known"),
    [
        (memory(facts={"writer": "helper"}), True),
        (memory(filled={"helper_case": "said"}), True),
        (memory(topic="helper_writes"), True),
        (memory(topic="shelter", facts={"for": "friend"}, filled={"helper_consent": "yes"}), False),
    ],
)
def test_a_helper_stays_one_by_what_they_said_told_or_asked(before: Memory, is_known: bool) -> None:
    assert helps(before) is is_known
