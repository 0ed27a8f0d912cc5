"""What holds for every message, whatever happens: lessons of other lines, one test each."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import func, select, update

from integrations.twilio import api
from routing.background import upkeep
from routing.desk import acts
from routing.inbound import leasing, turn
from routing.outbound import claiming
from routing.ports.model import Turn
from routing.staff.accounts import add_staff
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Progress, Role, State
from tests.carriers import telegram, twilio
from tests.conftest import PASSWORD, Running
from tests.routing.watching import conversation_of, until, until_all_processed, until_sent
from tests.types import StartRouter


async def test_a_repeat_after_a_restart_is_no_second_turn(start_router: StartRouter) -> None:
    first = await start_router()
    handset = first.handset()
    await handset.text("cum functioneaza", sid="SM" + "1" * 32)
    await first.twilio.wait_for(handset.number)
    before = (await conversation_of(first)).last_in_at
    second = await start_router()
    assert (await second.handset().text("cum functioneaza", sid="SM" + "1" * 32)).status_code == 200
    assert (await conversation_of(second)).last_in_at == before, "a carrier's repeat is no sign of her"
    await second.handset("+40721000002").text("alta")
    await second.twilio.wait_for("+40721000002")
    assert second.twilio.to(handset.number) == []


async def test_two_routers_keep_one_conversation_in_order(start_router: StartRouter) -> None:
    one, two = await start_router(), await start_router()
    for number in range(6):
        await (one, two)[number % 2].handset().text(f"{number}", sid=f"SM{number:032d}")
    await until_all_processed(one, 6)
    async with one.line.store.database.begin() as session:
        taken = (
            await session.scalars(select(Message.taken_at).where(Message.author == Author.WRITER).order_by(Message.id))
        ).all()
        assert await session.scalar(select(func.count()).select_from(Conversation)) == 1
    assert taken == sorted(taken, key=lambda at: at or now())


async def test_a_message_that_fails_three_times_goes_to_people_and_holds_nobody_up(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = await start_router()
    real = turn.decide

    def decide(situation: object, heard: object) -> object:
        if heard.has_text and not heard.keyword:  # type: ignore[attr-defined]  # the message that breaks
            raise ZeroDivisionError
        return real(situation, heard)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(turn, "decide", decide)
    handset = running.handset()
    await handset.text("xyz")
    await handset.text("menu")
    await until_all_processed(running, 2)
    async with running.line.store.database.begin() as session:
        progress = (
            await session.scalars(select(Message.progress).where(Message.author == Author.WRITER).order_by(Message.id))
        ).all()
    conversation = await conversation_of(running)
    assert progress == [Progress.ASIDE, Progress.UNREAD]
    assert conversation.state == State.WAITING
    assert "could_not_process" in conversation.reasons


@pytest.mark.parametrize("state", [Delivery.SENDING, Delivery.QUEUED])
async def test_what_a_dead_process_left_is_sent(start_router: StartRouter, state: Delivery) -> None:
    """Nothing stays "sending": the sweep finds it, asks the carrier, and sends it once."""
    running = await start_router()
    handset = running.handset()
    await handset.text("cum functioneaza")
    await running.twilio.wait_for(handset.number)

    async def is_sent() -> bool:
        async with running.line.store.database.begin() as session:
            return (await session.scalars(select(Part.state))).all() == [Delivery.SENT]

    await until(running, is_sent)
    running.twilio.sent.clear()
    async with running.line.store.database.begin() as session:
        long_ago = now() - claiming.SEND_LEASE - timedelta(minutes=1)
        left = {"state": state, "tried_at": long_ago, "created_at": long_ago, "sealed_provider_id": None}
        await session.execute(update(Part).values(**left))
    await upkeep.sweep(running.line)
    await running.twilio.wait_for(handset.number)
    await until(running, is_sent)
    assert len(running.twilio.to(handset.number)) == 1
    assert running.twilio.lookups == (1 if state is Delivery.SENDING else 0)


async def test_a_turn_that_a_dead_process_began_is_taken_over(start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    await handset.text("cum functioneaza")
    await until_all_processed(running, 1)
    async with running.line.store.database.begin() as session:
        long_ago = now() - leasing.TURN_LEASE
        left = {"progress": Progress.RECEIVED, "taken_at": long_ago, "received_at": long_ago}
        await session.execute(update(Message).where(Message.author == Author.WRITER).values(**left))
    await upkeep.sweep(running.line)
    await until_all_processed(running, 1)


@pytest.mark.parametrize(("deaths", "ends"), [(leasing.MAX_COST - 1, Progress.UNREAD), (leasing.MAX_COST, Progress.ASIDE)])
async def test_a_message_is_not_given_up_because_processes_die(start_router: StartRouter, deaths: int, ends: Progress) -> None:
    """Three failures set it aside; as many deaths may be chance."""
    running = await start_router()
    await running.handset().text("cum functioneaza")
    await until_all_processed(running, 1)
    async with running.line.store.database.begin() as session:
        long_ago = now() - leasing.TURN_LEASE
        left = {"progress": Progress.RECEIVED, "taken_at": long_ago, "received_at": long_ago, "attempts": deaths}
        await session.execute(update(Message).where(Message.author == Author.WRITER).values(**left))
    await upkeep.sweep(running.line)
    await until_all_processed(running, 1)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Message.progress).where(Message.author == Author.WRITER))).all() == [ends]


async def test_who_takes_over_while_the_assistant_thinks_is_not_talked_over(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is computed, and never written; given back, the assistant answers the next message."""
    running = await start_router()
    asked, may_answer = asyncio.Event(), asyncio.Event()
    calm = {"language": {"code": "en", "confidence": 1}, "intent": {"name": "shelter", "confidence": 1}}
    understood = {**calm, "risk": {"level": "routine", "confidence": 1}}

    async def think(question: object) -> Turn:
        asked.set()
        await may_answer.wait()
        replies = [{"answer": "documents_taken", "params": {}}]
        return Turn.model_validate({"understanding": understood, "replies": replies})

    monkeypatch.setattr(running.line.model, "turn", think)
    chat = running.chat(language="en")
    await chat.say("where can i sleep tonight")
    await asked.wait()
    conversation_id = (await conversation_of(running)).id
    async with running.line.store.database.begin() as session:
        ana = await add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    await acts.claim(running.line, conversation_id, ana)
    may_answer.set()
    await until_all_processed(running, 1)
    for number in range(3):
        await chat.say(f"and then {number}?")
    await until_all_processed(running, 4)
    assert await _answers(running, "documents_taken") == 0
    await acts.release(running.line, conversation_id, ana)
    await chat.say("where can i sleep now?")
    await until_all_processed(running, 5)
    assert await _answers(running, "documents_taken") == 1


