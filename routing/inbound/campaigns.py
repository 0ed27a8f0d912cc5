"""How many people came by which link.  A number beside a code; who they were is not kept anywhere."""

from __future__ import annotations

from asyncpg import Connection
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store import hot_path
from routing.store.tables import Counter

PREFIX = "campaign:"
OTHER = f"{PREFIX}other"
MOST_CODES = 200
"""Anybody can make up a code; those that come later are counted together."""


async def count(connection: Connection, code: str) -> None:
    """Count one more writer who came by the link with this code."""
    await hot_path.count_campaign(connection, PREFIX + code, OTHER, PREFIX, MOST_CODES)


async def counts(session: AsyncSession) -> dict[str, int]:
    """Code to how often its link was followed, the most followed first."""
    found = await session.execute(select(Counter).where(Counter.name.startswith(PREFIX)).order_by(Counter.value.desc()))
    return {counter.name.removeprefix(PREFIX): counter.value for counter in found.scalars()}
