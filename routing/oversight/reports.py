"""Counts of a month by day, language, country, topic and outcome, in which nobody can be found.

A count below K is not shown.  Neither is another one of the same table, when it would follow from the total: what is hidden
in a table is always two or more cells that are K or more together.  All tables of a month share one total, and a month is
the only period, so that no difference of two periods or two tables shows what one of them hides."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, select, text, true
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import statistics
from routing.oversight.statistics import Counts
from routing.store.tables import Audit, Author, Conversation, Message, State

K = 5
DIMENSIONS = ("day", "language", "country", "topic", "outcome")
UNKNOWN, OPEN, WITHOUT_STAFF = "unknown", "open", "without_staff"
SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language", "who_are_you"})
"""Intents that count as a topic only when there was no other."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One conversation in which the writer wrote in the month; `day` is the first one."""

    day: str
    language: str
    country: str
    topic: str
    outcome: str


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


def report_of(month: date, contacts: Sequence[Contact]) -> Report:
    return _report_from(month, counts_of(contacts))


def counts_of(contacts: Iterable[Contact]) -> Counts:
    every = tuple(contacts)
    return {dimension: Counter(getattr(contact, dimension) for contact in every) for dimension in DIMENSIONS}


def _report_from(month: date, counts: Counts) -> Report:
    """From 1 to K - 1 contacts in total give an empty report."""
    total = counts["day"].total()
    if 0 < total < K:
        return Report(month, None, dict.fromkeys(DIMENSIONS, ()))
    return Report(month, total, {dimension: suppressed(_in_order(dimension, counts[dimension])) for dimension in DIMENSIONS})


def _in_order(dimension: str, counted: Counter[str]) -> dict[str, int]:
    """Days in their order, anything else with the largest count first."""
    if dimension == "day":
        return dict(sorted(counted.items()))
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


def next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def month_before(month: date) -> date:
    return (month - timedelta(days=1)).replace(day=1)


def days_in(month: date) -> int:
    return (next_month(month) - month).days


def is_over(month: date, today: date) -> bool:
    """Tell whether the report of a month is final: two versions of a running one would show who came in between."""
    return next_month(month) <= today


async def report(session: AsyncSession, month: date) -> Report:
    """Read the report of a month: what is there, and the counts of what has gone by its date.  The session has read nothing.

    Who had themselves erased is not in it; days are days in UTC."""
    await session.execute(text("set transaction isolation level repeatable read"))  # else one may be counted as both
    live, gone = counts_of(await _contacts(session, month)), await statistics.stored(session, month)
    return _report_from(month, {dimension: live[dimension] + gone[dimension] for dimension in DIMENSIONS})


async def count_leaving(session: AsyncSession, conversation_ids: Sequence[UUID]) -> None:
    """Count conversations whose rows will be destroyed in the months in which their writers wrote."""
    written = (Message.conversation_id.in_(conversation_ids), Message.author == Author.WRITER)
    month = func.date_trunc("month", func.timezone("UTC", Message.received_at))
    for [first] in (await session.execute(select(month).where(*written).distinct())).all():
        counts = counts_of(await _contacts(session, first.date(), conversation_ids))
        await statistics.add(session, first.date(), counts)


async def invented(session: AsyncSession) -> int:
    """Count the conversations of `linden demo`, which are in no report."""
    return await session.scalar(select(func.count()).select_from(Conversation).where(Conversation.is_demo)) or 0


async def _contacts(session: AsyncSession, month: date, of: Sequence[UUID] | None = None) -> list[Contact]:
    """Of all conversations, or of these alone."""
    begin, end = (datetime.combine(day, time(), UTC) for day in (month, next_month(month)))
    written = and_(
        Message.author == Author.WRITER,
        Message.received_at >= begin,
        Message.received_at < end,
        true() if of is None else Message.conversation_id.in_(of),
    )
    rows = await session.execute(
        select(Conversation.id, Conversation.language, Conversation.country, func.min(Message.received_at))
        .join(Message, Message.conversation_id == Conversation.id)
        .where(written, Conversation.state != State.ERASED, ~Conversation.is_demo)
        .group_by(Conversation.id)
    )
    intents, outcomes = await _intents(session, written), await _outcomes(session, begin, end, of)
    return [
        Contact(
            day=first.astimezone(UTC).date().isoformat(),
            language=language or UNKNOWN,
            country=country or UNKNOWN,
            topic=topic_of(intents.get(conversation_id, Counter())),
            outcome=outcomes.get(conversation_id, WITHOUT_STAFF),
        )
        for conversation_id, language, country, first in rows
    ]


async def _intents(session: AsyncSession, written: ColumnElement[bool]) -> dict[UUID, Counter[str]]:
    """Count the intents of these messages by conversation."""
    rows = await session.execute(
        select(Message.conversation_id, Message.intent, func.count())
        .where(written, Message.intent.is_not(None))
        .group_by(Message.conversation_id, Message.intent)
    )
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    for conversation_id, intent, count in rows:
        found[conversation_id][intent or UNKNOWN] = count
    return found


async def _outcomes(session: AsyncSession, begin: datetime, end: datetime, of: Sequence[UUID] | None) -> dict[UUID | None, str]:
    """Return how each conversation that staff held stood at the end of that time."""
    rows = await session.execute(
        select(Audit.conversation_id, Audit.action, Audit.detail)
        .where(
            Audit.at >= begin,
            Audit.at < end,
            Audit.action.in_(["claimed", "closed", "returned"]),
            true() if of is None else Audit.conversation_id.in_(of),
        )
        .order_by(Audit.id)
    )
    return {conversation_id: detail or (OPEN if action == "claimed" else action) for conversation_id, action, detail in rows}


def topic_of(intents: Counter[str]) -> str:
    """Return what the writer wrote about most; small talk only when there was nothing else."""
    subjects = Counter({intent: count for intent, count in intents.items() if intent not in SMALL_TALK}) or intents
    return min(subjects, key=lambda intent: (-subjects[intent], intent), default=UNKNOWN)


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
