"""Alerts: for whom they ring, who silences them for a minute, and what ends them: taken, opened by the holder, answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Alert, Conversation, Message, Quiet, Risk, Staff

QUIET_FOR = timedelta(seconds=60)
"""How long somebody may look at an alert in silence; then it rings again unless they reacted."""
HOLDER_FIRST = timedelta(seconds=60)
"""A new alert in a conversation that is held rings for its holder; after this long for everybody."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Somebody looks; `is_for_all` is false when only their own bell is silent."""

    staff_id: UUID
    name: str
    until: datetime
    is_for_all: bool


@dataclass(frozen=True, slots=True)
class OpenAlert:
    """Immediate risk that nobody has reacted to, the first alert of its conversation."""

    conversation_id: UUID
    raised_at: datetime
    holder_id: UUID | None
    silences: tuple[Silence, ...] = ()

    @property
    def looking(self) -> Silence | None:
        """Who looks on behalf of all."""
        return max((one for one in self.silences if one.is_for_all), key=lambda one: one.until, default=None)


def rings_from(alert: OpenAlert, reader_id: UUID) -> datetime:
    """Return when an alert begins to ring for this member: the holder first, then everybody, after whoever looks."""
    is_others = alert.holder_id not in (None, reader_id)
    starts = alert.raised_at + (HOLDER_FIRST if is_others else timedelta())
    quiet = [one.until for one in alert.silences if one.is_for_all or one.staff_id == reader_id]
    return max(starts, *quiet) if quiet else starts


async def open_alerts(session: AsyncSession) -> list[OpenAlert]:
    """Return the alerts of immediate risk of real people, the oldest first."""
    rows = await session.execute(
        select(Alert.conversation_id, func.min(Alert.raised_at), Conversation.holder_id)
        .join(Conversation, Conversation.id == Alert.conversation_id)
        .where(Alert.seen_at.is_(None), Alert.level == Risk.IMMEDIATE, ~Conversation.is_demo)
        .group_by(Alert.conversation_id, Conversation.holder_id)
        .order_by(func.min(Alert.raised_at))
    )
    silences = await silences_of(session)
    return [OpenAlert(row[0], row[1], row[2], tuple(silences.get(row[0], ()))) for row in rows]


async def silences_of(session: AsyncSession) -> dict[UUID, Sequence[Silence]]:
    """Return who looks at which conversation now."""
    rows = await session.execute(select(Quiet, Staff.name).join(Staff, Staff.id == Quiet.staff_id).where(Quiet.until > now()))
    found: dict[UUID, list[Silence]] = {}
    for quiet, name in rows:
        found.setdefault(quiet.conversation_id, []).append(Silence(quiet.staff_id, name, quiet.until, quiet.is_for_all))
    return {**found}


async def silence(store: Store, conversation_id: UUID, staff_id: UUID) -> None:
    """Stop the bell for QUIET_FOR: for everybody when the member may take the conversation, else for them alone.

    The conversation waits as before.  Raises GoneError."""
    async with store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        is_for_all = await holding.refusal(session, conversation, staff_id) is None
        quiet = {"until": now() + QUIET_FOR, "is_for_all": is_for_all}
        added = insert(Quiet).values(conversation_id=conversation_id, staff_id=staff_id, **quiet)
        await session.execute(added.on_conflict_do_update(index_elements=["conversation_id", "staff_id"], set_=quiet))
        audit.record(session, staff_id, "looked", conversation_id)
        await announce(session, "queue", conversation_id)


async def mark_read(store: Store, conversation_id: UUID, reader_id: UUID) -> None:
    """Stop the bell and the mark of what is unread when the reader is the holder, who has it before their eyes now.

    For anybody else both continue."""
    async with store.database.begin() as session:
        is_holder = (Conversation.id == conversation_id, Conversation.holder_id == reader_id)
        conversation = await session.scalar(select(Conversation).where(*is_holder).with_for_update())
        if conversation is None:
            return
        newest = await session.scalar(select(func.max(Message.id)).where(Message.conversation_id == conversation_id))
        if newest is not None and newest != conversation.read_message_id:
            conversation.read_message_id = newest
            await announce(session, "queue", conversation_id)
        await settle(session, conversation_id, reader_id)


async def settle(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> None:
    """Stop the bell in a conversation that is locked, and note in the trail who reacted, if something was unseen."""
    await session.execute(delete(Quiet).where(Quiet.conversation_id == conversation_id))
    unseen = select(Alert.id).where(Alert.conversation_id == conversation_id, Alert.seen_at.is_(None))
    if await session.scalar(unseen.limit(1)) is None:
        return
    await holding.settle_alerts(session, conversation_id, staff_id)
    audit.record(session, staff_id, "saw", conversation_id)
    await announce(session, "queue", conversation_id)
