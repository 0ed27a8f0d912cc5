"""To look at a conversation again.  A reminder tells staff and sends nothing, so that it cannot break her silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.words.times import zone_of
from routing.conversation.rows import GoneError, key_of, lock
from routing.conversation.silence import Silence, silence_of
from routing.line.line import Line
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.sealing import PersonKey
from routing.store.tables import Conversation, Reminder, Risk, Staff, State

IN_MINUTES = (15, 30, 60, 120, 240, 480, 1440)
"""From now, to choose from."""
AT_MOST = timedelta(days=30)
"""Longer than anybody said that she may be written to."""
MAX_TEXT = 200
"""Characters."""


@dataclass(frozen=True, slots=True)
class ReminderView:
    id: int
    due_at: datetime
    staff: str
    text: str = field(repr=False)
    is_due: bool


@dataclass(frozen=True, slots=True)
class Due:
    """A line of the page of reminders, without a word of what was written; `silence`: why she may not be written to now."""

    id: int
    conversation_id: UUID
    due_at: datetime
    is_due: bool
    staff: str
    risk: Risk
    state: State
    language: str | None
    silence: Silence | None
    is_demo: bool


def moment(minutes: int | None, day: date | None, at: time | None, country: str | None) -> datetime:
    """Minutes from now, or the next time that a clock where she is shows `at`, on `day` if there is one.

    Raises ValueError for neither, for both, and for what is past or too far away."""
    if (minutes is None) == (at is None):
        raise ValueError("choose how long from now, or a time")
    if minutes is not None:
        found = now() + timedelta(minutes=minutes)
    else:
        assert at is not None
        here = now().astimezone(zone_of(country, now()))
        found = datetime.combine(day or here.date(), at, here.tzinfo)
        if day is None and found <= here:
            found += timedelta(days=1)
    if not now() < found <= now() + AT_MOST:
        raise ValueError(f"a reminder is for later, within {AT_MOST.days} days")
    return found.astimezone(UTC)


async def add(line: Line, conversation_id: UUID, staff_id: UUID, due_at: datetime, text: str) -> None:
    """Raises GoneError."""
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        text = " ".join(text.split())[:MAX_TEXT]
        sealed = key.seal(text) if text else None
        session.add(Reminder(conversation_id=conversation_id, staff_id=staff_id, due_at=due_at, sealed_text=sealed))
        audit.record(session, staff_id, "reminder_set", conversation_id)
        await announce(session, "conversation", conversation_id)


async def settle(line: Line, conversation_id: UUID, staff_id: UUID, reminder_id: int) -> None:
    """It is done, whoever set it.  Raises GoneError."""
    async with line.store.database.begin() as session:
        await lock(session, conversation_id)
        reminder = await session.get(Reminder, reminder_id)
        if reminder is None or reminder.conversation_id != conversation_id:
            raise GoneError(str(conversation_id))
        reminder.done_at, reminder.done_by = now(), staff_id
        audit.record(session, staff_id, "reminder_done", conversation_id)
        await announce(session, "conversation", conversation_id)
        await announce(session, "queue", conversation_id)


async def listed(session: AsyncSession, key: PersonKey, conversation_id: UUID) -> list[ReminderView]:
    """Those that are open, the next first."""
    rows = await session.execute(
        select(Reminder, Staff.name)
        .join(Staff, Staff.id == Reminder.staff_id)
        .where(Reminder.conversation_id == conversation_id, Reminder.done_at.is_(None))
        .order_by(Reminder.due_at)
    )
    return [
        ReminderView(row.id, row.due_at, name, key.open(row.sealed_text) if row.sealed_text else "", row.due_at <= now())
        for row, name in rows
    ]


async def open_ones(session: AsyncSession) -> list[Due]:
    """Of all conversations, the next first."""
    rows = await session.execute(
        select(Reminder, Staff.name, Conversation)
        .join(Staff, Staff.id == Reminder.staff_id)
        .join(Conversation, Conversation.id == Reminder.conversation_id)
        .where(Reminder.done_at.is_(None))
        .order_by(Reminder.due_at)
    )
    return [
        Due(
            id=row.id,
            conversation_id=conversation.id,
            due_at=row.due_at,
            is_due=row.due_at <= now(),
            staff=name,
            risk=Risk(conversation.risk),
            state=State(conversation.state),
            language=conversation.language,
            silence=silence_of(conversation),
            is_demo=conversation.is_demo,
        )
        for row, name, conversation in rows
    ]


async def due(session: AsyncSession) -> int:
    found = select(func.count()).select_from(Reminder).where(Reminder.done_at.is_(None), Reminder.due_at <= now())
    return await session.scalar(found) or 0


async def call(line: Line) -> None:
    """Open pages learn that one is due."""
    async with line.store.database.begin() as session:
        called = await session.scalars(
            update(Reminder)
            .where(Reminder.done_at.is_(None), Reminder.called_at.is_(None), Reminder.due_at <= now())
            .values(called_at=now())
            .returning(Reminder.conversation_id)
        )
        for conversation_id in set(called):
            await announce(session, "queue", conversation_id)
            await announce(session, "conversation", conversation_id)
