"""The database goes away: carriers hear 200, messages wait on disk, sealed, and come back in order."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import psycopg
import pytest
from prometheus_client import REGISTRY
from sqlalchemy import func, select

from routing.conversation.rows import key_of
from routing.inbound import inbox, spool
from routing.inbound.spool_files import Files, incoming_of
from routing.line.line import Line
from routing.ports.channel import Incoming, Kind
from routing.store.migrating import Migration
from routing.store.sealing import SealError, Vault
from routing.store.tables import Alert, Author, Conversation, Message
from tests.carriers import telegram
from tests.conftest import Running
from tests.routing.watching import until
from tests.types import StartRouter

REFUSED = """
create function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused' using errcode = '22001'; end $$;
create trigger refuse before insert on message for each row when (%s) execute function refuse();
"""
"""A message that PostgreSQL does not take, although all fields were cleaned: some day it finds another reason."""


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(b"m" * 32, tmp_path / "periods")


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
        assert sorted(file.suffix for file in files) == [".key", *[".sealed"] * 20]
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
        assert (await running.handset().text("cum functioneaza")).status_code == 200
        kept = [(file.name, file.read_bytes()) for file in (tmp_path / "spool").iterdir()]
    await _until_stored(running, 1)
    for name, content in kept:
        (tmp_path / "spool" / name).write_bytes(content)
    (tmp_path / "spool" / "0-a-b.sealed").mkdir()  # as a file that the disk does not give back: reading it raises OSError
    (tmp_path / "spool" / "1-a-b.sealed").write_bytes(b"of another make")
    again = await start_router()
    await again.handset().text("a doua", sid="SM" + "2" * 32)
    await _until_stored(again, 2)
    assert sorted(file.name for file in (tmp_path / "spool").iterdir()) == ["0-a-b.unusable", "1-a-b.unusable"]


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
        assert len([*(tmp_path / "spool").glob("*.sealed")]) == 3
        async with httpx.AsyncClient(base_url=running.url) as client:
            assert (await client.get("/health/live")).status_code == 200
            assert (await client.get("/health/ready")).status_code == 503
    await _until_stored(running, 3)
    assert await _texts(running, "twilio_sms") == ["0", "1", "2"]
    assert await running.twilio.wait_for(handset.number)


async def test_a_schema_is_made_as_soon_as_the_database_answers(database_url: str, vault: Vault) -> None:
    """`Migration` goes on trying what failed at the start."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("drop schema public cascade")
        connection.execute("create schema public")
    async with _without_database(database_url):
        migration = Migration(database_url, vault)
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
    files = Files(tmp_path / "spool", vault)
    await files.put(Incoming("twilio_sms", "SM1", "+40721000001", "unu"))
    assert files.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))
    assert not files.has_of(Incoming("twilio_sms", "SM3", "+40721000002", "trei"))
    again = Files(tmp_path / "spool", vault)
    again.look()
    assert again.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))
    again.remove(again.oldest(1, ())[0])
    assert not again.has_of(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))


async def test_a_message_that_the_database_refuses_is_stored_with_its_words_and_shown(
    start_router: StartRouter, database_url: str, tmp_path: Path
) -> None:
    """It used to be dropped with a 200, and everybody was slowed down meanwhile."""
    running = await start_router()
    _run(database_url, REFUSED % "new.language_hint = 'xx'")
    before = _refused()
    assert await running.chat(language="xx").say("m-au inchis") == 200
    assert (await running.handset().text("incape")).status_code == 200
    await _until_stored(running, 2)
    assert await _texts(running, "telegram") == ["m-au inchis"]
    assert [*(tmp_path / "spool").glob("*")] == []
    async with running.line.store.database.begin() as session:
        reasons = (await session.scalars(select(Alert.reasons))).all()
    assert ["could_not_process"] in reasons
    assert _refused() == before + 1


def _refused() -> float:
    return REGISTRY.get_sample_value("linden_messages_unusable_total", {"channel": "telegram"}) or 0


