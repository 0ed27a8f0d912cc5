"""Erased means gone: who has the master key, the whole machine and yesterday's dump opens nothing of whoever erased themselves.

Two people write the same way by SMS and by Telegram; one of each erases.  What the others wrote is found by the same search, so
that a search that finds nothing means something."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from routing.background import workers
from routing.conversation import copies
from routing.desk import corrections, misreadings
from routing.inbound.spool_files import Files
from routing.ports.channel import Incoming
from routing.staff import accounts
from routing.store import rotation
from routing.store.sealing import Vault
from routing.store.tables import Author, Conversation, Correction, Erasure, Message, Misreading, Part, Risk, Role, State
from tests.carriers import telegram, twilio
from tests.conftest import PASSWORD, Running
from tests.model_process import ModelProcess
from tests.routing.watching import until
from tests.security.seizure import Loot
from tests.types import StartRouter

STAYS, GOES = "+40721555001", "+40721555002"
CHAT_STAYS, CHAT_GOES = 7774445551, 7774445552
ADDRESSES = {STAYS: "twilio_sms", GOES: "twilio_sms", str(CHAT_STAYS): "telegram", str(CHAT_GOES): "telegram"}
APPROVED = "Locuiesc undeva, MARKAPPROVED"
SAID = "Locuiesc la MARKPLACE strada Lalelelor 7"


@dataclass
class Line:
    """The router, and the phones of those who go."""

    running: Running
    phone: twilio.Handset
    chat: telegram.Chat


@pytest.fixture
async def line(start_router: StartRouter, model: ModelProcess, monkeypatch: pytest.MonkeyPatch) -> Line:
    monkeypatch.setattr(workers, "SWEEP_S", 0.05)
    monkeypatch.setattr(copies, "FIRST_PAUSE", timedelta(milliseconds=20))
    running = await start_router(model.url)
    found = Line(running, running.handset(GOES), running.chat(CHAT_GOES))
    for phone in (running.handset(STAYS), found.phone):
        await phone.text(SAID)
    for chat in (running.chat(CHAT_STAYS), found.chat):
        await chat.say(SAID)
        await chat.say("shelter")
    await running.settled()
    return found


async def _ids(running: Running) -> dict[str, tuple[UUID, UUID]]:
    """Person and conversation by address."""
    vault, found = running.line.store.vault, {}
    async with running.line.store.database.begin() as session:
        for address, channel in ADDRESSES.items():
            is_it = Conversation.address_hash == vault.address_hash(channel, address)
            row = (await session.execute(select(Conversation.person_id, Conversation.id).where(is_it))).one()
            found[address] = (row.person_id, row.id)
    return found


async def _erase(line: Line) -> None:
    """By their own word; then everything is deleted at the carriers too."""
    running = line.running
    for word in ("erase", "yes"):
        await line.phone.text(word)
        await line.chat.say(word)
        await running.settled()
    running.twilio.final.update(fields["Sid"] for fields in running.twilio.sent)

    async def is_over() -> bool:
        async with running.line.store.database.begin() as session:
            gone = await session.scalars(select(Conversation.id).where(Conversation.state == State.ERASED))
            return len(gone.all()) == 2 and await session.scalar(select(Erasure.conversation_id).limit(1)) is None

    await until(running, is_over, within_s=60)


async def test_nothing_of_an_erased_writer_opens_with_everything_that_there_is(line: Running, tmp_path: Path) -> None:
    store, ids = line.running.line.store, await _ids(line.running)
    people = {person_id for person_id, _ in ids.values()}
    loot = Loot(store.vault)
    await asyncio.to_thread(loot.add_dump, store.database.url, tmp_path / "yesterday.sql")
    await asyncio.to_thread(loot.add_database, store.database.url)
    before = await asyncio.to_thread(loot.people, people)
    assert before.keys() == people, "the search finds keys where they are"
    for key in before.values():
        assert any(SAID in text for text in await asyncio.to_thread(loot.texts, key, "yesterday.sql")), "and texts"
    await _erase(line)
    assert await rotation.rotate(store.database, store.vault)
    await asyncio.to_thread(loot.add_database, store.database.url)
    await asyncio.to_thread(loot.add_dump, store.database.url, tmp_path / "today.sql")
    loot.add_folder(line.running.settings.state_dir)
    opened = await asyncio.to_thread(loot.people, people)
    assert opened.keys() == {ids[STAYS][0], ids[str(CHAT_STAYS)][0]}, "those who stayed, and nobody else"
    for address in (GOES, str(CHAT_GOES)):
        assert await asyncio.to_thread(loot.copies, ids[address][1]) == set()
    assert loot.holds(*(address.removeprefix("+") for address in ADDRESSES), "MARKPLACE") == set()


async def _approved(running: Running, ids: dict[str, tuple[UUID, UUID]]) -> dict[str, UUID]:
    """Mark the first message of the two who write by SMS, approve a text for it, and return the ids of the corrections."""
    store, found = running.line.store, {}
    async with store.database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.SUPERVISOR, [])
    for address in (STAYS, GOES):
        conversation_id = ids[address][1]
        async with store.database.begin() as session:
            theirs = (Message.conversation_id == conversation_id, Message.author == Author.WRITER)
            message_id = (await session.scalars(select(Message.id).where(*theirs).order_by(Message.id).limit(1))).one()
        await misreadings.mark(store, conversation_id, ana, message_id)
        async with store.database.begin() as session:
            mark = (await session.scalars(select(Misreading.id).where(Misreading.message_id == message_id))).one()
        verdict = corrections.Verdict(APPROVED, misreadings.Wanted("testify", Risk.IMMEDIATE, "ro"), is_sure=True)
        await corrections.approve(store, running.line.library, mark, ana, verdict)
        async with store.database.begin() as session:
            found[address] = (await session.scalars(select(Correction.id).where(Correction.misreading_id == mark))).one()
    return found


async def test_nothing_that_was_approved_of_an_erased_writer_opens_either(line: Line, tmp_path: Path) -> None:
    """A text for training goes with its writer as long as it is here, and no copy of it opens."""
    store = line.running.line.store
    corrected = await _approved(line.running, await _ids(line.running))
    loot = Loot(store.vault)
    await asyncio.to_thread(loot.add_dump, store.database.url, tmp_path / "yesterday.sql")
    before = await asyncio.to_thread(loot.people, {*corrected.values()})
    assert before.keys() == {*corrected.values()}
    for key in before.values():
        assert any(APPROVED in text for text in await asyncio.to_thread(loot.texts, key, "yesterday.sql"))
    await _erase(line)
    assert await rotation.rotate(store.database, store.vault)
    await asyncio.to_thread(loot.add_database, store.database.url)
    await asyncio.to_thread(loot.add_dump, store.database.url, tmp_path / "today.sql")
    loot.add_folder(line.running.settings.state_dir)
    assert (await asyncio.to_thread(loot.people, {*corrected.values()})).keys() == {corrected[STAYS]}
    assert loot.holds("MARKAPPROVED") == set()


async def test_nothing_of_a_living_writer_stands_in_plain(line: Running, tmp_path: Path) -> None:
    """Carriers' ids, labels of buttons, the state of the dialogue, the address: in no file and in no dump."""
    store = line.running.line.store
    async with store.database.begin() as session:
        buttons = await session.scalars(select(Part.sealed_buttons).where(Part.sealed_buttons.is_not(None)))
        assert len(buttons.all()) > 0, "there are buttons to look for"
    sids = {fields["Sid"] for fields in line.running.twilio.sent}
    labels = {button["text"] for sent in line.running.telegram.sent for row in sent["buttons"] for button in row}
    assert sids
    assert labels
    loot = Loot(store.vault)
    await asyncio.to_thread(loot.add_database, store.database.url)
    await asyncio.to_thread(loot.add_dump, store.database.url, tmp_path / "today.sql")
    loot.add_folder(line.running.settings.state_dir)
    assert loot.holds(*(address.removeprefix("+") for address in ADDRESSES), "MARKPLACE", *sids, *labels) == set()


async def test_nothing_of_the_spool_opens_once_it_is_stored_or_set_aside(tmp_path: Path) -> None:
    """Neither the file that nobody could read nor an older copy of those that were replayed."""
    vault = Vault(b"m" * 32, tmp_path / "periods")
    files = Files(tmp_path / "spool", vault)
    for number in "12":
        await files.put(Incoming("twilio_sms", f"SM{number}", STAYS, f"{SAID} {number}"))
    loot = Loot(vault)
    loot.add_folder(tmp_path)
    assert loot.spooled() == {f"{SAID} 1", f"{SAID} 2"}, "the search finds what waits"
    replayed, unreadable = files.oldest(2, ())
    files.set_aside(unreadable)
    files.remove(replayed)
    later = Loot(vault, {path: content for path, content in loot.places.items() if not path.endswith(".key")})
    later.add_folder(tmp_path)
    assert any(path.endswith(".unusable") for path in later.places)
    assert later.spooled() == set()
