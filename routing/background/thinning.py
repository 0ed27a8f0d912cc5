"""Times say less as they grow old: to the hour after a week, and to the day once somebody is erased."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import ColumnElement, Table, and_, case, false, func, or_, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import response_times
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import OPEN, Base, State

AFTER = timedelta(days=7)
EVERY = timedelta(minutes=10)
AT_ONCE = 2000
ROUNDS = 10
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
    CONVERSATION: (CONVERSATION.c.state == State.ERASED, ("created_at",)),
}
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
    at = now()
    before = at - AFTER
    await _keep_steps(database, before)
    for table, names in TIMES.items():
        await _thin(database, table, names, HOUR, before, ~IN_WORK.get(table, false()))
    for table, (is_erased, names) in ERASED.items():
        await _thin(database, table, names, DAY, at, is_erased)
    async with database.begin() as session:
        await session.execute(_CALLS, {"unit": HOUR, "before": before})
        await session.execute(_CALLS, {"unit": DAY, "before": at})


async def _keep_steps(database: Database, before: datetime) -> None:
    """Reports count how long alarms waited: that is kept before their times say less."""
    for _ in range(ROUNDS):
        async with database.begin() as session:
            if await response_times.keep_steps(session, before, AT_ONCE) < AT_ONCE:
                return


async def _thin(
    database: Database, table: Table, names: tuple[str, ...], unit: str, before: datetime, which: ColumnElement[bool]
) -> None:
    """In small transactions.  Rows that somebody works on, and what more rounds would take, come next time."""
    for _ in range(ROUNDS):
        async with database.begin() as session:
            if await _thin_some(session, table, names, unit, before, which) < AT_ONCE:
                return


async def _thin_some(
    session: AsyncSession, table: Table, names: tuple[str, ...], unit: str, before: datetime, which: ColumnElement[bool]
) -> int:
    old = select(table.c.id).where(which, too_exact(table, names, unit, before)).limit(AT_ONCE).with_for_update(skip_locked=True)
    values = {name: case((table.c[name] < before, thinned(table.c[name], unit)), else_=table.c[name]) for name in names}
    done = await session.execute(update(table).where(table.c.id.in_(old)).values(values))
    return int(done.rowcount)  # type: ignore[attr-defined]  # an update has it
