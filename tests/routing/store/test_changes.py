"""What changed reaches every open page: of each conversation once a moment, of nothing that was taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import psycopg
import pytest

from routing.store.changes import Change, Changes, announce
from routing.store.database import Database


class Process:
    """A router's database and its ear."""

    def __init__(self, url: str) -> None:
        self.database = Database(url)
        self.live = Changes(self.database)

    async def change(self, what: str, conversation_id: UUID) -> None:
        async with self.database.begin() as session:
            await announce(session, what, conversation_id)

    async def change_and_fail(self, conversation_id: UUID) -> None:
        async with self.database.begin() as session:
            await announce(session, "conversation", conversation_id)
            raise LookupError


@pytest.fixture
async def two(database_url: str) -> AsyncIterator[tuple[Process, Process]]:
    processes = Process(database_url), Process(database_url)
    for process in processes:
        await process.live.start()
    yield processes
    for process in processes:
        await process.live.close()
        await process.database.close()


async def test_changes_of_a_moment_are_told_once_to_every_process(two: tuple[Process, Process]) -> None:
    here, there = two
    first, second = uuid4(), uuid4()
    async with here.live.subscribe() as heard_here, there.live.subscribe() as heard_there:
        await asyncio.gather(*(here.change("conversation", first) for _ in range(5)), here.change("conversation", second))
        for heard in (heard_here, heard_there):
            told = {await anext(heard), await anext(heard)}
            assert told == {Change("conversation", str(first)), Change("conversation", str(second))}
        await here.change("queue", first)
        assert await anext(heard_there) == Change("queue", str(first))


async def test_what_is_taken_back_is_not_told(two: tuple[Process, Process]) -> None:
    here, there = two
    gone, kept = uuid4(), uuid4()
    async with there.live.subscribe() as heard:
        with pytest.raises(LookupError):
            await here.change_and_fail(gone)
        await here.change("conversation", kept)
        assert await anext(heard) == Change("conversation", str(kept))


async def test_a_change_outlives_lost_connections(two: tuple[Process, Process], database_url: str) -> None:
    here, there = two
    changed = uuid4()
    async with there.live.subscribe() as heard:
        await here.change("conversation", changed)
        async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as admin:
            await admin.execute(
                "select pg_terminate_backend(pid) from pg_stat_activity"
                " where datname = current_database() and pid <> pg_backend_pid() and query not like 'listen%'"
            )
        assert await anext(change async for change in heard if change.what == "conversation") == Change(
            "conversation", str(changed)
        )
