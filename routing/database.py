"""PostgreSQL: the connection, and the migrations that bring it up to date."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar

import structlog
from alembic import command
from alembic.config import Config
from sqlalchemy import Executable, Row
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

MIGRATIONS = Path(__file__).parent / "migrations"
POOL_TIMEOUT_S = 5.0
AGAIN_S = 0.3
START_S = 2.0
"""How long a router's start waits for the database before it goes on without."""
PREPARED = 400
"""Statements that a connection keeps prepared: all that the router has."""
AWAY = frozenset({"08", "53", "55", "57"})
"""Classes of SQLSTATE that pass by themselves: connection, resources, not in its state yet, stopped by an operator."""
T = TypeVar("T")
log = structlog.get_logger(__name__)


def driver_url(url: str, driver: str = "asyncpg") -> str:
    """The same database for SQLAlchemy.  asyncpg takes half of psycopg's time for a statement; Alembic is not asynchronous."""
    return make_url(url).set(drivername=f"postgresql+{driver}").render_as_string(hide_password=False)


def is_away(error: BaseException) -> bool:
    """Whether it was raised because the server is gone, starting, shutting down or too busy."""
    match error:
        case OSError() | PoolTimeoutError() | OperationalError():
            return True
        case InterfaceError():  # a closed connection, or a value of a wrong kind
            return not is_unusable(error)
        case DBAPIError():
            return _class(error) in AWAY
    return False


def is_unusable(error: DBAPIError) -> bool:
    """Whether the database will never take these values."""
    return _class(error) == "22" or (error.orig is not None and isinstance(error.orig.__cause__, ValueError))


def _class(error: DBAPIError) -> str:
    """The first two letters of the SQLSTATE."""
    return (getattr(error.orig, "sqlstate", None) or "")[:2]


_AFTER = "after_commit"


def after_commit(session: AsyncSession, act: Callable[[], None]) -> None:
    """Call `act` when the session's transaction has been committed, and not otherwise."""
    session.info.setdefault(_AFTER, []).append(act)


class Database:
    """One engine a process.  `begin` commits what its block did, or nothing of it."""

    def __init__(self, url: str, pool_size: int = 20) -> None:
        self.url = url
        self.engine: AsyncEngine = create_async_engine(
            driver_url(url),
            pool_size=pool_size,
            max_overflow=10,
            pool_timeout=POOL_TIMEOUT_S,
            hide_parameters=True,
            connect_args={"timeout": 3, "prepared_statement_cache_size": PREPARED, "server_settings": {"jit": "off"}},
        )
        self.info: dict[str, object] = {}
        """What every session of this database carries in its own `info`."""
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, info=self.info)
        self._at_once = self.engine.execution_options(isolation_level="AUTOCOMMIT")

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as session:
            async with session.begin():
                yield session
            for act in session.info.pop(_AFTER, ()):
                act()

    async def one(self, statement: Executable, given: Mapping[str, object]) -> Row[Any] | None:
        """The only row, if any, of a statement that is a transaction by itself: without BEGIN, COMMIT and a session it takes a
        third of the time."""
        async with self._at_once.connect() as connection:
            return (await connection.execute(statement, given)).one_or_none()

    async def close(self) -> None:
        await self.engine.dispose()


async def until_stored(act: Callable[[], Awaitable[T]], within_s: float) -> T:
    """Repeat a transaction while the database is away: what it writes down is known to this process alone.

    Raises what `act` raised last when the time is over, and anything that is not the database's absence at once."""
    ends_at = time.monotonic() + within_s
    while True:
        try:
            return await act()
        except Exception as error:
            if not is_away(error) or time.monotonic() > ends_at:
                raise
            log.warning("database_away", error=type(error).__name__)
            await asyncio.sleep(AGAIN_S)


def migrate(url: str, revision: str = "head") -> None:
    """Bring the database to `revision`; safe to call at every start.  Takes an advisory lock against a second starter."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = driver_url(url, "psycopg")
    command.upgrade(config, revision)


class Migration:
    """Migrates when a router starts; while the database is away it goes on trying, and what comes meanwhile waits on disk."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.waits: asyncio.Task[None] | None = None
        """Done when the database is up to date; None when it was at the start."""

    async def start(self) -> None:
        if not await self._is_done():
            self.waits = asyncio.create_task(self._repeat(), name="migration")

    async def close(self) -> None:
        if self.waits is not None:
            self.waits.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.waits

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
        while not await self._is_done():  # noqa: ASYNC110  # a server that is away tells no event
            await asyncio.sleep(AGAIN_S)
