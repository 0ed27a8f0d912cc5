"""The line goes on while its master key is replaced: reports, safe words, sign-ins and messages."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.outbound import delivery
from routing.staff import guessing
from routing.store import rewrapping
from routing.store.database import Database
from routing.store.sealing import Vault
from routing.store.tables import (
    Author,
    Conversation,
    Delivery,
    EarlyReport,
    Message,
    Part,
)
from tests.conftest import Running
from tests.security.master_key.line_under_keys import NEW, OLD, PEOPLE, WORD, Keys, write
from tests.types import StartRouter


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
