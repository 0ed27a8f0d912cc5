"""PostgreSQL: the connection, and the migrations that bring it up to date."""

from __future__ import annotations

import asyncio
import contextlib
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast

import asyncpg
import structlog
from alembic import command
from alembic.config import Config
from asyncpg import Connection, Pool, Record
from sqlalchemy import ClauseElement, text
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.sql.compiler import SQLCompiler

MIGRATIONS = Path(__file__).parent / "migrations"
POOL_TIMEOUT_S = 5.0
AGAIN_S = 0.3
START_S = 2.0
"""How long a router's start waits for the database before it goes on without."""
CONNECT_S = 3.0
SETTINGS = {"jit": "off"}
PREPARED = 400
"""Statements that a connection keeps prepared: all that the router has."""
AWAY = frozenset({"08", "53", "55", "57"})
"""Classes of SQLSTATE that pass by themselves: connection, resources, not in its state yet, stopped by an operator."""
QUICK = 16
"""Connections for `Prepared` statements outside of sessions."""
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
    causes = (error.orig, error.orig and error.orig.__cause__)
    return _class(error) == "22" or any(isinstance(cause, ValueError) for cause in causes)


def _class(error: DBAPIError) -> str:
    """The first two letters of the SQLSTATE."""
    return (getattr(error.orig, "sqlstate", None) or "")[:2]


_AFTER = "after_commit"


def after_commit(transaction: Transaction, act: Callable[[], None]) -> None:
    """Call `act` when the transaction has been committed, and not otherwise."""
    transaction.info.setdefault(_AFTER, []).append(act)


class Prepared:
    """A statement that is compiled once, when its module is read, and goes to asyncpg without SQLAlchemy between: for what each
    message does (docs/decisions/0022).

    Parameters go by their names, and columns get no default.  Raises ValueError for a statement that must be compiled anew each
    time (`in_` with a parameter) or leaves a column to a default of the ORM."""

    def __init__(self, statement: ClauseElement) -> None:
        dialect = asyncpg_dialect()  # type: ignore[no-untyped-call]
        compiled = cast("SQLCompiler", statement.compile(dialect=dialect))
        if compiled.post_compile_params or compiled.insert_prefetch or compiled.update_prefetch:
            raise ValueError("not to be prepared")
        self.text = compiled.string
        self._names = tuple(compiled.positiontup or ())
        binds = [compiled.binds[name] for name in self._names]
        self._given = {name: bind.effective_value for name, bind in zip(self._names, binds, strict=True) if not bind.required}
        self._convert = [bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in binds]

    async def fetch(self, connection: Connection | Pool, given: Mapping[str, object]) -> Sequence[Record]:
        values = [given[name] if name in given else self._given[name] for name in self._names]
        converted = [value if convert is None else convert(value) for value, convert in zip(values, self._convert, strict=True)]
        with _as_sqlalchemy_errors():
            return cast("Sequence[Record]", await connection.fetch(self.text, *converted))


@contextlib.contextmanager
def _as_sqlalchemy_errors() -> Iterator[None]:
    """Raises SQLAlchemy's errors for asyncpg's, so that nobody needs to know two kinds."""
    try:
        yield
    except asyncpg.InterfaceError as error:
        raise InterfaceError(None, None, error) from error
    except asyncpg.PostgresError as error:
        raise DBAPIError(None, None, error) from error


class Quick:
    """A transaction of `Prepared` statements alone, without a session.  `info` is as that of a session."""

    def __init__(self, connection: Connection, info: Mapping[str, object]) -> None:
        self.connection = connection
        self.info: dict[str, Any] = {**info}


Transaction: TypeAlias = AsyncSession | Quick
"""What a `Prepared` statement can be a part of."""


async def fetch(transaction: Transaction, statement: Prepared, given: Mapping[str, object]) -> Sequence[Record]:
    """The rows of a statement, which sees what the transaction did before it."""
    if isinstance(transaction, Quick):
        return await statement.fetch(transaction.connection, given)
    await transaction.flush()
    connection = await transaction.connection()
    raw = cast("Connection", (await connection.get_raw_connection()).driver_connection)
    if not raw.is_in_transaction():  # that begins with the session's first own question
        await transaction.execute(text("select 1"))
    return await statement.fetch(raw, given)


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
            connect_args={"timeout": CONNECT_S, "prepared_statement_cache_size": PREPARED, "server_settings": SETTINGS},
        )
        self.info: dict[str, object] = {}
        """What every session of this database carries in its own `info`."""
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, info=self.info)
        self._quick: Pool | None = None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        async with self._sessions() as session:
            async with session.begin():
                yield session
            for act in session.info.pop(_AFTER, ()):
                act()

    async def one(self, statement: Prepared, given: Mapping[str, object]) -> Record | None:
        """The first row, if any, of a statement that is a transaction by itself."""
        rows = await statement.fetch(await self._pool(), given)
        return rows[0] if rows else None

    @asynccontextmanager
    async def quickly(self) -> AsyncIterator[Quick]:
        """As `begin`, for `Prepared` statements alone."""
        with _as_sqlalchemy_errors():
            async with (await self._pool()).acquire() as connection, connection.transaction():
                quick = Quick(connection, self.info)
                yield quick
        for act in quick.info.get(_AFTER, ()):
            act()

    async def _pool(self) -> Pool:
        if self._quick is None:  # without connections to begin with it is made at once, so nobody makes another meanwhile
            self._quick = await asyncpg.create_pool(
                self.url,
                min_size=0,
                max_size=QUICK,
                timeout=CONNECT_S,
                statement_cache_size=PREPARED,
                server_settings=SETTINGS,
                init=_set_up,
                reset=_leave,
            )
        return self._quick

    async def close(self) -> None:
        if self._quick is not None:
            await self._quick.close()
        await self.engine.dispose()


async def _set_up(connection: Connection) -> None:
    """JSON as SQLAlchemy's connections take and give it."""
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=str, decoder=json.loads)


async def _leave(_: object) -> None:
    """A connection goes back into the pool as it is: such statements leave nothing behind."""


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