def _run(database_url: str, statements: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute(statements)


async def test_what_cannot_be_stored_at_all_waits_on_disk_and_holds_up_nobody_else(
    start_router: StartRouter, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spool, "AGAIN_AFTER_S", 0.1)
    running = await start_router()
    _run(database_url, REFUSED % "new.channel = 'telegram'")
    assert await running.chat().say("m-au inchis") == 200
    assert (await running.handset().text("incape")).status_code == 200
    await _until_stored(running, 1)
    assert len([*(tmp_path / "spool").glob("*.sealed")]) == 1
    async with httpx.AsyncClient(base_url=running.url) as client:
        ready = (await client.get("/health/ready")).json()
    assert (ready["database"], ready["spool"]["messages"]) == (True, 1)
    _run(database_url, "drop trigger refuse on message")
    await _until_stored(running, 2)
    assert await _texts(running, "telegram") == ["m-au inchis"]
    await until(running, lambda: _is_empty(tmp_path / "spool"))


async def _is_empty(folder: Path) -> bool:  # as `until` asks
    return not [*folder.glob("*")]  # noqa: ASYNC240  # a test


async def test_odd_fields_are_cut_and_cleaned(start_router: StartRouter) -> None:
    """Each of them was answered with 200 and dropped, or with 500 for ever."""
    running = await start_router()
    chat = running.chat(language="zh-hant-TW-x-abcdef")
    update = {"update_id": 7, "message": chat.message("m-au\0 inchis \ud83d")}
    headers = {"X-Telegram-Bot-Api-Secret-Token": telegram.SECRET, "Content-Type": "application/json"}
    async with httpx.AsyncClient(base_url=running.url) as client:
        answer = await client.post("/telegram/webhook", content=json.dumps(update), headers=headers)
    assert answer.status_code == 200
    assert (await running.handset().text("nu incape", sid="SM" + "1" * 200)).status_code == 400, "no id of Twilio's"
    await _until_stored(running, 1)
    assert await _texts(running, "telegram") == ["m-au inchis ?"]


async def test_the_key_of_the_spool_goes_with_its_last_file(vault: Vault, tmp_path: Path) -> None:
    """A copy of a file that was replayed opens with nothing any more, not even with the master key."""
    folder = tmp_path / "spool"
    files = Files(folder, vault)
    await files.put(Incoming("twilio_sms", "SM1", "+40721000001", "unu"))
    await files.put(Incoming("twilio_sms", "SM2", "+40721000001", "doi"))
    first, last = files.oldest(2, ())
    copy = {path.name: path.read_bytes() for path in folder.iterdir()}
    files.remove(first)
    assert [path.suffix for path in sorted(folder.iterdir())] == [last.suffix, ".key"]
    files.remove(last)
    assert [*folder.iterdir()] == []
    for name, content in copy.items():
        if not name.endswith(".key"):
            (folder / name).write_bytes(content)
    again = Files(folder, vault)
    again.look()
    with pytest.raises(SealError):
        again.read(again.oldest(1, ())[0])


async def test_a_file_of_a_later_release_is_read_as_far_as_it_goes() -> None:
    fields = {
        "channel": "telegram",
        "address": "7",
        "text": "cum functioneaza",
        "provider_id": "m7:1",
        "kind": "hologram",
        "mood": 3,
    }
    bare = Incoming("telegram", "m7:1", "7", "cum functioneaza", Kind.OTHER)
    assert incoming_of(fields) == bare
    assert incoming_of(fields | {"kind": "text", "button": 3}) == bare, "it was taken as it was, and lay aside for good"
    with pytest.raises(ValueError, match="no message"):
        incoming_of({"text": "cum functioneaza"})


async def test_nothing_ends_the_replay(start_router: StartRouter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It ended at the first error that it did not expect, silently, and everybody was deaf from then on."""
    monkeypatch.setattr(spool, "AGAIN_AFTER_S", 0.1)
    running, accept, broken = await start_router(), inbox.accept, [True]

    async def failing(line: Line, incoming: Incoming) -> inbox.Accepted:
        if broken[0] and incoming.text == "prima":
            raise UnicodeEncodeError("utf-8", "", 0, 1, "a fault of ours")
        return await accept(line, incoming)

    monkeypatch.setattr(inbox, "accept", failing)
    assert (await running.handset().text("prima")).status_code == 200
    assert (await running.handset("+40721000002").text("alta")).status_code == 200
    await _until_stored(running, 1)
    broken[0] = False
    await _until_stored(running, 2)
