"""Connections and transactions: all or nothing, and errors that tell whether to wait."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import psycopg
import pytest
from sqlalchemy import insert, select
from sqlalchemy.exc import DBAPIError

from routing.store.database import CONNECTIONS, HOT_CONNECTIONS, SESSIONS, SESSIONS_AT_PEAK, Database, after_commit
from routing.store.outage import is_away, is_unusable
from routing.store.tables import Counter

ROOT = Path(__file__).parents[3]
COUNT = "insert into counter (name, value) values ($1, 1)"
COUNTED = "select value from counter where name = $1"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


async def test_errors_tell_whether_the_database_is_away_or_the_value_unusable(database: Database) -> None:
    async with database.connection() as connection:
        await connection.execute(COUNT, "one")
        with pytest.raises(asyncpg.UniqueViolationError) as twice:
            await connection.execute(COUNT, "one")
        assert not is_away(twice.value)
        assert not is_unusable(twice.value)
        for wrong in ("n" * 1000, 7, "lone \ud83d"):
            with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError, ValueError)) as unusable:
                await connection.execute(COUNT, wrong)
            assert is_unusable(unusable.value)
            assert not is_away(unusable.value)


async def test_a_session_tells_the_same(database: Database) -> None:
    for wrong in ("n" * 1000, 7):
        with pytest.raises(DBAPIError) as unusable:
            async with database.begin() as session:
                await session.execute(insert(Counter).values(name=wrong, value=1))
        assert is_unusable(unusable.value)
        assert not is_away(unusable.value)


async def test_a_lost_connection_counts_as_away_and_the_next_statement_works(database: Database, database_url: str) -> None:
    async with database.connection() as connection:
        await connection.fetchval(COUNTED, "one")
    with psycopg.connect(database_url, autocommit=True, cursor_factory=psycopg.RawCursor) as other:
        others = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> $1"
        with pytest.raises((asyncpg.PostgresError, asyncpg.InterfaceError)) as lost:  # noqa: PT012  # the second line is lost
            async with database.transaction() as connection:
                other.execute(others, [other.info.backend_pid])
                await connection.fetchval(COUNTED, "one")
    assert is_away(lost.value)
    async with database.connection() as connection:
        assert await connection.fetchval(COUNTED, "one") is None


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    with pytest.raises(RuntimeError):  # noqa: PT012  # all of it is one transaction
        async with database.transaction() as connection:
            await connection.execute(COUNT, "one")
            raise RuntimeError
    async with database.connection() as connection:
        assert await connection.fetchval(COUNTED, "one") is None


async def test_a_failed_session_leaves_nothing_and_starts_nothing(database: Database) -> None:
    done: list[str] = []
    with pytest.raises(RuntimeError):  # noqa: PT012  # all of it is one transaction
        async with database.begin() as session:
            session.add(Counter(name="one", value=1))
            after_commit(session, lambda: done.append("failed"))
            raise RuntimeError
    async with database.begin() as session:
        assert await session.scalar(select(Counter.value)) is None
        after_commit(session, lambda: done.append("committed"))
        assert done == []
    assert done == ["committed"]


def test_the_docs_say_how_many_connections_a_router_opens() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert (
        f"| router | {CONNECTIONS} | {SESSIONS_AT_PEAK} sessions of SQLAlchemy ({SESSIONS} are kept), {HOT_CONNECTIONS} for"
        in page
    )
    two, three = 2 * (CONNECTIONS + 1), 3 * (CONNECTIONS + 1)
    assert f"two routers and two models open at most {two}, three and\nthree {three}," in page
