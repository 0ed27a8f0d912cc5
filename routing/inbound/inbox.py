"""Where a verified message enters: stored once, sealed, before the carrier hears 200; its turn begins after the commit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from asyncpg import Connection

from routing import metrics, tracing
from routing.conversation.files import seal_files
from routing.conversation.flags import heard
from routing.inbound import campaigns, reading
from routing.line.leases import LeasedMessage
from routing.line.line import Line
from routing.line.runner import Runner
from routing.ports.channel import Incoming
from routing.store import hot_path
from routing.store.clock import now
from routing.store.hot_rows import ConversationRow, EditedMessage, MessageRow, MovedMessage, NewMessage
from routing.store.sealing import PersonKey


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
    at, text = now(), incoming.text
    message: MessageRow | None = None
    edited = await _find_edited(connection, conversation, key, incoming)
    if edited is not None and is_old(edited, key, text, incoming.sent_at):
        return Accepted(conversation.id, is_repeat=True)
    if edited is not None:
        sealed_before = key.seal_json([*texts_before(edited, key), text_of(edited, key)])
        await hot_path.edit_message(connection, edited.id, key.seal(text), sealed_before, incoming.sent_at or at)
    else:
        message = await hot_path.store_message(connection, conversation.id, sealed(incoming, key, text), at)
        if message is None:
            return Accepted(conversation.id, is_repeat=True)
        tracing.leave("message", message.id)
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
        provider_hash=hash_of_id(key, incoming.provider_id),
        sealed_provider_id=key.seal(incoming.provider_id),
        kind=incoming.kind,
        size=sum(file.size or 0 for file in incoming.files) or None,
        sealed_files=seal_files(key, incoming.files),
        country=incoming.place.country if incoming.place else None,
        is_country_sure=incoming.place is not None and incoming.place.is_sure,
        sealed_text=key.seal(text) if text else None,
        sent_at=incoming.sent_at,
        language_hint=incoming.language_hint,
        opt_out=incoming.opt_out,
        sealed_button=key.seal(incoming.button) if incoming.button else None,
    )


def hash_of_id(key: PersonKey, provider_id: str) -> bytes:
    return key.hash("provider id", provider_id)


def resealed_message(message: MessageRow, key: PersonKey, new_key: PersonKey) -> MovedMessage:
    """What is stored of a message when it is somebody else's."""

    def resealed(sealed: bytes | None) -> bytes | None:
        return new_key.seal(key.open(sealed)) if sealed else None

    provider_id = key.open_or_empty(message.sealed_provider_id)
    provider_hash = hash_of_id(new_key, provider_id) if provider_id else None
    return MovedMessage(
        resealed(message.sealed_text), resealed(message.sealed_button), provider_hash, resealed(message.sealed_provider_id)
    )


async def _find_edited(
    connection: Connection, conversation: ConversationRow, key: PersonKey, incoming: Incoming
) -> EditedMessage | None:
    """The message that this one edits; None when it edits none, or one that we do not know."""
    if incoming.edits is None:
        return None
    return await hot_path.find_message(connection, conversation.id, hash_of_id(key, incoming.edits))


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
