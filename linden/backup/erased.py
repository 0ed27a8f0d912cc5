"""The list of erased ids, outside the database: random numbers of people who are to stay erased, one a line."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterable
from pathlib import Path
from uuid import UUID

import structlog
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from routing import tasks
from routing.store.database import Database
from routing.store.tables import Person

EVERY_S = 10.0
log = structlog.get_logger(__name__)


def read(files: Iterable[Path]) -> set[UUID]:
    """Return the ids in all lists.  Raises ValueError for a line that is none."""
    return {UUID(line) for file in files for line in file.read_text().split()}


class ErasedList:
    """Adds to the list whoever was erased, by any router, every few seconds.  Each router keeps a list of its own."""

    def __init__(self, database: Database, file: Path) -> None:
        self._database = database
        self._file = file
        self._known: set[UUID] | None = None
        self._keeps: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._keeps = asyncio.create_task(self._repeat(), name="erased list")

    async def close(self) -> None:
        await tasks.end(self._keeps)

    async def _repeat(self) -> None:
        while True:
            try:
                await self.bring_up_to_date()
            except (SQLAlchemyError, OSError, ValueError) as error:
                log.warning("erased_list_not_kept", error=type(error).__name__)
            await asyncio.sleep(EVERY_S)

    async def bring_up_to_date(self) -> None:
        if self._known is None:
            self._known = await asyncio.to_thread(self._on_disk)
        async with self._database.begin() as session:
            erased = await session.scalars(select(Person.id).where(Person.erased_at.is_not(None)))
        if new := [person_id for person_id in erased if person_id not in self._known]:
            await asyncio.to_thread(self._add, new)
            self._known.update(new)

    def _on_disk(self) -> set[UUID]:
        return read([self._file]) if self._file.exists() else set()

    def _add(self, ids: Iterable[UUID]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(self._file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "w") as file:
            file.writelines(f"{person_id}\n" for person_id in ids)
            file.flush()
            os.fsync(file.fileno())
