"""The key of the period is replaced while the line runs: nobody who lives is lost, and whoever was erased is gone for good."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from routing.conversation import erasure, remains
from routing.store import hot_path, rotation
from routing.store.clock import now
from routing.store.database import Database
from routing.store.periods import KeyLostError
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Conversation, Erasure, KeyPeriod, Person

MASTER = b"m" * 32


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(MASTER, tmp_path / "periods")


@pytest.fixture
def other(tmp_path: Path, vault: Vault) -> Vault:
    """The vault of another router on the same folder."""
    return Vault(MASTER, tmp_path / "periods")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


async def write(database: Database, vault: Vault, *numbers: int) -> list[PersonKey]:
    keys = []
    for number in numbers:
        async with database.transaction() as connection:
            _, key = await hot_path.lock_or_create(connection, vault, "twilio_sms", f"+4072{number:07d}")
            keys.append(key)
    return keys


def files(tmp_path: Path) -> list[str]:
    return sorted(path.stem for path in (tmp_path / "periods").glob("*.period"))


async def test_everybody_who_lives_is_found_and_opened_by_the_new_key(database: Database, vault: Vault, tmp_path: Path) -> None:
    before = await write(database, vault, *range(120))
    [old] = files(tmp_path)
    assert await rotation.rotate(database, vault)
    [new] = files(tmp_path)
    assert new > old
    assert [key.key for key in await write(database, vault, *range(120))] == [key.key for key in before]
    async with database.begin() as session:
        rows = (await session.scalars(select(KeyPeriod).order_by(KeyPeriod.id))).all()
        assert len((await session.scalars(select(Conversation.id))).all()) == 120, "nobody became somebody new"
    assert [(row.closed_at is None, row.destroyed_at is None) for row in rows] == [(False, False), (True, True)]


async def test_a_copy_of_a_wrapped_key_does_not_open_after_the_replacement(database: Database, vault: Vault) -> None:
    [key] = await write(database, vault, 1)
    async with database.begin() as session:
        copy = (await session.scalars(select(Person.wrapped_key))).one()
    assert copy
    assert vault.unwrap(key.person_id, copy) == key
    await rotation.rotate(database, vault)
    with pytest.raises(KeyLostError):
        vault.unwrap(key.person_id, copy)


async def test_two_routers_on_one_folder_understand_each_other(database: Database, vault: Vault, other: Vault) -> None:
    """The other one has not looked since: it finds who wrote, makes nobody twice, and wraps by no closed key."""
    [key] = await write(database, vault, 1)
    assert await write(database, other, 1) == [key]
    await rotation.rotate(database, vault)
    assert await write(database, other, 1) == [key]
    await rotation.rotate(database, vault)
    [newcomer] = await write(database, other, 2)
    assert await write(database, vault, 2) == [newcomer]
    assert await rotation.rotate(database, vault)
    assert await write(database, other, 1, 2) == [key, newcomer]


async def test_writers_come_while_the_key_is_replaced_again_and_again(database: Database, vault: Vault, other: Vault) -> None:
    """Both routers take first messages and later ones all the time."""

    async def take(by: Vault, numbers: range) -> list[PersonKey]:
        found = []
        for number in numbers:
            found += await write(database, by, number)
        return found

    async def replace() -> None:
        for _ in range(8):
            await rotation.rotate(database, vault)

    first, second, _ = await asyncio.gather(take(vault, range(80)), take(other, range(40, 120)), replace())
    await rotation.rotate(database, vault, begins_new=False)
    assert first[40:] == second[:40], "one address is one person"
    assert await write(database, other, *range(120)) == [*first, *second[40:]]


@pytest.mark.parametrize("dies_in", ["_open_period", "_wrap_people", "_wrap_orders", "_destroy_unused"])
async def test_whoever_dies_half_way_is_followed_by_one_who_goes_on(
    database: Database, vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dies_in: str
) -> None:
    before = await write(database, vault, *range(120))
    real, calls = getattr(rotation, dies_in), []

    async def dying(*given: object, **more: object) -> object:
        calls.append(1)
        if len(calls) > (dies_in == "_wrap_people"):
            raise asyncio.CancelledError
        return await real(*given, **more)

    with monkeypatch.context() as patched:
        patched.setattr(rotation, dies_in, dying)
        with pytest.raises(asyncio.CancelledError):
            await rotation.rotate(database, vault)
    follower = Vault(MASTER, tmp_path / "periods")
    assert [key.key for key in await write(database, follower, *range(120))] == [key.key for key in before]
    await rotation.keep_up(database, follower)
    await rotation.rotate(database, follower)
    assert len(files(tmp_path)) == 1
    assert [key.key for key in await write(database, follower, *range(120))] == [key.key for key in before]


async def test_a_row_that_is_locked_keeps_the_old_key_alive(database: Database, vault: Vault, tmp_path: Path) -> None:
    [key] = await write(database, vault, 1)
    async with database.transaction() as connection:
        await hot_path.lock_or_create(connection, vault, "twilio_sms", "+40720000001")
        assert not await rotation.rotate(database, vault)
        assert len(files(tmp_path)) == 2
    await rotation.keep_up(database, vault)
    assert len(files(tmp_path)) == 1
    assert await write(database, vault, 1) == [key]


async def test_it_is_due_daily_and_soon_after_somebody_was_erased(database: Database, vault: Vault, tmp_path: Path) -> None:
    await write(database, vault, 1, 2)
    [first] = files(tmp_path)
    await rotation.keep_up(database, vault)
    assert files(tmp_path) == [first], "not yet"
    async with database.begin() as session:
        await session.execute(update(KeyPeriod).values(began_at=now() - rotation.DAILY - timedelta(minutes=1)))
    await rotation.keep_up(database, vault)
    [second] = files(tmp_path)
    assert second != first
    async with database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id).limit(1))).one()
        await remains.destroy(session, conversation_id)
        await rotation.spend(session)
    await rotation.keep_up(database, vault)
    assert files(tmp_path) == [second], "others may follow"
    async with database.begin() as session:
        await session.execute(update(KeyPeriod).values(spent_at=now() - rotation.AFTER_ERASING - timedelta(seconds=1)))
    await rotation.keep_up(database, vault)
    assert files(tmp_path) not in ([second], [first])


async def test_an_order_to_erase_outlives_a_replacement(database: Database, vault: Vault) -> None:
    await write(database, vault, 1)
    async with database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
        await rotation.hold_open(session, vault)
        sealed = vault.seal_copies(conversation_id, '["+40720000001", "SM1"]')
        session.add(Erasure(conversation_id=conversation_id, sealed_copies=sealed))
    assert await rotation.rotate(database, vault)
    async with database.begin() as session:
        kept = (await session.scalars(select(Erasure.sealed_copies))).one()
    assert kept
    assert vault.open_copies(conversation_id, kept) == '["+40720000001", "SM1"]'
    with pytest.raises(KeyLostError):
        vault.open_copies(conversation_id, sealed)
    assert erasure._opened(vault, conversation_id, sealed).provider_ids == ()


async def test_another_folder_costs_nobody_their_key(database: Database, vault: Vault, tmp_path: Path) -> None:
    """A router with a wrong LINDEN_KEY_DIR replaces its own keys and touches nobody else's."""
    [key] = await write(database, vault, 1)
    stranger = Vault(MASTER, tmp_path / "elsewhere")
    await rotation.rotate(database, stranger)
    assert await write(database, vault, 1) == [key]
    assert len(await write(database, vault, 2)) == 1, "and its own router still takes whoever is new"
