"""What puts a conversation before staff, with plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest

from routing.conversation import flags
from routing.store.tables import Risk, State

AT = datetime(2026, 5, 1, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Talk:
    state: str = State.ASSISTANT
    risk: str = Risk.ROUTINE
    reasons: list[str] = field(default_factory=list)


def test_risk_only_rises_and_reasons_are_added_once() -> None:
    talk = Talk(risk=Risk.IMMEDIATE, reasons=["weapon"])
    assert flags.raised(talk, Risk.HIGH, ["flood", "weapon"]) == {"risk": Risk.IMMEDIATE, "reasons": ["weapon", "flood"]}
    assert flags.raised(Talk(), Risk.HIGH, ["flood"])["risk"] == Risk.HIGH


@pytest.mark.parametrize("state", [*State])
def test_a_conversation_waits_for_people_unless_they_have_it(state: State) -> None:
    found = flags.waiting(Talk(state=state), AT)
    if state in (State.ASSISTANT, State.CLOSED):
        assert found == {"state": State.WAITING, "waiting_since": AT, "waiting_notice_sent": False}
    else:
        assert found == {}


@pytest.mark.parametrize("state", [State.ASSISTANT, State.WAITING, State.WITH_STAFF])
def test_a_message_changes_nothing_about_an_open_conversation_but_the_time(state: State) -> None:
    assert flags.heard(Talk(state=state, risk=Risk.HIGH), AT) == {"last_in_at": AT}


def test_a_closed_conversation_goes_back_to_the_assistant_with_the_next_message() -> None:
    found = flags.heard(Talk(state=State.CLOSED, risk=Risk.HIGH, reasons=["weapon"]), AT)
    assert found == {"last_in_at": AT, "state": State.ASSISTANT, "risk": Risk.ROUTINE, "reasons": []}
