"""A conversation is never without somebody: absent and silent holders lose it, the next is called, the writer learns it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.conversation.silence import WAITING_NOTICE_AFTER
from routing.desk import acts, replies
from routing.oncall import shifts, unattended
from routing.oncall.duty import Duty
from routing.oversight.overview import overview
from routing.oversight.queue import queue
from routing.staff import presence
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.tables import Alert, Message, Risk, Role, Session, Staff, State
from tests.conftest import Running
from tests.routing.conversations import add_heard
from tests.routing.oncall.waits import TOMORROW, add_member, keep_duty, said_by_line, set_conversation, text_of
from tests.routing.watching import until_said

pytestmark = pytest.mark.usefixtures("by_hand")


async def _has_notice(running: Running, conversation_id: UUID) -> bool:
    async with running.line.store.database.begin() as session:
        return (await lock(session, conversation_id)).waiting_notice_sent


async def test_a_silent_holder_loses_the_conversation_and_the_writer_knows(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana = await running.staff("Ana")
    await ana.post(f"/console/c/{conversation_id}/claim")
    await keep_duty(running, Duty(silent_after_min=2))
    long_ago = now() - timedelta(minutes=3)
    await set_conversation(
        running, conversation_id, last_in_at=long_ago, held_since=long_ago, last_out_at=now() - timedelta(minutes=4)
    )
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        assert (conversation.state, conversation.holder_id) == (State.WAITING, None)
        assert "holder_silent" in conversation.reasons
    await until_said(running, text_of(running, "still_waiting"))


@pytest.mark.parametrize(
    ("ago", "has_reacted", "is_held"),
    [(timedelta(seconds=90), False, True), (timedelta(seconds=121), False, False), (timedelta(minutes=9), True, True)],
    ids=["in time", "deaf", "reacted"],
)
async def test_who_does_not_react_to_danger_in_what_they_hold_loses_it(
    waiting: tuple[Running, UUID], ago: timedelta, has_reacted: bool, is_held: bool
) -> None:
    running, conversation_id = waiting
    client = await running.staff("Ana")
    await client.post(f"/console/c/{conversation_id}/claim")
    async with running.line.store.database.begin() as session:
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
        seen_at = now() if has_reacted else None
        await session.execute(update(Alert).where(Alert.level == Risk.IMMEDIATE).values(raised_at=now() - ago, seen_at=seen_at))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        assert (conversation.holder_id is not None) is is_held
        assert ("holder_silent" in conversation.reasons) is not is_held
        assert conversation.state == (State.WITH_STAFF if is_held else State.WAITING)


async def _since(running: Running, conversation_id: UUID) -> datetime | None:
    async with running.line.store.database.begin() as session:
        return (await lock(session, conversation_id)).waiting_since


async def test_danger_that_fell_back_has_waited_since_it_was_written_and_is_for_everybody(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await running.staff("Ana")  # at work: the minute for staff would run
    await running.staff("Vera", Role.VOLUNTEER)
    async with running.line.store.database.begin() as session:
        vera_id = (await session.scalars(select(Staff.id).where(Staff.name == "Vera"))).one()
    vera = Member(vera_id, "Vera", Role.VOLUNTEER, ())
    written_at = now() - timedelta(minutes=8)
    await set_conversation(running, conversation_id, risk=Risk.IMMEDIATE, waiting_since=written_at, waiting_notice_sent=True)
    for _ in range(2):  # it falls back again, and the clock stays
        await acts.claim(running.line, conversation_id, vera_id)
        await acts.revoke(running.line, conversation_id, vera_id, "holder_silent")
        store = running.line.store
        [row] = (await queue(store, (), vera)).entries
        assert (row.since, row.open_at) == (written_at, None)
        assert (await overview(store, running.line.channels, ())).waiting[Risk.IMMEDIATE] == (1, written_at)
    assert await _has_notice(running, conversation_id)  # told once in a wait


async def test_after_an_answer_the_clock_begins_with_what_was_written_since(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana = await add_member(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    await replies.send_reply(running.line, conversation_id, ana, "Sunt aici.")
    ids = [await add_heard(running.line, conversation_id, text) for text in ("a venit", "are un cutit")]
    async with running.line.store.database.begin() as session:
        first = (await session.get_one(Message, ids[0])).received_at
    await acts.revoke(running.line, conversation_id, ana, "holder_silent")
    assert await _since(running, conversation_id) == first
    await acts.claim(running.line, conversation_id, ana)
    await replies.send_reply(running.line, conversation_id, ana, "Acum?")
    before = now()
    await acts.release(running.line, conversation_id, ana)
    since = await _since(running, conversation_id)
    assert since is not None
    assert since >= before


async def test_who_took_it_late_has_their_time_to_answer(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, stopped_at=now(), last_in_at=now() - timedelta(hours=1), last_out_at=None)
    await acts.claim(running.line, conversation_id, await add_member(running, "Ana"))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await lock(session, conversation_id)).state == State.WITH_STAFF


async def test_who_went_away_loses_the_conversation_and_who_is_there_keeps_it(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    client = await running.staff("Ana")
    await client.post(f"/console/c/{conversation_id}/claim")
    long_ago = now() - presence.AWAY_AFTER * 2
    await set_conversation(running, conversation_id, held_since=long_ago)
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await lock(session, conversation_id)).state == State.WITH_STAFF
        await session.execute(update(Session).values(last_seen_at=long_ago))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        assert (conversation.state, conversation.holder_id) == (State.WAITING, None)
        assert "holder_away" in conversation.reasons


async def test_who_waits_long_learns_once_that_nobody_is_free(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(
        running, conversation_id, waiting_since=now() - WAITING_NOTICE_AFTER * 2, country="DE", safe_until=TOMORROW
    )
    await unattended.run(running.line)
    await until_said(running, text_of(running, "nobody_yet", {"country": "DE"}))
    assert await _has_notice(running, conversation_id)
    await unattended.run(running.line)
    await running.settled()
    assert len(said_by_line(running)) == 2


async def test_who_did_not_say_that_we_may_write_learns_it_with_their_next_message(waiting: tuple[Running, UUID]) -> None:
    """It went unasked to phones that somebody else reads."""
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, waiting_since=now() - WAITING_NOTICE_AFTER * 2, country="DE")
    await unattended.run(running.line)
    await running.settled()
    assert len(said_by_line(running)) == 1
    assert not await _has_notice(running, conversation_id)


async def test_out_of_hours_the_writer_gets_the_notice_at_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, safe_until=TOMORROW)
    ana = await add_member(running, "Ana")
    async with running.line.store.database.begin() as session:
        await shifts.add(session, ana, day=date(2020, 1, 1), starts=time(9), ends=time(17), zone="UTC")
    await unattended.run(running.line)
    assert await _has_notice(running, conversation_id)
    await until_said(running, text_of(running, "nobody_yet"))


async def test_within_hours_the_writer_gets_no_notice_at_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await add_member(running, "Ana", place=1)
    await unattended.run(running.line)
    assert not await _has_notice(running, conversation_id)
    await running.settled()
    assert len(said_by_line(running)) == 1
