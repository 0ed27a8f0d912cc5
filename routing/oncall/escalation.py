"""Whom to call next while somebody in danger waits, and when.  Rules over plain values, without a database."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from routing.oncall.duty import Duty
from routing.store.tables import CallOutcome, EscalationStep, Risk

CALL_LEASE = timedelta(seconds=45)
"""The process that made a call which is under way for longer has died; the next call is due."""
OUTSIDE = (EscalationStep.STAFF_CHAT, EscalationStep.STAFF_PHONE, EscalationStep.PARTNER)
"""Called after everybody on call, in this order; steps without an address are left out."""


@dataclass(frozen=True, slots=True)
class Step:
    """Whom to call: a member on call, or one of OUTSIDE."""

    kind: EscalationStep
    staff_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CallMade:
    step: Step
    outcome: CallOutcome
    called_at: datetime


@dataclass(frozen=True, slots=True)
class Wait:
    """One wait of a conversation for a person, with the calls made in it, the first one first."""

    since: datetime
    risk: Risk
    calls: tuple[CallMade, ...] = ()


@dataclass(frozen=True, slots=True)
class Staffing:
    """Who is on, and who is on call, the first to be called first."""

    on: Collection[UUID]
    on_call: Sequence[UUID]


def next_call(wait: Wait, duty: Duty, staffing: Staffing, at: datetime) -> Step | None:
    """Return whom to call now; None when it is not time yet, or when all were called."""
    step = next_step(staffing.on_call, duty, [call.step for call in wait.calls])
    return step if step is not None and is_time(wait, duty, at, is_anybody_on=bool(staffing.on)) else None


def next_step(on_call: Sequence[UUID], duty: Duty, called: Collection[Step]) -> Step | None:
    """Return the first step that was not taken: members on call in order, then OUTSIDE; None when all were."""
    steps = [Step(EscalationStep.MEMBER, staff_id) for staff_id in on_call]
    steps += [Step(kind) for kind in OUTSIDE if duty.address(kind)]
    return next((step for step in steps if step not in called), None)


def is_time(wait: Wait, duty: Duty, at: datetime, *, is_anybody_on: bool) -> bool:
    """Tell whether the last call had its time.  The first call waits only while a member is on, who may see the alert."""
    pause = duty.pause(wait.risk)
    if not wait.calls:
        return not is_anybody_on or at - wait.since >= pause
    last = wait.calls[-1]
    if last.outcome in (CallOutcome.FAILED, CallOutcome.NO_ADDRESS):
        return True
    return at - last.called_at >= (max(pause, CALL_LEASE) if last.outcome is CallOutcome.CALLING else pause)
