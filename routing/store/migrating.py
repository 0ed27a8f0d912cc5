"""The migrations that bring PostgreSQL up to date."""

from __future__ import annotations

import asyncio
from pathlib import Path

import structlog
from alembic import command
from alembic.config import Config

from routing import tasks
from routing.store.database import driver_url
from routing.store.outage import AGAIN_S, is_away

MIGRATIONS = Path(__file__).parent / "migrations"
log = structlog.get_logger(__name__)


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database to `revision`; safe to call at every start.  Takes an advisory lock against a second starter."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = driver_url(url)
    command.upgrade(config, revision)


class Migration:
    """Migrates when a router starts; while the database is away it tries again, and new messages wait on disk."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.waits: asyncio.Task[None] | None = None
        """Done when the database is up to date; None when it was at the start."""

    async def start(self) -> None:
        if not await self._is_done():
            self.waits = asyncio.create_task(self._repeat(), name="migration")

    async def close(self) -> None:
        await tasks.end(self.waits)

    async def _is_done(self) -> bool:
        try:
            await asyncio.to_thread(migrate, self._url)
        except Exception as error:
            if not is_away(error):
                raise
            log.warning("database_away", error=type(error).__name__)
            return False
        return True

    async def _repeat(self) -> None:
        while not await self._is_done():  # noqa: ASYNC110  # a server that is away announces nothing
            await asyncio.sleep(AGAIN_S)
