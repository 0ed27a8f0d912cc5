"""One holder at a time, whatever happens at once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from routing import desk, handoff, upkeep
from routing.accounts import add_staff
from routing.conversations import locked, now
from routing.handoff import HeldError, Outcome
from routing.tables import Alert, Conversation, Risk, Role, State
from tests.conftest import PASSWORD, Running

StartRouter = Callable[..., Awaitable[Running]]


@pytest.fixture
async def waiting(start_router: StartRouter) -> tuple[Running, UUID]:
    """A router and a conversation that waits, because no model answers."""
    running = await start_router()
    handset = running.handset()
    await handset.text("ajutor")
    await running.twilio.wait_for(handset.number)
    async with running.line.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    return running, conversation_id


async def _staff(running: Running, *names: str) -> list[UUID]:
    async with running.line.database.begin() as session:
        return [await add_staff(session, name, PASSWORD, Role.STAFF, []) for name in names]


async def test_of_two_hundred_claims_at_once_one_wins(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    staff = await _staff(running, "Ana", "Bo")

    async def try_to_claim(staff_id: UUID) -> UUID | str | None:
        try:
            await desk.claim(running.line, conversation_id, staff_id)
        except HeldError as error:
            return error.holder
        return staff_id

    results = await asyncio.gather(*(try_to_claim(staff[number % 2]) for number in range(200)))
    winners = {result for result in results if isinstance(result, UUID)}
    losers = {result for result in results if isinstance(result, str)}
    assert len(winners) == 1
    assert len(losers) == 1
    assert losers == {"Bo" if winners == {staff[1]} else "Ana"}


async def test_the_loser_may_not_write_give_back_or_close(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana, bo = await _staff(running, "Ana", "Bo")
    await desk.claim(running.line, conversation_id, ana)
    for act in (desk.give_back, partial(desk.close, outcome=Outcome.HELPED), desk.release):
        with pytest.raises(HeldError) as caught:
            await act(running.line, conversation_id, bo)
        assert caught.value.holder == "Ana"
    with pytest.raises(HeldError):
        await desk.reply(running.line, conversation_id, bo, "salut")


async def test_a_claim_settles_the_alerts(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await _staff(running, "Ana")
    await desk.claim(running.line, conversation_id, ana)
    async with running.line.database.begin() as session:
        alerts = (await session.scalars(select(Alert))).all()
    assert alerts
    assert {alert.seen_by for alert in alerts} == {ana}


async def test_a_second_danger_alerts_again_once_the_first_was_seen(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await _staff(running, "Ana")

    async def flag() -> int:
        async with running.line.database.begin() as session:
            await handoff.flag(session, await locked(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
        async with running.line.database.begin() as session:
            return len((await session.scalars(select(Alert).where(Alert.level == Risk.IMMEDIATE))).all())

    assert [await flag(), await flag()] == [1, 1]
    await desk.claim(running.line, conversation_id, ana)
    assert await flag() == 2


async def test_a_silent_holder_loses_the_conversation(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await _staff(running, "Ana")
    await desk.claim(running.line, conversation_id, ana)
    async with running.line.database.begin() as session:
        conversation = await locked(session, conversation_id)
        conversation.last_in_at = now() - upkeep.HOLDER_SILENT_AFTER * 2
        conversation.last_out_at = now() - upkeep.HOLDER_SILENT_AFTER * 3
    await upkeep.run(running.line)
    async with running.line.database.begin() as session:
        conversation = await locked(session, conversation_id)
        assert (conversation.state, conversation.holder_id) == (State.WAITING, None)
        assert "holder_silent" in conversation.reasons


async def test_who_waits_long_learns_once_that_nobody_is_free(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    number = running.handset().number
    before = len(running.twilio.to(number))
    async with running.line.database.begin() as session:
        (await locked(session, conversation_id)).waiting_since = now() - upkeep.NOBODY_YET_AFTER * 2
    await upkeep.run(running.line)
    await running.twilio.wait_for(number, before + 1)
    await upkeep.run(running.line)
    assert len(running.twilio.to(number)) == before + 1


async def test_a_closed_conversation_reopens_with_the_assistant(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await _staff(running, "Ana")
    await desk.claim(running.line, conversation_id, ana)
    await desk.close(running.line, conversation_id, ana, Outcome.HELPED)
    handset = running.handset()
    await running.twilio.wait_for(handset.number, 3)
    await handset.text("mai sunteti?", sid="SM" + "9" * 32)
    await running.twilio.wait_for(handset.number, 4)
    async with running.line.database.begin() as session:
        assert (await locked(session, conversation_id)).state == State.WAITING
