"""Counts of months: each dimension of the reports by itself, without anything that leads to a person.

`Statistic` counts those whose rows have gone; `Tally` holds what a report shows of a month."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from sqlalchemy import ColumnElement, delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.tables import Statistic, Tally

Counts = Mapping[str, Counter[str]]
"""How many contacts had which name, by dimension."""


async def stored(session: AsyncSession, month: date) -> Counts:
    rows = await session.execute(select(Statistic.dimension, Statistic.name, Statistic.count).where(Statistic.month == month))
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for dimension, name, count in rows:
        found[dimension][name] = count
    return found


async def add(session: AsyncSession, month: date, counts: Counts) -> None:
    rows = [
        {"month": month, "dimension": dimension, "name": name, "count": count}
        for dimension, counted in sorted(counts.items())
        for name, count in sorted(counted.items())  # in one order, so that two routers never wait for each other
    ]
    if rows:
        new = insert(Statistic).values(rows)
        more = {"count": Statistic.count + new.excluded.count}
        await session.execute(new.on_conflict_do_update(index_elements=["month", "dimension", "name"], set_=more))


def is_over(table: type[Statistic | Tally], before: date) -> ColumnElement[bool]:
    """Whether a count is of a month that began before that."""
    return table.month < before


async def drop(session: AsyncSession, before: date) -> None:
    for table in (Statistic, Tally):
        await session.execute(delete(table).where(is_over(table, before)))
