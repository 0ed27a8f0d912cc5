"""The trail of what each member did and read.  The database refuses to change or delete its rows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.tables import Audit, Staff


def record(
    session: AsyncSession, staff_id: UUID | None, action: str, conversation_id: UUID | None = None, detail: str | None = None
) -> None:
    """Add a line, which is saved when the session commits.  `detail` is a name from the code, never content."""
    session.add(Audit(staff_id=staff_id, action=action, conversation_id=conversation_id, detail=detail))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail; `staff` is None for what the line did by itself."""

    at: datetime
    staff: str | None
    action: str
    detail: str | None


async def trail(session: AsyncSession, conversation_id: UUID, actions: Collection[str]) -> list[Entry]:
    """Return these actions in a conversation, the oldest first."""
    rows = await session.execute(
        select(Audit.at, Staff.name, Audit.action, Audit.detail)
        .outerjoin(Staff, Staff.id == Audit.staff_id)
        .where(Audit.conversation_id == conversation_id, Audit.action.in_(actions))
        .order_by(Audit.id)
    )
    return [Entry(*row) for row in rows]
