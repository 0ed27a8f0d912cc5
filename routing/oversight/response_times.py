"""How long writers in danger wait for a person, against the targets of the line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Date, Select, SQLColumnExpression, case, cast, func, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Risk

SEEN_WITHIN, ANSWERED_WITHIN = timedelta(seconds=30), timedelta(minutes=3)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
STEPS_S = (30, 180, 900, 3600)
LATER, NEVER, NO_ALARM, UNKNOWN = "later", "never", "no_alarm", "unknown"
WAITED = (NO_ALARM, UNKNOWN, *(f"{step}s" for step in STEPS_S), LATER, NEVER)
"""How long an alarm waited, in steps that a report counts: within so many seconds, later, not at all; the slowest last."""


@dataclass(frozen=True, slots=True)
class AlertWait:
    """An alert of immediate risk: raised, seen by somebody, and answered or ended by a person; None while open."""

    raised_at: datetime
    seen_at: datetime | None
    answered_at: datetime | None


@dataclass(frozen=True, slots=True)
class TargetStats:
    """Waits of one kind in one period against their target.  An open wait counts with its length so far, once it is late.

    `in_time` counts waits within the target; `p50_s` and `p95_s`, the median and the 95th percentile of all waits in
    seconds (nearest rank), are None without any wait."""

    count: int
    in_time: int
    p50_s: float | None
    p95_s: float | None


@dataclass(frozen=True, slots=True)
class ResponseTimes:
    """Until somebody saw the alerts of a period, and until a person answered them."""

    seen: TargetStats
    answered: TargetStats


def target_stats(lasted_s: Sequence[float], within: timedelta) -> TargetStats:
    """Compare waits in seconds with a target."""
    if not lasted_s:
        return TargetStats(0, 0, None, None)
    in_order = sorted(lasted_s)
    p50, p95 = (in_order[math.ceil(share * len(in_order)) - 1] for share in (0.50, 0.95))
    return TargetStats(len(in_order), sum(lasted <= within.total_seconds() for lasted in in_order), p50, p95)


def measure(waits: Sequence[AlertWait], at: datetime) -> ResponseTimes:
    return ResponseTimes(
        seen=target_stats(_lasted([(wait.raised_at, wait.seen_at) for wait in waits], SEEN_WITHIN, at), SEEN_WITHIN),
        answered=target_stats(
            _lasted([(wait.raised_at, wait.answered_at) for wait in waits], ANSWERED_WITHIN, at), ANSWERED_WITHIN
        ),
    )


def _lasted(spans: Sequence[tuple[datetime, datetime | None]], within: timedelta, at: datetime) -> list[float]:
    """Return the lengths in seconds, without open waits that may still be in time."""
    return [((end or at) - begin).total_seconds() for begin, end in spans if end is not None or at - begin > within]


def step_of(begin: datetime, end: datetime | None) -> str:
    """Return the step of WAITED that a wait belongs to."""
    if end is None:
        return NEVER
    lasted_s = (end - begin).total_seconds()
    return next((f"{step}s" for step in STEPS_S if lasted_s <= step), LATER)


def _waits(
    *which: ColumnElement[bool],
) -> Select[int, UUID, datetime, datetime | None, datetime | None, str | None, str | None]:
    """Select alarms of immediate risk: id, conversation, the times of AlertWait, and the steps that were kept."""
    wrote = (
        select(func.min(Message.received_at))
        .where(
            Message.conversation_id == Alert.conversation_id,
            Message.author == Author.STAFF,
            Message.received_at >= Alert.raised_at,
        )
        .scalar_subquery()
    )
    ended = (
        select(func.min(Audit.at))
        .where(
            Audit.conversation_id == Alert.conversation_id,
            Audit.action.in_(["closed", "returned"]),
            Audit.at >= Alert.raised_at,
        )
        .scalar_subquery()
    )
    answered_at = func.least(wrote, ended).label("answered_at")
    return (
        select(Alert.id, Alert.conversation_id, Alert.raised_at, Alert.seen_at, answered_at, Alert.seen_in, Alert.answered_in)
        .join(Conversation, Conversation.id == Alert.conversation_id)
        .where(Alert.level == Risk.IMMEDIATE, ~Conversation.is_demo, *which)
        .order_by(Alert.raised_at)
    )


async def alert_waits(session: AsyncSession, since: datetime) -> list[AlertWait]:
    """Return the waits of alerts raised since then, the oldest first."""
    rows = await session.execute(_waits(Alert.raised_at >= since))
    return [AlertWait(raised_at, seen_at, answered_at) for _, _, raised_at, seen_at, answered_at, _, _ in rows]


def month_of(time: SQLColumnExpression[datetime]) -> ColumnElement[date]:
    """Return the first day of the month, in UTC."""
    return cast(func.date_trunc("month", func.timezone("UTC", time)), Date)


def slowest(of: Sequence[UUID] | None = None) -> Select[UUID, date, str, str]:
    """Select the steps until the slowest alarm of each conversation and month was seen, and until one was answered."""
    wait = _waits(true() if of is None else Alert.conversation_id.in_(of)).subquery("wait")
    month = month_of(wait.c.raised_at).label("month")
    places = {step: place for place, step in enumerate(WAITED)}
    names = {place: step for step, place in places.items()}

    def longest(kept: ColumnElement[str], end: ColumnElement[datetime]) -> ColumnElement[str]:
        lasted = end - wait.c.raised_at
        steps = [(lasted <= timedelta(seconds=step), f"{step}s") for step in STEPS_S]
        step = func.coalesce(kept, case((end.is_(None), NEVER), *steps, else_=LATER))
        return case(names, value=func.max(case(places, value=step)))

    seen, answered = longest(wait.c.seen_in, wait.c.seen_at), longest(wait.c.answered_in, wait.c.answered_at)
    return select(wait.c.conversation_id, month, seen.label("seen"), answered.label("answered")).group_by(
        wait.c.conversation_id, month
    )


async def keep_steps(session: AsyncSession, before: datetime, at_once: int) -> int:
    """Keep the steps of alarms raised before then, whose times are about to say less; return how many."""
    rows = (await session.execute(_waits(Alert.raised_at < before, Alert.seen_in.is_(None)).limit(at_once))).all()
    for alert_id, _, raised_at, seen_at, answered_at, _, _ in rows:
        kept = {"seen_in": step_of(raised_at, seen_at), "answered_in": step_of(raised_at, answered_at)}
        await session.execute(update(Alert).where(Alert.id == alert_id).values(kept))
    return len(rows)


async def periods(session: AsyncSession) -> dict[timedelta, ResponseTimes]:
    """Return the times of the last 24 hours, so that a night is in one piece, and the last 7 days."""
    at = now()
    week = await alert_waits(session, at - WEEK)
    day = [wait for wait in week if wait.raised_at >= at - DAY]
    return {DAY: measure(day, at), WEEK: measure(week, at)}
