"""A holder needs a supervisor now: all supervisors are rung, the first who comes may read the conversation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import reading
from routing.staff import audit
from routing.staff.roles import May, NotAllowedError
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Conversation, Plea, Reason, Risk, Staff


class NoPleaError(Exception):
    """Another supervisor came first, the holder took it back, or the conversation changed hands."""


@dataclass(frozen=True, slots=True)
class PleaView:
    """Who asks for a supervisor where, since when; `comes` is the supervisor who answered, `is_mine`: the reader asked."""

    conversation_id: UUID
    sender: str
    made_at: datetime
    is_mine: bool
    comes: str | None = None
    risk: Risk = Risk.ROUTINE
    language: str | None = None


def is_open() -> ColumnElement[bool]:
    """Return the condition in SQL that whoever asked still holds the conversation and nobody came yet."""
    return Plea.ended_at.is_(None) & _is_of_this_hold()


def _is_of_this_hold() -> ColumnElement[bool]:
    return (Plea.from_id == Conversation.holder_id) & (Plea.made_at >= Conversation.held_since)


async def ask(store: Store, conversation_id: UUID, holder_id: UUID) -> None:
    """Ring the supervisors; asking again changes nothing.  Raises HeldError, GoneError."""
    async with store.database.begin() as session:
        await holding.lock_held_by(session, conversation_id, holder_id)
        if await session.scalar(_open_in(conversation_id).where(is_open())) is not None:
            return
        await _end(session, conversation_id)  # one of an earlier hold
        session.add(Plea(conversation_id=conversation_id, from_id=holder_id, made_at=now()))
        audit.record(session, holder_id, "asked_supervisor", conversation_id)
        await holding.announce_both(session, conversation_id)


async def take_back(store: Store, conversation_id: UUID, holder_id: UUID) -> None:
    """Stop ringing: no supervisor is needed any more.  Raises HeldError, GoneError."""
    async with store.database.begin() as session:
        await holding.lock_held_by(session, conversation_id, holder_id)
        await _end(session, conversation_id)
        await holding.announce_both(session, conversation_id)


async def come(store: Store, conversation_id: UUID, member: Member) -> None:
    """Answer as a supervisor: it rings no more, the holder sees who comes, and the supervisor may read for an hour.

    Raises NoPleaError, NotAllowedError, GoneError."""
    if not member.may(May.SUPERVISE):
        raise NotAllowedError("role")
    async with store.database.begin() as session:
        await lock(session, conversation_id)
        plea = await session.scalar(_open_in(conversation_id).where(is_open(), Plea.from_id != member.id))
        if plea is None:
            raise NoPleaError(str(conversation_id))
        plea.ended_at, plea.answered_by = now(), member.id
        await reading.grant(session, conversation_id, member.id, Reason.ADVICE)
        await holding.announce_both(session, conversation_id)


async def open_to(session: AsyncSession, reader: Member) -> tuple[PleaView, ...]:
    """Return what rings for this member, the oldest first: nothing unless they supervise."""
    if not reader.may(May.SUPERVISE):
        return ()
    rows = await session.execute(
        select(Plea, Staff.name, Conversation.risk, Conversation.language)
        .join(Conversation, Conversation.id == Plea.conversation_id)
        .join(Staff, Staff.id == Plea.from_id)
        .where(is_open(), Plea.from_id != reader.id, ~Conversation.is_demo)
        .order_by(Plea.made_at)
    )
    return tuple(
        PleaView(plea.conversation_id, sender, plea.made_at, is_mine=False, risk=Risk(risk), language=language)
        for plea, sender, risk, language in rows
    )


async def last_of(session: AsyncSession, conversation_id: UUID, reader_id: UUID) -> PleaView | None:
    """Return the newest plea of the present holder: still open, or with the supervisor who comes."""
    supervisor = aliased(Staff)
    row = (
        await session.execute(
            select(Plea, Staff.name, supervisor.name)
            .join(Conversation, Conversation.id == Plea.conversation_id)
            .join(Staff, Staff.id == Plea.from_id)
            .outerjoin(supervisor, supervisor.id == Plea.answered_by)
            .where(Plea.conversation_id == conversation_id, _is_of_this_hold())
            .order_by(Plea.id.desc())
            .limit(1)
        )
    ).one_or_none()
    if row is None or (row[0].ended_at is not None and row[0].answered_by is None):
        return None
    plea, sender, comes = row
    return PleaView(conversation_id, sender, plea.made_at, plea.from_id == reader_id, comes)


def _open_in(conversation_id: UUID) -> Select[Plea]:
    joined = select(Plea).join(Conversation, Conversation.id == Plea.conversation_id)
    return joined.where(Plea.conversation_id == conversation_id)


async def _end(session: AsyncSession, conversation_id: UUID) -> None:
    is_it = (Plea.conversation_id == conversation_id, Plea.ended_at.is_(None))
    await session.execute(update(Plea).where(*is_it).values(ended_at=now()))
