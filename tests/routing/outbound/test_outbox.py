"""Each bubble goes once, in order, or ends with a reason."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import select
from sqlalchemy import text as sql

from knowledge import Bubble
from routing.background import upkeep
from routing.conversation.rows import key_of, lock, lock_with_key
from routing.desk import acts, replies
from routing.line import pace
from routing.line.leases import ClaimedBubble
from routing.line.line import Line
from routing.outbound import delivery, outbox, sender
from routing.outbound.delivery import pause_s
from routing.ports.channel import Outgoing, Sent
from routing.staff.accounts import add_staff
from routing.store.clock import now
from routing.store.tables import Alert, Author, Conversation, Delivery, Part, Role
from tests.carriers import telegram, twilio
from tests.conftest import PASSWORD, Running
from tests.routing.outbound.bubbles import PARTS, bubble_in
from tests.routing.watching import until_sent
from tests.types import StartRouter

ODD_TEXTS = ('_a_ *b* [c](d) <i>e</i> & "f" {g} ~h~ `i` \\', "🙏🏽 שלום سلام", "ș" * 1_600)


async def test_a_refusal_is_final_and_staff_see_why(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    running.twilio.faults.append(twilio.Fault(400, 21610))
    await replies.send_reply(running.line, conversation_id, ana, "esti in siguranta?")
    part = await bubble_in(running, "esti in siguranta?", Delivery.FAILED)
    assert part.reason == "opted out"
    assert await _alerts(running) == [["not_delivered"]]


async def test_an_answer_that_got_lost_is_looked_up_not_sent_again(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, conversation_id, ana = held
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.01)
    running.twilio.faults.append(twilio.Fault(503, 20503, is_taken=True))
    await replies.send_reply(running.line, conversation_id, ana, "o singura data")
    await bubble_in(running, "o singura data", Delivery.SENT)
    assert running.twilio.to(running.handset().number).count("o singura data") == 1
    assert running.twilio.lookups == 1


async def test_what_a_carrier_did_not_take_is_sent_again_in_order(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, conversation_id, ana = held
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.01)
    monkeypatch.setattr(delivery, "DELIVERED_WITHIN", timedelta(0))
    running.twilio.faults.append(twilio.Fault(503, 20503))
    for text in ("unu", "doi", "trei"):
        await replies.send_reply(running.line, conversation_id, ana, text)
    await bubble_in(running, "trei", Delivery.SENT)
    assert running.twilio.to(running.handset().number)[-3:] == ["unu", "doi", "trei"]


async def test_a_long_outage_loses_nothing_and_staff_know_of_it(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, conversation_id, ana = held
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.001)
    monkeypatch.setattr(pace, "MAX_REST_S", 0.0)
    outage = [twilio.Fault(400, 21611)] * (delivery.ALERT_AFTER - 1)
    running.twilio.faults += outage
    await replies.send_reply(running.line, conversation_id, ana, "unu")
    await bubble_in(running, "unu", Delivery.SENT)
    assert await _alerts(running) == []
    running.twilio.faults += [twilio.Fault(400, 21611)] * (delivery.MAX_ATTEMPTS - 1)
    await replies.send_reply(running.line, conversation_id, ana, "doi")
    part = await bubble_in(running, "doi", Delivery.SENT)
    assert part.attempts == delivery.MAX_ATTEMPTS
    assert await _alerts(running) == [["not_delivered"]]


async def _alerts(running: Running) -> list[list[str]]:
    async with running.line.store.database.begin() as session:
        return [alert.reasons for alert in await session.scalars(select(Alert).where(Alert.seen_at.is_(None)))]


async def test_each_part_of_an_answer_arrives_once_through_a_refusal_and_a_lost_yes(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second part is not taken at first; the third is, and the answer that says so gets lost."""
    running, conversation_id, _ = held
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.01)
    monkeypatch.setattr(delivery, "DELIVERED_WITHIN", timedelta(0))
    fine = twilio.Fault(201, 0, is_taken=True)
    running.twilio.faults += [fine, twilio.Fault(429, 20429, retry_after="0"), fine, twilio.Fault(504, 20500, is_taken=True)]
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        outbox.write(session, conversation, key, [Bubble(text, ()) for text in PARTS], author=Author.STAFF)
        await session.flush()
        outbox.dispatch(running.line.sends, session, conversation_id)
    await bubble_in(running, PARTS[-1], Delivery.SENT)
    assert running.twilio.to(running.handset().number)[-3:] == list(PARTS)
    assert all(running.twilio.to(running.handset().number).count(text) == 1 for text in PARTS)


@pytest.mark.parametrize("text", ODD_TEXTS)
async def test_what_staff_write_arrives_as_it_was_written(start_router: StartRouter, text: str) -> None:
    """On both channels: no markup, nothing escaped, nothing lost."""
    running = await start_router()
    await running.handset().text("cum functioneaza")
    await running.chat().say("cum functioneaza")
    await running.twilio.wait_for(running.handset().number)
    await running.telegram.wait_for(running.chat().id)
    async with running.line.store.database.begin() as session:
        conversations = (await session.scalars(select(Conversation.id))).all()
        ana = await add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    for conversation_id in conversations:
        await until_sent(running, conversation_id)
        await acts.claim(running.line, conversation_id, ana)
        await replies.send_reply(running.line, conversation_id, ana, text)
        await until_sent(running, conversation_id)
    assert running.twilio.to(running.handset().number).count(text) == 1
    assert running.telegram.to(running.chat().id).count(text) == 1
    assert running.twilio.wrong == running.telegram.wrong == []


