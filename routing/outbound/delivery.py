"""What became of a bubble: the carrier took it or did not, it reached the phone or did not.

Nothing goes back from an end.  What must be said to staff is flagged here."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from asyncpg import Record
from sqlalchemy import DateTime, Select, Update, bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing import metrics
from routing.conversation import holding
from routing.conversation.rows import lock
from routing.line.leases import ClaimedBubble
from routing.line.line import Line
from routing.outbound.outbox import Written, dispatch
from routing.ports.channel import ChannelDownError, DeliveryError, OptedOutError, Sent, SlowDownError, UnclearError
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.database import Prepared
from routing.store.tables import Conversation, Delivery, EarlyReport, Part, Risk, State

MAX_ATTEMPTS = 7
"""Tries of one bubble: with the pauses below about ten minutes."""
REPEAT_AFTER = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=4))
"""When a bubble is sent again that did not reach the phone because that was off; then it has failed."""
DELIVERED_WITHIN = timedelta(seconds=4)
"""How long the next bubble of an answer waits for the report that the one before arrived: SMS overtake each other."""
SAME_ANSWER = timedelta(seconds=1)
"""Bubbles written closer together than this belong to one answer."""
EARLY_FOR = timedelta(days=1)
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
log = structlog.get_logger(__name__)


def pause_s(attempts: int) -> float:
    """Seconds before the next try: 2, 4, 8 … up to 5 minutes, shaken by a quarter so that many do not come back at once."""
    return min(2.0**attempts, 300.0) * random.uniform(0.75, 1.25)  # noqa: S311  # jitter, no secret


_other, _later = aliased(Part), aliased(Part)


def _changed(held: Select[UUID], change: Update, behind: Update) -> Prepared:
    """Change one bubble of the conversation that `held` finds, then those `behind` it, and tell of both.

    The conversation is locked first, as everywhere.  What its holder committed while this waited for the lock is not seen:
    who writes a bubble meanwhile looks after it (`sender.begin`, `upkeep.sweep`).  No parameter is called like a column:
    SQLAlchemy would set that too."""
    conversation = held.with_for_update(of=Conversation).cte("held")
    changed = change.where(Part.conversation_id == conversation.c.id).returning(Part.id, Part.conversation_id, Part.created_at)
    one = changed.cte("one")
    is_open = (_later.conversation_id == one.c.conversation_id, _later.is_open)  # which has an index
    is_behind = (*is_open, _later.state == Delivery.QUEUED, _later.tried_at.is_(None))
    met = behind.where(*is_behind, _later.created_at - one.c.created_at < SAME_ANSWER).returning(_later.id).cte("met")
    is_other = (_other.conversation_id == one.c.conversation_id, _other.id != one.c.id, _other.is_open)
    return Prepared(
        select(
            one.c.conversation_id,
            select(_other.id).where(*is_other).exists().label("is_more"),
            select(met.c.id).exists().label("is_met"),
        )
    )


_WAIT_UNTIL = bindparam("wait_until", type_=DateTime(timezone=True))
_SENT = _changed(
    select(Conversation.id).join(Part).where(Part.id == bindparam("part_id")),
    update(Part)
    .where(Part.id == bindparam("part_id"), Part.state == Delivery.SENDING, Part.tried_at == bindparam("tried"))
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


async def note_sent(line: Line, part_id: int, tried_at: datetime, sent: Sent) -> Record | None:
    """The carrier has it; those behind it in the same answer wait for the report that it arrived.  None when somebody else
    has settled it."""
    given = {
        "part_id": part_id,
        "tried": tried_at,
        "now_state": state_of(sent),
        "sid": sent.provider_id,
        "at": now(),
        "wait_until": None if sent.final else now() + DELIVERED_WITHIN,
    }
    found = await line.store.database.one(_SENT, given)
    if found is not None:
        line.store.changes.changed(found["conversation_id"])
    return found


def state_of(sent: Sent) -> Delivery:
    return Delivery.DELIVERED if sent.final else Delivery.SENT


async def settle(session: AsyncSession, claimed: ClaimedBubble, result: DeliveryError, parts: Iterable[Written]) -> None:
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
            await fail(session, part, reason)
            if isinstance(result, OptedOutError):
                await _note_opt_out(session, part.conversation_id)
    if again_s is not None:
        part.due_at = now() + timedelta(seconds=again_s)
    metrics.sends.labels(claimed.channel, part.state).inc()
    await announce(session, "conversation", claimed.conversation_id)


async def _note_opt_out(session: AsyncSession, conversation_id: UUID) -> None:
    """The carrier says that she opted out, whatever we knew; nothing more is written until she opts in."""
    conversation = await lock(session, conversation_id)
    if conversation.stopped_at is None:
        conversation.stopped_at, conversation.epoch = now(), conversation.epoch + 1


async def fail(session: AsyncSession, part: Part, reason: str) -> None:
    """Staff must know when somebody they watch over cannot be reached."""
    await session.flush()
    part.state, part.reason, part.settled_at = Delivery.FAILED, reason[:128], now()
    log.warning("send_failed", part_id=part.id, reason=part.reason)
    conversation = await lock(session, part.conversation_id)
    if conversation.state in (State.WAITING, State.WITH_STAFF) or conversation.risk != Risk.ROUTINE:
        level = Risk(conversation.risk).at_least(Risk.HIGH)
        await holding.flag(session, conversation, level, ["not_delivered"], part.message_id)


def is_repeat(part: Part) -> bool:
    """The carrier took it before and reported later that the phone was out of reach."""
    return part.state == Delivery.QUEUED and part.provider_id is not None


_CONVERSATION_OF = (
    select(Conversation).join(Part).where(Part.provider_id == bindparam("provider_id")).with_for_update(of=Conversation)
)


async def report(
    line: Line, provider_id: str, delivery: Delivery, reason: str | None = None, *, is_for_now: bool = False
) -> bool:
    """A delivery report came in.  Never goes back from a final state.  False when we do not know the message (yet): the
    carrier may report before we have written down that it took it, so the report is kept for `take_early`.

    `is_for_now`: the phone was out of reach and may be reached later."""
    if delivery == Delivery.DELIVERED and (arrived := await line.store.database.one(_ARRIVED, {"sid": provider_id, "at": now()})):
        line.store.changes.changed(arrived["conversation_id"])
        if arrived["is_more"]:
            line.sends.poke(arrived["conversation_id"])
        return True
    async with line.store.database.begin() as session:
        conversation = await session.scalar(_CONVERSATION_OF, {"provider_id": provider_id})
        if conversation is None:
            await _keep(session, provider_id, delivery, reason, is_for_now=is_for_now)
            return False
        part = await session.scalar(select(Part).where(Part.provider_id == provider_id))  # the conversation is locked
        if part is None or part.state in FINAL or is_repeat(part):
            return True
        if delivery == Delivery.FAILED and is_for_now and part.attempts <= len(REPEAT_AFTER):
            pause = REPEAT_AFTER[part.attempts - 1]
            part.state, part.reason, part.due_at = Delivery.QUEUED, reason, now() + pause
            dispatch(line, session, part.conversation_id, pause.total_seconds())
        elif delivery == Delivery.FAILED:
            await fail(session, part, reason or "undelivered")
        else:
            part.state, part.settled_at = delivery, now()
            dispatch(line, session, part.conversation_id)
        await announce(session, "conversation", part.conversation_id)
    return True


async def _keep(session: AsyncSession, provider_id: str, delivery: Delivery, reason: str | None, *, is_for_now: bool) -> None:
    """The first one stays when others come."""
    found = {"state": delivery, "reason": reason, "is_for_now": is_for_now}
    await session.execute(insert(EarlyReport).values(provider_id=provider_id, **found).on_conflict_do_nothing())


async def take_early(line: Line) -> None:
    """Reports that came before we knew their message; those of nobody's are dropped after a day."""
    async with line.store.database.begin() as session:
        await session.execute(delete(EarlyReport).where(EarlyReport.came_at < now() - EARLY_FOR))
        ours = select(Part.id).where(Part.provider_id == EarlyReport.provider_id).exists()
        early = (await session.scalars(select(EarlyReport).where(ours))).all()
    for found in early:
        await report(line, found.provider_id, Delivery(found.state), found.reason, is_for_now=found.is_for_now)
        async with line.store.database.begin() as session:
            await session.execute(delete(EarlyReport).where(EarlyReport.provider_id == found.provider_id))
