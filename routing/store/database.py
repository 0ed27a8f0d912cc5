"""PostgreSQL: the connections to it."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeAlias, cast

import asyncpg
from asyncpg import Connection, Pool, Record
from sqlalchemy import ClauseElement, text
from sqlalchemy.dialects.postgresql.asyncpg import dialect as asyncpg_dialect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, InterfaceError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.sql.compiler import SQLCompiler

POOL_TIMEOUT_S = 5.0
START_S = 2.0
"""How long a router's start waits for the database before it goes on without."""
CONNECT_S = 3.0
SETTINGS = {"jit": "off"}
PREPARED = 400
"""Statements that a connection keeps prepared: all that the router has."""
QUICK = 16
"""Connections for `Prepared` statements outside of sessions."""


def driver_url(url: str, driver: str = "asyncpg") -> str:
    """The same database for SQLAlchemy.  asyncpg takes half of psycopg's time for a statement; Alembic is not asynchronous."""
    return make_url(url).set(drivername=f"postgresql+{driver}").render_as_string(hide_password=False)


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
    async def connection(self) -> AsyncIterator[Connection]:
        """A connection of asyncpg, each statement a transaction by itself: for routing/store/hot_path.py."""
        async with (await self._pool()).acquire() as connection:
            yield connection

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """A connection of asyncpg in a transaction: for routing/store/hot_path.py."""
        async with self.connection() as connection, connection.transaction():
            yield connection

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
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=_to_json, decoder=json.loads)


def _to_json(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


async def _leave(_: object) -> None:
    """A connection goes back into the pool as it is: such statements leave nothing behind."""
