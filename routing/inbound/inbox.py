"""Where a verified message enters: stored once, sealed, before the carrier hears 200; its turn begins after the commit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from asyncpg import Connection

from routing import metrics
from routing.conversation.files import seal_files
from routing.conversation.flags import heard
from routing.inbound import campaigns, reading
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.line.runner import Runner
from routing.ports.channel import Incoming
from routing.store import hot_path
from routing.store.clock import now
from routing.store.hot_rows import ConversationRow, EditedMessage, MessageRow, NewMessage
from routing.store.sealing import PersonKey

MAX_TEXT = 5_000
"""Characters of one message that are kept; both carriers stop before (1,600 and 4,096)."""
MAX_BUTTON = 64


@dataclass(frozen=True, slots=True)
class Accepted:
    """A message that is stored.  `is_repeat`: it was stored before, or an edit that changes no word; nothing follows."""

    conversation_id: UUID
    leased: LeasedMessage | None = None
    """The message, taken for its turn; None when others wait before it."""
    is_repeat: bool = False


async def accept(line: Line, incoming: Incoming) -> Accepted:
    """Store a message in one transaction, and take it for its turn.  A repeated provider id changes nothing."""
    async with line.store.database.transaction() as connection:
        conversation, key = await hot_path.lock_or_create(connection, line.store.vault, incoming.channel, incoming.address)
        accepted = await _store(line, connection, conversation, key, incoming)
    if accepted.is_repeat:
        metrics.repeated.labels(incoming.channel).inc()
    else:
        metrics.received.labels(incoming.channel, incoming.kind).inc()
        line.store.changes.changed(conversation.id)
    return accepted


def begin_turn(turns: Runner[LeasedMessage], accepted: Accepted) -> None:
    """Let an accepted message have its turn; called after the commit."""
    if accepted.leased is not None:
        turns.start(accepted.conversation_id, accepted.leased)
    elif not accepted.is_repeat:
        turns.poke(accepted.conversation_id)


async def _store(
    line: Line, connection: Connection, conversation: ConversationRow, key: PersonKey, incoming: Incoming
) -> Accepted:
    at, text = now(), incoming.text.replace("\0", "")[:MAX_TEXT]
    message: MessageRow | None = None
    edited = await _find_edited(connection, conversation, incoming)
    if edited is not None and is_old(edited, key, text, incoming.sent_at):
        return Accepted(conversation.id, is_repeat=True)
    if edited is not None:
        sealed_before = key.seal_json([*texts_before(edited, key), text_of(edited, key)])
        await hot_path.edit_message(connection, edited.id, key.seal(text), sealed_before, incoming.sent_at or at)
    else:
        message = await hot_path.store_message(connection, conversation.id, sealed(incoming, key, text), at)
        if message is None:
            return Accepted(conversation.id, is_repeat=True)
    if incoming.campaign is not None:
        await campaigns.count(connection, incoming.campaign)
    conversation = replace(conversation, **heard(conversation, at))
    await hot_path.update_conversation(connection, conversation)
    if message is None or message.taken_at is None:
        return Accepted(conversation.id)
    return Accepted(conversation.id, await reading.unseal(line, connection, conversation, key, [message]))


def sealed(incoming: Incoming, key: PersonKey, text: str) -> NewMessage:
    """What is stored of a message."""
    return NewMessage(
        channel=incoming.channel,
        provider_id=incoming.provider_id,
        kind=incoming.kind,
        size=sum(file.size or 0 for file in incoming.files) or None,
        sealed_files=seal_files(key, incoming.files),
        country=incoming.place.country if incoming.place else None,
        is_country_sure=incoming.place is not None and incoming.place.is_sure,
        sealed_text=key.seal(text) if text else None,
        sent_at=incoming.sent_at,
        language_hint=incoming.language_hint,
        opt_out=incoming.opt_out,
        button=incoming.button and incoming.button[:MAX_BUTTON],
    )


async def _find_edited(connection: Connection, conversation: ConversationRow, incoming: Incoming) -> EditedMessage | None:
    """The message that this one edits; None when it edits none, or one that we do not know."""
    if incoming.edits is None:
        return None
    return await hot_path.find_message(connection, conversation.id, incoming.channel, incoming.edits)


def text_of(edited: EditedMessage, key: PersonKey) -> str:
    return key.open_or_empty(edited.sealed_text)


def texts_before(edited: EditedMessage, key: PersonKey) -> list[str]:
    """What the message said before it was edited, oldest first."""
    return [*key.open_json(edited.sealed_before)] if edited.sealed_before else []


def is_old(edited: EditedMessage, key: PersonKey, text: str, sent_at: datetime | None) -> bool:
    """Whether an edit says nothing new: it changes no word, or comes again after a later one.  Carriers count whole seconds."""
    if text == text_of(edited, key):
        return True
    return sent_at is not None and edited.edited_at is not None and sent_at < edited.edited_at.replace(microsecond=0)