async def _answers(running: Running, answer: str) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(Message).where(Message.answer == answer)) or 0


async def test_a_carrier_that_hangs_holds_no_other_up(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(api, "SEND_TIMEOUT_S", 1.0)
    running = await start_router()
    running.twilio.faults += [twilio.Fault(hangs=True)] * 100
    await asyncio.gather(*(running.handset(f"+407210000{number:02d}").text("cum functioneaza") for number in range(20)))
    await running.chat().say("cum functioneaza")
    assert await running.telegram.wait_for(running.chat().id)

    async def is_resting() -> bool:
        return running.line.pace.wait_s("twilio_sms", "+40721000099", running.line.channels["twilio_sms"].rate) > 0

    await until(running, is_resting)
    assert running.line.pace.wait_s("telegram", "1", running.line.channels["telegram"].rate) == 0


async def test_what_is_held_until_they_write_does_not_crowd_the_sweep(start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    await handset.text("cum functioneaza")
    await until_all_processed(running, 1)
    conversation_id = (await conversation_of(running)).id
    await until_sent(running, conversation_id)
    long_ago = now() - timedelta(hours=1)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Part).values(state=Delivery.QUEUED, created_at=long_ago, sealed_provider_id=None))
        await session.execute(update(Conversation).values(last_in_at=long_ago))
    await upkeep.sweep(running.line)
    assert not running.line.sends.is_busy(conversation_id)
    await handset.text("sunt aici")
    assert len(await running.twilio.wait_for(handset.number, 2)) >= 2


async def test_a_pause_for_one_chat_holds_no_other_up(start_router: StartRouter) -> None:
    running = await start_router()
    running.telegram.faults.append(telegram.Fault(429, "Too Many Requests: retry after 37", {"retry_after": 37}))
    await running.chat(1).say("cum functioneaza")
    await until_all_processed(running, 1)
    await running.chat(2).say("cum functioneaza")
    await running.telegram.wait_for(2)
    assert running.telegram.to(1) == []


async def test_twilio_is_asked_nothing_while_it_wants_a_pause(start_router: StartRouter) -> None:
    running = await start_router()
    running.twilio.faults.append(twilio.Fault(429, 20429, retry_after="37"))
    await running.handset().text("cum functioneaza")

    async def is_put_off() -> bool:
        async with running.line.store.database.begin() as session:
            due = await session.scalar(select(Part.due_at))
        return due is not None and due - now() > timedelta(seconds=30)

    await until(running, is_put_off)
    assert running.line.pace.wait_s("twilio_sms", "+40721000009", running.line.channels["twilio_sms"].rate) > 30


def test_messages_that_wait_together_are_taken_as_they_were_written() -> None:
    at = now()
    late, early, button = (Message(id=1, sent_at=at), Message(id=3, sent_at=at - timedelta(seconds=2)), Message(id=2))
    assert [message.id for message in leasing.as_written([late, button, early])] == [3, 2, 1]
