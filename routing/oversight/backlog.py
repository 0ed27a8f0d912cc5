"""How far behind the line is: the oldest message without a turn, the oldest bubble that may go, danger that nobody has taken."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.silence import Reachable, is_quiet
from routing.store.clock import now
from routing.store.tables import Conversation, Message, Part, Risk, State


@dataclass(frozen=True, slots=True)
class Backlog:
    """Ages in seconds, 0 where nothing waits.  Bubbles that the silence rule holds back do not wait for the line."""

    message_s: float
    bubble_s: float
    immediate: int
    """Conversations in immediate danger that wait for a person; invented ones do not count."""
    immediate_s: float


async def backlog(session: AsyncSession) -> Backlog:
    """Return how far behind the line is now."""
    at = now()
    message = await session.scalar(select(func.min(Message.received_at)).where(Message.is_waiting))
    waits = (Conversation.state == State.WAITING, Conversation.risk == Risk.IMMEDIATE, ~Conversation.is_demo)
    immediate = (await session.execute(select(func.count(), func.min(Conversation.waiting_since)).where(*waits))).one()
    return Backlog(_age(message, at), _age(await _bubble(session, at), at), immediate[0], _age(immediate[1], at))


async def _bubble(session: AsyncSession, at: datetime) -> datetime | None:
    due = func.min(func.coalesce(Part.due_at, Part.created_at))
    rows = await session.execute(
        select(due.label("since"), Conversation.locked_at, Conversation.last_in_at, Conversation.safe_until)
        .join(Part, Part.conversation_id == Conversation.id)
        .where(Part.is_open, func.coalesce(Part.due_at, Part.created_at) <= at)
        .group_by(Conversation.id)
    )
    return min((row.since for row in rows if not is_quiet(cast("Reachable", row), at)), default=None)


def _age(since: datetime | None, at: datetime) -> float:
    return max(0.0, (at - since).total_seconds()) if since else 0.0
