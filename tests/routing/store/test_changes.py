"""What changed reaches every open page: of each conversation once a moment, of nothing that was taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from sqlalchemy.engine import make_url

from routing.store import changes
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
        await _cut(database_url, "query not ilike 'listen%'")
        assert await anext(change async for change in heard if change.what == "conversation") == Change(
            "conversation", str(changed)
        )


async def test_a_lost_listener_comes_back_and_pages_look_again(
    two: tuple[Process, Process], database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "AGAIN_S", 0.02)
    here, there = two
    first, second = uuid4(), uuid4()
    async with there.live.subscribe() as heard:
        await here.change("queue", first)
        assert await anext(heard) == Change("queue", str(first))
        await _cut(database_url, "query ilike 'listen%'")
        assert await anext(heard) == Change("queue", ""), "whatever was missed is looked up"
        await here.change("queue", second)
        assert await anext(heard) == Change("queue", str(second))


async def test_a_listener_on_a_network_that_fell_silent_is_replaced(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes, "AGAIN_S", 0.02)
    monkeypatch.setattr(changes, "CHECK_S", 0.02)
    monkeypatch.setattr(changes, "ANSWER_S", 0.2)
    network = Network(database_url, tmp_path)
    async with await asyncio.start_unix_server(network.join, network.path):
        there = Process(network.url)
        await there.live.start()
        async with there.live.subscribe() as heard:
            network.fall_silent()
            assert await anext(heard) == Change("queue", "")
        await there.live.close()
        await there.database.close()
        network.close()


class Network:
    """Between a router and PostgreSQL.  Whoever is connected when it falls silent hears nothing any more, not even an end."""

    def __init__(self, database_url: str, folder: Path) -> None:
        url = make_url(database_url)
        self._server, self.path = f"{url.query['host']}/.s.PGSQL.5432", f"{folder}/.s.PGSQL.5432"
        self.url = url.set(query={"host": str(folder)}).render_as_string(hide_password=False)
        self._pumps: list[asyncio.Task[None]] = []
        self._ends: list[asyncio.StreamWriter] = []

    async def join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        their_reader, their_writer = await asyncio.open_unix_connection(self._server)
        self._ends += [writer, their_writer]
        self._pumps += [asyncio.create_task(pump(reader, their_writer)), asyncio.create_task(pump(their_reader, writer))]

    def fall_silent(self) -> None:
        for pump in self._pumps:
            pump.cancel()

    def close(self) -> None:
        self.fall_silent()
        for end in self._ends:
            end.close()


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(4096):
        writer.write(data)
        await writer.drain()


async def _cut(database_url: str, which: str) -> None:
    async with await psycopg.AsyncConnection.connect(database_url, autocommit=True) as admin:
        await admin.execute(
            "select pg_terminate_backend(pid) from pg_stat_activity"
            f" where datname = current_database() and pid <> pg_backend_pid() and {which}"
        )
