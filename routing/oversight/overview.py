"""The supervisor's view: who is on, what is held, what did not arrive, whom the line will soon be unable to reach."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.entry import QueueEntry, entry_of
from routing.conversation.silence import written_until
from routing.oncall import shifts
from routing.oversight import response_times
from routing.oversight.candidates import is_queued
from routing.oversight.failing import Failing, failing_channels
from routing.oversight.response_times import ResponseTimes
from routing.oversight.trend import Trend, trend
from routing.ports.channel import Channel
from routing.staff import presence
from routing.staff.presence import Colleague
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Alert, Call, CallOutcome, Conversation, Delivery, EscalationStep, Part, Risk, Staff, State

LOOKS_BACK = timedelta(hours=24)
WINDOW_ENDS_SOON, SILENCE_BEGINS_SOON = timedelta(hours=4), timedelta(minutes=10)
SHOWN = 50
"""Lines of a table, the most pressing ones."""


class ReachEnd(StrEnum):
    """Why the line may not write any more.  WINDOW: the carrier's time is over.  SILENCE: the writer did not allow it."""

    WINDOW = "window"
    SILENCE = "silence"


@dataclass(frozen=True, slots=True)
class HeldConversation:
    """`unanswered_since` is None when the holder, not the writer, wrote last."""

    entry: QueueEntry
    held_since: datetime | None
    unanswered_since: datetime | None


@dataclass(frozen=True, slots=True)
class EndingReach:
    """A writer who waits for a person, and whom the line can reach only until then, unless they write again."""

    entry: QueueEntry
    ends: ReachEnd
    until: datetime
    is_over: bool


@dataclass(frozen=True, slots=True)
class UndeliveredBubbles:
    """Bubbles of one conversation that did not arrive, or may not have; the reason of the last one."""

    conversation_id: UUID
    channel: str
    state: Delivery
    reason: str | None
    count: int
    at: datetime


@dataclass(frozen=True, slots=True)
class FailedCall:
    """A call to staff that reached nobody."""

    conversation_id: UUID
    step: EscalationStep
    name: str | None
    reason: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Overview:
    """`waiting`: how many nobody holds, and since when the first of them, for each risk that there is."""

    people: tuple[Colleague, ...]
    on_call: tuple[str, ...]
    waiting: dict[Risk, tuple[int, datetime]]
    held: tuple[HeldConversation, ...]
    expiring: tuple[EndingReach, ...]
    undelivered: tuple[UndeliveredBubbles, ...]
    missed: tuple[FailedCall, ...]
    waits: dict[timedelta, ResponseTimes]
    failing: tuple[Failing, ...]
    trend: Trend


async def overview(store: Store, channels: Mapping[str, Channel], probes: Collection[str]) -> Overview:
    """Read the line as it is now; `probes` are the channels that have a heartbeat."""
    async with store.database.begin() as session:
        people = await presence.colleagues(session)
        rota = await shifts.rota(session)
        open_ones = await _open(session)
        return Overview(
            people=tuple(people),
            on_call=rota.names_on_call(now()),
            waiting=_waiting([conversation for conversation, _ in open_ones]),
            held=_held(open_ones),
            expiring=_expiring(channels, open_ones),
            undelivered=await _undelivered(session),
            missed=await _missed(session),
            waits=await response_times.periods(session),
            failing=await failing_channels(session, probes),
            trend=await trend(session),
        )


async def _open(session: AsyncSession) -> list[tuple[Conversation, str | None]]:
    """Return what is in the queue, with the names of the holders."""
    is_alerting = select(Alert.id).where(Alert.conversation_id == Conversation.id, Alert.seen_at.is_(None)).exists()
    rows = await session.execute(
        select(Conversation, Staff.name).outerjoin(Staff, Staff.id == Conversation.holder_id).where(is_queued(is_alerting))
    )
    return [(conversation, name) for conversation, name in rows]


