"""A conversation is never without somebody: absent and silent holders lose it, the next is called, the writer learns it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from routing.background import upkeep
from routing.conversation import holding
from routing.conversation.rows import lock
from routing.conversation.silence import WAITING_NOTICE_AFTER
from routing.desk import acts
from routing.line.line import Line
from routing.oncall import duty, shifts, unattended
from routing.oncall.duty import Duty
from routing.staff import accounts, presence
from routing.store.clock import now
from routing.store.tables import Alert, Call, CallOutcome, Conversation, EscalationStep, Risk, Role, Session, State
from tests.carriers.twilio import Fault
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_waiting
from tests.routing.watching import until_said

CHAT, PHONE, PARTNER, BOS_PHONE = "-100200300", "+37360000001", "+37360000002", "+37360000003"
REACHED = Duty(10, 60, CHAT, PHONE, PARTNER)
TOMORROW = now() + timedelta(days=1)
EVER = {"weekdays": range(7), "starts": time(0), "ends": time(0), "zone": "UTC"}


@pytest.fixture(autouse=True)
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock of the line does not strike between two steps of a test."""

    async def strike(line: Line) -> None: ...

    monkeypatch.setattr(upkeep, "run", strike)


async def _set(running: Running, conversation_id: UUID, **values: object) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).where(Conversation.id == conversation_id).values(**values))


async def _member(running: Running, name: str, phone: str = "", place: int | None = None) -> UUID:
    """With a `place`, on call at all times."""
    async with running.line.store.database.begin() as session:
        staff_id = await accounts.add_staff(session, name, PASSWORD, Role.STAFF, [])
        if phone:
            await accounts.set_phone(session, staff_id, staff_id, running.line.store.vault.seal_staff(phone))
        if place is not None:
            await shifts.add(session, staff_id, **EVER, place=place)
        return staff_id


async def _keep(running: Running, kept: Duty) -> None:
    async with running.line.store.database.begin() as session:
        await duty.save(session, running.line.store.vault, kept)


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


async def _has_notice(running: Running, conversation_id: UUID) -> bool:
    async with running.line.store.database.begin() as session:
        return (await lock(session, conversation_id)).waiting_notice_sent


def _said(running: Running) -> list[str]:
    return running.twilio.to(running.handset().number)


def _text(running: Running, answer: str, params: Mapping[str, str] | None = None) -> str:
    return running.line.library.render(answer, params or {}, "ro", "sms").bubbles[0].text


