"""Conversations in the state that a test begins with: one that Ana took, and others written straight into the database."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID, uuid4

from routing.conversation.rows import key_of
from routing.desk import acts
from routing.line.line import Line
from routing.staff import audit
from routing.staff.accounts import add_staff
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Message, Person, Risk, Role, State
from tests.carriers.twilio import Handset
from tests.conftest import PASSWORD, Running
from tests.routing.watching import conversation_of


async def held_by_ana(running: Running, handset: Handset) -> tuple[UUID, UUID]:
    """A conversation that this phone began and Ana took, all of it at the carrier; its id and that of Ana."""
    await handset.text("cum functioneaza")
    await running.twilio.wait_for(handset.number)
    conversation_id = (await conversation_of(running)).id
    [ana] = await add_staff_named(running, "Ana")
    await acts.claim(running.line, conversation_id, ana)
    await running.twilio.wait_for(handset.number, 3)
    return conversation_id, ana


async def add_waiting(line: Line, **given: object) -> UUID:
    """A conversation of somebody new, as it waits for a person."""
    person_id = uuid4()
    key, wrapped = line.store.vault.new_key(person_id)
    values = {
        "id": uuid4(),
        "channel": "twilio_sms",
        "state": State.WAITING,
        "risk": Risk.HIGH,
        "reasons": ["asked_for_person"],
        "waiting_since": now(),
        "last_in_at": now(),
        **given,
    }
    async with line.store.database.begin() as session:
        session.add(Person(id=person_id, wrapped_key=wrapped))
        await session.flush()
        conversation = Conversation(person_id=person_id, sealed_address=key.seal("+40721000009"), **values)
        session.add(conversation)
        await session.flush()
        return conversation.id


async def write_month(
    running: Running, count: int, language: str, country: str | None, intents: Sequence[str | None], outcome: str | None
) -> None:
    """So many conversations of this month, each with these messages and, when it was with staff, this outcome."""
    for _ in range(count):
        conversation_id = await add_waiting(running.line, language=language, country=country)
        async with running.line.store.database.begin() as session:
            for intent in intents:
                session.add(
                    Message(conversation_id=conversation_id, author=Author.WRITER, channel="x", intent=intent, signals=[])
                )
            if outcome:
                audit.record(session, None, "claimed", conversation_id)
                audit.record(session, None, "closed", conversation_id, outcome)


async def add_heard(line: Line, conversation_id: UUID, text: str, intent: str = "inform", risk: Risk = Risk.HIGH) -> int:
    """A message of the writer in Romanian that the machine has read so, with a town in it."""
    async with line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        message = Message(
            conversation_id=conversation_id,
            author=Author.WRITER,
            channel=conversation.channel,
            sealed_text=key.seal(text),
            language="ro",
            intent=intent,
            intent_confidence=0.9,
            risk=risk,
            risk_confidence=0.9,
            signals=[],
            sealed_entities=key.seal_json([["city", "Milan"]]),
        )
        session.add(message)
        await session.flush()
        return message.id


async def add_staff_named(running: Running, *names: str) -> list[UUID]:
    async with running.line.store.database.begin() as session:
        return [await add_staff(session, name, PASSWORD, Role.STAFF, []) for name in names]
