"""An offer to a colleague: it changes nothing until one accepts it."""

from __future__ import annotations

import asyncio
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from routing.conversation.holding import HeldError, Outcome
from routing.desk import acts, replies, transfers
from routing.desk.transfers import NoOfferError
from routing.oversight import queue
from routing.staff import accounts
from routing.staff.accounts import add_staff
from routing.staff.sessions import Member
from routing.store.tables import Answered, Role, Transfer
from tests.conftest import PASSWORD, Running


async def _member(running: Running, name: str, *languages: str) -> Member:
    async with running.line.store.database.begin() as session:
        return Member(await add_staff(session, name, PASSWORD, Role.STAFF, [*languages]), name, Role.STAFF, languages)


async def test_an_offer_changes_nothing_until_it_is_accepted(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    line = running.line
    ana, bo, cy = await _member(running, "Ana"), await _member(running, "Bo", "ro"), await _member(running, "Cy", "sq")
    await acts.claim(line, conversation_id, ana.id)
    await transfers.offer(line.store, conversation_id, ana.id, "cuvant-secret", to_language="ro")
    assert (await queue.alarm(line.store, bo)).offers == 1
    assert (await queue.alarm(line.store, cy)).offers == 0
    with pytest.raises(NoOfferError):
        await transfers.accept(line.store, conversation_id, cy)
    await replies.send_reply(line, conversation_id, ana.id, "sunt aici")
    seen = [await transfers.open_offer(line.store, conversation_id, reader) for reader in (ana, bo, cy)]
    assert [offer and offer.note for offer in seen] == ["cuvant-secret", "cuvant-secret", ""]
    await transfers.accept(line.store, conversation_id, bo)
    with pytest.raises(NoOfferError):
        await transfers.accept(line.store, conversation_id, bo)
    with pytest.raises(HeldError) as caught:
        await replies.send_reply(line, conversation_id, ana.id, "salut")
    assert caught.value.holder == "Bo"
    async with line.store.database.begin() as session:
        transfer = (await session.scalars(select(Transfer))).one()
    assert b"cuvant" not in (transfer.sealed_note or b"")
    assert (transfer.answered, transfer.settled_by) == (Answered.ACCEPTED, bo.id)


async def test_of_fifty_who_accept_at_once_one_holds_it(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana, *others = [await _member(running, name, "ro") for name in ("Ana", "Bo", "Cy")]
    await acts.claim(running.line, conversation_id, ana.id)
    await transfers.offer(running.line.store, conversation_id, ana.id, "", to_language="ro")

    async def try_to_accept(reader: Member) -> bool:
        try:
            await transfers.accept(running.line.store, conversation_id, reader)
        except NoOfferError:
            return False
        return True

    results = await asyncio.gather(*(try_to_accept(others[number % 2]) for number in range(50)))
    assert results.count(True) == 1


async def test_an_offer_ends_when_the_conversation_goes_another_way(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    line = running.line
    ana, bo = await _member(running, "Ana"), await _member(running, "Bo")
    for end in (acts.release, acts.return_to_assistant, partial(acts.close, outcome=Outcome.REFERRED)):
        await acts.claim(line, conversation_id, ana.id)
        await transfers.offer(line.store, conversation_id, ana.id, "", to_id=bo.id)
        await end(line, conversation_id, ana.id)
        with pytest.raises(NoOfferError):
            await transfers.accept(line.store, conversation_id, bo)


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("nobody", "offer-to"),
        ("both", "offer-to"),
        ("oneself", "offer-self"),
        ("no_speaker", "offer-nobody"),
        ("disabled", "offer-nobody"),
        ("long_note", "note-long"),
    ],
)
async def test_an_offer_that_cannot_be_made_says_why(waiting: tuple[Running, UUID], to: str, why: str) -> None:
    running, conversation_id = waiting
    ana, bo = await _member(running, "Ana"), await _member(running, "Bo")
    await acts.claim(running.line, conversation_id, ana.id)
    if to == "disabled":
        async with running.line.store.database.begin() as session:
            await accounts.disable(session, ana.id, bo.id)
    given = {
        "nobody": {},
        "both": {"to_id": bo.id, "to_language": "ro"},
        "oneself": {"to_id": ana.id},
        "no_speaker": {"to_language": "sq"},
        "disabled": {"to_id": bo.id},
        "long_note": {"to_id": bo.id},
    }
    note = "x" * (transfers.MAX_NOTE + 1) if to == "long_note" else ""
    with pytest.raises(ValueError, match=why):
        await transfers.offer(running.line.store, conversation_id, ana.id, note, **given[to])
