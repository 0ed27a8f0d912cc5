"""How many people came by which link.  A number beside a code; who they were is not kept anywhere."""

from __future__ import annotations

from sqlalchemy import String, bindparam, case, func, or_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing.store.database import Prepared, Quick, fetch
from routing.store.tables import Counter

PREFIX = "campaign:"
OTHER = f"{PREFIX}other"
MOST_CODES = 200
"""Anybody can make up a code; those that come later are counted together."""


_other = aliased(Counter)
_name = bindparam("counter", type_=String)
_is_known = select(_other.name).where(_other.name == _name).exists()
_distinct = select(func.count()).where(_other.name.startswith(PREFIX)).scalar_subquery()
_COUNT = Prepared(
    insert(Counter)
    .values(name=case((or_(_is_known, _distinct < MOST_CODES), _name), else_=OTHER), value=1)
    .on_conflict_do_update(index_elements=["name"], set_={"value": Counter.value + 1})
)


async def count(quick: Quick, code: str) -> None:
    await fetch(quick, _COUNT, {"counter": PREFIX + code})


async def counts(session: AsyncSession) -> dict[str, int]:
    """Code to how often its link was followed, the most followed first."""
    found = await session.execute(select(Counter).where(Counter.name.startswith(PREFIX)).order_by(Counter.value.desc()))
    return {counter.name.removeprefix(PREFIX): counter.value for counter in found.scalars()}
