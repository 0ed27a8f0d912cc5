"""Where a verified message enters: stored once, sealed, before the carrier hears 200; its turn begins with the commit."""

from __future__ import annotations

import json
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import DateTime, bindparam, case, exists, null, select, update
from sqlalchemy.dialects.postgresql import insert

from routing import metrics
from routing.conversation.files import seal_files
from routing.conversation.rows import lock_or_create
from routing.inbound import campaigns, turn
from routing.line.line import Line
from routing.ports.channel import Incoming
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.database import Prepared, Quick, after_commit, fetch
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Message, Progress

MAX_TEXT = 5_000
"""Characters of one message that are kept; both carriers stop before (1,600 and 4,096)."""


@dataclass(frozen=True, slots=True)
class Accepted:
    conversation_id: UUID
    message_id: int | None
    """None when this message was stored before."""


async def accept(line: Line, incoming: Incoming) -> Accepted:
    """One transaction.  A repeated provider id changes nothing."""
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
    async with line.store.database.quickly() as quick:
        conversation, key = await lock_or_create(quick, line.store.vault, incoming.channel, incoming.address)
        message = None
        if incoming.edits is not None:
            message = await _edited(quick, conversation.id, incoming.edits, key, text)
        message = message or await _stored(quick, conversation, incoming, key, text)
        if message is None:
            raise _RepeatedError(conversation.id)
        if incoming.campaign is not None:
            await campaigns.count(quick, incoming.campaign)
        after_commit(quick, await turn.begin(line, quick, conversation, key, message))
        await announce(quick, "conversation", conversation.id)
    return Accepted(conversation.id, message.id)


async def _stored(quick: Quick, conversation: Conversation, incoming: Incoming, key: PersonKey, text: str) -> Message | None:
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
        "signals": [],
    }
    rows = await fetch(quick, _STORE, {**given, "at": now()})
    return Message(**rows[0], **given) if rows else None


_others_wait = exists().where(Message.conversation_id == bindparam("conversation_id"), Message.is_waiting)
_table = Message.metadata.tables["message"]
_GIVEN = (
    "conversation_id", "author", "channel", "provider_id", "kind", "size", "sealed_files", "country", "is_country_sure",
    "sealed_text", "progress", "sent_at", "language_hint", "opt_out", "button", "signals",
)  # fmt: skip
_STORE = Prepared(
    insert(_table)
    .values({name: bindparam(name, type_=_table.c[name].type) for name in _GIVEN})
    .values(
        attempts=case((_others_wait, 0), else_=1),
        taken_at=case((_others_wait, null()), else_=bindparam("at", type_=DateTime(timezone=True))),
    )
    .on_conflict_do_nothing()
    .returning(Message.id, Message.taken_at, Message.received_at)
)


_ITS_TEXTS = Prepared(
    select(_table.c.id, _table.c.sealed_text, _table.c.sealed_before).where(
        _table.c.conversation_id == bindparam("whose"),
        _table.c.author == Author.WRITER,
        _table.c.provider_id == bindparam("edited"),
    )
)
_EDIT = Prepared(
    update(_table)
    .where(_table.c.id == bindparam("which"))
    .values(
        sealed_text=bindparam("now_sealed"),
        sealed_before=bindparam("before"),
        edited_at=bindparam("at"),
        progress=Progress.RECEIVED,
        attempts=0,
        taken_at=None,
    )
    .returning(*_table.c)
)


async def _edited(quick: Quick, conversation_id: UUID, edits: str, key: PersonKey, text: str) -> Message | None:
    """The message with this provider id, if it is known: with the new text, the old ones kept, and its turn still to come."""
    found = await fetch(quick, _ITS_TEXTS, {"whose": conversation_id, "edited": edits})
    if not found:
        return None
    [(which, sealed, sealed_before)] = found
    before = [*(json.loads(key.open(sealed_before)) if sealed_before else ()), key.open(sealed) if sealed else ""]
    given = {"which": which, "now_sealed": key.seal(text), "before": key.seal(json.dumps(before)), "at": now()}
    return Message(**(await fetch(quick, _EDIT, given))[0])
