"""Whom the line calls while somebody waits, one after the other, and when it stops."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from routing.desk import acts
from routing.oncall import duty, unattended
from routing.oncall.duty import Duty
from routing.store.clock import now
from routing.store.tables import Call, CallOutcome, Conversation, EscalationStep, Risk
from tests.carriers.twilio import Fault
from tests.conftest import Running
from tests.routing.conversations import add_waiting
from tests.routing.oncall.waits import TOMORROW, add_member, keep_duty, set_conversation, text_of
from tests.routing.watching import until_said

pytestmark = pytest.mark.usefixtures("by_hand")

CHAT, PHONE, PARTNER, BOS_PHONE = "-100200300", "+37360000001", "+37360000002", "+37360000003"
REACHED = Duty(10, 60, CHAT, PHONE, PARTNER)


async def _calls(running: Running) -> list[tuple[EscalationStep, str]]:
    async with running.line.store.database.begin() as session:
        return [(EscalationStep(call.step), call.outcome) for call in await session.scalars(select(Call).order_by(Call.id))]


async def _later(running: Running, seconds: float) -> None:
    """As if this much time had passed since the wait began and since each call."""
    past = timedelta(seconds=seconds)
    async with running.line.store.database.begin() as session:
        await session.execute(
            update(Conversation).values(
                waiting_since=Conversation.waiting_since - past, last_in_at=Conversation.last_in_at - past
            )
        )
        await session.execute(update(Call).values(waiting_since=Call.waiting_since - past, called_at=Call.called_at - past))
    await unattended.run(running.line)


async def test_the_chain_calls_each_once_and_tells_the_writer_when_it_ends(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, risk=Risk.IMMEDIATE, country="DE", safe_until=TOMORROW)
    await running.staff("Ana")  # somebody is on, so the first call waits too
    await add_member(running, "Bo", BOS_PHONE, place=1)
    await keep_duty(running, REACHED)
    await unattended.run(running.line)
    assert await _calls(running) == []
    expected = []
    for step in (EscalationStep.MEMBER, EscalationStep.STAFF_CHAT, EscalationStep.STAFF_PHONE, EscalationStep.PARTNER):
        await _later(running, 61)
        expected.append((step, CallOutcome.SENT))
        assert await _calls(running) == expected
        await unattended.run(running.line)  # at once again: nobody is called twice
        assert await _calls(running) == expected
    await _later(running, 61)
    assert await _calls(running) == expected
    link = f"{running.line.console_url}/c/{conversation_id}"
    for phone in (BOS_PHONE, PHONE, PARTNER):
        assert running.twilio.to(phone) == [f"A person is waiting: Danger now. {link}"]
    assert running.telegram.to(int(CHAT)) == [f"A person is waiting: Danger now. {link}"]
    for answer in ("nobody_yet", "hotline_number"):
        await until_said(running, text_of(running, answer, {"country": "DE"}))


async def test_high_risk_is_called_for_more_slowly(waiting: tuple[Running, UUID]) -> None:
    running, _ = waiting
    await running.staff("Ana")
    await keep_duty(running, REACHED)
    await _later(running, 240)
    assert await _calls(running) == []
    await _later(running, 61)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)]


async def test_when_nobody_is_on_the_first_is_called_at_once_and_past_whom_cannot_be_reached(
    waiting: tuple[Running, UUID],
) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, risk=Risk.IMMEDIATE)
    await add_member(running, "Bo", place=1)  # has no number
    await add_member(running, "Cy", "+37360000009", place=2)
    await keep_duty(running, Duty(staff_phone=PHONE))
    running.twilio.faults.append(Fault(400, 21211))
    await unattended.run(running.line)
    assert await _calls(running) == [
        (EscalationStep.MEMBER, CallOutcome.NO_ADDRESS),
        (EscalationStep.MEMBER, CallOutcome.FAILED),
        (EscalationStep.STAFF_PHONE, CallOutcome.SENT),
    ]


async def test_a_claim_ends_the_chain_and_a_new_wait_begins_a_new_one(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, risk=Risk.IMMEDIATE)
    await keep_duty(running, REACHED)
    await unattended.run(running.line)
    ana = await add_member(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    await _later(running, 300)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)]
    await acts.release(running.line, conversation_id, ana)
    await unattended.run(running.line)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)] * 2


async def test_staff_are_called_for_immediate_risk_first(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    newer = await add_waiting(running.line, risk=Risk.IMMEDIATE)
    await keep_duty(running, REACHED)
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Call.conversation_id).order_by(Call.id))).all() == [newer, conversation_id]


async def test_who_is_called_for_several_at_once_is_called_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    for _ in range(3):
        await add_waiting(running.line, risk=Risk.IMMEDIATE)
    bo = await add_member(running, "Bo", BOS_PHONE, place=1)
    await add_member(running, "Cy", place=2)  # has no number
    await keep_duty(running, Duty(staff_phone=PHONE))
    await unattended.run(running.line)
    console = running.line.console_url
    texts = [f"3 people are waiting: Danger now. {console}", f"A person is waiting: High risk. {console}/c/{conversation_id}"]
    assert running.twilio.to(BOS_PHONE) == texts
    async with running.line.store.database.begin() as session:
        made = (await session.scalars(select(Call).order_by(Call.id))).all()
        await session.execute(update(Call).values(called_at=now() - timedelta(minutes=6)))
    assert [(call.staff_id, call.number, call.outcome) for call in made] == [(bo, 0, CallOutcome.SENT)] * 4
    running.twilio.faults.append(Fault(400, 21211))
    await unattended.run(running.line)
    assert running.twilio.to(PHONE) == texts[1:]  # what is refused for the three is no reason not to try for the fourth
    assert await _calls(running) == [
        *[(EscalationStep.MEMBER, CallOutcome.SENT)] * 4,
        *[(EscalationStep.MEMBER, CallOutcome.NO_ADDRESS)] * 3,
        *[(EscalationStep.STAFF_PHONE, CallOutcome.FAILED)] * 3,
        (EscalationStep.MEMBER, CallOutcome.NO_ADDRESS),
        (EscalationStep.STAFF_PHONE, CallOutcome.SENT),
    ]


async def test_routine_waits_are_nobodys_alarm(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await set_conversation(running, conversation_id, risk=Risk.ROUTINE)
    await keep_duty(running, REACHED)
    await _later(running, 3_000)
    assert await _calls(running) == []


async def test_where_staff_are_called_is_stored_sealed(waiting: tuple[Running, UUID]) -> None:
    running, _ = waiting
    await keep_duty(running, REACHED)
    async with running.line.store.database.begin() as session:
        row = (await session.execute(select(duty.Row))).scalar_one()
        assert await duty.duty_of(session, running.line.store.vault) == REACHED
    for sealed in (row.sealed_staff_chat, row.sealed_staff_phone, row.sealed_partner_phone):
        assert sealed
        assert not any(plain.encode() in sealed for plain in (CHAT, PHONE, PARTNER))
    for plain in (CHAT, PHONE, PARTNER):
        assert plain not in repr(REACHED)


@pytest.mark.parametrize(
    "wrong",
    [Duty(silent_after_min=0), Duty(call_after_s=9), Duty(staff_chat="@us"), Duty(staff_phone="0721"), Duty(partner_phone="+1")],
)
async def test_what_cannot_be_is_not_kept(waiting: tuple[Running, UUID], wrong: Duty) -> None:
    running, _ = waiting
    with pytest.raises(ValueError, match=r"silent-after|call-after|chat-id|phone-(start|digits)"):
        await keep_duty(running, wrong)
