"""Whom staff write to: the conversation before a word of it is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import budget
from routing.conversation.entry import QueueEntry, entry_of
from routing.conversation.rows import GoneError
from routing.conversation.silence import Silence, silence_of
from routing.line.line import Line
from routing.ports.channel import Form
from routing.store.clock import now
from routing.store.tables import Conversation, Staff, State


@dataclass(frozen=True, slots=True)
class Addressee:
    """Where an answer would go, without a word of what was written."""

    entry: QueueEntry
    holder_id: UUID | None
    silence: Silence | None
    form: Form
    script: str | None
    muted_until: datetime | None
    """Until then the assistant answers nothing but danger; None when it is not so."""


async def addressee(line: Line, conversation_id: UUID) -> Addressee:
    """Raises GoneError."""
    async with line.store.database.begin() as session:
        return (await addressed(line, session, conversation_id))[1]


async def addressed(line: Line, session: AsyncSession, conversation_id: UUID) -> tuple[Conversation, Addressee]:
    """The row, and what staff see of it before a word is read.  Raises GoneError."""
    conversation, holder = await with_holder(session, conversation_id)
    return conversation, Addressee(
        entry=entry_of(conversation, holder),
        holder_id=conversation.holder_id,
        silence=silence_of(conversation),
        form=form_of(line, conversation),
        script=conversation.script,
        muted_until=conversation.muted_until if budget.is_muted(conversation, now()) else None,
    )


async def with_holder(session: AsyncSession, conversation_id: UUID) -> tuple[Conversation, str | None]:
    """The conversation and the name of who holds it.  Raises GoneError."""
    row = (
        await session.execute(
            select(Conversation, Staff.name)
            .outerjoin(Staff, Staff.id == Conversation.holder_id)
            .where(Conversation.id == conversation_id, Conversation.state != State.ERASED)
        )
    ).one_or_none()
    if row is None:
        raise GoneError(str(conversation_id))
    return row[0], row[1]


def form_of(line: Line, conversation: Conversation) -> Form:
    channel = line.channels.get(conversation.channel)
    return channel.form if channel else Form.SMS
