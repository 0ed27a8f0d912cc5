"""The master key is replaced while the line runs: nothing and nobody is lost, and at the end the earlier key opens nothing."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, update
from typer.testing import CliRunner

from knowledge import Bubble
from linden.cli import app
from linden.doctor import judging
from linden.doctor.finding import Level
from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.inbound.spool_files import Files
from routing.outbound import delivery, outbox
from routing.ports.channel import Incoming
from routing.ports.pusher import Subscription
from routing.staff import accounts, devices, guessing, passkeys
from routing.store import hot_path, rewrapping, rotation
from routing.store.clock import now
from routing.store.database import Database
from routing.store.rewrapping import Left
from routing.store.sealing import SealError, Vault
from routing.store.tables import (
    Author,
    Base,
    Conversation,
    Delivery,
    Device,
    Duty,
    EarlyReport,
    Message,
    Part,
    Passkey,
    Person,
    Role,
    Session,
    Staff,
)
from routing.store.tables import staff as staff_tables
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter

OLD, NEW = b"m" * 32, b"n" * 32
OF_STAFF = "+40720999999"
WORD = "floare alba"
PASSKEY = "cGFzc2tleQ"
PEOPLE = range(60)
KEEP = timedelta(days=30)


@dataclass(frozen=True)
class Keys:
    """A process before, in between and after: what it has, and the folder that all share."""

    folder: Path

    @property
    def before(self) -> Vault:
        return Vault(OLD, self.folder)

    @property
    def learning(self) -> Vault:
        return Vault(OLD, self.folder, NEW)

    @property
    def between(self) -> Vault:
        return Vault(NEW, self.folder, OLD)

    @property
    def after(self) -> Vault:
        return Vault(NEW, self.folder)


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "periods")


@pytest.fixture
def spool(tmp_path: Path) -> Path:
    return tmp_path / "spool"


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


async def write(database: Database, vault: Vault, *numbers: int) -> list[UUID]:
    """These people write; who they are."""
    found = []
    for number in numbers:
        async with database.transaction() as connection:
            row, _ = await hot_path.lock_or_create(connection, vault, "twilio_sms", f"+4072{number:07d}")
            found.append(row.id)
    return found


@pytest.fixture
async def line(database: Database, keys: Keys, spool: Path) -> list[UUID]:
    """What a line has under its first master key."""
    vault = keys.before
    people = await write(database, vault, *PEOPLE)
    async with database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        sealed = {name: vault.seal_staff(name) for name in ("sealed_phone", "sealed_ways", "sealed_totp")}
        await session.execute(update(Staff).values(**sealed))
        agent, live_at = vault.seal_staff("sealed_agent"), now() + timedelta(hours=1)
        session.add(Session(token_hash=b"t" * 32, staff_id=ana, live_at=live_at, sealed_agent=agent))
        session.add(Duty(id=1, silent_after_min=10, call_after_s=60, sealed_staff_phone=vault.seal_staff(OF_STAFF)))
        await devices.add(session, vault, ana, Subscription("https://push.example/1", "p", "a", vault.sealing_id))
        passkey = vault.seal_staff(json.dumps({"id": PASSKEY}))
        session.add(Passkey(staff_id=ana, known_hash=vault.sign_in_hash("passkey", PASSKEY), sealed=passkey, uses=0))
        for person in people:
            conversation, key = await lock_with_key(session, vault, person)
            message = outbox.write(session, conversation, key, [Bubble("da", ())], author=Author.ASSISTANT)
            [part] = message.parts
            part.state, part.provider_hash, part.sealed_provider_id = (
                Delivery.SENT,
                vault.report_hash(sid(person)),
                key.seal(sid(person)),
            )
        conversation, key = await lock_with_key(session, vault, people[0])
        conversation.safe_word_hash = shorthand.hashes_of_word(vault, key, conversation, WORD)[
            0
        ]  # by a release that names no key
    await rewrapping.name_the_key(database, vault)
    await Files(spool, vault).put(Incoming("twilio_sms", "SM1", "+40720000001", "unu"))
    return people


def sid(person: UUID) -> str:
    return f"SM{person.hex}"


async def opened(database: Database, vault: Vault, spool: Path) -> dict[str, int]:
    """How much of everything a process with these keys can use."""
    with contextlib.suppress(SealError):
        vault.periods.look()
    async with database.begin() as session:
        people = (await session.scalars(select(Person))).all()
        tries: list[tuple[str, Callable[[], object]]]
        tries = [("people", partial(vault.unwrap, person.id, person.wrapped_key or b"")) for person in people]
        for what, columns in SEALED.items():
            rows = await session.execute(select(*columns))
            tries += [(what, partial(vault.open_staff, sealed)) for row in rows for sealed in row]
        parts = (await session.scalars(select(Part))).all()
    tries += [("spool", partial(vault.open_spool_key, path.read_bytes())) for path in [*spool.glob("*.key")]]  # noqa: ASYNC240
    reports = sum(part.provider_hash in vault.report_hashes(sid(part.conversation_id)) for part in parts)
    return dict(NOTHING) | {"reports": reports} | Counter(what for what, open_it in tries if _opens(open_it))


def _opens(open_it: Callable[[], object]) -> bool:
    try:
        open_it()
    except SealError:
        return False
    return True


SEALED = {
    "staff": (Staff.sealed_phone, Staff.sealed_ways, Staff.sealed_totp),
    "duty": (Duty.sealed_staff_phone,),
    "sessions": (Session.sealed_agent,),
    "devices": (Device.sealed,),
    "passkeys": (Passkey.sealed,),
}
ALL = {"people": 60, "staff": 3, "duty": 1, "sessions": 1, "devices": 1, "passkeys": 1, "reports": 60, "spool": 1}
NOTHING = dict.fromkeys(ALL, 0)


async def move(database: Database, vault: Vault, spool: Path) -> Left:
    """As the command does."""
    await rewrapping.rewrap(database, vault)
    return await rewrapping.left(database, vault, spool)


async def finish(database: Database, keys: Keys, spool: Path, person: UUID) -> None:
    """What only others can do: the router of the spool starts, the browser asks again, the word comes."""
    Files(spool, keys.between).look()
    async with database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
        again = Subscription("https://push.example/2", "p", "a", keys.between.sealing_id)
        await devices.add(session, keys.between, ana, again, before="https://push.example/1")
        conversation, key = await lock_with_key(session, keys.between, person)
        assert shorthand.is_safe_word(keys.between, key, conversation, WORD)
        conversation.safe_word_hash = shorthand.hashes_of_word(keys.between, key, conversation, WORD)[0]
        conversation.safe_word_key = keys.between.sealing_id


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


async def test_processes_of_all_stages_take_the_same_writers_and_their_reports(
    database: Database, keys: Keys, spool: Path, line: list[UUID]
) -> None:
    """Those that only learn the new key, and those that seal by it, while everything is moved under their hands."""

    async def take(vault: Vault, numbers: range) -> list[UUID]:
        found = []
        for number in numbers:
            found += await write(database, vault, number)
        return found

    async def replace() -> None:
        for _ in range(3):
            await rewrapping.rewrap(database, keys.between)

    learning, between = keys.learning, keys.between
    first, second, _ = await asyncio.gather(take(learning, range(120)), take(between, range(120)), replace())
    assert first == second, "one address is one person"
    assert first[: len(PEOPLE)] == line
    assert await write(database, keys.between, *range(120)) == first


async def test_a_report_is_known_whichever_key_its_hash_is_under(start_router: StartRouter) -> None:
    running: Running = await start_router()
    await running.handset().text("help")
    await running.settled()
    [sent, *_] = running.twilio.sent
    key = base64.b64encode(NEW).decode()
    other: Running = await start_router(master_key=key, master_key_other=running.settings.master_key.get_secret_value())
    assert (await other.handset().report(sent["Sid"], "delivered")).status_code == 204
    async with other.line.store.database.begin() as session:
        assert await session.scalar(select(Part.state).order_by(Part.id).limit(1)) == Delivery.DELIVERED


async def test_a_report_that_comes_too_early_waits_under_both_keys(start_router: StartRouter) -> None:
    """The process that stores its bubble may have the keys in the other order."""
    running: Running = await start_router(master_key_other=base64.b64encode(NEW).decode())
    early = "SM" + "1" * 32
    await delivery.report(running.line.store, running.line.sends, early, Delivery.DELIVERED)
    async with running.line.store.database.begin() as session:
        found = set(await session.scalars(select(EarlyReport.provider_hash)))
    assert found == {*running.line.store.vault.report_hashes(early)}
    assert len(found) == 2


async def test_the_safe_word_works_on_and_moves_when_it_comes(start_router: StartRouter) -> None:
    running: Running = await start_router()
    chat = running.chat(language="en")
    await chat.say("menu")
    await running.settled()
    async with running.line.store.database.begin() as session:
        person = (await session.scalars(select(Conversation.id))).one()
        conversation, key = await lock_with_key(session, running.line.store.vault, person)
        vault = running.line.store.vault
        conversation.safe_word_hash = shorthand.hashes_of_word(vault, key, conversation, WORD)[0]
        conversation.safe_word_key = vault.sealing_id
    old = running.settings.master_key.get_secret_value()
    other: Running = await start_router(master_key=base64.b64encode(NEW).decode(), master_key_other=old)
    await other.chat(chat.id).update(10**9, message=chat.message(WORD))
    await other.settled()
    async with other.line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, person)
    assert conversation.locked_at is not None
    assert conversation.safe_word_key == other.line.store.vault.sealing_id
    assert conversation.safe_word_hash == shorthand.hashes_of_word(other.line.store.vault, key, conversation, WORD)[0]


async def test_guesses_are_counted_on_and_a_browser_stays_known(database: Database, keys: Keys) -> None:
    mark = guessing.mark_of(keys.before, "ana")
    before = guessing.attempt_of(keys.before, "ana", "192.0.2.1", None)
    async with database.begin() as session:
        for _ in range(5):
            await guessing.note_try(session, before)
    assert guessing.attempt_of(keys.between, "ana", "192.0.2.1", mark).mark == mark
    async with database.begin() as session:
        assert await guessing.failures_of(session, keys.between, "ana") == 5
        with pytest.raises(guessing.TooManyTriesError):
            await guessing.note_try(session, guessing.attempt_of(keys.between, "ana", "192.0.2.1", None))


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
    assert [one.level for one in judging.master_keys(full, KEEP, has_other=True)] == [Level.WARNING] * 4
    [fine] = judging.master_keys(Left(), KEEP, has_other=True)
    assert "destroy it" in fine.cure
    assert [one.level for one in judging.master_keys(Left(), KEEP, has_other=False)] == [Level.FINE]
    assert {one.level for one in judging.master_keys(full, KEEP, has_other=False)} == {Level.FAULT, Level.WARNING}
    [words] = judging.master_keys(Left(safe_words=1, safe_words_last=now()), KEEP, has_other=True)
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


async def test_messages_come_to_two_routers_while_everything_is_moved(start_router: StartRouter) -> None:
    """One has only learned the new key, the other seals by it; each writer is in one conversation, and all is answered."""
    old, new = base64.b64encode(OLD).decode(), base64.b64encode(NEW).decode()
    learning: Running = await start_router(master_key=old, master_key_other=new)
    sealing: Running = await start_router(master_key=new, master_key_other=old)
    store, spool = sealing.line.store, sealing.settings.state_dir / "spool"

    async def texts(number: int) -> None:
        for turn, router in enumerate((learning, sealing, learning)):
            sent = await router.handset(f"+4072100{number:04d}").text("help", sid=f"SM{number:016d}{turn:016d}")
            assert sent.status_code == 200

    async def replace() -> None:
        for _ in range(3):
            await rewrapping.rewrap(store.database, store.vault)

    await asyncio.gather(*(texts(number) for number in range(12)), replace())
    await asyncio.gather(learning.settled(), sealing.settled())
    async with store.database.begin() as session:
        assert len((await session.scalars(select(Conversation.id))).all()) == 12
        assert len((await session.scalars(select(Message.id).where(Message.author == Author.WRITER))).all()) == 36
    assert len({sent["To"] for sent in (*learning.twilio.sent, *sealing.twilio.sent)}) == 12
    await rewrapping.rewrap(store.database, store.vault)
    assert (await rewrapping.left(store.database, store.vault, spool)).can_be_moved == 0
