"""How many people came by which link.  A number beside a code; who they were is not kept anywhere."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.tables import Counter

PREFIX = "campaign:"
OTHER = f"{PREFIX}other"
MOST_CODES = 200
"""Anybody can make up a code; those that come later are counted together."""


async def count(session: AsyncSession, code: str) -> None:
    name = PREFIX + code
    is_known = await session.scalar(select(Counter.name).where(Counter.name == name))
    if is_known is None and await _distinct(session) >= MOST_CODES:
        name = OTHER
    one_more = insert(Counter).values(name=name, value=1)
    await session.execute(one_more.on_conflict_do_update(index_elements=["name"], set_={"value": Counter.value + 1}))


async def _distinct(session: AsyncSession) -> int:
    return await session.scalar(select(func.count()).where(Counter.name.startswith(PREFIX))) or 0


async def counts(session: AsyncSession) -> dict[str, int]:
    """Code to how often its link was followed, the most followed first."""
    found = await session.execute(select(Counter).where(Counter.name.startswith(PREFIX)).order_by(Counter.value.desc()))
    return {counter.name.removeprefix(PREFIX): counter.value for counter in found.scalars()}
