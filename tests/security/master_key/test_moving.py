"""All that hangs on the master key is moved: nothing and nobody is lost, and at the end the earlier key opens nothing."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select
from typer.testing import CliRunner

from linden.cli import app
from linden.doctor import verdicts
from linden.doctor.finding import Level
from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.staff import passkeys
from routing.store import hot_path, rewrapping, rotation
from routing.store.clock import now
from routing.store.database import Database
from routing.store.rewrapping import Left
from routing.store.sealing import SealError, Vault
from routing.store.tables import (
    Base,
    Duty,
    Passkey,
)
from routing.store.tables import staff as staff_tables
from tests.security.master_key.line_under_keys import (
    ALL,
    KEEP,
    NEW,
    NOTHING,
    OF_STAFF,
    OLD,
    PASSKEY,
    PEOPLE,
    WORD,
    Keys,
    finish,
    move,
    opened,
    write,
)


async def test_everything_is_put_under_the_new_key_and_the_earlier_one_opens_nothing(
    database: Database, keys: Keys, spool: Path, line: list[UUID]
) -> None:
    assert await opened(database, keys.before, spool) == ALL
    assert await opened(database, keys.after, spool) == NOTHING
    assert await opened(database, keys.between, spool) == ALL
    await rewrapping.rewrap(database, keys.between)
    left = await rewrapping.left(database, keys.between, spool)
    assert (left.can_be_moved, left.spool, left.devices, left.safe_words) == (0, 1, 1, 1)
    await finish(database, keys, spool, line[0])
    assert (await rewrapping.left(database, keys.between, spool)).is_nothing
    assert await opened(database, keys.after, spool) == ALL
    assert await opened(database, keys.before, spool) == NOTHING
    assert await write(database, keys.after, *PEOPLE) == line
    async with database.begin() as session:
        conversation, key = await lock_with_key(session, keys.after, line[0])
        assert shorthand.is_safe_word(keys.after, key, conversation, WORD)
        known = (await session.scalars(select(Passkey.known_hash))).one()
    assert known in passkeys.known_hashes(keys.after, PASSKEY)


@pytest.mark.parametrize(
    ("module", "dies_in", "after"),
    [
        (rewrapping, "_periods", 0), (rotation, "_open_period", 0), (rotation, "_wrap_people", 1),
        (rotation, "_destroy_unused", 0),
        (rewrapping, "_staff", 0), (rewrapping, "_staff", 1), (rewrapping, "_staff", 3), (rewrapping, "_staff", 6),
        (rewrapping, "_reports", 0), (rewrapping, "_hashed", 1), (rewrapping, "_reports_left", 0),
    ],
)  # fmt: skip
async def test_it_may_be_cut_off_anywhere_and_called_again(  # noqa: PLR0917
    database: Database, keys: Keys, spool: Path, line: list[UUID], monkeypatch: pytest.MonkeyPatch,
    module: object, dies_in: str, after: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(rewrapping, "AT_ONCE", 7)
    real: Callable[..., Awaitable[object]] = getattr(module, dies_in)
    calls: list[int] = []

    async def dying(*given: object, **more: object) -> object:
        calls.append(1)
        if len(calls) > after:
            raise asyncio.CancelledError
        return await real(*given, **more)

    with monkeypatch.context() as patched:
        patched.setattr(module, dies_in, dying)
        with pytest.raises(asyncio.CancelledError):
            await move(database, keys.between, spool)
    assert await opened(database, keys.between, spool) == ALL, "a process with both keys misses nothing"
    assert await write(database, keys.between, *PEOPLE) == line
    await rewrapping.rewrap(database, keys.between)
    assert (await rewrapping.left(database, keys.between, spool)).can_be_moved == 0
    await finish(database, keys, spool, line[0])
    assert await opened(database, keys.after, spool) == ALL
    assert await opened(database, keys.before, spool) == NOTHING


async def test_a_key_of_a_period_that_is_still_in_use_gets_a_new_envelope(
    database: Database, keys: Keys, spool: Path, line: list[UUID]
) -> None:
    async with database.transaction() as connection:
        await hot_path.lock_or_create(connection, keys.between, "twilio_sms", "+40720000000")
        await rewrapping.rewrap(database, keys.between)
        assert len([*keys.folder.glob("*.period")]) == 2
    assert keys.between.periods.earlier() == []
    assert (await opened(database, keys.after, spool))["people"] == len(PEOPLE)
    assert [*keys.folder.glob("*.part")] == []


async def test_a_row_that_is_locked_is_left_for_the_next_call(
    database: Database, keys: Keys, spool: Path, line: list[UUID]
) -> None:
    async with database.begin() as session:
        await session.execute(select(Duty).with_for_update())
        await rewrapping.rewrap(database, keys.between)
    assert (await rewrapping.left(database, keys.between, spool)).can_be_moved == 1
    await rewrapping.rewrap(database, keys.between)
    assert (await rewrapping.left(database, keys.between, spool)).can_be_moved == 0


def test_the_doctor_says_when_the_earlier_key_may_be_destroyed() -> None:
    full = Left(1, 2, 3, 4, 5, 6, now())
    assert [one.level for one in verdicts.master_keys(full, KEEP, has_other=True)] == [Level.WARNING] * 4
    [fine] = verdicts.master_keys(Left(), KEEP, has_other=True)
    assert "destroy it" in fine.cure
    assert [one.level for one in verdicts.master_keys(Left(), KEEP, has_other=False)] == [Level.FINE]
    assert {one.level for one in verdicts.master_keys(full, KEEP, has_other=False)} == {Level.FAULT, Level.WARNING}
    [words] = verdicts.master_keys(Left(safe_words=1, safe_words_last=now()), KEEP, has_other=True)
    assert f"{now() + KEEP:%d %B %Y}" in words.cure


def test_every_sealed_column_of_staff_is_moved() -> None:
    """What is sealed beside writers hangs on the master key: whoever adds a column adds it to the list."""
    tables = [kind for kind in vars(staff_tables).values() if isinstance(kind, type) and kind.__module__ == staff_tables.__name__]
    sealed = {
        kind: tuple(name for name in kind.__table__.columns.keys() if name.startswith("sealed"))  # noqa: SIM118  # of SQLAlchemy
        for kind in [*tables, Duty]
        if issubclass(kind, Base)
    }
    assert {kind: names for kind, names in sealed.items() if names} == {**rewrapping.SEALED}


def test_a_key_that_no_process_has_opens_nothing(keys: Keys) -> None:
    stranger = Vault(b"x" * 32, keys.folder, b"y" * 32)
    with pytest.raises(SealError):
        stranger.open_staff(keys.before.seal_staff(OF_STAFF))
    assert keys.between.open_staff(keys.learning.seal_staff(OF_STAFF)) == OF_STAFF
    assert keys.between.seal_staff(OF_STAFF)[1:9] != keys.learning.seal_staff(OF_STAFF)[1:9]
    her = uuid4()
    _, wrapped = keys.learning.new_key(her)
    assert keys.between.unwrap(her, wrapped).person_id == her


def test_the_command_moves_what_it_can_and_says_what_is_left(
    database_url: str, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fill() -> None:
        database = Database(database_url)
        [person] = await write(database, keys.before, 1)
        async with database.begin() as session:
            session.add(Duty(id=1, silent_after_min=10, call_after_s=60, sealed_staff_phone=keys.before.seal_staff(OF_STAFF)))
            conversation, key = await lock_with_key(session, keys.before, person)
            conversation.safe_word_hash = shorthand.hashes_of_word(keys.before, key, conversation, WORD)[0]
        await database.close()

    asyncio.run(fill())
    set_to = {"DATABASE_URL": database_url, "STATE_DIR": str(tmp_path), "MASTER_KEY": base64.b64encode(NEW).decode()}
    for name, value in set_to.items():
        monkeypatch.setenv(f"LINDEN_{name}", value)
    command = ["keys", "rotate", "--master"]
    refused = CliRunner().invoke(app, command)
    assert (refused.exit_code, "LINDEN_MASTER_KEY_OTHER" in refused.output) == (2, True)
    monkeypatch.setenv("LINDEN_MASTER_KEY_OTHER", base64.b64encode(b"x" * 32).decode())
    refused = CliRunner().invoke(app, command)
    assert (refused.exit_code, "neither of the two keys" in refused.output) == (2, True)
    monkeypatch.setenv("LINDEN_MASTER_KEY_OTHER", base64.b64encode(OLD).decode())
    done = CliRunner().invoke(app, command)
    assert (done.exit_code, done.output.partition(" hang")[0]) == (0, "1 safe words")
    assert keys.after.periods.current
    with pytest.raises(SealError):
        keys.before.periods.look()
