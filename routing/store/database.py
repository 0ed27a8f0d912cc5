"""PostgreSQL: sessions of SQLAlchemy, and connections of asyncpg for the path of a message."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import asyncpg
from asyncpg import Connection, Pool
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

from routing.store.hosts import Hosts

POOL_TIMEOUT_S = 5.0
START_S = 2.0
"""How long a router's start waits for the database before it goes on without."""
CONNECT_S = 3.0
STATEMENT_S, HOT_STATEMENT_S = 60.0, 10.0
"""How long a statement may take before its connection is given up, as one to a server that hangs: reports are slow, a message's
path is not."""
SETTINGS = {"jit": "off"}
PREPARED = 400
"""Statements that a connection keeps prepared: all that the router has."""
SESSIONS, SESSIONS_AT_PEAK = 10, 15
"""Connections of SQLAlchemy that a router keeps, and opens at most: console, upkeep, and whatever is rare."""
HOT_CONNECTIONS = 16
"""Connections for the path of a message, opened when they are needed."""
CONNECTIONS = SESSIONS_AT_PEAK + HOT_CONNECTIONS + 1
"""What a router opens at most, with the one that listens for changes (docs/architecture.md)."""
_AFTER = "after_commit"


def driver_url(url: str) -> str:
    """The same database for SQLAlchemy."""
    return make_url(url).set(drivername="postgresql+asyncpg").render_as_string(hide_password=False)


def after_commit(session: AsyncSession, act: Callable[[], None]) -> None:
    """Call `act` when the session has committed, and not otherwise."""
    session.info.setdefault(_AFTER, []).append(act)


class Database:
    """One engine a process.  `begin` commits what its block did, or nothing of it."""

    def __init__(self, url: str, pool_size: int = SESSIONS, listen_url: str | None = None) -> None:
        """`listen_url`: the server itself, where `url` leads to a pooler that cannot LISTEN."""
        self.url, self.listen_url = url, listen_url or url
        self.engine: AsyncEngine = create_async_engine(
            driver_url(url),
            pool_size=pool_size,
            max_overflow=SESSIONS_AT_PEAK - SESSIONS,
            pool_timeout=POOL_TIMEOUT_S,
            hide_parameters=True,
            connect_args={
                "timeout": CONNECT_S,
                "command_timeout": STATEMENT_S,
                "prepared_statement_cache_size": PREPARED,
                "server_settings": SETTINGS,
                "async_creator_fn": Hosts(url).connect_for_engine,
            },
        )
        self.info: dict[str, object] = {}
        """What every session of this database carries in its own `info`."""
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, info=self.info)
        self._hot: Pool | None = None

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """A session in a transaction."""
        async with self._sessions() as session:
            async with session.begin():
                yield session
            for act in session.info.pop(_AFTER, ()):
                act()

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

    async def _pool(self) -> Pool:
        if self._hot is None:  # without connections to begin with it is made at once, so nobody makes another meanwhile
            self._hot = await asyncpg.create_pool(
                self.url,
                min_size=0,
                max_size=HOT_CONNECTIONS,
                timeout=CONNECT_S,
                command_timeout=HOT_STATEMENT_S,
                connect=Hosts(self.url).connect_for_pool,
                statement_cache_size=PREPARED,
                server_settings=SETTINGS,
                init=_set_up,
                reset=_leave,
            )
        return self._hot

    async def close(self) -> None:
        if self._hot is not None:
            await self._hot.close()
        await self.engine.dispose()


async def _set_up(connection: Connection) -> None:
    """JSON in and out as Python values, as SQLAlchemy has it."""
    await connection.set_type_codec("jsonb", schema="pg_catalog", encoder=json.dumps, decoder=json.loads)


async def _leave(_: object) -> None:
    """A connection goes back into the pool as it is: such statements leave nothing behind."""
