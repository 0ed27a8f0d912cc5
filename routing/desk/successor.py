"""Who holds a conversation now that a member held before and did not let go themselves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy import select

from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import Audit, Conversation, Staff

TAKES: Final = frozenset({"claimed", "accepted", "took_over", "undid"})
LETS_GO: Final = frozenset({"released", "returned", "closed"})


@dataclass(frozen=True, slots=True)
class Successor:
    """`name` is None when nobody holds it now; `act` is how they took it from the member, None when others held it between."""

    name: str | None
    act: str | None


async def successor(store: Store, conversation_id: UUID, member: Member) -> Successor | None:
    """Return who came after the member; None when they hold it, never did, or let it go themselves."""
    async with store.database.begin() as session:
        holder = (
            await session.execute(
                select(Conversation.holder_id, Staff.name)
                .outerjoin(Staff, Staff.id == Conversation.holder_id)
                .where(Conversation.id == conversation_id)
            )
        ).one_or_none()
        if holder is None or holder[0] == member.id:
            return None
        acts = await session.execute(
            select(Audit.staff_id, Audit.action)
            .where(Audit.conversation_id == conversation_id, Audit.action.in_(TAKES | LETS_GO))
            .order_by(Audit.id)
        )
    was_mine, after = False, list[tuple[UUID | None, str]]()
    for staff_id, action in acts:
        if staff_id == member.id:
            was_mine, after = action in TAKES, []
        else:
            after.append((staff_id, action))
    if not was_mine:
        return None
    act = after[0][1] if len(after) == 1 and after[0][0] == holder[0] else None
    return Successor(holder[1], act)
