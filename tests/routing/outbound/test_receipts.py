"""Reports of a carrier on what it took: they never go back, and the next bubble waits for them."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import func, select

from knowledge import Bubble
from routing.conversation.rows import key_of, lock
from routing.desk import replies
from routing.outbound import delivery, outbox
from routing.store.clock import now
from routing.store.tables import Author, Delivery, EarlyReport, Part
from tests.carriers import twilio
from tests.conftest import Running
from tests.routing.outbound.bubbles import bubble_in, sid_of


async def test_a_phone_that_is_off_is_tried_again_also_after_many_tries_at_the_carrier(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, conversation_id, ana = held
    handset = running.handset()
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.001)
    monkeypatch.setattr(delivery, "REPEAT_AFTER", (timedelta(milliseconds=1), timedelta(hours=1)))
    running.twilio.faults += [twilio.Fault(400, 21611)] * 4
    await replies.send_reply(running.line, conversation_id, ana, "unu")
    first = await bubble_in(running, "unu", Delivery.SENT)
    said = len(running.twilio.to(handset.number))
    await handset.report(await sid_of(running, first), "undelivered", "30003")
    await running.twilio.wait_for(handset.number, said + 1)
    again = await bubble_in(running, "unu", Delivery.SENT)
    assert (again.repeats, again.attempts) == (1, 1)
    assert again.provider_hash != first.provider_hash
    await handset.report(await sid_of(running, again), "undelivered", "30003")
    last = await bubble_in(running, "unu", Delivery.QUEUED)
    assert (last.repeats, last.reason) == (2, "phone off or without signal")
    assert last.due_at is not None
    assert last.due_at - now() > timedelta(minutes=59)


async def test_delivery_reports_never_go_back(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    await replies.send_reply(running.line, conversation_id, ana, "buna")
    part = await bubble_in(running, "buna", Delivery.SENT)
    handset = running.handset()
    for status in ("delivered", "sent", "failed"):
        assert (await handset.report(await sid_of(running, part), status)).status_code == 204
    assert (await bubble_in(running, "buna", *Delivery)).state == Delivery.DELIVERED


async def test_an_undelivered_text_shows_its_reason(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    await replies.send_reply(running.line, conversation_id, ana, "buna")
    part = await bubble_in(running, "buna", Delivery.SENT)
    await running.handset().report(await sid_of(running, part), "undelivered", "30005")
    assert (await bubble_in(running, "buna", Delivery.FAILED)).reason == "unknown number"


async def test_a_phone_that_was_off_is_tried_again_later(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    await replies.send_reply(running.line, conversation_id, ana, "buna")
    part = await bubble_in(running, "buna", Delivery.SENT)
    await running.handset().report(await sid_of(running, part), "undelivered", "30003")
    again = await bubble_in(running, "buna", Delivery.QUEUED)
    assert again.reason == "phone off or without signal"
    assert again.due_at
    assert again.due_at - now() > timedelta(minutes=9)
    await replies.send_reply(running.line, conversation_id, ana, "sunteti acolo?")
    await bubble_in(running, "sunteti acolo?", Delivery.SENT)


async def test_the_next_bubble_of_an_answer_waits_until_the_one_before_arrived(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "DELIVERED_WITHIN", timedelta(seconds=30))
    running, conversation_id, _ = held
    handset = running.handset()
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        outbox.write(session, conversation, key, [Bubble("unu", ()), Bubble("doi", ())], author=Author.STAFF)
        await session.flush()
        outbox.dispatch(running.line.sends, session, conversation_id)
    first = await bubble_in(running, "unu", Delivery.SENT)
    second = await bubble_in(running, "doi", Delivery.QUEUED)
    assert first.settled_at
    assert second.due_at
    assert second.due_at - first.settled_at > timedelta(seconds=3)
    await handset.report(await sid_of(running, first), "delivered")
    arrived = await bubble_in(running, "doi", Delivery.SENT)
    assert arrived.tried_at
    assert arrived.tried_at < second.due_at
    assert running.twilio.to(handset.number)[-2:] == ["unu", "doi"]


async def test_without_a_report_the_next_bubble_goes_after_a_while(
    held: tuple[Running, UUID, UUID], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, conversation_id, _ = held
    monkeypatch.setattr(delivery, "DELIVERED_WITHIN", timedelta(milliseconds=50))
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        outbox.write(session, conversation, key, [Bubble("unu", ()), Bubble("doi", ())], author=Author.STAFF)
        await session.flush()
        outbox.dispatch(running.line.sends, session, conversation_id)
    await bubble_in(running, "doi", Delivery.SENT)
    assert running.twilio.to(running.handset().number)[-2:] == ["unu", "doi"]


async def test_a_report_that_comes_before_we_know_the_message_is_kept(held: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = held
    await running.handset().report("SM" + "8" * 32, "delivered")
    await running.handset().report("SM" + "8" * 32, "sent")
    await replies.send_reply(running.line, conversation_id, ana, "buna")
    part = await bubble_in(running, "buna", Delivery.SENT)
    async with running.line.store.database.begin() as session:
        (await session.get_one(Part, part.id)).provider_hash = running.line.store.vault.report_hash("SM" + "8" * 32)
    await delivery.apply_early_reports(running.line.store, running.line.sends)
    assert (await bubble_in(running, "buna", *Delivery)).state == Delivery.DELIVERED
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(EarlyReport)) == 0


async def test_a_report_about_somebody_elses_message_is_taken_calmly(held: tuple[Running, UUID, UUID]) -> None:
    running, _, _ = held
    assert (await running.handset().report("SM" + "7" * 32, "delivered")).status_code == 204
