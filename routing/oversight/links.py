"""How many writers came by each link with a code, from a poster for example, since the line began."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight.reports import Cell, K
from routing.store.tables import CAMPAIGN, Counter


async def links(session: AsyncSession) -> tuple[Cell, ...]:
    """Count writers by the code of their link, the most first; a count below K is hidden, as in reports."""
    in_order = select(Counter).where(Counter.name.startswith(CAMPAIGN)).order_by(Counter.value.desc(), Counter.name)
    found = await session.scalars(in_order)
    return tuple(Cell(one.name.removeprefix(CAMPAIGN), one.value if one.value >= K else None) for one in found)
