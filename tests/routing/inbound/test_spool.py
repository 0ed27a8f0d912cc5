"""The database goes away: carriers hear 200, messages wait on disk, sealed, and come back in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import psycopg
import pytest
from prometheus_client import REGISTRY
from sqlalchemy import func, select

from routing.conversation.rows import key_of
from routing.inbound.spool import Files
from routing.ports.channel import Incoming
from routing.store.migrating import Migration
from routing.store.sealing import Vault
from routing.store.tables import Author, Conversation, Message
from tests.conftest import Running
from tests.types import StartRouter

TOO_LONG = "SM" + "1" * 200
"""An id that no column takes."""


@pytest.fixture
def vault() -> Vault:
    return Vault(b"m" * 32)


@asynccontextmanager
async def _without_database(database_url: str) -> AsyncIterator[None]:
    """As a server that is gone looks to its clients: every connection is cut, new ones are refused."""
    admin = _admin(database_url)
    name = database_url.split("?", maxsplit=1)[0].rsplit("/", 1)[-1]
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"alter database {name} with allow_connections false")
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", (name,))
    try:
        yield
    finally:
        with psycopg.connect(admin, autocommit=True) as connection:
            connection.execute(f"alter database {name} with allow_connections true")


def _admin(database_url: str) -> str:
    before, after = database_url.split("?", maxsplit=1)
    return f"{before.rsplit('/', 1)[0]}/postgres?{after}"


async def test_messages_are_kept_while_the_database_is_gone(start_router: StartRouter, database_url: str, tmp_path: Path) -> None:
    running = await start_router()
    handset, chat = running.handset(), running.chat()
    await handset.text("prima")
    await running.twilio.wait_for(handset.number)
    async with _without_database(database_url), httpx.AsyncClient(base_url=running.url) as client:
        for number in range(10):
            assert (await handset.text(f"{number}")).status_code == 200
            assert await chat.say(f"{number}") == 200
        assert (await client.get("/health/live")).status_code == 200
        assert (await client.get("/health/ready")).status_code == 503
        files = [*(tmp_path / "spool").iterdir()]
        assert len(files) == 20
        assert not any(handset.number.encode() in file.read_bytes() for file in files)
        assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    await _until_stored(running, 21)
    assert [*(tmp_path / "spool").iterdir()] == []
    assert await _texts(running, "twilio_sms") == ["prima", *(f"{number}" for number in range(10))]
    assert await _texts(running, "telegram") == [f"{number}" for number in range(10)]
    async with httpx.AsyncClient(base_url=running.url) as client:
        assert (await client.get("/health/ready")).status_code == 200


async def test_what_an_earlier_process_spooled_is_replayed_at_the_start(
    start_router: StartRouter, database_url: str, tmp_path: Path
) -> None:
    running = await start_router()
    async with _without_database(database_url):
        assert (await running.handset().text("ajutor")).status_code == 200
        kept = [(file.name, file.read_bytes()) for file in (tmp_path / "spool").iterdir()]
    await _until_stored(running, 1)
    for name, content in kept:
        (tmp_path / "spool" / name).write_bytes(content)
    (tmp_path / "spool" / "0.sealed").mkdir()  # as a file that the disk does not give back: reading it raises OSError
    (tmp_path / "spool" / "1.sealed").write_bytes(b"of another make")
    again = await start_router()
    await again.handset().text("a doua", sid="SM" + "2" * 32)
    await _until_stored(again, 2)
    assert sorted(file.name for file in (tmp_path / "spool").iterdir()) == ["0.unusable", "1.unusable"]


async def _texts(running: Running, channel: str) -> list[str]:
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation).where(Conversation.channel == channel))).one()
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        written = (Message.conversation_id == conversation.id, Message.author == Author.WRITER)
        messages = await session.scalars(select(Message).where(*written).order_by(Message.id))
        return [key.open(message.sealed_text) for message in messages if message.sealed_text]


async def _until_stored(running: Running, count: int) -> None:
    """Waits on the line's own announcements, and looks again when they were cut."""
    async with running.line.store.changes.subscribe() as changes, asyncio.timeout(20):
        while True:
            async with running.line.store.database.begin() as session:
                found = await session.scalar(select(func.count()).select_from(Message).where(Message.author == Author.WRITER))
            if found == count:
                return
            await anext(changes)


