"""One holder at a time, whatever happens at once."""

from __future__ import annotations

import asyncio
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import delete, select

from routing.conversation import holding
from routing.conversation.holding import HeldError, Outcome
from routing.conversation.rows import lock
from routing.desk import acts, replies
from routing.oversight import queue
from routing.staff import audit
from routing.staff.accounts import add_staff
from routing.staff.roles import NotAllowedError
from routing.staff.sessions import Member
from routing.store import hot_path
from routing.store.clock import now
from routing.store.tables import Alert, Audit, Message, Risk, Role, State
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_staff_named
from tests.routing.watching import until_said


async def test_of_a_thousand_claims_at_once_one_wins(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    staff = await add_staff_named(running, "Ana", "Bo")

    at_once = asyncio.Semaphore(20)  # connections of a process; the rest stand in line for them

    async def try_to_claim(staff_id: UUID) -> UUID | str | None:
        async with at_once:
            try:
                await acts.claim(running.line, conversation_id, staff_id)
            except HeldError as error:
                return error.holder
            return staff_id

    results = await asyncio.gather(*(try_to_claim(staff[number % 2]) for number in range(1_000)))
    winners = {result for result in results if isinstance(result, UUID)}
    losers = {result for result in results if isinstance(result, str)}
    assert len(results) == 1_000
    assert len(winners) == 1
    assert losers == {"Bo" if winners == {staff[1]} else "Ana"}
    async with running.line.store.database.begin() as session:
        claims = (await session.scalars(select(Audit.staff_id).where(Audit.action == "claimed"))).all()
    assert set(claims) == winners
    assert len(claims) == 1


async def test_the_loser_may_not_write_give_back_or_close(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana, bo = await add_staff_named(running, "Ana", "Bo")
    await acts.claim(running.line, conversation_id, ana)
    for act in (acts.return_to_assistant, partial(acts.close, outcome=Outcome.HELPED), acts.release):
        with pytest.raises(HeldError) as caught:
            await act(running.line, conversation_id, bo)
        assert caught.value.holder == "Ana"
    with pytest.raises(HeldError):
        await replies.send_reply(running.line, conversation_id, bo, "salut")


async def test_a_claim_settles_the_alerts(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await add_staff_named(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    async with running.line.store.database.begin() as session:
        alerts = (await session.scalars(select(Alert))).all()
    assert alerts
    assert {alert.seen_by for alert in alerts} == {ana}


async def test_a_second_danger_alerts_again_once_the_first_was_seen(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await add_staff_named(running, "Ana")

    async def flag() -> int:
        async with running.line.store.database.begin() as session:
            await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
        async with running.line.store.database.begin() as session:
            return len((await session.scalars(select(Alert).where(Alert.level == Risk.IMMEDIATE))).all())

    assert [await flag(), await flag()] == [1, 1]
    await acts.claim(running.line, conversation_id, ana)
    assert await flag() == 2


async def test_a_volunteer_takes_immediate_risk_only_when_nobody_else_is_on(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    async with running.line.store.database.begin() as session:
        vera = await add_staff(session, "Vera", PASSWORD, Role.VOLUNTEER, [])
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
    ana = await running.staff("Ana")
    with pytest.raises(NotAllowedError):
        await acts.claim(running.line, conversation_id, vera)
    await ana.post("/console/sign-out")
    await acts.claim(running.line, conversation_id, vera)


async def test_a_volunteer_takes_what_is_not_immediate(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        vera = await add_staff(session, "Vera", PASSWORD, Role.VOLUNTEER, [])
    await acts.claim(running.line, conversation_id, vera)


async def test_only_a_supervisor_takes_over_or_writes_in_anothers_conversation(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana, bo = await add_staff_named(running, "Ana", "Bo")
    async with running.line.store.database.begin() as session:
        sue = await add_staff(session, "Sue", PASSWORD, Role.SUPERVISOR, [])
    with pytest.raises(HeldError):  # nobody holds it: they have to take it
        await replies.send_as_supervisor(running.line, conversation_id, sue, "salut")
    await acts.claim(running.line, conversation_id, ana)
    with pytest.raises(NotAllowedError):
        await acts.take_over(running.line, conversation_id, bo)
    with pytest.raises(NotAllowedError):
        await replies.send_as_supervisor(running.line, conversation_id, bo, "salut")
    with pytest.raises(HeldError):  # not by the way of the holder either
        await replies.send_reply(running.line, conversation_id, sue, "salut")
    await replies.send_as_supervisor(running.line, conversation_id, sue, "salut")
    await acts.take_over(running.line, conversation_id, sue)
    with pytest.raises(HeldError) as caught:
        await replies.send_reply(running.line, conversation_id, ana, "salut")
    assert caught.value.holder == "Sue"
    async with running.line.store.database.begin() as session:
        actions = [entry.action for entry in await audit.trail(session, conversation_id, ["claimed", "wrote_over", "took_over"])]
    assert actions == ["claimed", "wrote_over", "took_over"]


async def test_the_server_refuses_who_does_not_hold_it(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana, vera = await running.staff("Ana"), await running.staff("Vera", Role.VOLUNTEER)
    assert (await ana.post(f"/console/c/{conversation_id}/claim")).status_code == 200
    for path, data, status in [
        ("reply", {"text": "salut"}, 403),  # what is refused comes back under the conversation, which they may not read
        ("release", {}, 409),
        ("close", {"outcome": "helped"}, 409),
        ("offer", {"to": "language:ro"}, 403),
        ("withdraw", {}, 409),
        ("accept", {}, 409),
        ("take-over", {}, 403),
        ("write-over", {"text": "salut"}, 403),
    ]:
        assert (await vera.post(f"/console/c/{conversation_id}/{path}", data=data)).status_code == status, path
    assert (await ana.post(f"/console/c/{conversation_id}/close", data={"outcome": "won"})).status_code == 422


async def test_a_released_conversation_rings_again_for_its_risk(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await add_staff_named(running, "Ana")
    async with running.line.store.database.begin() as session:
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
    await acts.claim(running.line, conversation_id, ana)
    reader = Member(ana, "Ana", Role.STAFF, ())
    assert (await queue.alarm(running.line.store, reader)).ringing == 0
    await acts.release(running.line, conversation_id, ana)
    assert (await queue.alarm(running.line.store, reader)).ringing == 1
    (entry,) = (await queue.queue(running.line.store, running.line.probes, reader)).entries
    assert (entry.risk, entry.state, entry.holder) == (Risk.IMMEDIATE, State.WAITING, None)
    assert "released" in entry.reasons


async def test_a_closed_conversation_reopens_with_the_assistant(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    (ana,) = await add_staff_named(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    await acts.close(running.line, conversation_id, ana, Outcome.HELPED)
    handset = running.handset()
    await until_said(running, running.line.library.render("closed", {}, "ro", "sms").bubbles[0].text)
    before = len(running.twilio.to(handset.number))
    await handset.text("mai sunteti?", sid="SM" + "9" * 32)
    await running.twilio.wait_for(handset.number, before + 1)
    async with running.line.store.database.begin() as session:
        assert (await lock(session, conversation_id)).state == State.WAITING


@pytest.mark.parametrize("level", [Risk.HIGH, Risk.IMMEDIATE])
@pytest.mark.parametrize("before", [(), (Risk.HIGH,), (Risk.IMMEDIATE,), (Risk.HIGH, Risk.IMMEDIATE)])
@pytest.mark.parametrize("is_seen", [False, True])
async def test_a_turn_raises_an_alert_by_the_same_rule(
    waiting: tuple[Running, UUID], level: Risk, before: tuple[Risk, ...], *, is_seen: bool
) -> None:
    """`flag` for everybody with a session, a statement of its own for the path of a message."""
    running, conversation_id = waiting
    database = running.line.store.database
    found = []
    for by_turn in (False, True):
        async with database.begin() as session:
            await session.execute(delete(Alert))
            seen_at = now() if is_seen else None
            session.add_all(Alert(conversation_id=conversation_id, level=one, reasons=[], seen_at=seen_at) for one in before)
            message_id = await session.scalar(select(Message.id).limit(1))
            assert message_id is not None
        if by_turn:
            async with database.transaction() as connection:
                is_new = await hot_path.raise_alert(connection, conversation_id, message_id, level, ["weapon"])
                assert is_new is (is_seen or level not in before)
        else:
            async with database.begin() as session:
                await holding.flag(session, await lock(session, conversation_id), level, ["weapon"], message_id)
        async with database.begin() as session:
            alerts = await session.scalars(select(Alert).order_by(Alert.id))
            found.append([(one.level, one.reasons, one.message_id, one.seen_at is None) for one in alerts])
    assert found[0] == found[1]
