"""What goes out: written beside the decision that caused it, sent in order, each bubble once."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import structlog
from knowledge import Bubble, Button
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing import handoff, metrics
from routing.channel import ChannelDownError, DeliveryError, Outgoing, RefusedError, Sent, SlowDownError, UnclearError
from routing.conversations import GoneError, key_of, locked, now
from routing.database import driver_connection
from routing.line import Line
from routing.live import announce
from routing.sealing import PersonKey
from routing.tables import Author, Conversation, Delivery, Message, Part, Risk, State

MAX_ATTEMPTS = 7
"""Tries of one bubble: with the pauses below about ten minutes."""
OPEN = (Delivery.QUEUED, Delivery.SENDING, Delivery.UNKNOWN)
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
log = structlog.get_logger(__name__)


def pause_s(attempts: int) -> float:
    """Seconds before the next try: 2, 4, 8 … up to 5 minutes, shaken by a quarter so that many do not come back at once."""
    return min(2.0**attempts, 300.0) * random.uniform(0.75, 1.25)  # noqa: S311  # jitter, no secret


def write(  # noqa: PLR0913  # what a message is made of, by name
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    bubbles: Sequence[Bubble],
    *,
    author: Author,
    answer: str | None = None,
    staff_id: UUID | None = None,
) -> Message:
    """Add one outgoing message, a part for each bubble.  It goes when the job of `dispatch` runs."""
    text = "\n\n".join(bubble.text for bubble in bubbles)
    message = Message(
        conversation_id=conversation.id,
        author=author,
        staff_id=staff_id,
        channel=conversation.channel,
        sealed_text=key.seal(text),
        answer=answer,
        parts=[
            Part(
                conversation_id=conversation.id,
                epoch=conversation.epoch,
                sealed_text=key.seal(bubble.text),
                buttons=[[button.payload, button.label] for button in bubble.buttons],
            )
            for bubble in bubbles
        ],
    )
    session.add(message)
    conversation.last_out_at = now()
    return message


async def dispatch(line: Line, session: AsyncSession, conversation_id: UUID, after_s: float = 0) -> None:
    """Queue the sending in this transaction.  One job at a time sends for a conversation, which keeps the order."""
    job = line.jobs.configure_task(
        "send",
        lock=f"send:{conversation_id}",
        queue="send",
        schedule_in={"seconds": after_s} if after_s else None,
        connection=await driver_connection(session),
    )
    await job.defer_async(conversation_id=str(conversation_id))


async def send_next(line: Line, conversation_id: UUID) -> bool:
    """Send the oldest open bubble.  False when there is none, or when its next try is queued for later."""
    claimed = await _take(line, conversation_id)
    if claimed is None:
        return False
    channel = line.channels.get(claimed.channel)
    try:
        if channel is None:
            raise RefusedError("channel is off")
        sent = await channel.find(claimed.address, claimed.bubble, claimed.since) if claimed.is_unclear else None
        result: Sent | DeliveryError = sent or await channel.send(claimed.address, claimed.bubble)
    except DeliveryError as error:
        result = error
    return await _settle(line, claimed, result)


@dataclass(frozen=True, slots=True)
class _Claimed:
    conversation_id: UUID
    channel: str
    address: str = field(repr=False)
    bubble: Outgoing
    is_unclear: bool
    attempts: int
    since: datetime


async def _take(line: Line, conversation_id: UUID) -> _Claimed | None:
    """Mark the next bubble as being sent, unless whoever wrote it has lost the floor meanwhile: then it is dropped."""
    async with line.database.begin() as session:
        try:
            conversation = await locked(session, conversation_id)
        except GoneError:
            return None
        parts = await session.execute(
            select(Part, Message.author)
            .join(Message, Message.id == Part.message_id)
            .where(Part.conversation_id == conversation_id, Part.state.in_(OPEN))
            .order_by(Part.id)
        )
        for part, author in parts:
            if part.state == Delivery.QUEUED and author == Author.ASSISTANT and part.epoch != conversation.epoch:
                part.state, part.reason, part.settled_at = Delivery.DROPPED, "floor_lost", now()
                continue
            is_unclear = part.state != Delivery.QUEUED
            since = part.tried_at or part.created_at
            part.state, part.attempts, part.tried_at = Delivery.SENDING, part.attempts + 1, now()
            key = await key_of(session, line.vault, conversation.person_id)
            assert part.sealed_text is not None
            assert conversation.sealed_address is not None
            bubble = Outgoing(part.id, key.open(part.sealed_text), tuple((payload, label) for payload, label in part.buttons))
            address = key.open(conversation.sealed_address)
            return _Claimed(conversation_id, conversation.channel, address, bubble, is_unclear, part.attempts, since)
    return None


async def _settle(line: Line, claimed: _Claimed, result: Sent | DeliveryError) -> bool:
    """Write down how the try ended.  True when the next bubble may go at once."""
    async with line.database.begin() as session:
        part = await session.get(Part, claimed.bubble.part_id, with_for_update=True)
        if part is None or part.state != Delivery.SENDING:
            return part is not None
        again_s: float | None = None
        match result:
            case Sent(provider_id=provider_id, final=final):
                part.provider_id = provider_id
                part.state = Delivery.DELIVERED if final else Delivery.SENT
                part.settled_at = now()
            case SlowDownError(after_s=after_s):
                part.state, part.attempts, again_s = Delivery.QUEUED, part.attempts - 1, after_s
            case ChannelDownError() if claimed.attempts < MAX_ATTEMPTS:
                part.state, again_s = Delivery.QUEUED, pause_s(claimed.attempts)
            case UnclearError() if claimed.attempts < MAX_ATTEMPTS:
                part.state, again_s = Delivery.UNKNOWN, pause_s(claimed.attempts)
            case DeliveryError(reason=reason):
                await _fail(session, part, reason)
        metrics.sends.labels(claimed.channel, part.state).inc()
        if again_s is not None:
            await dispatch(line, session, claimed.conversation_id, again_s)
        await announce(session, "conversation", claimed.conversation_id)
    return again_s is None


async def _fail(session: AsyncSession, part: Part, reason: str) -> None:
    """Staff must know when somebody they watch over cannot be reached."""
    part.state, part.reason, part.settled_at = Delivery.FAILED, reason[:128], now()
    log.warning("send_failed", part_id=part.id, reason=part.reason)
    conversation = await locked(session, part.conversation_id)
    if conversation.state in (State.WAITING, State.WITH_STAFF) or conversation.risk != Risk.ROUTINE:
        level = max(Risk(conversation.risk), Risk.HIGH, key=lambda risk: risk.rank)
        await handoff.flag(session, conversation, level, ["not_delivered"], part.message_id)


async def report(line: Line, provider_id: str, delivery: Delivery, reason: str | None = None) -> bool:
    """A delivery report came in.  Never goes back from a final state.  False when we sent no such message."""
    async with line.database.begin() as session:
        part = await session.scalar(select(Part).where(Part.provider_id == provider_id).with_for_update())
        if part is None:
            return False
        if part.state in FINAL:
            return True
        if delivery == Delivery.FAILED:
            await _fail(session, part, reason or "undelivered")
        else:
            part.state = delivery
            part.settled_at = now()
        await announce(session, "conversation", part.conversation_id)
    return True


def seal_more(key: PersonKey, bubbles: Iterable[Bubble]) -> bytes | None:
    """The rest of an answer, kept until she asks for MORE."""
    texts = [[bubble.text, [[button.payload, button.label] for button in bubble.buttons]] for bubble in bubbles]
    return key.seal(json.dumps(texts)) if texts else None


def open_more(key: PersonKey, sealed: bytes) -> tuple[Bubble, ...]:
    """What `seal_more` kept."""
    return tuple(
        Bubble(text, tuple(Button(payload, label) for payload, label in buttons))
        for text, buttons in json.loads(key.open(sealed))
    )
