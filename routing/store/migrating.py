"""The migrations that bring PostgreSQL up to date."""

from __future__ import annotations

import asyncio

import asyncpg
import structlog
from alembic import command
from alembic.config import Config

from routing import tasks
from routing.store import compatibility, roles, scrubbing
from routing.store.blocking import run_blocking
from routing.store.database import CONNECT_S, driver_url
from routing.store.hosts import writable
from routing.store.outage import AGAIN_S, is_away
from routing.store.sealing import Vault

log = structlog.get_logger(__name__)


def migrate(url: str, revision: str = "head", vault: Vault | None = None) -> None:
    """Bring the database to `revision`; safe to call at every start.  Takes an advisory lock against a second starter.

    `vault`: for migrations that seal what stands there; an empty database needs none.  A later release's schema on which this
    code runs is left as it is; raises NewerSchemaError where it does not run."""
    url = run_blocking(writable(url, CONNECT_S))
    if run_blocking(_is_newer(url)):
        log.warning("schema_is_newer")
        return
    command.upgrade(configuration(url, vault), revision)
    scrubbing.scrub(url)


async def _is_newer(url: str) -> bool:
    connection = await asyncpg.connect(url, timeout=CONNECT_S)
    try:
        return compatibility.is_newer(compatibility.scripts(), await compatibility.schema_of(connection))
    finally:
        await connection.close()


def configuration(url: str, vault: Vault | None) -> Config:
    """What Alembic's commands are given."""
    config = Config()
    config.set_main_option("script_location", str(compatibility.MIGRATIONS))
    config.attributes.update(url=driver_url(url), vault=vault)
    return config


class Migration:
    """Migrates when a router starts; while the database is away it tries again, and new messages wait on disk."""

    def __init__(self, url: str, vault: Vault) -> None:
        self._url, self._vault = url, vault
        self.waits: asyncio.Task[None] | None = None
        """Done when the database is up to date; None when it was at the start."""

    async def start(self) -> None:
        if not await self._is_done():
            self.waits = asyncio.create_task(self._repeat(), name="migration")

    async def close(self) -> None:
        await tasks.end(self.waits)

    async def _is_done(self) -> bool:
        try:
            await asyncio.to_thread(self._prepare)
        except Exception as error:
            if not is_away(error):
                raise
            log.warning("database_away", error=type(error).__name__)
            return False
        return True

    def _prepare(self) -> None:
        migrate(self._url, vault=self._vault)
        roles.grant(self._url, makes_roles=False)

    async def _repeat(self) -> None:
        while not await self._is_done():  # noqa: ASYNC110  # a server that is away announces nothing
            await asyncio.sleep(AGAIN_S)
