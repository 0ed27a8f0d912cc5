"""Times say less as they grow old: to the hour after a week, and to the day once somebody is erased."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Final
from uuid import UUID

from sqlalchemy import Boolean, ColumnElement, Select, Table, and_, case, false, func, literal_column, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import response_times
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import OPEN, Base, State
from routing.store.tables.base import finer_than, written_out

AFTER = timedelta(days=7)
EVERY = timedelta(minutes=10)
AT_ONCE = 2000
EACH_S = 4.0
"""How long one table may take in a round, so that all of them end within the lease of the work."""
HOUR, DAY = "hour", "day"
MESSAGE, PART, ALERT, CONVERSATION, PERSON = (
    Base.metadata.tables[name] for name in ("message", "part", "alert", "conversation", "person")
)
TIMES: Final[Mapping[Table, tuple[str, ...]]] = {
    MESSAGE: ("received_at", "sent_at", "taken_at", "edited_at"),
    PART: ("created_at", "tried_at", "due_at", "settled_at"),
    ALERT: ("raised_at", "seen_at", "pushed_at", "pushed_all_at"),
    CONVERSATION: ("created_at", "last_in_at", "last_out_at"),
    PERSON: ("created_at",),
}
IN_WORK: Final[Mapping[Table, ColumnElement[bool]]] = {
    PART: PART.c.state.in_(OPEN),
    CONVERSATION: CONVERSATION.c.state.in_([State.WAITING, State.WITH_STAFF, State.ERASED]),
    PERSON: PERSON.c.erased_at.is_not(None),
}
"""Rows whose times the line still compares with one another; those of the erased are thinned by the day."""
ERASED: Final[Mapping[Table, tuple[ColumnElement[bool], tuple[str, ...]]]] = {
    PERSON: (PERSON.c.erased_at.is_not(None), ("created_at", "erased_at")),
    CONVERSATION: (CONVERSATION.c.state == written_out(State.ERASED), ("created_at",)),
}
EARLIEST: Final[Mapping[tuple[Table, str], ColumnElement[datetime]]] = {
    (MESSAGE, HOUR): func.least(MESSAGE.c.received_at, MESSAGE.c.sent_at),
    (PART, HOUR): PART.c.created_at,
    (ALERT, HOUR): ALERT.c.raised_at,
    (CONVERSATION, HOUR): CONVERSATION.c.created_at,
    (PERSON, HOUR): PERSON.c.created_at,
    (PERSON, DAY): PERSON.c.erased_at,
    (CONVERSATION, DAY): CONVERSATION.c.created_at,
}
"""The first of the times of a row: what is to be thinned is found by it in an index of rows that still say too much."""
_CALLS = text(
    """
    with old as (
        select call.id, call.conversation_id, date_trunc(cast(:unit as text), call.waiting_since, 'UTC') as since,
            row_number() over (
                partition by call.conversation_id, date_trunc(cast(:unit as text), call.waiting_since, 'UTC')
                order by call.waiting_since, call.number
            ) as place
        from call join conversation on conversation.id = call.conversation_id
        where call.called_at < cast(:before as timestamptz)
            and (conversation.state = 'erased') = (cast(:unit as text) = 'day')
            and call.waiting_since is distinct from conversation.waiting_since
            and (call.waiting_since, call.called_at) <> (
                date_trunc(cast(:unit as text), call.waiting_since, 'UTC'), date_trunc(cast(:unit as text), call.called_at, 'UTC')
            )
    )
    update call
    set waiting_since = old.since,
        called_at = date_trunc(cast(:unit as text), call.called_at, 'UTC'),
        number = old.place - 1 + coalesce((
            select max(thin.number) + 1 from call thin
            where thin.conversation_id = old.conversation_id and thin.waiting_since = old.since
        ), 0)
    from old where call.id = old.id
    """
)
"""Two waits may have begun in one hour; their calls are numbered on, so that each stays the only one of its number."""


def thinned(column: ColumnElement[datetime], unit: str) -> ColumnElement[datetime]:
    return func.date_trunc(unit, column, "UTC")


def too_exact(table: Table, names: tuple[str, ...], unit: str, before: datetime) -> ColumnElement[bool]:
    """Whether a row tells one of these times more closely than by the unit, although it is older than that."""
    return or_(false(), *(and_(table.c[name] < before, table.c[name] != thinned(table.c[name], unit)) for name in names))


async def run(database: Database) -> None:
    """In small transactions.  Rows that somebody works on, and what would take longer, come next time."""
    at = now()
    before = at - AFTER
    # reports count how long alarms waited: that is kept before their times say less
    is_kept = await _repeat(database, partial(response_times.keep_steps, before=before, at_once=AT_ONCE))
    for table in TIMES:
        if is_kept or table is not ALERT:
            await _repeat(database, partial(_thin_some, table=table, unit=HOUR, before=before))
    for table in ERASED:
        await _repeat(database, partial(_thin_some, table=table, unit=DAY, before=at))
    async with database.begin() as session:
        await session.execute(_CALLS, {"unit": HOUR, "before": before})
        await session.execute(_CALLS, {"unit": DAY, "before": at})


async def _repeat(database: Database, act: Callable[[AsyncSession], Awaitable[int]]) -> bool:
    """Do it until it finds less than AT_ONCE rows, or for EACH_S.  Returns whether nothing is left."""
    ends = time.monotonic() + EACH_S
    while True:
        async with database.begin() as session:
            if await act(session) < AT_ONCE:
                return True
        if time.monotonic() > ends:
            return False


async def _thin_some(session: AsyncSession, table: Table, unit: str, before: datetime) -> int:
    _, names = _rule(table, unit)
    values = {name: case((table.c[name] < before, thinned(table.c[name], unit)), else_=table.c[name]) for name in names}
    done = await session.execute(update(table).where(table.c.id.in_(due(table, unit, before))).values(values))
    return int(done.rowcount)  # type: ignore[attr-defined]  # an update has it


def due(table: Table, unit: str, before: datetime) -> Select[tuple[UUID | int]]:
    """Select some rows that tell a time too closely, by the index of those that do.

    In its order: PostgreSQL takes nearly every row for one that does, and would look through the table instead."""
    which, names = _rule(table, unit)
    is_found = (which, EARLIEST[table, unit] < before, literal_column(f"({finer_than(unit, *names)})", Boolean))
    is_old = too_exact(table, names, unit, before)
    found = select(table.c.id).where(*is_found, is_old).order_by(EARLIEST[table, unit])
    return found.limit(AT_ONCE).with_for_update(skip_locked=True)


def _rule(table: Table, unit: str) -> tuple[ColumnElement[bool], tuple[str, ...]]:
    """Return which rows, and which of their times."""
    return ERASED[table] if unit == DAY else (~IN_WORK.get(table, false()), TIMES[table])
