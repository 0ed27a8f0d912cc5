"""The lock of the console: sign-ins and invitations end at once; nobody gets in until an operator opens it on the machine.

Writers notice nothing: the assistant answers, danger is shown and staff are called as before."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit
from routing.store.tables import Invitation, Lockdown, Session


async def lock(session: AsyncSession, by: UUID | None) -> None:
    """`by` is None for the command line."""
    await session.execute(insert(Lockdown).values(id=1, staff_id=by).on_conflict_do_nothing())
    await session.execute(delete(Session))
    await session.execute(delete(Invitation))
    audit.record(session, by, "locked")


async def unlock(session: AsyncSession) -> None:
    await session.execute(delete(Lockdown))
    audit.record(session, None, "unlocked")


async def is_locked(session: AsyncSession) -> bool:
    return await session.scalar(select(Lockdown.id)) is not None
