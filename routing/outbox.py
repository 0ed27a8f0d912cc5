"""What goes out: written beside the decision that caused it, sent in order, each bubble once."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import DateTime, Row, Select, Update, bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased, selectinload

from knowledge import Bubble, Button
from routing import handoff, metrics
from routing.channel import (
    ChannelDownError,
    DeliveryError,
    OptedOutError,
    Outgoing,
    RefusedError,
    Sent,
    SlowDownError,
    UnclearError,
)
from routing.conversations import GoneError, locked, now, opened
from routing.database import after_commit, until_stored
from routing.line import Line
from routing.live import Change, announce
from routing.pace import Rate
from routing.receipts import Receipt
from routing.sealing import PersonKey
from routing.silence import HARMLESS, Silence, holds
from routing.tables import Author, Conversation, Delivery, EarlyReport, Message, Part, Risk, State
from routing.work import Claimed

MAX_ATTEMPTS = 7
"""Tries of one bubble: with the pauses below about ten minutes."""
SEND_LEASE = timedelta(seconds=45)
"""A bubble that is being sent for longer was sent by a process that died: no carrier is waited for this long."""
SETTLE_WITHIN_S = 900.0
"""How long the database may be away before we forget what became of a bubble."""
REPEAT_AFTER = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=4))
"""When a bubble is sent again that did not reach the phone because that was off; then it has failed."""
DELIVERED_WITHIN = timedelta(seconds=4)
"""How long the next bubble of an answer waits for the report that the one before arrived: SMS overtake each other."""
EARLY_FOR = timedelta(days=1)
SAME_ANSWER = timedelta(seconds=1)
"""Bubbles written closer together than this belong to one answer."""
_WRITTEN = "written"
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
Written = tuple[Part, str, str | None]
"""A bubble with author and answer of its message."""
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
    """Add one outgoing message, a part for each bubble.  It goes once `dispatch` has poked the sender."""
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
                state=Delivery.QUEUED,
                attempts=0,
                sealed_text=key.seal(bubble.text),
                buttons=[[button.payload, button.label] for button in bubble.buttons],
            )
            for bubble in bubbles
        ],
    )
    session.add(message)
    session.info.setdefault(_WRITTEN, []).append(message)
    conversation.last_out_at = now()
    return message


async def repeat_last(session: AsyncSession, conversation: Conversation, key: PersonKey) -> None:
    """Write once more what the assistant said last, word for word."""
    last = await session.scalar(
        select(Message)
        .where(Message.conversation_id == conversation.id, Message.author == Author.ASSISTANT)
        .order_by(Message.id.desc())
        .options(selectinload(Message.parts))
        .limit(1)
    )
    if last is None:
        return
    said = [
        Bubble(key.open(part.sealed_text), tuple(Button(payload, label) for payload, label in part.buttons))
        for part in last.parts
        if part.sealed_text
    ]
    write(session, conversation, key, said, author=Author.ASSISTANT, answer=last.answer)


def dispatch(line: Line, session: AsyncSession, conversation_id: UUID, after_s: float = 0) -> None:
    """Send what is open in this conversation as soon as the transaction is committed."""
    after_commit(session, partial(line.sends.poke, conversation_id, after_s=after_s))


async def begin(line: Line, session: AsyncSession, conversation: Conversation, key: PersonKey, *, is_idle: bool) -> None:
    """As `dispatch`, but the oldest bubble is claimed in this transaction, which saves another one before the carrier.

    `is_idle`: nothing else is on its way, so what was written here is all there is."""
    written: list[Message] = session.info.get(_WRITTEN, [])
    mine = [(part, message.author, message.answer) for message in written for part in message.parts]
    match await _claim(line, session, conversation, key, mine if is_idle else await _open(session, conversation.id)):
        case Claimed() as claimed:
            after_commit(session, partial(line.sends.poke, conversation.id, claimed))
        case float(wait_s):  # who sends another one for her in this process goes on with it
            dispatch(line, session, conversation.id, 0 if line.sends.is_busy(conversation.id) else wait_s)


async def send_all(line: Line, conversation_id: UUID, claimed: Claimed | None = None) -> None:
    """Send the open bubbles of a conversation, oldest first, until none is left or the next one has to wait."""
    claimed = claimed or await _take(line, conversation_id)
    while claimed is not None:
        result = await _hand_over(line, claimed)
        if isinstance(result, Sent):
            claimed = await _after_sent(line, claimed, result)
        else:
            claimed = await until_stored(partial(_settled, line, claimed, result), SETTLE_WITHIN_S)


async def settle_left(line: Line) -> None:
    """Write down what a process that died could not: the carrier had taken these bubbles."""
    while line.receipts.left:
        receipt = line.receipts.left[-1]
        if (found := await _note_sent(line, receipt)) is not None and found.is_more:
            line.sends.poke(found.conversation_id)
        line.receipts.drop(receipt)


def _taken(sent: Sent) -> Delivery:
    return Delivery.DELIVERED if sent.final else Delivery.SENT


async def until_sent(line: Line, conversation_id: UUID, within_s: float = 30) -> None:
    """Returns when nothing of the conversation is open any more, or after a while all the same."""
    is_open = select(Part.id).where(Part.conversation_id == conversation_id, Part.is_open).limit(1)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(within_s), line.live.subscribe() as changes:
            while True:
                async with line.database.begin() as session:
                    if await session.scalar(is_open) is None:
                        return
                await anext(changes, None)


async def _take(line: Line, conversation_id: UUID) -> Claimed | None:
    async with line.database.begin() as session:
        try:
            conversation, key = await opened(session, line.vault, conversation_id)
        except GoneError:
            return None
        return await _claim_or_wait(line, session, conversation, key, await _open(session, conversation_id))


async def _claim_or_wait(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    parts: Iterable[Written],
) -> Claimed | None:
    found = await _claim(line, session, conversation, key, parts)
    if isinstance(found, float):
        dispatch(line, session, conversation.id, found)
        return None
    return found


_OPEN_PARTS = (  # built once, as are those below: that takes as long as asking
    select(Part, Message.author, Message.answer)
    .join(Message, Message.id == Part.message_id)
    .where(Part.conversation_id == bindparam("conversation_id"), Part.is_open)
    .order_by(Part.id)
)


async def _open(session: AsyncSession, conversation_id: UUID) -> Sequence[Written]:
    """Bubbles without an end, oldest first."""
    found = await session.execute(_OPEN_PARTS, {"conversation_id": conversation_id})
    return [(part, author, answer) for part, author, answer in found]


async def _claim(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    key: PersonKey,
    parts: Iterable[Written],
) -> Claimed | float | None:
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
        if _is_repeat(part) and part.due_at is not None and part.due_at > now():
            waits.append((part.due_at - now()).total_seconds())  # a phone that was off; it holds nothing else up
            continue
        if _is_window_closed(line, conversation):
            await _fail(session, part, "more than 24 hours since she wrote")
            continue
        return await _claim_part(line, session, conversation, key, part)
    return min(waits, default=None)


def _is_window_closed(line: Line, conversation: Conversation) -> bool:
    """The carrier would refuse what is sent so long after her last message."""
    channel = line.channels.get(conversation.channel)
    if channel is None or channel.window is None or conversation.last_in_at is None:
        return False
    return now() - conversation.last_in_at > channel.window


def _is_repeat(part: Part) -> bool:
    """The carrier took it before and reported later that the phone was out of reach."""
    return part.state == Delivery.QUEUED and part.provider_id is not None


async def _claim_part(
    line: Line, session: AsyncSession, conversation: Conversation, key: PersonKey, part: Part
) -> Claimed | float:
    assert part.sealed_text is not None
    assert conversation.sealed_address is not None
    text, address = key.open(part.sealed_text), key.open(conversation.sealed_address)
    channel = line.channels.get(conversation.channel)
    rate = channel.rate if channel else Rate()
    if (wait_s := max(_lease_s(part), line.pace.wait_s(conversation.channel, address, rate))) > 0:
        return wait_s
    line.pace.take(conversation.channel, address, rate, channel.units(text) if channel else 1)
    is_unclear, since = part.state != Delivery.QUEUED, part.tried_at or part.created_at or now()
    part.state, part.attempts, part.tried_at, part.due_at = Delivery.SENDING, part.attempts + 1, now(), None
    await session.flush()  # it may have no id yet
    known = await _known(session, conversation.id) if is_unclear else ()
    buttons = tuple((payload, label) for payload, label in part.buttons)
    keep = partial(_keep_receipt, line, part.id, part.tried_at)
    return Claimed(
        conversation_id=conversation.id,
        channel=conversation.channel,
        address=address,
        bubble=Outgoing(part.id, text, buttons, known, keep),
        is_unclear=is_unclear,
        attempts=part.attempts,
        tried_at=part.tried_at,
        since=since,
    )


def _keep_receipt(line: Line, part_id: int, tried_at: datetime, sent: Sent) -> None:
    line.receipts.keep(Receipt(part_id, tried_at, sent))


def _lease_s(part: Part) -> float:
    """Seconds until this bubble may be tried: somebody else sends it now, or its pause is not over."""
    until = part.due_at
    if part.state == Delivery.SENDING and part.tried_at is not None:
        until = part.tried_at + SEND_LEASE
    return max(0.0, (until - now()).total_seconds()) if until else 0.0


async def _known(session: AsyncSession, conversation_id: UUID) -> tuple[str, ...]:
    found = await session.scalars(
        select(Part.provider_id).where(Part.conversation_id == conversation_id, Part.provider_id.is_not(None))
    )
    return tuple(provider_id for provider_id in found if provider_id)


async def _hand_over(line: Line, claimed: Claimed) -> Sent | DeliveryError:
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


_other, _later = aliased(Part), aliased(Part)


def _changed(held: Select[UUID], change: Update, behind: Update) -> Select[UUID, bool, bool]:
    """Change one bubble of the conversation that `held` finds, then those `behind` it, and tell of both.

    The conversation is locked first, as everywhere.  What its holder committed while this waited for the lock is not seen:
    who writes a bubble meanwhile looks after it (`begin`, `upkeep.sweep`)."""
    conversation = held.with_for_update(of=Conversation).cte("held")
    changed = change.where(Part.conversation_id == conversation.c.id).returning(Part.id, Part.conversation_id, Part.created_at)
    one = changed.cte("one")
    is_behind = (_later.conversation_id == one.c.conversation_id, _later.state == Delivery.QUEUED, _later.tried_at.is_(None))
    met = behind.where(*is_behind, _later.created_at - one.c.created_at < SAME_ANSWER).returning(_later.id).cte("met")
    is_other = (_other.conversation_id == one.c.conversation_id, _other.id != one.c.id, _other.is_open)
    return select(
        one.c.conversation_id,
        select(_other.id).where(*is_other).exists().label("is_more"),
        select(met.c.id).exists().label("is_met"),
    )


_WAIT_UNTIL = bindparam("wait_until", type_=DateTime(timezone=True))
_BEFORE_END = (Part.id == bindparam("part_id"), Part.state == Delivery.SENDING, Part.tried_at == bindparam("tried"))
_SENT = _changed(
    select(Conversation.id).join(Part).where(Part.id == bindparam("part_id")),
    update(Part)
    .where(*_BEFORE_END)
    .values(state=bindparam("now_state"), provider_id=bindparam("sid"), settled_at=bindparam("at")),
    update(_later).where(_WAIT_UNTIL.is_not(None)).values(due_at=func.greatest(_later.due_at, _WAIT_UNTIL)),
)
_ARRIVED = _changed(
    select(Conversation.id).join(Part).where(Part.provider_id == bindparam("sid")),
    update(Part)
    .where(Part.provider_id == bindparam("sid"), Part.state == Delivery.SENT)
    .values(state=Delivery.DELIVERED, settled_at=bindparam("at")),
    update(_later).values(due_at=None),
)


async def _note_sent(line: Line, receipt: Receipt) -> Row[Any] | None:
    """The carrier has it; those behind it in the same answer wait for the report that it arrived.  None when somebody else
    has settled it."""
    given = {
        "part_id": receipt.part_id,
        "tried": receipt.tried_at,
        "now_state": _taken(receipt.sent),
        "sid": receipt.sent.provider_id,
        "at": now(),
        "wait_until": None if receipt.sent.final else now() + DELIVERED_WITHIN,
    }
    found = await line.database.one(_SENT, given)
    if found is not None:
        line.live.gather(Change("conversation", str(found.conversation_id)))
    return found


async def _after_sent(line: Line, claimed: Claimed, sent: Sent) -> Claimed | None:
    """Write down that the carrier has a bubble.  Returns the next one that may go."""
    receipt = Receipt(claimed.bubble.part_id, claimed.tried_at, sent)
    line.receipts.keep(receipt)
    found = await until_stored(partial(_note_sent, line, receipt), SETTLE_WITHIN_S)
    line.receipts.drop(receipt)
    if found is not None:
        metrics.sends.labels(claimed.channel, _taken(sent)).inc()
        if found.is_met:
            line.sends.poke(claimed.conversation_id, after_s=DELIVERED_WITHIN.total_seconds())
        if found.is_met or not found.is_more:
            return None
    return await until_stored(partial(_take, line, claimed.conversation_id), SETTLE_WITHIN_S)


async def _settled(line: Line, claimed: Claimed, result: DeliveryError) -> Claimed | None:
    """Write down how a try failed.  Returns the next bubble that may go."""
    async with line.database.begin() as session:
        try:
            conversation, key = await opened(session, line.vault, claimed.conversation_id)
        except GoneError:
            return None
        parts = await _open(session, conversation.id)
        await _settle(session, claimed, result, parts)
        return await _claim_or_wait(line, session, conversation, key, (written for written in parts if written[0].is_open))


async def _settle(session: AsyncSession, claimed: Claimed, result: DeliveryError, parts: Iterable[Written]) -> None:
    """Put the bubble, one of `parts`, into its new state, unless somebody else has settled it."""
    part = next((part for part, _, _ in parts if part.id == claimed.bubble.part_id), None)
    if part is None or part.state != Delivery.SENDING or part.tried_at != claimed.tried_at:
        return
    again_s: float | None = None
    match result:
        case SlowDownError(after_s=after_s):
            part.state, part.attempts, again_s = Delivery.QUEUED, part.attempts - 1, after_s
        case ChannelDownError() if claimed.attempts < MAX_ATTEMPTS:
            part.state, again_s = Delivery.QUEUED, pause_s(claimed.attempts)
        case UnclearError() if claimed.attempts < MAX_ATTEMPTS:
            part.state, again_s = Delivery.UNKNOWN, pause_s(claimed.attempts)
        case DeliveryError(reason=reason):
            await _fail(session, part, reason)
            if isinstance(result, OptedOutError):
                await _note_opt_out(session, part.conversation_id)
    if again_s is not None:
        part.due_at = now() + timedelta(seconds=again_s)
    metrics.sends.labels(claimed.channel, part.state).inc()
    await announce(session, "conversation", claimed.conversation_id)


async def _note_opt_out(session: AsyncSession, conversation_id: UUID) -> None:
    """The carrier says that she opted out, whatever we knew; nothing more is written until she opts in."""
    conversation = await locked(session, conversation_id)
    if conversation.stopped_at is None:
        conversation.stopped_at, conversation.epoch = now(), conversation.epoch + 1


async def _fail(session: AsyncSession, part: Part, reason: str) -> None:
    """Staff must know when somebody they watch over cannot be reached."""
    await session.flush()
    part.state, part.reason, part.settled_at = Delivery.FAILED, reason[:128], now()
    log.warning("send_failed", part_id=part.id, reason=part.reason)
    conversation = await locked(session, part.conversation_id)
    if conversation.state in (State.WAITING, State.WITH_STAFF) or conversation.risk != Risk.ROUTINE:
        level = max(Risk(conversation.risk), Risk.HIGH, key=lambda risk: risk.rank)
        await handoff.flag(session, conversation, level, ["not_delivered"], part.message_id)


async def report(
    line: Line, provider_id: str, delivery: Delivery, reason: str | None = None, *, is_for_now: bool = False
) -> bool:
    """A delivery report came in.  Never goes back from a final state.  False when we do not know the message (yet): the
    carrier may report before we have written down that it took it, so the report is kept for `take_early`.

    `is_for_now`: the phone was out of reach and may be reached later."""
    if delivery == Delivery.DELIVERED and (arrived := await line.database.one(_ARRIVED, {"sid": provider_id, "at": now()})):
        line.live.gather(Change("conversation", str(arrived.conversation_id)))
        if arrived.is_more:
            line.sends.poke(arrived.conversation_id)
        return True
    async with line.database.begin() as session:
        conversation = await session.scalar(_CONVERSATION_OF, {"provider_id": provider_id})
        if conversation is None:
            await _keep(session, provider_id, delivery, reason, is_for_now=is_for_now)
            return False
        part = await session.scalar(select(Part).where(Part.provider_id == provider_id))  # the conversation is locked
        if part is None or part.state in FINAL or _is_repeat(part):
            return True
        if delivery == Delivery.FAILED and is_for_now and part.attempts <= len(REPEAT_AFTER):
            pause = REPEAT_AFTER[part.attempts - 1]
            part.state, part.reason, part.due_at = Delivery.QUEUED, reason, now() + pause
            dispatch(line, session, part.conversation_id, pause.total_seconds())
        elif delivery == Delivery.FAILED:
            await _fail(session, part, reason or "undelivered")
        else:
            part.state, part.settled_at = delivery, now()
            dispatch(line, session, part.conversation_id)
        await announce(session, "conversation", part.conversation_id)
    return True


_CONVERSATION_OF = (
    select(Conversation).join(Part).where(Part.provider_id == bindparam("provider_id")).with_for_update(of=Conversation)
)


async def _keep(session: AsyncSession, provider_id: str, delivery: Delivery, reason: str | None, *, is_for_now: bool) -> None:
    """The first one stays when others come."""
    found = {"state": delivery, "reason": reason, "is_for_now": is_for_now}
    await session.execute(insert(EarlyReport).values(provider_id=provider_id, **found).on_conflict_do_nothing())


async def take_early(line: Line) -> None:
    """Reports that came before we knew their message; those of nobody's are dropped after a day."""
    async with line.database.begin() as session:
        await session.execute(delete(EarlyReport).where(EarlyReport.came_at < now() - EARLY_FOR))
        ours = select(Part.id).where(Part.provider_id == EarlyReport.provider_id).exists()
        early = (await session.scalars(select(EarlyReport).where(ours))).all()
    for found in early:
        await report(line, found.provider_id, Delivery(found.state), found.reason, is_for_now=found.is_for_now)
        async with line.database.begin() as session:
            await session.execute(delete(EarlyReport).where(EarlyReport.provider_id == found.provider_id))


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
