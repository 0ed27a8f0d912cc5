"""What became of a bubble: the carrier took it or did not, it reached the phone or did not.

Nothing goes back from an end.  What must be said to staff is flagged here."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

import structlog
from sqlalchemy import bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.conversation import holding
from routing.line.leases import ClaimedBubble
from routing.line.runner import Runner
from routing.outbound.claiming import is_repeat
from routing.outbound.outbox import dispatch
from routing.ports.channel import ChannelDownError, DeliveryError, OptedOutError, Sent, SlowDownError, UnclearError
from routing.store import hot_path
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.hot_rows import Settled
from routing.store.store import Store
from routing.store.tables import Conversation, Delivery, EarlyReport, Part, Risk, State

MAX_ATTEMPTS = 24
"""Tries of one bubble: the pauses between them outlast an outage of an hour, longer while the channel rests."""
ALERT_AFTER = 7
"""Tries, some two minutes, after which staff learn that a bubble does not get through."""
LONGEST_PAUSE_S = 300.0
REPEAT_AFTER = (timedelta(minutes=10), timedelta(hours=1), timedelta(hours=4))
"""When a bubble is sent again that did not reach the phone because that was off; then it has failed."""
DELIVERED_WITHIN = timedelta(seconds=4)
"""How long the next bubble of an answer waits for the report that the one before arrived: SMS overtake each other."""
EARLY_FOR = timedelta(days=1)
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
log = structlog.get_logger(__name__)


def pause_s(attempts: int) -> float:
    """Seconds before the next try: 2, 4, 8 … LONGEST_PAUSE_S, give or take a quarter, so that many do not come back at once."""
    return min(2.0**attempts, LONGEST_PAUSE_S) * random.uniform(0.75, 1.25)  # noqa: S311  # jitter, no secret


async def note_sent(store: Store, claimed: ClaimedBubble, sent: Sent) -> Settled | None:
    """The carrier has it; those behind it in the same answer wait for the report that it arrived.  None when somebody else
    has settled it."""
    at = now()
    wait_until = None if sent.final else at + DELIVERED_WITHIN
    bubble = (claimed.bubble.part_id, claimed.tried_at, state_of(sent))
    found = (None if sent.final else store.vault.report_hash(sent.provider_id), claimed.key.seal(sent.provider_id))
    async with store.database.connection() as connection:
        settled = await hot_path.settle_sent(connection, *bubble, *found, at, wait_until)
    if settled is not None:
        store.changes.changed(settled.conversation_id)
    return settled


def state_of(sent: Sent) -> Delivery:
    return Delivery.DELIVERED if sent.final else Delivery.SENT


async def note_failed(store: Store, claimed: ClaimedBubble, error: DeliveryError) -> None:
    """Put a bubble into its new state, unless somebody else has settled it: again later, unclear, or failed for good."""
    async with store.database.begin() as session:
        part = await _locked_part(session, claimed.conversation_id, claimed.bubble.part_id)
        if part is None or part.state != Delivery.SENDING or part.tried_at != claimed.tried_at:
            return
        if (again := _retry_of(claimed, error)) is not None:
            part.state, pause = again
            part.attempts -= isinstance(error, SlowDownError)
            part.due_at = now() + timedelta(seconds=pause)
            if part.attempts == ALERT_AFTER:
                await _alert(session, part)
        else:
            await fail(session, part, error.reason)
            if isinstance(error, OptedOutError):
                await _note_opt_out(session, part.conversation_id)
        metrics.sends.labels(claimed.channel, part.state).inc()
        await announce(session, "conversation", claimed.conversation_id)


def _retry_of(claimed: ClaimedBubble, error: DeliveryError) -> tuple[Delivery, float] | None:
    """The state of a bubble that is tried again, and the seconds until then; None when it has failed for good."""
    match error:
        case SlowDownError(after_s=after_s):
            return Delivery.QUEUED, after_s
        case ChannelDownError() if claimed.attempts < MAX_ATTEMPTS:
            return Delivery.QUEUED, pause_s(claimed.attempts)
        case UnclearError() if claimed.attempts < MAX_ATTEMPTS:
            return Delivery.UNKNOWN, pause_s(claimed.attempts)
    return None


async def give_up(store: Store, conversation_id: UUID, part_id: int, reason: str) -> None:
    """A bubble that the carrier would refuse has failed."""
    async with store.database.begin() as session:
        part = await _locked_part(session, conversation_id, part_id)
        if part is not None and part.is_open:
            await fail(session, part, reason)
            await announce(session, "conversation", conversation_id)


async def _locked_part(session: AsyncSession, conversation_id: UUID, part_id: int) -> Part | None:
    """A bubble, whose conversation is locked until the transaction ends; None when it was destroyed."""
    await _lock(session, conversation_id)
    return await session.get(Part, part_id)


async def _lock(session: AsyncSession, conversation_id: UUID) -> Conversation:
    """Lock a conversation, also one that is being erased: our last words in it are still sent."""
    is_it = select(Conversation).where(Conversation.id == conversation_id)
    return (await session.scalars(is_it.with_for_update().execution_options(populate_existing=True))).one()


async def _note_opt_out(session: AsyncSession, conversation_id: UUID) -> None:
    """The carrier says that the writer opted out, whatever we knew; nothing more is written until they opt in."""
    conversation = await _lock(session, conversation_id)
    if conversation.stopped_at is None:
        conversation.stopped_at, conversation.epoch = now(), conversation.epoch + 1


async def fail(session: AsyncSession, part: Part, reason: str) -> None:
    """A bubble is given up."""
    part.state, part.reason, part.settled_at = Delivery.FAILED, reason[:128], now()
    log.warning("send_failed", part_id=part.id, reason=part.reason)
    await _alert(session, part)


async def _alert(session: AsyncSession, part: Part) -> None:
    """Staff must know when somebody they watch over cannot be reached."""
    await session.flush()  # what locks the conversation reads it again
    conversation = await _lock(session, part.conversation_id)
    is_watched = conversation.state in (State.WAITING, State.WITH_STAFF) or conversation.risk != Risk.ROUTINE
    if is_watched and conversation.state != State.ERASED:
        level = Risk(conversation.risk).at_least(Risk.HIGH)
        await holding.flag(session, conversation, level, ["not_delivered"], part.message_id)


_CONVERSATION_OF = (
    select(Conversation)
    .join(Part)
    .where(Part.provider_hash.in_(bindparam("provider_hashes", expanding=True)))
    .with_for_update(of=Conversation)
)


async def report(
    store: Store,
    sends: Runner[ClaimedBubble],
    provider_id: str,
    delivery: Delivery,
    reason: str | None = None,
    *,
    is_for_now: bool = False,
) -> bool:
    """A delivery report came in.  Never goes back from a final state.  False when we do not know the message (yet): the
    carrier may report before we have written down that it took it, so the report is kept for `apply_early_reports`.

    `is_for_now`: the phone was out of reach and may be reached later."""
    provider_hashes = store.vault.report_hashes(provider_id)
    return await _report(store, sends, provider_hashes, delivery, reason, is_for_now=is_for_now)


async def _report(
    store: Store,
    sends: Runner[ClaimedBubble],
    provider_hashes: Sequence[bytes],
    delivery: Delivery,
    reason: str | None,
    *,
    is_for_now: bool,
) -> bool:
    if delivery == Delivery.DELIVERED and await _note_arrived(store, sends, provider_hashes):
        return True
    async with store.database.begin() as session:
        conversation = await session.scalar(_CONVERSATION_OF, {"provider_hashes": provider_hashes})
        if conversation is None:
            await _keep_early_report(session, provider_hashes, delivery, reason, is_for_now=is_for_now)
            return False
        part = await session.scalar(select(Part).where(Part.provider_hash.in_(provider_hashes)))  # the conversation is locked
        if part is None or part.state in FINAL or is_repeat(part):
            return True
        if delivery == Delivery.FAILED and is_for_now and part.repeats < len(REPEAT_AFTER):
            pause = REPEAT_AFTER[part.repeats]
            part.repeats, part.attempts = part.repeats + 1, 0
            part.state, part.reason, part.due_at = Delivery.QUEUED, reason, now() + pause
            dispatch(sends, session, part.conversation_id, pause.total_seconds())
        elif delivery == Delivery.FAILED:
            await fail(session, part, reason or "undelivered")
        else:
            part.state, part.settled_at = delivery, now()
            dispatch(sends, session, part.conversation_id)
        await announce(session, "conversation", part.conversation_id)
    return True


async def _note_arrived(store: Store, sends: Runner[ClaimedBubble], provider_hashes: Sequence[bytes]) -> bool:
    """A bubble reached the phone, so the next one may go.  False when it is not known, or was settled before."""
    async with store.database.connection() as connection:
        arrived = await hot_path.settle_arrived(connection, provider_hashes, now())
    if arrived is None:
        return False
    store.changes.changed(arrived.conversation_id)
    if arrived.has_more:
        sends.poke(arrived.conversation_id)
    return True


async def _keep_early_report(
    session: AsyncSession, provider_hashes: Sequence[bytes], delivery: Delivery, reason: str | None, *, is_for_now: bool
) -> None:
    """The first one stays when others come.

    Under each master key: which one its message will be stored under is not known, and what finds nothing goes in a day."""
    found = {"state": delivery, "reason": reason, "is_for_now": is_for_now}
    rows = [{"provider_hash": provider_hash, **found} for provider_hash in provider_hashes]
    await session.execute(insert(EarlyReport).values(rows).on_conflict_do_nothing())


async def apply_early_reports(store: Store, sends: Runner[ClaimedBubble]) -> None:
    """Reports that came before we knew their message; those of nobody's are dropped after a day."""
    async with store.database.begin() as session:
        await session.execute(delete(EarlyReport).where(EarlyReport.came_at < now() - EARLY_FOR))
        ours = select(Part.id).where(Part.provider_hash == EarlyReport.provider_hash).exists()
        early = (await session.scalars(select(EarlyReport).where(ours))).all()
    for found in early:
        await _report(store, sends, [found.provider_hash], Delivery(found.state), found.reason, is_for_now=found.is_for_now)
        async with store.database.begin() as session:
            await session.execute(delete(EarlyReport).where(EarlyReport.provider_hash == found.provider_hash))
