"""What a volunteer sees who opens a conversation that waits: what the queue says of it, and *Take*."""

from __future__ import annotations

import pytest
from sqlalchemy import update

from routing.desk import acts, replies
from routing.store.clock import now
from routing.store.tables import Conversation, Risk, Role
from tests.conftest import Running
from tests.routing.conversations import add_staff_named, add_waiting
from tests.types import StartRouter

WORDS = "sunt in pericol la gara"


async def _written(running: Running) -> str:
    """A conversation that waits, because no model answers; return its address."""
    await running.handset().text(WORDS)
    await running.twilio.wait_for(running.handset().number)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro", reasons=["asked_for_person"], risk=Risk.HIGH))
        [conversation_id] = await session.scalars(update(Conversation).values(country="IT").returning(Conversation.id))
    return f"/console/c/{conversation_id}"


@pytest.mark.parametrize("page", ["", "/phrases", "/record"])
async def test_a_volunteer_is_offered_what_waits_without_a_word_of_it(start_router: StartRouter, page: str) -> None:
    running = await start_router()
    address = await _written(running)
    vera = await running.staff("Vera", Role.VOLUNTEER)
    opened = await vera.get(f"{address}{page}")
    assert opened.status_code == 403
    assert WORDS not in opened.text
    assert all(told in opened.text for told in ("Romanian", "Italy", "high", "Take this conversation", f"{address}/claim"))
    assert "not allowed" not in opened.text.lower()
    taken = await vera.post(f"{address}/claim")
    assert (taken.status_code, WORDS in taken.text) == (200, True)


async def test_what_a_form_asks_for_is_refused_as_before(start_router: StartRouter) -> None:
    running = await start_router()
    address = await _written(running)
    vera = await running.staff("Vera", Role.VOLUNTEER)
    refused = await vera.post(f"{address}/reply", data={"text": "x"})
    assert refused.status_code == 403
    assert "data-refused" in refused.text


async def test_danger_that_is_for_staff_first_counts_down_and_is_not_offered(start_router: StartRouter) -> None:
    running = await start_router()
    await running.staff("Ana")
    vera = await running.staff("Vera", Role.VOLUNTEER)
    conversation_id = await add_waiting(running.line, risk=Risk.IMMEDIATE, reasons=["confined"], waiting_since=now())
    page = (await vera.get(f"/console/c/{conversation_id}")).text
    assert "Staff first, then you, in" in page
    assert f"/console/c/{conversation_id}/claim" not in page


async def test_it_says_who_was_faster_and_that_it_waits_no_more(start_router: StartRouter) -> None:
    running = await start_router()
    [bo] = await add_staff_named(running, "Bo")
    vera = await running.staff("Vera", Role.VOLUNTEER)
    conversation_id = await add_waiting(running.line)
    await acts.claim(running.line, conversation_id, bo)
    part = f"/console/c/{conversation_id}/waiting"
    held = (await vera.get(part)).text
    assert "Bo has it" in held  # nobody has written yet
    await replies.send_reply(running.line, conversation_id, bo, "buna ziua, sunt Bo")
    assert "Bo is replying" in (await vera.get(part)).text
    assert "claim" not in held
    await acts.return_to_assistant(running.line, conversation_id, bo)
    assert "It is no longer waiting" in (await vera.get(part)).text