async def test_a_router_starts_without_its_database_and_makes_up_for_it(
    start_router: StartRouter, database_url: str, tmp_path: Path
) -> None:
    async with _without_database(database_url):
        running = await start_router()
        handset = running.handset()
        for number in range(3):
            assert (await handset.text(f"{number}")).status_code == 200
        assert len([*(tmp_path / "spool").iterdir()]) == 3
        async with httpx.AsyncClient(base_url=running.url) as client:
            assert (await client.get("/health/live")).status_code == 200
            assert (await client.get("/health/ready")).status_code == 503
    await _until_stored(running, 3)
    assert await _texts(running, "twilio_sms") == ["0", "1", "2"]
    assert await running.twilio.wait_for(handset.number)


async def test_a_schema_is_made_as_soon_as_the_database_answers(database_url: str) -> None:
    """`Migration` goes on trying what failed at the start."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("drop schema public cascade")
        connection.execute("create schema public")
    async with _without_database(database_url):
        migration = Migration(database_url)
        await migration.start()
    async with asyncio.timeout(20):
        assert migration.waits
        await migration.waits
    with psycopg.connect(database_url) as connection:
        assert connection.execute("select count(*) from message").fetchone() == (0,)


async def test_what_was_not_finished_is_cleared_away(start_router: StartRouter, tmp_path: Path) -> None:
    (tmp_path / "spool").mkdir()
    (tmp_path / "spool" / "1.part").write_bytes(b"half")
    await start_router()
    assert [*(tmp_path / "spool").iterdir()] == []


async def test_who_has_nothing_on_disk_is_not_held_up_by_who_has(vault: Vault, tmp_path: Path) -> None:
    files = Files(tmp_path, vault)
    await files.put(Incoming("twilio_sms", "SM1", "+40721000001", "unu"))
    assert files.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))
    assert not files.has_of(Incoming("twilio_sms", "SM3", "+40721000002", "trei"))
    again = Files(tmp_path, vault)
    again.look()
    assert again.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))
    again.remove(again.oldest(1)[0])
    assert not again.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))


async def test_a_value_that_the_database_refuses_holds_up_nobody(start_router: StartRouter, tmp_path: Path) -> None:
    """One message is set aside, counted and told of; its writer and all others are stored as before."""
    running = await start_router()
    before = _refused()
    handset = running.handset()
    assert (await handset.text("nu incape", sid=TOO_LONG)).status_code == 200
    assert (await handset.text("incape")).status_code == 200
    assert (await running.handset("+40721000002").text("altcineva")).status_code == 200
    assert await running.chat().say("ajutor") == 200
    await _until_stored(running, 3)
    assert [file.suffix for file in (tmp_path / "spool").iterdir()] == [".unusable"]
    assert not any(b"incape" in file.read_bytes() for file in (tmp_path / "spool").iterdir())
    assert _refused() == before + 1


def _refused() -> float:
    return REGISTRY.get_sample_value("linden_messages_unusable_total", {"channel": "twilio_sms"}) or 0


async def test_a_refused_value_among_replayed_messages_is_set_aside_alone(
    start_router: StartRouter, database_url: str, tmp_path: Path
) -> None:
    running = await start_router()
    async with _without_database(database_url):
        await running.handset().text("nu incape", sid=TOO_LONG)
        await running.handset().text("incape")
        await running.chat().say("altcineva")
    await _until_stored(running, 2)
    assert await _texts_of_all(running) == {"incape", "altcineva"}
    assert [file.suffix for file in (tmp_path / "spool").iterdir()] == [".unusable"]
    assert await running.chat(70002).say("mai departe") == 200
    await _until_stored(running, 3)


async def _texts_of_all(running: Running) -> set[str]:
    found: set[str] = set()
    async with running.line.store.database.begin() as session:
        for message in await session.scalars(select(Message).where(Message.author == Author.WRITER)):
            conversation = await session.get_one(Conversation, message.conversation_id)
            key = await key_of(session, running.line.store.vault, conversation.person_id)
            found.add(key.open(message.sealed_text or b""))
    return found
