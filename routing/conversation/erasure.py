"""Erasing a writer: ordered with the turn, destroyed here at once, then at the model and the carrier until nothing is left.

The row of the order is the work (docs/decisions/0024)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.conversation import copies, remains
from routing.conversation.copies import Copies, Left
from routing.conversation.rows import GoneError, lock_with_key
from routing.ports.channel import Channel
from routing.ports.model import Model
from routing.staff import audit
from routing.store import rotation
from routing.store.changes import announce, announce_line
from routing.store.clock import now
from routing.store.database import Database
from routing.store.periods import KeyLostError
from routing.store.sealing import SealError, Vault
from routing.store.store import Store
from routing.store.tables import Alert, Conversation, Erasure, Part, Risk

LAST_REPLY_WITHIN = timedelta(seconds=30)
"""How long destroying waits for what is still to be sent."""
LEASE = timedelta(minutes=1)
"""After this long another process takes an order over."""
OVERDUE_AFTER = timedelta(hours=3)
"""Twilio knows within an hour what became of an SMS; whatever is left later needs an operator."""
GIVEN_UP_AFTER = timedelta(days=30)
"""No carrier deletes it after that; then the address must not be kept any longer either."""
SWEPT_AT_ONCE = 200
UNSEEN = "danger_unseen"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Order:
    """An order that this process works on until `due_at`, when another one may."""

    conversation_id: UUID
    channel: str
    due_at: datetime
    is_destroyed: bool
    is_forgotten: bool
    sealed_copies: bytes | None


def _is_due() -> ColumnElement[bool]:
    """Whatever still has to be sent comes first, but nobody waits for it for ever."""
    is_unsent = select(Part.id).where(Part.conversation_id == Erasure.conversation_id, Part.is_open).exists()
    may_destroy = or_(Erasure.ordered_at < now() - LAST_REPLY_WITHIN, ~is_unsent)
    return and_(Erasure.due_at <= now(), or_(Erasure.destroyed_at.is_not(None), may_destroy))


async def due(database: Database) -> Sequence[UUID]:
    """Return the conversations whose erasing goes on now."""
    async with database.begin() as session:
        orders = select(Erasure.conversation_id).where(_is_due()).order_by(Erasure.due_at)
        return (await session.scalars(orders.limit(SWEPT_AT_ONCE))).all()


async def carry_out(store: Store, model: Model, channels: Mapping[str, Channel], conversation_id: UUID) -> None:
    """Do what is due: destroy the rows, then one round at the model and the carrier.  Nothing, while another process is at it."""
    if (taken := await _take(store.database, conversation_id)) is None:
        return
    sealed = taken.sealed_copies if taken.is_destroyed else await _destroy(store, conversation_id)
    is_forgotten = taken.is_forgotten or await copies.forget(model, conversation_id)
    left = await copies.delete(channels.get(taken.channel), _opened(store.vault, conversation_id, sealed))
    await _write_down(store, taken, left, is_forgotten=is_forgotten)


def _opened(vault: Vault, conversation_id: UUID, sealed: bytes | None) -> Copies:
    """Nothing when the key is gone: the order came out of a backup."""
    try:
        return Copies.opened(vault, conversation_id, sealed)
    except KeyLostError:
        log.error("erasure_copies_lost", conversation_id=str(conversation_id))  # noqa: TRY400  # nothing to trace
        return Copies()


async def _take(database: Database, conversation_id: UUID) -> Order | None:
    """Compare and set."""
    async with database.begin() as session:
        taken = await session.execute(
            update(Erasure)
            .where(Erasure.conversation_id == conversation_id, _is_due(), Conversation.id == Erasure.conversation_id)
            .values(due_at=now() + LEASE)
            .returning(
                Erasure.conversation_id,
                Conversation.channel,
                Erasure.due_at,
                Erasure.destroyed_at.is_not(None),
                Erasure.is_forgotten,
                Erasure.sealed_copies,
            )
            .execution_options(synchronize_session=False)
        )
        row = taken.one_or_none()
        return Order(*row) if row else None


async def _destroy(store: Store, conversation_id: UUID) -> bytes | None:
    """Destroy what this database holds.  Return what the carrier has, sealed by the key of the period."""
    async with store.database.begin() as session:
        try:
            found = await _found(session, store.vault, conversation_id)
        except GoneError:  # an earlier release destroyed it
            return None
        except SealError:  # nobody can read it; the rows go all the same
            log.error("erased_without_copies", conversation_id=str(conversation_id))  # noqa: TRY400  # nothing to trace
            found = Copies()
        await rotation.hold_open(session, store.vault)
        sealed = found.sealed(store.vault, conversation_id)
        audit.record(session, None, "erased", conversation_id, await _unseen(session, conversation_id))
        await remains.destroy(session, conversation_id)
        await rotation.spend(session)
        is_it = Erasure.conversation_id == conversation_id
        await session.execute(update(Erasure).where(is_it).values(destroyed_at=now(), sealed_copies=sealed))
        await announce(session, "queue", conversation_id)
    return sealed


async def _found(session: AsyncSession, vault: Vault, conversation_id: UUID) -> Copies:
    """Lock the conversation and return what the carrier has of it.  Raises GoneError or SealError."""
    conversation, key = await lock_with_key(session, vault, conversation_id)
    address = key.open_or_empty(conversation.sealed_address)
    return Copies(address, tuple([key.open(sealed) for sealed in await remains.provider_ids(session, conversation_id)]))


async def _unseen(session: AsyncSession, conversation_id: UUID) -> str | None:
    """Whether nobody has seen yet that there was danger: whoever held the phone may have erased it, so that is counted."""
    is_it = (Alert.conversation_id == conversation_id, Alert.seen_at.is_(None), Alert.level == Risk.IMMEDIATE)
    if await session.scalar(select(Alert.id).where(*is_it).limit(1)) is None:
        return None
    metrics.erased_unseen.inc()
    return UNSEEN


async def _write_down(store: Store, taken: Order, left: Left, *, is_forgotten: bool) -> None:
    """Unless another process took the order over meanwhile."""
    async with store.database.begin() as session:
        is_ours = (Erasure.conversation_id == taken.conversation_id, Erasure.due_at == taken.due_at)
        row = await session.scalar(select(Erasure).where(*is_ours).with_for_update())
        if row is None:
            return
        row.is_forgotten = is_forgotten
        is_done, is_late = is_forgotten and not left.copies.provider_ids, row.ordered_at < now() - OVERDUE_AFTER
        if is_done or row.ordered_at < now() - GIVEN_UP_AFTER:
            await _end(session, row, taken, left, is_done=is_done)
        else:
            await rotation.hold_open(session, store.vault)
            _put_off(store.vault, row, left)
            if is_late:
                _report("erasure_overdue", row, taken, left)
        if is_done or is_late:
            await announce_line(session)


async def _end(session: AsyncSession, row: Erasure, taken: Order, left: Left, *, is_done: bool) -> None:
    """Destroy what was kept for the carrier."""
    metrics.erasures.labels(taken.channel, "done" if is_done else "given_up").inc()
    if not is_done:
        _report("erasure_given_up", row, taken, left)
    await session.delete(row)
    await rotation.spend(session)


def _put_off(vault: Vault, row: Erasure, left: Left) -> None:
    row.sealed_copies = left.copies.sealed(vault, row.conversation_id)
    row.due_at = now()
    if not left.goes_on:
        row.attempts += 1
        row.due_at += max(copies.pause(row.attempts), left.after)


def _report(event: str, row: Erasure, taken: Order, left: Left) -> None:
    """For operators; nothing in it leads to the writer."""
    log.error(event, channel=taken.channel, messages_left=len(left.copies.provider_ids), is_forgotten=row.is_forgotten)


async def overdue(session: AsyncSession) -> dict[str, tuple[int, datetime]]:
    """Return how many orders have waited too long, and since when the first one, for each channel."""
    rows = await session.execute(
        select(Conversation.channel, func.count(), func.min(Erasure.ordered_at))
        .join(Erasure, Erasure.conversation_id == Conversation.id)
        .where(Erasure.ordered_at < now() - OVERDUE_AFTER)
        .group_by(Conversation.channel)
        .order_by(Conversation.channel)
    )
    return {channel: (count, since) for channel, count, since in rows}
