"""What is answered, rule by rule."""

from __future__ import annotations

from typing import Any

import pytest

from knowledge import Keyword
from routing.conversation.questions import RouterQuestion
from routing.inbound.decision import Decision, Effect
from routing.inbound.situation import IncomingFacts, Situation, Waiting
from routing.inbound.triage import decide
from routing.ports.model import Answer, Flag, Intent, Language, Reply, RiskJudgement, Turn, Understanding
from routing.store.tables import Risk, State


def understood(now: Risk = Risk.ROUTINE, read: str | None = None) -> Understanding:
    return Understanding(
        answer=Answer(asked="safe_to_write_ask", value=read, confidence=0.9) if read else None,
        language=Language(code="ro", confidence=0.9),
        intent=Intent(name="shelter", confidence=0.9),
        risk=RiskJudgement(level=now, confidence=0.9, signals=[]),
    )


def decided(
    suggested: str = "",
    state: State = State.ASSISTANT,
    *,
    risk: Risk = Risk.ROUTINE,
    now: Risk = Risk.ROUTINE,
    reasons: tuple[str, ...] = ("confined",),
    quiet: bool = False,
    keyword: Keyword | None = None,
    chosen: str | None = None,
    read: str | None = None,
    **more: Any,
) -> Decision:
    """What follows when the model suggests these answers.  `risk` was there before, `now` is what it sees in this message."""
    flag = Flag(level=now, reasons=[*reasons]) if now is not Risk.ROUTINE else None
    replies = [Reply(answer=answer) for answer in suggested.split()]
    turn = Turn(understanding=understood(now, read), replies=replies, flag=flag, quiet=quiet)
    heard = IncomingFacts(has_text=True, keyword=keyword, turn=turn, chosen=chosen)
    return decide(Situation(state=state, risk=risk, **more), heard)


def said(decision: Decision) -> str:
    return " ".join(reply.answer for reply in decision.replies)


@pytest.mark.parametrize(
    ("suggested", "state", "risk", "answers"),
    [
        ("threats", State.ASSISTANT, Risk.ROUTINE, "threats person_coming_danger"),
        ("threats", State.ASSISTANT, Risk.IMMEDIATE, "threats person_coming_danger"),
        ("threats", State.WAITING, Risk.HIGH, "threats person_coming_danger"),
        ("threats", State.WAITING, Risk.IMMEDIATE, "threats"),
        ("", State.WAITING, Risk.IMMEDIATE, "person_coming_danger"),
        ("", State.ASSISTANT, Risk.ROUTINE, "person_coming_danger"),
    ],
)
def test_in_danger_the_writer_learns_once_that_people_are_alerted(suggested: str, state: State, risk: Risk, answers: str) -> None:
    assert said(decided(suggested, state, risk=risk, now=Risk.IMMEDIATE)) == answers


def test_a_cry_for_help_is_no_answer_to_our_question() -> None:
    decision = decided("threats", now=Risk.IMMEDIATE, asked=RouterQuestion.ERASE, chosen="yes")
    assert decision.effect is None
    assert said(decision) == "threats person_coming_danger"
    assert decided(asked=RouterQuestion.ERASE, chosen="yes").effect is Effect.ERASE


@pytest.mark.parametrize(
    ("suggested", "state", "answers"),
    [
        ("shelter legal_help", State.ASSISTANT, "shelter person_coming"),
        ("shelter legal_help", State.WAITING, "shelter safe_to_write_ask"),
        ("missing_ask_danger", State.WAITING, "missing_ask_danger"),
        ("handoff_yes", State.ASSISTANT, "handoff_yes safe_to_write_ask"),
        ("", State.ASSISTANT, "person_coming safe_to_write_ask"),
        ("talk_to_human", State.WAITING, "person_coming safe_to_write_ask"),
    ],
)
def test_people_who_come_are_announced_unless_the_writer_knows(suggested: str, state: State, answers: str) -> None:
    assert said(decided(suggested, state, now=Risk.HIGH, reasons=("asked_for_person",))) == answers


@pytest.mark.parametrize(
    ("suggested", "state", "more", "answers"),
    [
        ("thanks", State.WAITING, {}, "thanks safe_to_write_ask"),
        ("thanks", State.WAITING, {"is_safe_asked": True}, "thanks"),
        ("thanks", State.ASSISTANT, {}, "thanks"),
        ("shelter", State.WAITING, {}, "shelter"),
        ("shelter", State.ASSISTANT, {"quiet": True}, "shelter"),
        ("", State.ASSISTANT, {"quiet": True}, ""),
        ("", State.ASSISTANT, {}, "rephrase"),
        ("shelter", State.ASSISTANT, {"now": Risk.HIGH}, "shelter person_offer"),
        ("shelter", State.ASSISTANT, {"now": Risk.HIGH, "is_offered": True}, "shelter"),
        ("shelter", State.WAITING, {"now": Risk.HIGH}, "shelter"),
        ("shelter legal_help", State.ASSISTANT, {"now": Risk.HIGH}, "shelter legal_help"),
        ("being_watched_short", State.ASSISTANT, {"now": Risk.HIGH}, "being_watched_short"),
    ],
)
def test_in_calm_a_person_is_offered_once_and_safety_asked_once(
    suggested: str, state: State, more: dict[str, Any], answers: str
) -> None:
    assert said(decided(suggested, state, **more)) == answers


