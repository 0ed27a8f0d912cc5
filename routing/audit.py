"""The trail of who did and who read what.  The database refuses to change or delete a row of it."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from routing.tables import Audit


def record(
    session: AsyncSession, staff_id: UUID | None, action: str, conversation_id: UUID | None = None, detail: str | None = None
) -> None:
    """Kept if and only if the session's transaction commits.  `detail` is a name from the code, never content."""
    session.add(Audit(staff_id=staff_id, action=action, conversation_id=conversation_id, detail=detail))
