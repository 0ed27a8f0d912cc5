"""Whom to call next, and when: rules over plain values."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from routing.oncall.duty import Duty
from routing.oncall.escalation import CALL_LEASE, CallMade, Staffing, Step, Wait, next_call, next_step
from routing.store.tables import CallOutcome, EscalationStep, Risk

ANA, BO = UUID(int=1), UUID(int=2)
PHONE = Step(EscalationStep.STAFF_PHONE)
DUTY = Duty(call_after_s=60, staff_phone="+37360000001")
AT = datetime(2026, 5, 1, 12, tzinfo=UTC)


def _ago(seconds: float) -> datetime:
    return AT - timedelta(seconds=seconds)


def test_the_next_step_is_the_first_that_was_not_made() -> None:
    made: list[Step] = []
    while (step := next_step([ANA, BO], DUTY, made)) is not None:
        made.append(step)
    assert made == [Step(EscalationStep.MEMBER, ANA), Step(EscalationStep.MEMBER, BO), PHONE]
    assert next_step([], Duty(), []) is None


@pytest.mark.parametrize(
    ("risk", "waited_s", "is_anybody_on", "is_called"),
    [
        (Risk.IMMEDIATE, 59, True, False),
        (Risk.IMMEDIATE, 60, True, True),
        (Risk.HIGH, 299, True, False),
        (Risk.HIGH, 300, True, True),
        (Risk.IMMEDIATE, 0, False, True),
        (Risk.HIGH, 0, False, True),
    ],
)
def test_the_first_call_waits_only_while_somebody_is_on(
    risk: Risk, waited_s: float, is_anybody_on: bool, is_called: bool
) -> None:
    staffing = Staffing({BO} if is_anybody_on else (), [ANA])
    step = next_call(Wait(_ago(waited_s), risk), DUTY, staffing, AT)
    assert step == (Step(EscalationStep.MEMBER, ANA) if is_called else None)


@pytest.mark.parametrize(
    ("outcome", "call_after_s", "called_s", "is_time"),
    [
        (CallOutcome.SENT, 60, 59, False),
        (CallOutcome.SENT, 60, 60, True),
        (CallOutcome.FAILED, 60, 0, True),
        (CallOutcome.NO_ADDRESS, 60, 0, True),
        (CallOutcome.SENT, 10, 10, True),
        (CallOutcome.CALLING, 10, CALL_LEASE.total_seconds() - 1, False),  # another process may be placing it
        (CallOutcome.CALLING, 10, CALL_LEASE.total_seconds(), True),
        (CallOutcome.CALLING, 60, 59, False),
    ],
)
def test_the_next_call_comes_when_the_last_one_had_its_time(
    outcome: CallOutcome, call_after_s: int, called_s: float, is_time: bool
) -> None:
    calls = (CallMade(Step(EscalationStep.MEMBER, ANA), outcome, _ago(called_s)),)
    duty = Duty(call_after_s=call_after_s, staff_phone="+37360000001")
    step = next_call(Wait(_ago(3_600), Risk.IMMEDIATE, calls), duty, Staffing((), [ANA]), AT)
    assert step == (PHONE if is_time else None)


def test_nobody_is_called_twice_in_one_wait() -> None:
    calls = (CallMade(PHONE, CallOutcome.SENT, _ago(3_000)),)
    assert next_call(Wait(_ago(3_600), Risk.IMMEDIATE, calls), DUTY, Staffing((), []), AT) is None
