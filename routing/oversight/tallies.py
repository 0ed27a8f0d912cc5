"""Counts of each month that are made again and again, and read by reports: no page counts a month of rows.

A tally holds what is counted from rows and what was counted before rows went, both read in one moment: what goes by its date
meanwhile changes nothing.  A round counts every month anew, so whoever erases themselves is out of all of them after the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.line.keep import Keep
from routing.oversight import contacts, statistics
from routing.oversight.contacts import DIMENSIONS
from routing.oversight.statistics import Counts
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Tally

EVERY = timedelta(minutes=10)
LOOKED_FOR = timedelta(minutes=1)
"""How often a router asks whether a round is due."""
MEMORY = "64MB"
"""What PostgreSQL may sort in before it writes to the disk, for each step of one count."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What there is of a month, as it stood at that time."""

    at: datetime
    counts: Counts


async def make_if_due(database: Database, keep: Keep) -> None:
    async with database.begin() as session:
        newest = await newest_round(session)
    if newest is None or now() - newest >= EVERY:
        await make(database, keep)


async def make(database: Database, keep: Keep) -> None:
    """Count every month that has rows and may still be counted, and this one; drop what was counted of others."""
    at = now()
    today = at.date()
    async with database.begin() as session:
        await see_one_moment(session)
        found = await count(session)
    months = {today.replace(day=1), *(month for month in found if month >= today - keep.statistics)}
    rows = [{"month": month, "counted_at": at, "counts": found.get(month, {})} for month in sorted(months)]
    new = insert(Tally).values(rows)
    values = {"counted_at": new.excluded.counted_at, "counts": new.excluded.counts}
    is_older = Tally.counted_at < at  # another router may have counted later than this one
    async with database.begin() as session:
        await session.execute(new.on_conflict_do_update(index_elements=["month"], set_=values, where=is_older))
        await session.execute(delete(Tally).where(is_older))


async def see_one_moment(session: AsyncSession) -> None:
    """A contact whose rows go meanwhile would else be counted as both, or as neither.  The session has read nothing."""
    await session.execute(text("set transaction isolation level repeatable read"))


async def count(session: AsyncSession) -> Mapping[date, Counts]:
    """Count the contacts of every month that has rows, with those that have gone of it."""
    await session.execute(text(f"set local work_mem = '{MEMORY}'"))
    found = await contacts.counted(session)
    return {month: _together(live, await statistics.stored(session, month)) for month, live in found.items()}


def _together(live: Counts, gone: Counts) -> Counts:
    return {dimension: live.get(dimension, Counter()) + gone.get(dimension, Counter()) for dimension in DIMENSIONS}


async def newest_round(session: AsyncSession) -> datetime | None:
    return await session.scalar(select(func.max(Tally.counted_at)))


async def of_month(session: AsyncSession, month: date) -> Counted | None:
    """Return what was counted of a month; None before the first round.  A month without a tally had no rows any more."""
    at = await newest_round(session)
    if at is None:
        return None
    tally = await session.get(Tally, month)
    if tally is None:
        return Counted(at, _together({}, await statistics.stored(session, month)))
    return Counted(tally.counted_at, {dimension: Counter(tally.counts.get(dimension, {})) for dimension in DIMENSIONS})
