"""The migrations that bring PostgreSQL up to date."""

from __future__ import annotations

import asyncio

import asyncpg
import structlog

from routing import tasks
from routing.store import roles, scrubbing
from routing.store.blocking import run_blocking
from routing.store.database import CONNECT_S
from routing.store.hosts import writable
from routing.store.outage import AGAIN_S, is_away
from routing.store.schema import Schema, head, schema_of
from routing.store.sealing import Vault

log = structlog.get_logger(__name__)
HEAD = "head"


def migrate(url: str, revision: str = HEAD, vault: Vault | None = None) -> None:
    """Bring the database to `revision`; safe to call at every start.  Takes an advisory lock against a second starter.

    `vault`: for migrations that seal what stands there; an empty database needs none.  A later release's schema on which this
    code runs is left as it is; raises NewerSchemaError where it does not run."""
    url = run_blocking(writable(url, CONNECT_S))
    schema = run_blocking(_schema_of(url))
    if (revision != HEAD or schema.at != head()) and not _upgrade(url, revision, schema, vault):
        return
    scrubbing.scrub(url)


def _upgrade(url: str, revision: str, schema: Schema, vault: Vault | None) -> bool:
    """Return whether the database is up to date now; a later release's is not ours to change."""
    from alembic import command  # noqa: PLC0415  # a router whose database is up to date does without

    from routing.store import compatibility  # noqa: PLC0415

    if compatibility.is_newer(compatibility.scripts(), schema):
        log.warning("schema_is_newer")
        return False
    command.upgrade(compatibility.configuration(url, vault), revision)
    return True


async def _schema_of(url: str) -> Schema:
    connection = await asyncpg.connect(url, timeout=CONNECT_S)
    try:
        return await schema_of(connection)
    finally:
        await connection.close()


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
