"""Conversations that are deleted soon although staff hold them, or nobody has taken or seen them: staff are warned."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.expiry import last_message, silent_since
from routing.line.keep import Keep
from routing.oversight.candidates import candidates
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Conversation, RetentionProof, Risk, Staff

FIRST, LAST = timedelta(days=7), timedelta(days=1)
"""So long before.  The first warning never comes before half of the time is over."""
SHOWN = 50


@dataclass(frozen=True, slots=True)
class PendingDeletion:
    """`holder` is None when nobody holds it; then nobody took it, or an alert was not seen."""

    conversation_id: UUID
    channel: str
    language: str | None
    risk: Risk
    holder: str | None
    goes_at: datetime
    is_last_day: bool


@dataclass(frozen=True, slots=True)
class Warnings:
    """What a member should know of deletion.  `broken` names settings, and `overdue` counts rows: for those who manage alone."""

    pending: tuple[PendingDeletion, ...]
    broken: tuple[str, ...] = ()
    overdue: int = 0


async def warnings_for(store: Store, keep: Keep, reader: Member) -> Warnings:
    async with store.database.begin() as session:
        going = await pending_deletions(session, keep)
        if not reader.may(May.MANAGE):
            return Warnings(going)
        proof = await newest_proof(session)
    return Warnings(going, keep.broken, proof.content + proof.address + proof.times + proof.statistics if proof else 0)


async def newest_proof(session: AsyncSession) -> RetentionProof | None:
    return await session.scalar(select(RetentionProof).order_by(RetentionProof.id.desc()).limit(1))


async def pending_deletions(session: AsyncSession, keep: Keep) -> tuple[PendingDeletion, ...]:
    """Return them in the order in which they will be deleted."""
    at = now()
    rows = await session.execute(
        select(
            Conversation.id,
            Conversation.channel,
            Conversation.language,
            Conversation.risk,
            Staff.name,
            last_message().label("last"),
        )
        .outerjoin(Staff, Staff.id == Conversation.holder_id)
        .where(Conversation.id.in_(candidates()), silent_since(at - keep.writer + min(FIRST, keep.writer / 2)))
        .where(~Conversation.is_demo)
        .order_by(last_message())
        .limit(SHOWN)
    )
    return tuple(
        PendingDeletion(row[0], row[1], row[2], Risk(row[3]), row[4], goes_at := row[5] + keep.writer, goes_at - at <= LAST)
        for row in rows
    )
