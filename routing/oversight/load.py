"""What a member holds now."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select

from routing.conversation.entry import QueueEntry, entry_of
from routing.store.store import Store
from routing.store.tables import Conversation, Staff


async def held(store: Store, staff_id: UUID) -> list[QueueEntry]:
    """Return what this member holds, the newest message first."""
    async with store.database.begin() as session:
        rows = await session.execute(
            select(Conversation, Staff.name)
            .join(Staff, Staff.id == Conversation.holder_id)
            .where(Conversation.holder_id == staff_id)
            .order_by(Conversation.last_in_at.desc())
        )
        return [entry_of(conversation, holder) for conversation, holder in rows]
