"""The daily proof that what is past its date is gone: it looks at the tables by itself, not at what deletion did.

It goes by the messages that there are, while deletion goes by the times of the conversation."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, and_, false, func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.background import thinning
from routing.conversation import erasure
from routing.desk import corrections
from routing.line.keep import Keep
from routing.oversight import statistics
from routing.oversight.pending_deletion import newest_proof
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Conversation, Correction, Erasure, Message, Part, Person, RetentionProof, Statistic, Tally

DAILY = timedelta(days=1)
GRACE = timedelta(days=1)
"""So late the sweep may be."""
NEVER_S = timedelta(days=30).total_seconds()
"""The age of a proof that was never made."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Overdue:
    """How much is past its date; `RetentionProof` says of what."""

    content: int
    address: int
    times: int
    statistics: int


async def make_if_due(database: Database, keep: Keep) -> None:
    async with database.begin() as session:
        at = await session.scalar(select(func.max(RetentionProof.at)))
        if at is None or now() - at >= DAILY:
            await make(session, keep)


async def make(session: AsyncSession, keep: Keep) -> Overdue:
    """Count, store, and say in the log what should not be there."""
    at = now()
    old_month = (at - keep.statistics - GRACE).date()
    found = Overdue(
        await _count(session, Conversation.id, _silent(at - keep.writer - GRACE), _can_be_read()),
        await _count(session, Conversation.id, _silent(at - keep.writer - GRACE), _has_address()) + await _copies(session, at),
        await _times(session, at - GRACE),
        await _count(session, Statistic.month, statistics.is_over(Statistic, old_month))
        + await _count(session, Tally.month, statistics.is_over(Tally, old_month))
        + await _count(session, Correction.id, corrections.is_over(old_month)),
    )
    session.add(RetentionProof(at=at, **asdict(found)))
    if any(asdict(found).values()):
        log.error("retention_overdue", **asdict(found))
    if keep.broken:
        log.error("retention_settings_broken", settings=keep.broken)
    return found


async def _count(session: AsyncSession, column: Any, *conditions: ColumnElement[bool]) -> int:
    return await session.scalar(select(func.count(column)).where(*conditions)) or 0


def _silent(moment: datetime) -> ColumnElement[bool]:
    """No message, and no bubble of one, is younger than that."""
    spoke = select(Message.id).where(Message.conversation_id == Conversation.id, Message.received_at >= moment).exists()
    said = (
        select(Part.id)
        .join(Message, Message.id == Part.message_id)
        .where(Message.conversation_id == Conversation.id, Part.settled_at >= moment)
        .exists()
    )
    return and_(Conversation.created_at < moment, ~spoke, ~said)


def _can_be_read() -> ColumnElement[bool]:
    """The person's key is there, or a message is."""
    has_key = select(Person.id).where(Person.id == Conversation.person_id, Person.wrapped_key.is_not(None)).exists()
    return or_(has_key, select(Message.id).where(Message.conversation_id == Conversation.id).exists())


def _has_address() -> ColumnElement[bool]:
    return or_(Conversation.address_hash.is_not(None), Conversation.sealed_address.is_not(None))


async def _copies(session: AsyncSession, at: datetime) -> int:
    """Addresses that are kept to have a carrier delete its copies, for longer than that is tried."""
    is_over = (Erasure.sealed_copies.is_not(None), Erasure.ordered_at < at - erasure.GIVEN_UP_AFTER - GRACE)
    return await _count(session, Erasure.conversation_id, *is_over)


async def _times(session: AsyncSession, at: datetime) -> int:
    found = 0
    for table, names in thinning.TIMES.items():
        is_old = thinning.too_exact(table, names, thinning.HOUR, at - thinning.AFTER)
        found += await _count(session, table.c.id, is_old, ~thinning.IN_WORK.get(table, false()))
    for table, (is_erased, names) in thinning.ERASED.items():
        found += await _count(session, table.c.id, is_erased, thinning.too_exact(table, names, thinning.DAY, at))
    return found + (await session.scalar(_CALLS, {"old": at - thinning.AFTER, "at": at}) or 0)


_CALLS = text(
    """
    select count(*) from call join conversation on conversation.id = call.conversation_id
    where call.called_at < case
            when conversation.state = 'erased' then cast(:at as timestamptz) else cast(:old as timestamptz)
        end
        and call.waiting_since is distinct from conversation.waiting_since
        and (call.waiting_since, call.called_at) <> (
            date_trunc(case when conversation.state = 'erased' then 'day' else 'hour' end, call.waiting_since, 'UTC'),
            date_trunc(case when conversation.state = 'erased' then 'day' else 'hour' end, call.called_at, 'UTC')
        )
    """
)


async def set_gauges(session: AsyncSession) -> None:
    found = await newest_proof(session)
    metrics.retention_proof_age.set((now() - found.at).total_seconds() if found else NEVER_S)
    for what in ("content", "address", "times", "statistics"):
        metrics.retention_overdue.labels(what).set(getattr(found, what) if found else 0)