def test_replies_know_the_country_unless_they_name_another() -> None:
    assert [reply.params for reply in decided("shelter legal_help", country="IT").replies] == [{"country": "IT"}] * 2
    assert [reply.params for reply in decided("shelter").replies] == [{}]
    own = Reply(answer="shelter", params={"country": "DE"})
    turn = Turn(understanding=understood(), replies=[own])
    heard = IncomingFacts(has_text=True, keyword=None, turn=turn)
    assert decide(Situation(State.ASSISTANT, Risk.ROUTINE, country="IT"), heard).replies == (own,)


@pytest.mark.parametrize(
    ("keyword", "more", "answers"),
    [
        (Keyword.REPEAT, {"has_said": True}, ""),
        (Keyword.REPEAT, {"has_said": False}, "nothing_to_repeat"),
        (Keyword.MORE, {"has_more": True}, ""),
        (Keyword.MORE, {"has_more": False}, "nothing_more"),
        (Keyword.SAFE_WORD, {}, "safe_word_ask"),
        (Keyword.STOP, {"is_locked": True, "is_stopped": True}, "harmless"),
        (None, {"is_locked": True, "is_stopped": True}, ""),
    ],
)
def test_a_word_brings_what_it_orders(keyword: Keyword | None, more: dict[str, Any], answers: str) -> None:
    assert said(decided("shelter", keyword=keyword, **more)) == answers


def test_what_is_asked_beside_an_answer_to_ours_is_answered_before_our_line() -> None:
    asked = {"asked": RouterQuestion.SAFE, "state": State.WAITING}
    assert said(decided("visa_boss", read="yes", **asked)) == "visa_boss safe_to_write_until"
    assert said(decided("visa_boss shelter", read="no", **asked)) == "visa_boss safe_to_write_no"
    assert said(decided("visa_boss", read=None, chosen="yes", **asked)) == "safe_to_write_until"
    assert said(decided("talk_to_human", read="yes", **asked)) == "safe_to_write_until"


def test_staff_who_ask_whether_they_may_write_get_their_answer() -> None:
    assert decided(state=State.WITH_STAFF, asked=RouterQuestion.SAFE, chosen="yes").effect is Effect.MAY_WRITE
    assert decided(state=State.ASSISTANT, asked=RouterQuestion.SAFE, chosen="yes").effect is None
    assert said(decided(state=State.ASSISTANT, asked=RouterQuestion.SAFE, chosen="yes")) == "safe_to_write_until"


@pytest.mark.parametrize(
    ("waiting", "answers", "params"),
    [
        (None, "still_waiting", {}),
        (Waiting(is_staff_on=False), "waiting_nobody", {}),
        (Waiting(is_staff_on=False, is_told=True), "waiting_meanwhile", {}),
        (Waiting(is_staff_on=True), "waiting_next", {}),
        (Waiting(is_staff_on=True, before=3), "waiting_line", {"ahead": "3"}),
        (Waiting(is_staff_on=True, before=40), "waiting_line", {"ahead": "10"}),
    ],
)
def test_whoever_waits_hears_how_it_stands(waiting: Waiting | None, answers: str, params: dict[str, str]) -> None:
    decision = decided("still_waiting", State.WAITING, is_safe_asked=True, waiting=waiting)
    assert said(decision) == answers
    assert decision.replies[0].params == params


def test_that_nobody_is_free_comes_with_the_answer_to_the_next_message_and_once() -> None:
    assert said(decided("shelter", State.WAITING, is_notice_due=True)) == "shelter nobody_yet"
    assert said(decided("shelter", State.WAITING)) == "shelter"
    assert said(decided("shelter shelter_ask_who", State.WAITING, is_notice_due=True)) == "shelter shelter_ask_who"
    for silent in ("being_watched_short", "danger_quiet", "waiting_nobody"):
        assert said(decided(silent, State.WAITING, is_safe_asked=True, is_notice_due=True)) == silent


def test_in_danger_that_goes_on_a_question_may_follow_the_answer() -> None:
    assert said(decided("passed_on danger_ask_place", State.WAITING, risk=Risk.IMMEDIATE, now=Risk.IMMEDIATE)) == (
        "passed_on danger_ask_place"
    )