def _waiting(conversations: list[Conversation]) -> dict[Risk, tuple[int, datetime]]:
    found: dict[Risk, tuple[int, datetime]] = {}
    for risk in reversed(Risk):
        since = [
            one.waiting_since or one.last_in_at or one.created_at
            for one in conversations
            if one.holder_id is None and one.risk == risk and not one.is_demo
        ]
        if since:
            found[risk] = (len(since), min(since))
    return found


def _unanswered_since(conversation: Conversation) -> datetime | None:
    written, answered = conversation.last_in_at, conversation.last_out_at
    return written if written is not None and (answered is None or answered < written) else None


def _held(open_ones: list[tuple[Conversation, str | None]]) -> tuple[HeldConversation, ...]:
    """Return the held ones, the longest wait for the holder first."""
    held = [
        HeldConversation(entry_of(conversation, name), conversation.held_since, _unanswered_since(conversation))
        for conversation, name in open_ones
        if conversation.state == State.WITH_STAFF
    ]
    return tuple(sorted(held, key=lambda one: (one.unanswered_since is None, one.unanswered_since or one.held_since or now())))


def _expiring(channels: Mapping[str, Channel], open_ones: list[tuple[Conversation, str | None]]) -> tuple[EndingReach, ...]:
    """Return what ends soon first, then what is over already."""
    found = [_ending(channels.get(conversation.channel), conversation, name) for conversation, name in open_ones]
    ends = [one for one in found if one is not None]
    return tuple(sorted(ends, key=lambda one: (one.is_over, one.until))[:SHOWN])


def _ending(channel: Channel | None, conversation: Conversation, holder: str | None) -> EndingReach | None:
    """Return when reach ends.  Silence matters only while an answer is owed; the carrier's window at any time."""
    if conversation.stopped_at is not None or conversation.last_in_at is None:
        return None
    at, entry = now(), entry_of(conversation, holder)
    window = channel.window if channel else None
    if window is not None and conversation.last_in_at + window < at + WINDOW_ENDS_SOON:
        until = conversation.last_in_at + window
        return EndingReach(entry, ReachEnd.WINDOW, until, until <= at)
    until = written_until(conversation) or at
    is_owed = conversation.state == State.WAITING or _unanswered_since(conversation) is not None
    if is_owed and until < at + SILENCE_BEGINS_SOON:
        return EndingReach(entry, ReachEnd.SILENCE, until, until <= at)
    return None


async def _undelivered(session: AsyncSession) -> tuple[UndeliveredBubbles, ...]:
    since, settled = now() - LOOKS_BACK, func.coalesce(Part.settled_at, Part.tried_at, Part.created_at)
    rows = await session.execute(
        select(
            Part.conversation_id,
            Conversation.channel,
            Part.state,
            Part.reason,
            func.count().over(partition_by=Part.conversation_id),
            settled.label("at"),
        )
        .join(Conversation, Conversation.id == Part.conversation_id)
        .where(
            or_(
                and_(Part.state == Delivery.FAILED, Part.settled_at > since),
                and_(Part.state == Delivery.UNKNOWN, settled > since),
            ),
            Conversation.state != State.ERASED,
        )
        .ext(distinct_on(Part.conversation_id))
        .order_by(Part.conversation_id, settled.desc())
    )
    found = [UndeliveredBubbles(row[0], row[1], Delivery(row[2]), row[3], row[4], row[5]) for row in rows]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True)[:SHOWN])


async def _missed(session: AsyncSession) -> tuple[FailedCall, ...]:
    rows = await session.execute(
        select(Call.conversation_id, Call.step, Staff.name, Call.reason, Call.called_at)
        .outerjoin(Staff, Staff.id == Call.staff_id)
        .where(Call.outcome.in_([CallOutcome.FAILED, CallOutcome.NO_ADDRESS]), Call.called_at > now() - LOOKS_BACK)
        .order_by(Call.called_at.desc())
        .limit(SHOWN)
    )
    return tuple(FailedCall(row[0], EscalationStep(row[1]), row[2], row[3], row[4]) for row in rows)
