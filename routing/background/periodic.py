"""Work that comes round by the clock: every router asks once a period, and one of them does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert

from routing import tasks
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import PeriodicWork

LEASE = timedelta(seconds=30)
"""After this long whoever does the work has died, and another router does it."""
EARLY = timedelta(seconds=1)
"""Clocks of routers differ, and a timer strikes a little early or late: this much earlier it is due already."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Periodic:
    """`act` must bear that two routers do it at once: one that takes longer than its lease is not waited for."""

    name: str
    every: timedelta
    act: Callable[[], Awaitable[None]]


async def repeat(database: Database, work: Periodic, rounds: tasks.Rounds) -> None:
    """Do the work in every period in which no other router does, until the rounds end."""
    while await rounds.another(work.every.total_seconds()):
        try:
            await do_if_due(database, work)
        except Exception as error:  # noqa: BLE001  # the database went away, or one round failed; the next one comes
            log.warning("periodic_work_failed", work=work.name, error=type(error).__name__)


async def do_if_due(database: Database, work: Periodic) -> bool:
    """Return whether this router did it."""
    began = now()
    until = await _lease(database, work.name, began)
    if until is None:
        return False
    try:
        await work.act()
    finally:
        await _hand_back(database, work, until, began)
    return True


async def _lease(database: Database, name: str, began: datetime) -> datetime | None:
    """Compare and set: one router gets it, until the time that is returned."""
    until = began + LEASE
    first = insert(PeriodicWork).values(name=name, due_at=until)
    mine = first.on_conflict_do_update(index_elements=["name"], set_={"due_at": until}, where=PeriodicWork.due_at <= began)
    async with database.begin() as session:
        return await session.scalar(mine.returning(PeriodicWork.due_at))


async def _hand_back(database: Database, work: Periodic, until: datetime, began: datetime) -> None:
    is_ours = (PeriodicWork.name == work.name, PeriodicWork.due_at == until)
    async with database.begin() as session:
        await session.execute(update(PeriodicWork).where(*is_ours).values(due_at=began + work.every - EARLY))
