"""Whether a member is still offered the tour of the console."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select, update

from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Staff


async def is_offered(store: Store, staff_id: UUID) -> bool:
    """Tell whether the member has not left the tour yet."""
    async with store.database.begin() as session:
        return await session.scalar(select(Staff.id).where(Staff.id == staff_id, Staff.toured_at.is_(None))) is not None


async def dismiss(store: Store, staff_id: UUID) -> None:
    async with store.database.begin() as session:
        await session.execute(update(Staff).where(Staff.id == staff_id).values(toured_at=now()))
