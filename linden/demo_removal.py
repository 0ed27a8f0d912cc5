"""Taking invented conversations away again, with what was done with them since, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import (
    Audit,
    Base,
    Conversation,
    Correction,
    Device,
    Holiday,
    Message,
    Passkey,
    Person,
    Quiet,
    ReadingGrant,
    Session,
    Shift,
    Staff,
    Translation,
)


@dataclass(frozen=True, slots=True)
class Removed:
    """How much was taken away; `kept` are accounts that real conversations name, now disabled."""

    conversations: int
    accounts: int
    kept: tuple[str, ...]


async def remove(database: Database) -> Removed:
    """Takes away what `fill` made, and what was done with it since; what real people wrote stays as it is.

    The audit trail keeps its lines: they hold ids, and the database refuses to delete them."""
    async with database.begin() as session:
        invented = (await session.execute(select(Conversation.id, Conversation.person_id).where(Conversation.is_demo))).all()
        await _remove_conversations(session, [row.id for row in invented], [row.person_id for row in invented])
        members = (await session.scalars(select(Staff).where(Staff.is_demo).order_by(Staff.name))).all()
        gone = [member.name for member in members if await _remove_account(session, member)]
        await announce_line(session)
    return Removed(len(invented), len(gone), tuple(member.name for member in members if member.name not in gone))


async def _remove_conversations(session: AsyncSession, ids: Sequence[UUID], people: Sequence[UUID]) -> None:
    await session.execute(delete(Correction).where(Correction.is_demo))
    messages = select(Message.id).where(Message.conversation_id.in_(ids))
    await session.execute(delete(Translation).where(Translation.message_id.in_(messages)))
    for table in reversed(Base.metadata.sorted_tables):  # whatever points at others comes first
        if "conversation_id" in table.columns and table.name != Audit.__tablename__:
            await session.execute(delete(table).where(table.c.conversation_id.in_(ids)))
    await session.execute(delete(Conversation).where(Conversation.id.in_(ids)))
    await session.execute(delete(Person).where(Person.id.in_(people)))


async def _remove_account(session: AsyncSession, member: Staff) -> bool:
    """False when it answered a real person: then it stays, so that the talk says who wrote, and cannot sign in any more."""
    for held in (await session.scalars(select(Conversation).where(Conversation.holder_id == member.id))).all():
        await holding.revoke_hold(session, held, "holder_left")
    for kind in (Session, Shift, Holiday, Quiet, Device, Passkey, ReadingGrant):
        await session.execute(delete(kind).where(kind.staff_id == member.id))
    try:
        async with session.begin_nested():
            await session.execute(delete(Staff).where(Staff.id == member.id))
    except IntegrityError:
        member.disabled_at = now()
        return False
    return True