async def test_a_silent_holder_loses_the_conversation_and_the_writer_knows(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    ana = await running.staff("Ana")
    await ana.post(f"/console/c/{conversation_id}/claim")
    await _keep(running, Duty(silent_after_min=2))
    long_ago = now() - timedelta(minutes=3)
    await _set(running, conversation_id, last_in_at=long_ago, held_since=long_ago, last_out_at=now() - timedelta(minutes=4))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        assert (conversation.state, conversation.holder_id) == (State.WAITING, None)
        assert "holder_silent" in conversation.reasons
    await until_said(running, _text(running, "still_waiting"))


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


async def test_who_took_it_late_has_her_time_to_answer(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await _set(running, conversation_id, stopped_at=now(), last_in_at=now() - timedelta(hours=1), last_out_at=None)
    await acts.claim(running.line, conversation_id, await _member(running, "Ana"))
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await lock(session, conversation_id)).state == State.WITH_STAFF


async def test_who_went_away_loses_the_conversation_and_who_is_there_keeps_it(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    client = await running.staff("Ana")
    await client.post(f"/console/c/{conversation_id}/claim")
    long_ago = now() - presence.AWAY_AFTER * 2
    await _set(running, conversation_id, held_since=long_ago)
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
    await _set(running, conversation_id, waiting_since=now() - WAITING_NOTICE_AFTER * 2, country="DE", safe_until=TOMORROW)
    await unattended.run(running.line)
    await until_said(running, _text(running, "nobody_yet", {"country": "DE"}))
    assert await _has_notice(running, conversation_id)
    await unattended.run(running.line)
    await running.settled()
    assert len(_said(running)) == 2


async def test_who_did_not_say_that_we_may_write_learns_it_with_their_next_message(waiting: tuple[Running, UUID]) -> None:
    """It went unasked to phones that somebody else reads."""
    running, conversation_id = waiting
    await _set(running, conversation_id, waiting_since=now() - WAITING_NOTICE_AFTER * 2, country="DE")
    await unattended.run(running.line)
    await running.settled()
    assert len(_said(running)) == 1
    assert not await _has_notice(running, conversation_id)


async def test_out_of_hours_the_writer_gets_the_notice_at_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await _set(running, conversation_id, safe_until=TOMORROW)
    ana = await _member(running, "Ana")
    async with running.line.store.database.begin() as session:
        await shifts.add(session, ana, day=date(2020, 1, 1), starts=time(9), ends=time(17), zone="UTC")
    await unattended.run(running.line)
    assert await _has_notice(running, conversation_id)
    await until_said(running, _text(running, "nobody_yet"))


async def test_within_hours_the_writer_gets_no_notice_at_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await _member(running, "Ana", place=1)
    await unattended.run(running.line)
    assert not await _has_notice(running, conversation_id)
    await running.settled()
    assert len(_said(running)) == 1


async def test_the_chain_calls_each_once_and_tells_the_writer_when_it_ends(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await _set(running, conversation_id, risk=Risk.IMMEDIATE, country="DE", safe_until=TOMORROW)
    await running.staff("Ana")  # somebody is on, so the first call waits too
    await _member(running, "Bo", BOS_PHONE, place=1)
    await _keep(running, REACHED)
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
        await until_said(running, _text(running, answer, {"country": "DE"}))


async def test_high_risk_is_called_for_more_slowly(waiting: tuple[Running, UUID]) -> None:
    running, _ = waiting
    await running.staff("Ana")
    await _keep(running, REACHED)
    await _later(running, 240)
    assert await _calls(running) == []
    await _later(running, 61)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)]


async def test_when_nobody_is_on_the_first_is_called_at_once_and_past_whom_cannot_be_reached(
    waiting: tuple[Running, UUID],
) -> None:
    running, conversation_id = waiting
    await _set(running, conversation_id, risk=Risk.IMMEDIATE)
    await _member(running, "Bo", place=1)  # has no number
    await _member(running, "Cy", "+37360000009", place=2)
    await _keep(running, Duty(staff_phone=PHONE))
    running.twilio.faults.append(Fault(400, 21211))
    await unattended.run(running.line)
    assert await _calls(running) == [
        (EscalationStep.MEMBER, CallOutcome.NO_ADDRESS),
        (EscalationStep.MEMBER, CallOutcome.FAILED),
        (EscalationStep.STAFF_PHONE, CallOutcome.SENT),
    ]


async def test_a_claim_ends_the_chain_and_a_new_wait_begins_a_new_one(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    await _set(running, conversation_id, risk=Risk.IMMEDIATE)
    await _keep(running, REACHED)
    await unattended.run(running.line)
    ana = await _member(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    await _later(running, 300)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)]
    await acts.release(running.line, conversation_id, ana)
    await unattended.run(running.line)
    assert await _calls(running) == [(EscalationStep.STAFF_CHAT, CallOutcome.SENT)] * 2


async def test_staff_are_called_for_immediate_risk_first(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    newer = await add_waiting(running.line, risk=Risk.IMMEDIATE)
    await _keep(running, REACHED)
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Call.conversation_id).order_by(Call.id))).all() == [newer, conversation_id]


async def test_who_is_called_for_several_at_once_is_called_once(waiting: tuple[Running, UUID]) -> None:
    running, conversation_id = waiting
    for _ in range(3):
        await add_waiting(running.line, risk=Risk.IMMEDIATE)
    bo = await _member(running, "Bo", BOS_PHONE, place=1)
    await _member(running, "Cy", place=2)  # has no number
    await _keep(running, Duty(staff_phone=PHONE))
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
    await _set(running, conversation_id, risk=Risk.ROUTINE)
    await _keep(running, REACHED)
    await _later(running, 3_000)
    assert await _calls(running) == []


async def test_where_staff_are_called_is_stored_sealed(waiting: tuple[Running, UUID]) -> None:
    running, _ = waiting
    await _keep(running, REACHED)
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
        await _keep(running, wrong)
