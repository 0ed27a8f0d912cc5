"""How many alarms there were in each of the last 24 hours, and in the 24 before: whether it is getting more."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.tables import Alert, Conversation

HOURS = 24


@dataclass(frozen=True, slots=True)
class Trend:
    """`hours`: alarms in each of the last 24, the last one at the end; `before`: in the 24 hours before."""

    hours: tuple[int, ...]
    before: int

    @property
    def total(self) -> int:
        return sum(self.hours)


async def trend(session: AsyncSession) -> Trend:
    """Count the alarms of every risk, by the time at which they were raised."""
    at = now()
    ago = cast(func.floor(func.extract("epoch", at - Alert.raised_at) / 3600), Integer)
    # looked up for each alarm: for a join PostgreSQL would read all conversations
    is_demo = select(Conversation.is_demo).where(Conversation.id == Alert.conversation_id).scalar_subquery()
    rows = await session.execute(
        select(ago, func.count()).where(Alert.raised_at > at - timedelta(hours=2 * HOURS), ~is_demo).group_by(ago)
    )
    counts = {max(hours, 0): count for hours, count in rows}
    hours = tuple(counts.get(hour, 0) for hour in reversed(range(HOURS)))
    return Trend(hours, sum(count for hour, count in counts.items() if hour >= HOURS))
