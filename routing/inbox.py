"""Where a verified message enters: stored once, sealed, before the carrier hears 200; its turn begins with the commit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import DateTime, bindparam, case, exists, null, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import campaigns, handoff, metrics, turn
from routing.channel import Incoming
from routing.conversations import find_or_open, now
from routing.database import after_commit
from routing.line import Line
from routing.live import announce
from routing.media import seal_files
from routing.sealing import PersonKey
from routing.tables import Author, Conversation, Message, Progress

MAX_TEXT = 5_000
"""Characters of one message that are kept; both carriers stop before (1,600 and 4,096)."""


@dataclass(frozen=True, slots=True)
class Accepted:
    conversation_id: UUID
    message_id: int | None
    """None when this message was stored before."""


async def accept(line: Line, incoming: Incoming) -> Accepted:
    """One transaction: person, conversation, message.  A repeated provider id changes nothing."""
    try:
        accepted = await _accept(line, incoming, incoming.text.replace("\0", "")[:MAX_TEXT])
    except _RepeatedError as repeated:
        metrics.repeated.labels(incoming.channel).inc()
        return Accepted(repeated.conversation_id, None)
    metrics.received.labels(incoming.channel, incoming.kind).inc()
    return accepted


class _RepeatedError(Exception):
    """Undoes the transaction: the message was stored before."""

    def __init__(self, conversation_id: UUID) -> None:
        super().__init__("repeated")
        self.conversation_id = conversation_id


async def _accept(line: Line, incoming: Incoming, text: str) -> Accepted:
    async with line.database.begin() as session:
        conversation, key = await find_or_open(session, line.vault, incoming.channel, incoming.address, heard_at=now())
        message = await _edited(session, conversation.id, incoming, key, text) if incoming.edits is not None else None
        message = message or await _stored(session, conversation, incoming, key, text)
        if message is None:
            raise _RepeatedError(conversation.id)
        if incoming.campaign is not None:
            await campaigns.count(session, incoming.campaign)
        handoff.reopen(conversation)
        after_commit(session, await turn.begin(line, session, conversation, key, message))
        await announce(session, "conversation", conversation.id)
    return Accepted(conversation.id, message.id)


async def _stored(
    session: AsyncSession, conversation: Conversation, incoming: Incoming, key: PersonKey, text: str
) -> Message | None:
    """None when it was there before.  Taken for its turn at once, unless others of the conversation wait before it."""
    given = {
        "conversation_id": conversation.id,
        "author": Author.WRITER,
        "channel": incoming.channel,
        "provider_id": incoming.provider_id,
        "kind": incoming.kind,
        "size": sum(file.size or 0 for file in incoming.files) or None,
        "sealed_files": seal_files(key, incoming.files),
        "country": incoming.place.country if incoming.place else None,
        "is_country_sure": incoming.place is not None and incoming.place.is_sure,
        "sealed_text": key.seal(text) if text else None,
        "progress": Progress.RECEIVED,
        "sent_at": incoming.sent_at,
        "language_hint": incoming.language_hint,
        "opt_out": incoming.opt_out,
        "button": incoming.button and incoming.button[:64],
    }
    row = (await session.execute(_STORE, {**given, "writer": conversation.id, "at": now()})).one_or_none()
    return None if row is None else Message(id=row.id, taken_at=row.taken_at, received_at=row.received_at, **given)


_others_wait = exists().where(Message.conversation_id == bindparam("writer"), Message.is_waiting)
_STORE = (  # built once: that takes as long as storing
    insert(Message.metadata.tables["message"])
    .values(
        attempts=case((_others_wait, 0), else_=1),
        taken_at=case((_others_wait, null()), else_=bindparam("at", type_=DateTime(timezone=True))),
    )
    .on_conflict_do_nothing()
    .returning(Message.id, Message.taken_at, Message.received_at)
)


async def _edited(session: AsyncSession, conversation_id: UUID, incoming: Incoming, key: PersonKey, text: str) -> Message | None:
    """The edited message, if it is known: with the new text, the old ones kept, and its turn still to come."""
    message = await session.scalar(
        select(Message).where(
            Message.conversation_id == conversation_id,
            Message.author == Author.WRITER,
            Message.provider_id == incoming.edits,
        )
    )
    if message is None:
        return None
    before = json.loads(key.open(message.sealed_before)) if message.sealed_before else []
    before.append(key.open(message.sealed_text) if message.sealed_text else "")
    message.sealed_before = key.seal(json.dumps(before))
    message.sealed_text, message.edited_at = key.seal(text), now()
    message.progress, message.attempts, message.taken_at = Progress.RECEIVED, 0, None
    return message
