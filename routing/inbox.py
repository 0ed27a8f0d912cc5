"""Where a verified message enters: stored once, sealed, with the job that answers it, before the carrier hears 200."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import handoff, metrics
from routing.channel import Incoming
from routing.conversations import find_or_open, now
from routing.database import driver_connection
from routing.line import Line
from routing.live import announce
from routing.tables import Author, Message, Progress

MAX_TEXT = 5_000
"""Characters of one message that are kept; both carriers stop before (1,600 and 4,096)."""


@dataclass(frozen=True, slots=True)
class Accepted:
    conversation_id: UUID
    message_id: int | None
    """None when this message was stored before."""


async def accept(line: Line, incoming: Incoming) -> Accepted:
    """One transaction: person, conversation, message, job.  A repeated provider id changes nothing."""
    text = incoming.text.replace("\0", "")[:MAX_TEXT]
    async with line.database.begin() as session:
        conversation, key = await find_or_open(session, line.vault, incoming.channel, incoming.address)
        if incoming.edits is not None and await _edited(session, conversation.id, incoming, key.seal(text)):
            message_id = None
        else:
            message_id = await session.scalar(
                insert(Message)
                .values(
                    conversation_id=conversation.id,
                    author=Author.WRITER,
                    channel=incoming.channel,
                    provider_id=incoming.provider_id,
                    kind=incoming.kind,
                    sealed_text=key.seal(text) if text else None,
                    progress=Progress.RECEIVED,
                    sent_at=incoming.sent_at,
                    language_hint=incoming.language_hint,
                    opt_out=incoming.opt_out,
                    button=incoming.button and incoming.button[:64],
                )
                .on_conflict_do_nothing()
                .returning(Message.id)
            )
            if message_id is None:
                metrics.repeated.labels(incoming.channel).inc()
                return Accepted(conversation.id, None)
        conversation.last_in_at = now()
        handoff.reopen(conversation)
        await line.jobs.configure_task(
            "turn", lock=str(conversation.id), queue="turn", connection=await driver_connection(session)
        ).defer_async(conversation_id=str(conversation.id))
        await announce(session, "conversation", conversation.id)
    metrics.received.labels(incoming.channel, incoming.kind).inc()
    return Accepted(conversation.id, message_id)


async def _edited(session: AsyncSession, conversation_id: UUID, incoming: Incoming, sealed: bytes) -> bool:
    """Whether the edited message was found; it gets the new text and goes through its turn again."""
    message = await session.scalar(
        select(Message).where(
            Message.conversation_id == conversation_id,
            Message.author == Author.WRITER,
            Message.provider_id == incoming.edits,
        )
    )
    if message is None:
        return False
    message.sealed_text, message.edited_at = sealed, now()
    message.progress, message.attempts = Progress.RECEIVED, 0
    return True
