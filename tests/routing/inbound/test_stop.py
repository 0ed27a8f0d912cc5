"""STOP, START and HELP, in each language and as the carriers know them."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from knowledge import Bubble
from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.outbound import outbox, sender
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Risk, State
from tests.carriers import twilio
from tests.routing.watching import conversation_of, until, until_all_processed, until_sent
from tests.types import StartRouter

STOP_WORDS = {
    "en": "STOP", "ro": "dezabonare", "ru": "стоп", "uk": "відписатися", "bg": "отпиши ме", "sq": "ndalo mesazhet",
    "sr": "odjavi me", "tr": "mesajları durdur",
}  # fmt: skip


@pytest.mark.parametrize("language", list(STOP_WORDS))
async def test_stop_stops_and_a_later_cry_is_still_seen(start_router: StartRouter, language: str) -> None:
    running = await start_router()
    chat = running.chat(language=language)
    await chat.say(STOP_WORDS[language])
    await running.telegram.wait_for(chat.id)
    assert (await conversation_of(running)).stopped_at is not None
    await chat.say("????")
    await until_all_processed(running, 2)
    await running.settled()
    conversation = await conversation_of(running)
    assert conversation.state == State.WAITING
    assert conversation.risk == Risk.HIGH
    assert len(running.telegram.to(chat.id)) == 1


@pytest.mark.parametrize("order", ["STOP", "ERASE", "the safe word"])
async def test_what_was_written_before_an_order_is_not_sent_after_it(start_router: StartRouter, order: str) -> None:
    running = await start_router()
    chat = running.chat(language="en")
    await chat.say("menu")
    await running.telegram.wait_for(chat.id)
    conversation_id = (await conversation_of(running)).id
    await until_sent(running, conversation_id)
    async with running.line.store.database.begin() as session:
        conversation, key = await lock_with_key(session, running.line.store.vault, conversation_id)
        conversation.safe_word_hash = shorthand.hashes_of_word(running.line.store.vault, key, conversation, "the safe word")[0]
        late = outbox.write(session, conversation, key, [Bubble("too late", ())], author=Author.ASSISTANT)
        late.parts[0].due_at = now() + timedelta(seconds=30)
    await chat.say(order)
    await until_all_processed(running, 2)
    if order == "ERASE":
        await chat.say("yes")
        await until_all_processed(running, 3)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Part).where(Part.state == Delivery.QUEUED).values(due_at=None))
    await sender.send_all(running.line, conversation_id)
    await running.settled()
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(Part.state).where(Part.message_id == late.id)) == Delivery.DROPPED
    assert "too late" not in running.telegram.to(chat.id)


async def test_words_around_stop_do_not_stop(start_router: StartRouter) -> None:
    running = await start_router()
    await running.handset().text("STOP PLEASE")
    await until_all_processed(running, 1)
    assert (await conversation_of(running)).stopped_at is None


async def test_a_word_that_twilio_took_for_stop_stops_without_a_second_answer(start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    await handset.text("ARRET", OptOutType="STOP")
    await until_all_processed(running, 1)
    assert (await conversation_of(running)).stopped_at is not None
    await handset.text("RETOUR", OptOutType="START")
    await until_all_processed(running, 2)
    assert (await conversation_of(running)).stopped_at is None
    await running.settled()
    assert running.twilio.to(handset.number) == []


async def test_an_order_that_the_carrier_answers_itself_is_not_answered_twice(start_router: StartRouter) -> None:
    """Twilio answers the English words on any number; ours for other languages are answered by us."""
    running = await start_router()
    theirs, ours = running.handset(), running.handset("+40721000002")
    await theirs.text("Stop")
    await ours.text("dezabonare")
    await running.settled()
    async with running.line.store.database.begin() as session:
        assert len((await session.scalars(select(Conversation.id).where(Conversation.stopped_at.is_not(None)))).all()) == 2
        written = await session.scalars(select(Message.answer).where(Message.author == Author.ASSISTANT))
        assert written.all() == ["stopped"]


async def test_help_that_twilio_answered_is_not_answered_again(start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    await handset.text("AJUTOR", OptOutType="HELP")
    await handset.text("menu")
    await running.settled()
    async with running.line.store.database.begin() as session:
        written = await session.scalars(select(Message.answer).where(Message.author == Author.ASSISTANT))
        assert written.all() == ["menu"]
    assert len(running.twilio.to(handset.number)) == 1


async def test_an_opt_out_that_only_the_carrier_knew_is_written_down(start_router: StartRouter) -> None:
    running = await start_router()
    running.twilio.faults.append(twilio.Fault(400, 21610))
    await running.handset().text("cum functioneaza")

    async def is_stopped() -> bool:
        return (await conversation_of(running)).stopped_at is not None

    await until(running, is_stopped)
    async with running.line.store.database.begin() as session:
        assert [(part.state, part.reason) for part in await session.scalars(select(Part))] == [("failed", "opted out")]