async def test_a_pause_that_the_carrier_asks_for_is_kept(start_router: StartRouter, database_url: str) -> None:
    running = await start_router()
    chat = running.chat()
    running.telegram.faults.append(telegram.Fault(429, "Too Many Requests: retry after 37", {"retry_after": 37}))
    await chat.say("cum functioneaza")
    async with running.line.store.changes.subscribe() as changes:
        while True:
            with psycopg.connect(database_url) as connection:
                waits = connection.execute(
                    "select extract(epoch from due_at - now()) from part where due_at is not null"
                ).fetchall()
            if waits:
                break
            await anext(changes)
    assert 30 < waits[0][0] <= 37


async def test_a_blocked_bot_is_final(start_router: StartRouter) -> None:
    running = await start_router()
    running.telegram.faults.append(telegram.Fault(403, "Forbidden: bot was blocked by the user"))
    await running.chat().say("cum functioneaza")
    async with running.line.store.changes.subscribe() as changes:
        while True:
            async with running.line.store.database.begin() as session:
                part = await session.scalar(select(Part))
            if part is not None and part.state == Delivery.FAILED:
                break
            await anext(changes)
    assert part.reason == "blocked the bot"


async def test_what_is_written_while_a_bubble_is_at_the_carrier_follows_it(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    """At once: neither when the first one's lease is over, nor when somebody sweeps."""
    running, conversation_id, ana = held
    channel = running.line.channels["twilio_sms"]
    send, is_asked, may_go = channel.send, asyncio.Event(), asyncio.Event()

    async def send_late(address: str, bubble: Outgoing) -> Sent:
        is_asked.set()
        await may_go.wait()
        return await send(address, bubble)

    async def nobody_sweeps(line: Line) -> None:
        return

    monkeypatch.setattr(channel, "send", send_late)
    monkeypatch.setattr(upkeep, "sweep", nobody_sweeps)
    monkeypatch.setattr(delivery, "DELIVERED_WITHIN", timedelta(0))
    await replies.send_reply(running.line, conversation_id, ana, "unu")
    await is_asked.wait()
    async with running.line.store.database.begin() as session:
        conversation, key = await lock_with_key(session, running.line.store.vault, conversation_id)
        outbox.write(session, conversation, key, [Bubble("doi", ())], author=Author.STAFF)
        await session.flush()
        outbox.dispatch(running.line.sends, session, conversation_id)
        may_go.set()
        while not await session.scalar(sql("select exists(select from pg_locks where not granted)")):
            continue  # until the carrier's yes waits for this transaction, and so does not see the bubble
    await bubble_in(running, "doi", Delivery.SENT)
    assert running.twilio.to(running.handset().number)[-2:] == ["unu", "doi"]


async def test_a_try_that_somebody_else_took_over_is_not_written_down(held: tuple[Running, UUID, UUID]) -> None:
    """The process hung for longer than its lease: another one looks the bubble up, and its word counts."""
    running, conversation_id, ana = held
    await replies.send_reply(running.line, conversation_id, ana, "buna")
    part = await bubble_in(running, "buna", Delivery.SENT)
    async with running.line.store.database.begin() as session:
        taken_over = await session.get_one(Part, part.id)
        taken_over.state, taken_over.tried_at = Delivery.SENDING, now()
    assert part.tried_at
    bubble = Outgoing(part.id, "buna")
    async with running.line.store.database.begin() as session:
        _, key = await lock_with_key(session, running.line.store.vault, conversation_id)
    times = {"tried_at": part.tried_at, "since": part.created_at}
    ours = ClaimedBubble(conversation_id, "twilio_sms", "", bubble, is_unclear=False, attempts=1, key=key, **times)
    assert await delivery.note_sent(running.line.store, ours, Sent("SM" + "9" * 32)) is None
    after = await bubble_in(running, "buna", *Delivery)
    assert (after.state, after.provider_hash) == (Delivery.SENDING, part.provider_hash)


async def test_what_the_assistant_computed_before_a_takeover_is_dropped(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, _ = held
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        conversation.epoch -= 1
        outbox.write(session, conversation, key, [Bubble("prea tarziu", ())], author=Author.ASSISTANT)
        await session.flush()
        conversation.epoch += 1
        outbox.dispatch(running.line.sends, session, conversation_id)
    await sender.send_all(running.line, conversation_id)
    assert "prea tarziu" not in running.twilio.to(running.handset().number)
    part = await bubble_in(running, "prea tarziu", Delivery.DROPPED)
    assert part.reason == "floor_lost"


def test_pauses_grow_and_end() -> None:
    assert [1.5 <= pause_s(1) <= 2.5, 96 <= pause_s(7) <= 160, pause_s(20) <= 375] == [True, True, True]
    at_least_s = sum(0.75 * min(2.0**attempt, delivery.LONGEST_PAUSE_S) for attempt in range(1, delivery.MAX_ATTEMPTS))
    assert at_least_s > timedelta(hours=1).total_seconds(), "an outage of an hour would lose something"
