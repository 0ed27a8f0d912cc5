"""A third channel: one module, the same line."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from knowledge import Bubble
from routing.conversation.rows import key_of
from routing.outbound import outbox, sender
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Part
from tests.carriers import twilio
from tests.types import StartRouter

NUMBER = "whatsapp:+40721000001"


async def test_a_message_by_whatsapp_is_answered_by_whatsapp(start_router: StartRouter) -> None:
    running = await start_router(twilio_whatsapp_from=twilio.SENDER)
    await running.handset(NUMBER).text("cum functioneaza", sid="SM" + "1" * 32)
    await running.twilio.wait_for(NUMBER)
    await running.handset().text("cum functioneaza", sid="SM" + "2" * 32)
    await running.twilio.wait_for("+40721000001")
    async with running.line.store.database.begin() as session:
        channels = (await session.scalars(select(Conversation.channel).order_by(Conversation.created_at))).all()
    assert channels == ["whatsapp", "twilio_sms"]
    assert running.twilio.wrong == []


async def test_nothing_is_sent_more_than_a_day_after_their_last_message(start_router: StartRouter) -> None:
    running = await start_router(twilio_whatsapp_from=twilio.SENDER)
    await running.handset(NUMBER).text("cum functioneaza")
    await running.twilio.wait_for(NUMBER)
    async with running.line.store.database.begin() as session:
        await session.execute(
            update(Conversation).values(last_in_at=now() - timedelta(hours=25), safe_until=now() + timedelta(days=1))
        )
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        outbox.write(session, conversation, key, [Bubble("buna", ())], author=Author.STAFF)
    await sender.send_all(running.line, conversation.id)
    async with running.line.store.database.begin() as session:
        last = await session.scalar(select(Part).order_by(Part.id.desc()).limit(1))
    assert last is not None
    assert (last.state, last.reason) == (Delivery.FAILED, "more than 24 hours since they wrote")
    assert "buna" not in running.twilio.to(NUMBER)
