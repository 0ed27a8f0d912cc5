"""Sends what is open in a conversation: one bubble after the other, each checked and claimed before it goes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, String, any_, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing import metrics
from routing.conversation.rows import GoneError, lock_with_key
from routing.conversation.silence import HARMLESS, Silence, holds, is_quiet
from routing.line.leases import ClaimedBubble
from routing.line.line import Line
from routing.outbound import delivery, outbox
from routing.outbound.outbox import Written, dispatch
from routing.ports.channel import ChannelDownError, DeliveryError, Outgoing, Rate, RefusedError, Sent, SlowDownError, UnclearError
from routing.store.clock import now
from routing.store.database import Prepared, Quick, Transaction, after_commit, fetch
from routing.store.outage import until_stored
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Person

SEND_LEASE = timedelta(seconds=45)
"""A bubble that is being sent for longer was sent by a process that died: no carrier is waited for this long."""
SETTLE_WITHIN_S = 900.0
"""How long the database may be away before we forget what became of a bubble."""


async def begin(line: Line, quick: Quick, conversation: Conversation, key: PersonKey, *, is_idle: bool) -> None:
    """Store what was written, and send it as soon as the transaction is committed.

    The oldest bubble is claimed in it, which saves another one before the carrier, when it can go now.  `is_idle`: nothing else
    is on its way."""
    parts = outbox.written(quick)
    if not parts and is_idle:
        return
    may_go = is_idle and holds(conversation) is None and not _is_window_closed(line, conversation)
    claimed = await _claim_part(line, quick, conversation, key, parts[0]) if may_go else 0.0
    await outbox.store(quick)
    match claimed:
        case ClaimedBubble():
            after_commit(quick, partial(line.sends.poke, conversation.id, claimed))
        case float(wait_s):  # who sends another one for her in this process goes on with it
            dispatch(line, quick, conversation.id, 0 if line.sends.is_busy(conversation.id) else wait_s)


async def send_all(line: Line, conversation_id: UUID, claimed: ClaimedBubble | None = None) -> None:
    """Send the open bubbles of a conversation, oldest first, until none is left or the next one has to wait."""
    claimed = claimed or await _take(line, conversation_id)
    while claimed is not None:
        result = await _transmit(line, claimed)
        if isinstance(result, Sent):
            claimed = await _after_sent(line, claimed, result)
        else:
            claimed = await until_stored(partial(_settled, line, claimed, result), SETTLE_WITHIN_S)


async def _take(line: Line, conversation_id: UUID) -> ClaimedBubble | None:
    if (claimed := await _take_plain(line, conversation_id)) is not None:
        return claimed
    async with line.store.database.begin() as session:
        try:
            conversation, key = await lock_with_key(session, line.store.vault, conversation_id)
        except GoneError:
            return None
        return await _claim_or_wait(line, session, conversation, key, await outbox.open_parts(session, conversation_id))


_AT = bindparam("at", type_=DateTime(timezone=True))
_is_plain = Conversation.channel == any_(bindparam("plain", type_=ARRAY(String)))
_is_free = (Conversation.locked_at.is_(None), is_quiet(_AT).is_not(True))
_held = (
    select(Conversation.id, Conversation.epoch, Conversation.channel, Conversation.sealed_address)
    .add_columns(Person.id.label("person_id"), Person.wrapped_key)
    .join(Person)
    .where(Conversation.id == bindparam("whose"), _is_plain, *_is_free)
    .with_for_update(of=Conversation)
    .cte("held")
)
_other = aliased(Part)
_first = select(func.min(_other.id)).where(_other.conversation_id == bindparam("whose"), _other.is_open).scalar_subquery()
_is_due = Part.due_at.is_(None) | (Part.due_at <= _AT)
_has_floor = (Message.id == Part.message_id, (Message.author != Author.ASSISTANT) | (Part.epoch == _held.c.epoch))
_PLAIN = Prepared(
    update(Part)
    .where(Part.id == _first, Part.conversation_id == _held.c.id, Part.state == Delivery.QUEUED, _is_due, *_has_floor)
    .values(state=Delivery.SENDING, attempts=Part.attempts + 1, tried_at=_AT, due_at=None)
    .returning(Part.id, Part.sealed_text, Part.buttons, Part.attempts, Part.created_at, *_held.c)
)
_LET_GO = Prepared(
    update(Part)
    .where(Part.id == bindparam("part_id"), Part.state == Delivery.SENDING, Part.tried_at == _AT)
    .values(state=Delivery.QUEUED, attempts=Part.attempts - 1, tried_at=None)
)


async def _take_plain(line: Line, conversation_id: UUID) -> ClaimedBubble | None:
    """The oldest bubble in one statement, which is a transaction, when nothing speaks against it.  None: look closer.

    It checks what `_claim` does: nobody sends it, its pause is over, its author has the floor, and she may be written to."""
    plain = [name for name, channel in line.channels.items() if channel.window is None]
    at = now()
    row = await line.store.database.one(_PLAIN, {"whose": conversation_id, "plain": plain, "at": at})
    if row is None:
        return None
    key = line.store.vault.unwrap(row["person_id"], row["wrapped_key"])
    text, address = key.open(row["sealed_text"]), key.open(row["sealed_address"])
    if _pace(line, row["channel"], address, text) > 0:
        await line.store.database.one(_LET_GO, {"part_id": row["id"], "at": at})
        return None
    return ClaimedBubble(
        conversation_id=conversation_id,
        channel=row["channel"],
        address=address,
        bubble=_outgoing(row["id"], text, row["buttons"]),
        is_unclear=False,
        attempts=row["attempts"],
        tried_at=at,
        since=row["created_at"],
    )


def _pace(line: Line, name: str, address: str, text: str, at_least_s: float = 0) -> float:
    """Seconds that a bubble has to wait; 0 when it goes now, and is counted."""
    channel = line.channels.get(name)
    rate = channel.rate if channel else Rate()
    if (wait_s := max(at_least_s, line.pace.wait_s(name, address, rate))) > 0:
        return wait_s
    line.pace.take(name, address, rate, channel.units(text) if channel else 1)
    return 0


def _outgoing(part_id: int, text: str, buttons: Iterable[Sequence[str]], known: tuple[str, ...] = ()) -> Outgoing:
    return Outgoing(part_id, text, tuple((payload, label) for payload, label in buttons), known)


async def _claim_or_wait(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    parts: Iterable[Written],
) -> ClaimedBubble | None:
    found = await _claim(line, session, conversation, key, parts)
    if isinstance(found, float):
        dispatch(line, session, conversation.id, found)
        return None
    return found


async def _claim(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    parts: Iterable[Written],
) -> ClaimedBubble | float | None:
    """Mark the next bubble as being sent, unless whoever wrote it has lost the floor meanwhile: then it is dropped.

    Seconds to wait when the next one may not go yet; None when there is none."""
    silence = holds(conversation)
    waits: list[float] = []
    for part, author, answer in parts:
        if part.state == Delivery.QUEUED and author == Author.ASSISTANT and part.epoch != conversation.epoch:
            part.state, part.reason, part.settled_at = Delivery.DROPPED, "floor_lost", now()
            continue
        if silence is not None and not (silence is Silence.LOCKED and answer in HARMLESS):
            continue  # held until she writes, or unlocks
        if delivery.is_repeat(part) and part.due_at is not None and part.due_at > now():
            waits.append((part.due_at - now()).total_seconds())  # a phone that was off; it holds nothing else up
            continue
        if _is_window_closed(line, conversation):
            await delivery.fail(session, part, "more than 24 hours since she wrote")
            continue
        return await _claim_part(line, session, conversation, key, part)
    return min(waits, default=None)


def _is_window_closed(line: Line, conversation: Conversation) -> bool:
    """The carrier would refuse what is sent so long after her last message."""
    channel = line.channels.get(conversation.channel)
    if channel is None or channel.window is None or conversation.last_in_at is None:
        return False
    return now() - conversation.last_in_at > channel.window


async def _claim_part(
    line: Line, transaction: Transaction, conversation: Conversation, key: PersonKey, part: Part
) -> ClaimedBubble | float:
    assert part.sealed_text is not None
    assert conversation.sealed_address is not None
    text, address = key.open(part.sealed_text), key.open(conversation.sealed_address)
    if (wait_s := _pace(line, conversation.channel, address, text, _lease_s(part))) > 0:
        return wait_s
    is_unclear, since = part.state != Delivery.QUEUED, part.tried_at or part.created_at or now()
    part.state, part.attempts, part.tried_at, part.due_at = Delivery.SENDING, part.attempts + 1, now(), None
    if isinstance(transaction, Quick):
        await outbox.store(transaction)  # it has no id yet
    known = await _known(transaction, conversation.id) if is_unclear else ()
    return ClaimedBubble(
        conversation_id=conversation.id,
        channel=conversation.channel,
        address=address,
        bubble=_outgoing(part.id, text, part.buttons, known),
        is_unclear=is_unclear,
        attempts=part.attempts,
        tried_at=part.tried_at,
        since=since,
    )


def _lease_s(part: Part) -> float:
    """Seconds until this bubble may be tried: somebody else sends it now, or its pause is not over."""
    until = part.due_at
    if part.state == Delivery.SENDING and part.tried_at is not None:
        until = part.tried_at + SEND_LEASE
    return max(0.0, (until - now()).total_seconds()) if until else 0.0


_KNOWN = Prepared(
    select(Part.provider_id).join(Message).where(Message.conversation_id == bindparam("whose"), Part.provider_id.is_not(None))
)


async def _known(transaction: Transaction, conversation_id: UUID) -> tuple[str, ...]:
    return tuple(row["provider_id"] for row in await fetch(transaction, _KNOWN, {"whose": conversation_id}))


async def _transmit(line: Line, claimed: ClaimedBubble) -> Sent | DeliveryError:
    channel = line.channels.get(claimed.channel)
    if channel is None:
        return RefusedError("channel is off")
    try:
        sent = await channel.find(claimed.address, claimed.bubble, claimed.since) if claimed.is_unclear else None
        result: Sent | DeliveryError = sent or await channel.send(claimed.address, claimed.bubble)
    except DeliveryError as error:
        result = error
    match result:
        case SlowDownError():
            line.pace.pause(claimed.channel, result.after_s if result.is_for_all else 0)
        case ChannelDownError() | UnclearError():
            line.pace.failed(claimed.channel)
        case _:
            line.pace.worked(claimed.channel)
    return result


async def _after_sent(line: Line, claimed: ClaimedBubble, sent: Sent) -> ClaimedBubble | None:
    """Write down that the carrier has a bubble.  Returns the next one that may go."""
    noting = partial(delivery.note_sent, line, claimed.bubble.part_id, claimed.tried_at, sent)
    found = await until_stored(noting, SETTLE_WITHIN_S)
    if found is not None:
        metrics.sends.labels(claimed.channel, delivery.state_of(sent)).inc()
        if found["is_met"]:
            line.sends.poke(claimed.conversation_id, after_s=delivery.DELIVERED_WITHIN.total_seconds())
        if found["is_met"] or not found["is_more"]:
            return None
    return await until_stored(partial(_take, line, claimed.conversation_id), SETTLE_WITHIN_S)


async def _settled(line: Line, claimed: ClaimedBubble, result: DeliveryError) -> ClaimedBubble | None:
    """Write down how a try failed.  Returns the next bubble that may go."""
    async with line.store.database.begin() as session:
        try:
            conversation, key = await lock_with_key(session, line.store.vault, claimed.conversation_id)
        except GoneError:
            return None
        parts = await outbox.open_parts(session, conversation.id)
        await delivery.settle(session, claimed, result, parts)
        return await _claim_or_wait(line, session, conversation, key, (written for written in parts if written[0].is_open))
