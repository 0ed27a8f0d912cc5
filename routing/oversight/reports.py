"""Counts of a month by day, language, country, topic, risk, waits, outcome and referral, in which nobody can be found.

A count below K is not shown.  Neither is another one of the same table, when it would follow from the total: what is hidden
in a table is always two or more cells that are K or more together.  All tables of a month share one total, and a month is
the only period, so that no difference of two periods or two tables shows what one of them hides."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import contacts, statistics, tallies
from routing.oversight.contacts import DIMENSIONS, Contact, next_month
from routing.oversight.response_times import UNKNOWN, WAITED
from routing.oversight.statistics import Counts
from routing.store.clock import now
from routing.store.tables import Conversation, Risk

K = 5
IN_THEIR_ORDER = {"risk": (*reversed(Risk),), "seen": WAITED, "answered": WAITED}
"""Names that are steps of a scale; in other tables the largest count comes first."""


@dataclass(frozen=True, slots=True)
class Cell:
    """`count` is None when it is not shown."""

    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """`total` is None when even that is below K; then nothing is shown."""

    month: date
    total: int | None
    tables: Mapping[str, tuple[Cell, ...]]
    counted_at: datetime | None = field(default=None, compare=False)
    """None when it was not read from the database."""

    @property
    def is_final(self) -> bool:
        """The month was over when it was counted: two versions of a running one would show who came in between."""
        return self.counted_at is not None and is_over(self.month, self.counted_at.astimezone(UTC).date())


def suppressed(counts: Mapping[str, int]) -> tuple[Cell, ...]:
    """Return the cells of one table, in order, without those that must be hidden because the total is shown.

    Every count from 1 to K - 1 is hidden; when that is one cell alone, or less than K in total, the next smallest too."""
    present = sorted((count, name) for name, count in counts.items() if count)
    hidden = [(count, name) for count, name in present if count < K]
    shown = present[len(hidden) :]
    while hidden and shown and (len(hidden) == 1 or sum(count for count, _ in hidden) < K):
        hidden.append(shown.pop(0))
    names = {name for _, name in hidden}
    return tuple(Cell(name, None if name in names else count) for name, count in counts.items())


def report_of(month: date, those: Sequence[Contact]) -> Report:
    return _report_from(month, counts_of(those))


def counts_of(those: Iterable[Contact]) -> Counts:
    every = tuple(those)
    return {dimension: Counter(getattr(contact, dimension) for contact in every) for dimension in DIMENSIONS}


def _report_from(month: date, counts: Counts, counted_at: datetime | None = None) -> Report:
    """From 1 to K - 1 contacts in total give an empty report."""
    total = counts["day"].total()
    counts = {dimension: _whole(counts[dimension], total) for dimension in DIMENSIONS}
    if 0 < total < K:
        return Report(month, None, dict.fromkeys(DIMENSIONS, ()), counted_at)
    tables = {dimension: suppressed(_in_order(dimension, counts[dimension])) for dimension in DIMENSIONS}
    return Report(month, total, tables, counted_at)


def _whole(counted: Counter[str], total: int) -> Counter[str]:
    """Contacts that were counted by a release that knew less are unknown: all tables share one total."""
    return counted + Counter({UNKNOWN: total - counted.total()})


def _in_order(dimension: str, counted: Counter[str]) -> dict[str, int]:
    """Days and steps in their order, anything else with the largest count first."""
    if dimension == "day":
        return dict(sorted(counted.items()))
    if dimension in IN_THEIR_ORDER:
        steps = (*IN_THEIR_ORDER[dimension], UNKNOWN)
        return dict(sorted(counted.items(), key=lambda item: (steps.index(item[0]) if item[0] in steps else len(steps), item[0])))
    return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))


FIRST_YEAR = 2020
"""Nobody wrote to a line before that."""


def first_of(month: str | None, today: date) -> date:
    """Return the first day of a month written as 2026-05; of this month for anything else, and for one that cannot be."""
    try:
        chosen = date.fromisoformat(f"{month}-01")
    except ValueError:
        return today.replace(day=1)
    return min(chosen, today.replace(day=1)) if chosen.year >= FIRST_YEAR else today.replace(day=1)


def month_before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)


def days_in(month: date) -> int:
    return (next_month(month) - month).days


def is_over(month: date, today: date) -> bool:
    return next_month(month) <= today


async def report(session: AsyncSession, month: date) -> Report:
    """Read the report of a month, as it was counted last; count it where nothing was yet.  The session has read nothing.

    Who had themselves erased is not in it; days are days in UTC."""
    await tallies.see_one_moment(session)
    if (held := await tallies.of_month(session, month)) is not None:
        return _report_from(month, held.counts, held.at)
    at, found = now(), await tallies.count(session)
    return _report_from(month, found.get(month) or await statistics.stored(session, month), at)


async def keep_counts_of(session: AsyncSession, conversation_ids: Sequence[UUID]) -> None:
    """Count conversations whose rows will be destroyed in the months in which their writers wrote."""
    for month, counts in sorted((await contacts.counted(session, conversation_ids)).items()):
        await statistics.add(session, month, counts)


async def invented(session: AsyncSession) -> int:
    """Count the conversations of `linden demo`, which are in no report."""
    return await session.scalar(select(func.count()).select_from(Conversation).where(Conversation.is_demo)) or 0


def as_csv(made: Report) -> str:
    """Return lines of month, dimension, name and count; a count that is not shown reads "hidden"."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["month", "by", "name", "contacts"])
    month = made.month.isoformat()[:7]
    writer.writerow([month, "total", "", f"below {K}" if made.total is None else made.total])
    for dimension, cells in made.tables.items():
        for cell in cells:
            writer.writerow([month, dimension, cell.name, "hidden" if cell.count is None else cell.count])
    return out.getvalue()
