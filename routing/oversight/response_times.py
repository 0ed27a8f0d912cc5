"""How long writers in danger wait for a person, against the targets of the line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Risk

SEEN_WITHIN, ANSWERED_WITHIN = timedelta(seconds=30), timedelta(minutes=3)
DAY, WEEK = timedelta(days=1), timedelta(days=7)


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


async def alert_waits(session: AsyncSession, since: datetime) -> list[AlertWait]:
    """Return the waits of alerts raised since then, the oldest first."""
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
    rows = await session.execute(
        select(Alert.raised_at, Alert.seen_at, func.least(wrote, ended))
        .join(Conversation, Conversation.id == Alert.conversation_id)
        .where(Alert.level == Risk.IMMEDIATE, Alert.raised_at >= since, ~Conversation.is_demo)
        .order_by(Alert.raised_at)
    )
    return [AlertWait(*row) for row in rows]


async def periods(session: AsyncSession) -> dict[timedelta, ResponseTimes]:
    """Return the times of the last 24 hours, so that a night is in one piece, and the last 7 days."""
    at = now()
    week = await alert_waits(session, at - WEEK)
    day = [wait for wait in week if wait.raised_at >= at - DAY]
    return {DAY: measure(day, at), WEEK: measure(week, at)}
