"""Reminders to look at a conversation again.  They call staff and send nothing, so they cannot break a silence."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.words.times import zone_of
from routing.conversation.rows import GoneError, lock, lock_with_key
from routing.conversation.silence import Silence, silence_of
from routing.desk import reading
from routing.refusal import InputError
from routing.staff import audit
from routing.staff.policy import Answer, Touch, answer_to
from routing.staff.sessions import Member
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.sealing import PersonKey, Vault
from routing.store.store import Store
from routing.store.tables import Conversation, Person, Reminder, Risk, Staff, State

CHOICES_MIN = (15, 30, 60, 120, 240, 480, 1440)
"""Minutes from now that the form offers."""
MAX_AHEAD = timedelta(days=30)
"""Longer than any writer has said that we may write."""
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
class OpenReminder:
    """A row of the page of reminders, without a word of the messages.

    `silence`: why the line may not write to the writer now; `text`: what it is for, None when the reader may not read it."""

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
    text: str | None = field(repr=False)


def moment(minutes: int | None, day: date | None, at: time | None, country: str | None) -> datetime:
    """Return the time in so many minutes, or when a clock in the writer's country next shows `at`, on `day` if given.

    Raises ValueError for neither, for both, and for a time that is past or too far away."""
    if (minutes is None) == (at is None):
        raise InputError("reminder-when")
    if minutes is not None:
        due_at = now() + timedelta(minutes=minutes)
    else:
        assert at is not None
        here = now().astimezone(zone_of(country, now()))
        due_at = datetime.combine(day or here.date(), at, here.tzinfo)
        if day is None and due_at <= here:
            due_at += timedelta(days=1)
    if not now() < due_at <= now() + MAX_AHEAD:
        raise InputError("reminder-later", days=MAX_AHEAD.days)
    return due_at.astimezone(UTC)


async def add(store: Store, conversation_id: UUID, staff_id: UUID, due_at: datetime, text: str) -> None:
    """Save a reminder; `text` may be empty.  Raises GoneError."""
    async with store.database.begin() as session:
        _, key = await lock_with_key(session, store.vault, conversation_id)
        text = " ".join(text.split())[:MAX_TEXT]
        sealed = key.seal(text) if text else None
        session.add(Reminder(conversation_id=conversation_id, staff_id=staff_id, due_at=due_at, sealed_text=sealed))
        audit.record(session, staff_id, "reminder_set", conversation_id)
        await announce(session, "conversation", conversation_id)


async def settle(store: Store, conversation_id: UUID, staff_id: UUID, reminder_id: int) -> None:
    """Mark a reminder as done, whoever set it.  Raises GoneError."""
    async with store.database.begin() as session:
        await lock(session, conversation_id)
        reminder = await session.get(Reminder, reminder_id)
        if reminder is None or reminder.conversation_id != conversation_id:
            raise GoneError(str(conversation_id))
        reminder.done_at, reminder.done_by = now(), staff_id
        audit.record(session, staff_id, "reminder_done", conversation_id)
        await announce(session, "conversation", conversation_id)
        await announce(session, "queue", conversation_id)


async def listed(session: AsyncSession, key: PersonKey, conversation_id: UUID) -> list[ReminderView]:
    """Return the open reminders of a conversation, the next first."""
    rows = await session.execute(
        select(Reminder, Staff.name)
        .join(Staff, Staff.id == Reminder.staff_id)
        .where(Reminder.conversation_id == conversation_id, Reminder.done_at.is_(None))
        .order_by(Reminder.due_at)
    )
    return [ReminderView(row.id, row.due_at, name, key.open_or_empty(row.sealed_text), row.due_at <= now()) for row, name in rows]


async def open_ones(session: AsyncSession, vault: Vault, reader: Member) -> list[OpenReminder]:
    """Return the open reminders of all conversations, the next first.

    What one is for is told to whoever set it, and to whoever may read its conversation without a reason; the trail says so."""
    rows = await session.execute(
        select(Reminder, Staff.name, Conversation, Person.wrapped_key)
        .join(Staff, Staff.id == Reminder.staff_id)
        .join(Conversation, Conversation.id == Reminder.conversation_id)
        .join(Person, Person.id == Conversation.person_id)
        .where(Reminder.done_at.is_(None))
        .order_by(Reminder.due_at)
    )
    return [
        OpenReminder(
            id=row.id,
            conversation_id=conversation.id,
            due_at=row.due_at,
            is_due=row.due_at <= now(),
            staff=name,
            risk=Risk(conversation.risk),
            state=State(conversation.state),
            language=conversation.language,
            silence=silence_of(conversation, now()),
            is_demo=conversation.is_demo,
            text=await _text_for(session, vault, reader, row, conversation, wrapped),
        )
        for row, name, conversation, wrapped in rows.all()
    ]


async def _text_for(
    session: AsyncSession, vault: Vault, reader: Member, row: Reminder, conversation: Conversation, wrapped: bytes | None
) -> str | None:
    """Return what a reminder is for, empty when nobody said so; None when it is not the reader's to read."""
    if row.sealed_text is None:
        return ""
    if wrapped is None:
        return None
    if reader.id not in (row.staff_id, conversation.holder_id):
        relation = (await reading.standing(session, conversation.id)).to(reader)
        if answer_to(reader.role, Touch.READ, relation, has_reason=False) is not Answer.YES:
            return None
        await audit.record_reading(session, reader.id, conversation.id, "reminders")
    return vault.unwrap(conversation.person_id, wrapped).open_or_empty(row.sealed_text)


async def count_due(session: AsyncSession) -> int:
    due = select(func.count()).select_from(Reminder).join(Conversation, Conversation.id == Reminder.conversation_id)
    due = due.where(Reminder.done_at.is_(None), Reminder.due_at <= now(), ~Conversation.is_demo)
    return await session.scalar(due) or 0


async def announce_due(store: Store) -> None:
    """Announce each reminder that has become due to open pages, once."""
    async with store.database.begin() as session:
        due = await session.scalars(
            update(Reminder)
            .where(Reminder.done_at.is_(None), Reminder.called_at.is_(None), Reminder.due_at <= now())
            .values(called_at=now())
            .returning(Reminder.conversation_id)
        )
        for conversation_id in set(due):
            await announce(session, "queue", conversation_id)
            await announce(session, "conversation", conversation_id)
