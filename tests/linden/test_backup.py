"""A backup brings the line back, and nobody who is erased."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import select

from linden.backup import contents, erased
from linden.backup.erased import ErasedList
from linden.backup.making import back_up
from linden.backup.programs import Programs
from linden.backup.restoring import RestoreError, erase_again, restore
from routing.conversation import remains
from routing.conversation.rows import lock_with_key
from routing.store.database import Database
from routing.store.sealing import Vault
from routing.store.tables import Conversation, Message, Part, Person, State
from tests.conftest import MASTER_KEY, ROOT, Running, fresh_database
from tests.types import StartRouter

STAYS, GOES = "+40721000001", "+40721000002"


@pytest.fixture
def empty(postgres: str) -> Iterator[str]:
    """Another database, migrated and without people."""
    with fresh_database(postgres) as url:
        yield url


@pytest.fixture
def elsewhere(tmp_path: Path) -> Vault:
    """Where a line is restored that has lost everything but its backup."""
    return Vault(b"m" * 32, tmp_path / "elsewhere")


@pytest.fixture
async def line(start_router: StartRouter) -> Running:
    """Two people have written."""
    running = await start_router()
    for number in (STAYS, GOES):
        await running.handset(number).text(f"ajutor {number}")
    await running.settled()
    return running


async def _id_of(running: Running, number: str) -> UUID:
    async with running.line.store.database.begin() as session:
        address = running.line.store.vault.address_hash("twilio_sms", number)
        return (await session.scalars(select(Conversation.id).where(Conversation.address_hash == address))).one()


async def _erase(running: Running, number: str) -> None:
    conversation_id = await _id_of(running, number)
    async with running.line.store.database.begin() as session:
        await remains.destroy(session, conversation_id)


async def _texts(url: str, vault: Vault) -> list[str]:
    """What writers said, of all that can still be read."""
    database, found = Database(url), list[str]()
    async with database.begin() as session:
        for conversation_id in await session.scalars(select(Conversation.id).where(Conversation.state != State.ERASED)):
            _, key = await lock_with_key(session, vault, conversation_id)
            said = select(Message.sealed_text).where(Message.conversation_id == conversation_id, Message.author == "writer")
            found += [key.open_or_empty(sealed) for sealed in await session.scalars(said)]
    await database.close()
    return found


async def _restored(url: str, vault: Vault, data: Path, keys: Path, *lists: Path) -> None:
    await restore(url, vault, data, keys, replace=False)
    database = Database(url)
    await erase_again(database, erased.read(lists))
    await database.close()


def _dumped(url: str, file: Path) -> bytes:
    """A dump as the SQL that it stands for."""
    Programs(url, 18).run("pg_restore", f"--file={file}.sql", str(file))
    return Path(f"{file}.sql").read_bytes()


async def test_a_restored_line_has_everything_but_whoever_was_erased_since(
    line: Running, empty: str, elsewhere: Vault, tmp_path: Path
) -> None:
    """Not even with the keys of that day: the list says it."""
    url = line.line.store.database.url
    folder = await back_up(url, line.line.store.vault, tmp_path / "data", tmp_path / "keys", keep=2)
    await _erase(line, GOES)
    noted = ErasedList(line.line.store.database, tmp_path / "list")
    await noted.bring_up_to_date()
    await noted.bring_up_to_date()
    assert len((tmp_path / "list").read_text().splitlines()) == 1
    await _restored(empty, elsewhere, folder, tmp_path / "keys", tmp_path / "list")
    assert await _texts(empty, elsewhere) == [f"ajutor {STAYS}"]
    with psycopg.connect(empty) as connection:
        open_parts = "select count(*) from part where state in ('queued', 'sending', 'unknown')"
        assert connection.execute(open_parts).fetchone() == (0,), "what may have arrived is not sent again"
        assert connection.execute("select count(*) from erasure").fetchone() == (1,), "the model is asked to forget"


async def test_newer_keys_alone_keep_an_erased_writer_erased(line: Running, empty: str, elsewhere: Vault, tmp_path: Path) -> None:
    url = line.line.store.database.url
    folder = await back_up(url, line.line.store.vault, tmp_path / "data", tmp_path / "keys", keep=2)
    await _erase(line, GOES)
    await line.handset("+40721000003").text("somebody new")
    await back_up(url, line.line.store.vault, tmp_path / "later", tmp_path / "keys", keep=2)
    await _restored(empty, elsewhere, folder, tmp_path / "keys")
    assert await _texts(empty, elsewhere) == [f"ajutor {STAYS}"]
    with psycopg.connect(empty) as connection:
        alive = connection.execute("select count(*) from person where wrapped_key is not null").fetchone()
    assert alive == (1,), "a key without a conversation is destroyed"


async def test_the_data_hold_no_key(line: Running, tmp_path: Path) -> None:
    """Whoever has them and the master key, today or in a year, reads nothing."""
    url = line.line.store.database.url
    folder = await back_up(url, line.line.store.vault, tmp_path / "data", tmp_path / "keys", keep=2)
    async with line.line.store.database.begin() as session:
        wrapped = [key.hex().encode() for key in await session.scalars(select(Person.wrapped_key)) if key]
    assert len(wrapped) == 2
    data, keys = _dumped(url, folder / contents.DATA), _dumped(url, tmp_path / "keys" / contents.KEYS_FILE)
    assert [key for key in wrapped if key in data] == []
    assert [key for key in wrapped if key not in keys] == []
    for file in (folder / contents.DATA, tmp_path / "keys" / contents.KEYS_FILE):
        assert file.stat().st_mode & 0o077 == 0


async def test_only_the_newest_keys_and_so_many_backups_are_kept(
    line: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, names = line.line.store.database.url, ["a", "b", "c"]
    for name in names:
        monkeypatch.setattr("linden.backup.making.NAME", name)
        await back_up(url, line.line.store.vault, tmp_path / "data", tmp_path / "keys", keep=2)
    assert sorted(folder.name for folder in (tmp_path / "data").iterdir()) == ["b", "c"]
    [period] = line.line.store.vault.periods.ids
    files = sorted(file.name for file in (tmp_path / "keys").iterdir())
    assert files == [f"{period.hex()}.period", "keys.dump", "keys.json"]


async def test_what_cannot_be_restored_changes_nothing(line: Running, empty: str, elsewhere: Vault, tmp_path: Path) -> None:
    url = line.line.store.database.url
    folder, keys = await back_up(url, line.line.store.vault, tmp_path / "data", tmp_path / "keys", keep=2), tmp_path / "keys"
    with pytest.raises(RestoreError, match="people have written to this database"):
        await restore(url, elsewhere, folder, keys, replace=False)
    with pytest.raises(RestoreError, match="another master key"):
        await restore(empty, Vault(b"x" * 32, tmp_path / "others"), folder, keys, replace=False)
    page = contents.Page.read(keys / contents.KEYS_PAGE)
    page.model_copy(update={"made_at": page.made_at.replace(year=2020)}).write(keys / contents.KEYS_PAGE)
    with pytest.raises(RestoreError, match="older than the data"):
        await restore(empty, elsewhere, folder, keys, replace=False)
    page.write(keys / contents.KEYS_PAGE)
    with (folder / contents.DATA).open("ab") as file:
        file.write(b"x")
    with pytest.raises(RestoreError, match="damaged"):
        await restore(empty, elsewhere, folder, keys, replace=True)
    assert sorted(await _texts(url, line.line.store.vault)) == [f"ajutor {STAYS}", f"ajutor {GOES}"]
    async with line.line.store.database.begin() as session:
        assert len((await session.scalars(select(Part.id))).all()) > 0


async def test_the_commands_do_it(line: Running, empty: str, elsewhere: Vault, tmp_path: Path) -> None:
    url = line.line.store.database.url
    _command(url, line.settings.key_folder, "backup", str(tmp_path / "data"), str(tmp_path / "keys"))
    [folder] = (tmp_path / "data").iterdir()
    (tmp_path / "list").touch()
    said = _command(
        empty, tmp_path / "elsewhere", "restore", str(folder), str(tmp_path / "keys"), "--erased", str(tmp_path / "list")
    )
    assert said.startswith("2 conversations are there; 0 were erased once more")
    assert sorted(await _texts(empty, elsewhere)) == [f"ajutor {STAYS}", f"ajutor {GOES}"]
    await _erase(line, GOES)
    await ErasedList(line.line.store.database, tmp_path / "list").bring_up_to_date()
    said = _command(empty, tmp_path / "elsewhere", "erase-again", "--erased", str(tmp_path / "list"))
    assert said.startswith("1 conversations are there; 1 were erased once more")
    assert await _texts(empty, elsewhere) == [f"ajutor {STAYS}"]


def _command(url: str, periods: Path, *arguments: str) -> str:
    given = {"LINDEN_DATABASE_URL": url, "LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_KEY_DIR": str(periods)}
    done = subprocess.run(
        [sys.executable, "-m", "linden", *arguments], env=given, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
