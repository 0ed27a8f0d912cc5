"""What a supervisor is shown of the line as it is now."""

from __future__ import annotations

from datetime import time, timedelta
from uuid import UUID

import pytest

from routing.line.line import Line
from routing.oncall import calls, shifts
from routing.oncall.duty import Duty
from routing.oversight.overview import Overview, ReachEnd, overview
from routing.staff import accounts
from routing.store.clock import now
from routing.store.tables import Alert, Author, Delivery, EscalationStep, Message, Part, Risk, Role, State
from tests.conftest import PASSWORD
from tests.routing.conversations import add_waiting
from tests.types import StartRouter


@pytest.fixture
async def line(start_router: StartRouter) -> Line:
    return (await start_router(twilio_whatsapp_from="+14155550000")).line


async def _member(line: Line, name: str) -> UUID:
    async with line.store.database.begin() as session:
        return await accounts.add_staff(session, name, PASSWORD, Role.STAFF, ["ro"])


async def test_who_holds_how_much_and_who_waits_for_a_word_longest(line: Line) -> None:
    ana, bo = await _member(line, "Ana"), await _member(line, "Bo")
    held = {"state": State.WITH_STAFF, "waiting_since": None, "held_since": now()}
    calm = await add_waiting(line, **held, holder_id=ana, last_in_at=now() - timedelta(minutes=20), last_out_at=now())
    late = await add_waiting(line, **held, holder_id=ana, last_in_at=now() - timedelta(minutes=9))
    later = await add_waiting(line, **held, holder_id=bo, last_in_at=now() - timedelta(minutes=2))
    await add_waiting(line, risk=Risk.IMMEDIATE, waiting_since=now() - timedelta(minutes=4))
    await add_waiting(line, risk=Risk.IMMEDIATE)
    made = await overview(line.store, line.channels, line.probes)
    assert {one.name: one.load for one in made.people} == {"Ana": 2, "Bo": 1}
    assert [one.entry.id for one in made.held] == [late, later, calm]
    assert [one.unanswered_since is not None for one in made.held] == [True, True, False]
    (count, since) = made.waiting[Risk.IMMEDIATE]
    assert count == 2
    assert now() - since > timedelta(minutes=3)
    assert list(made.waiting) == [Risk.IMMEDIATE]


async def test_what_was_flagged_waits_as_the_queue_says(line: Line) -> None:
    with_assistant = {"state": State.ASSISTANT, "waiting_since": None}
    flagged = await add_waiting(line, **with_assistant, last_in_at=now() - timedelta(minutes=4))
    await add_waiting(line, **with_assistant)
    async with line.store.database.begin() as session:
        session.add(Alert(conversation_id=flagged, level=Risk.HIGH, reasons=[]))
    (count, since) = (await overview(line.store, line.channels, line.probes)).waiting[Risk.HIGH]
    assert count == 1
    assert now() - since > timedelta(minutes=3)


async def test_who_is_on_call_is_named(line: Line) -> None:
    ana = await _member(line, "Ana")
    async with line.store.database.begin() as session:
        await shifts.add(session, ana, weekdays=range(7), starts=time(0), ends=time(0), zone="UTC")
    assert (await overview(line.store, line.channels, line.probes)).on_call == ("Ana",)


def _ends(made: Overview) -> dict[UUID, tuple[ReachEnd, bool]]:
    return {one.entry.id: (one.ends, one.is_over) for one in made.expiring}


async def test_the_carriers_window_and_the_writers_silence_are_seen_before_they_begin(line: Line) -> None:
    ana = await _member(line, "Ana")
    held = {"state": State.WITH_STAFF, "holder_id": ana, "waiting_since": None}
    ago = {hours: now() - timedelta(hours=hours) for hours in (1, 21, 25)}
    may = {"safe_until": now() + timedelta(days=2)}
    soon = await add_waiting(line, channel="whatsapp", last_in_at=ago[21], **may)
    over = await add_waiting(line, channel="whatsapp", last_in_at=ago[25], **held, last_out_at=ago[21])
    silent = await add_waiting(line, last_in_at=ago[1])
    falling_silent = await add_waiting(line, last_in_at=now() - timedelta(minutes=9))
    await add_waiting(line, last_in_at=now())  # 15 minutes are left
    await add_waiting(line, last_in_at=ago[25], **may)
    await add_waiting(line, last_in_at=ago[1], **held, last_out_at=now())  # nobody is owed a word
    await add_waiting(line, channel="whatsapp", last_in_at=ago[25], stopped_at=now())
    await add_waiting(line, channel="whatsapp", last_in_at=ago[25], state=State.CLOSED, waiting_since=None)
    made = await overview(line.store, line.channels, line.probes)
    assert _ends(made) == {
        falling_silent: (ReachEnd.SILENCE, False),
        soon: (ReachEnd.WINDOW, False),
        over: (ReachEnd.WINDOW, True),
        silent: (ReachEnd.SILENCE, True),
    }
    assert [one.entry.id for one in made.expiring] == [falling_silent, soon, over, silent]


async def test_what_did_not_arrive_is_one_line_a_conversation(line: Line) -> None:
    first, second, third = [await add_waiting(line) for _ in range(3)]
    async with line.store.database.begin() as session:
        for conversation_id, state, reason, hours in (
            (first, Delivery.FAILED, "unreachable", 3),
            (first, Delivery.FAILED, "blocked", 1),
            (second, Delivery.UNKNOWN, None, 2),
            (second, Delivery.DELIVERED, None, 1),
            (third, Delivery.FAILED, "unreachable", 25),
        ):
            message = Message(conversation_id=conversation_id, author=Author.ASSISTANT, channel="twilio_sms")
            session.add(message)
            await session.flush()
            settled_at = now() - timedelta(hours=hours)
            session.add(
                Part(
                    message_id=message.id,
                    conversation_id=conversation_id,
                    epoch=0,
                    state=state,
                    reason=reason,
                    created_at=settled_at,
                    settled_at=settled_at,
                )
            )
    found = (await overview(line.store, line.channels, line.probes)).undelivered
    assert [(one.conversation_id, one.state, one.reason, one.count) for one in found] == [
        (first, Delivery.FAILED, "blocked", 2),
        (second, Delivery.UNKNOWN, None, 1),
    ]


async def test_a_call_that_reached_nobody_is_shown(line: Line) -> None:
    ana = await _member(line, "Ana")
    async with line.store.database.begin() as session:
        await shifts.add(session, ana, weekdays=range(7), starts=time(0), ends=time(0), zone="UTC")
    conversation_id = await add_waiting(line, risk=Risk.IMMEDIATE)
    await calls.call_next(line, Duty())
    (missed,) = (await overview(line.store, line.channels, line.probes)).missed
    assert (missed.conversation_id, missed.step, missed.name) == (conversation_id, EscalationStep.MEMBER, "Ana")
    assert missed.reason == "no-address"
