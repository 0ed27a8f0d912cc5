"""What staff wrote down reaches the assistant that has the conversation back."""

from __future__ import annotations

import json
from uuid import UUID

import pytest
from sqlalchemy import select

from nlu.taxonomy import load_taxonomy
from routing.conversation.rows import lock, lock_with_key
from routing.desk import acts, record
from routing.desk.record import ContactRecord
from routing.store.tables import Conversation, Known, Message
from tests.conftest import Running
from tests.routing.conversations import add_staff_named
from tests.routing.watching import until_said


async def _given_back(router: Running, text: str, language: str, needs: list[str], country: str | None, under_18: Known) -> UUID:
    """The conversation of somebody who asked for a person, after staff wrote down so much and gave them back."""
    line, handset = router.line, router.handset()
    await handset.text(text)
    await router.twilio.wait_for(handset.number)
    async with line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    (ana,) = await add_staff_named(router, "Ana")
    await acts.claim(line, conversation_id, ana)
    await record.save(line.store, line.library, conversation_id, ana, ContactRecord(tuple(needs), country, under_18))
    await acts.return_to_assistant(line, conversation_id, ana)
    await until_said(router, line.library.render("person_gone", {}, language, "sms").bubbles[0].text)
    return conversation_id


async def test_the_assistant_knows_the_country_that_staff_wrote_down(router: Running) -> None:
    line, handset = router.line, router.handset()
    conversation_id = await _given_back(router, "vreau sa vorbesc cu un om", "ro", ["shelter"], "DE", Known.UNKNOWN)
    before = len(router.twilio.to(handset.number))
    await handset.text("unde pot dormi in seara asta?", sid="SM" + "8" * 32)
    await router.twilio.wait_for(handset.number, before + 1)
    async with line.store.database.begin() as session:
        assert (await lock(session, conversation_id)).country == "DE"
        answers = (await session.scalars(select(Message.answer).where(Message.conversation_id == conversation_id))).all()
    assert any(answer and answer.startswith("shelter") for answer in answers), answers
    assert "ask_country" not in answers


async def test_the_assistant_goes_on_from_the_summary_of_staff(router: Running) -> None:
    """What they need and their age: with their next message, once."""
    line, handset = router.line, router.handset()
    needs = ["somebody_to_talk_to", "lawyer"]
    conversation_id = await _given_back(router, "i want to talk to a person", "en", needs, None, Known.NO)
    before = len(router.twilio.to(handset.number))
    await handset.text("in Germany", sid="SM" + "8" * 32)
    await router.twilio.wait_for(handset.number, before + 1)
    async with line.store.database.begin() as session:
        conversation, key = await lock_with_key(session, line.store.vault, conversation_id)
        answers = (await session.scalars(select(Message.answer).where(Message.conversation_id == conversation_id))).all()
        assert conversation.sealed_summary is None
        known = json.loads(key.open(conversation.sealed_known or b""))
    assert answers[-2:] == ["legal_help", "ask_legal_topic"]
    assert (known["country"], known["minor"]) == ("DE", "no")


@pytest.mark.parametrize(
    ("needs", "under_18", "summary"),
    [
        ([], Known.UNKNOWN, None),
        (["somebody_to_talk_to"], Known.UNKNOWN, None),
        (["shelter", "doctor"], Known.YES, {"topic": "shelter", "minor": "yes"}),
        (["information"], Known.NO, {"minor": "no"}),
    ],
)
def test_a_summary_holds_what_the_assistant_has_words_for(needs: list[str], under_18: Known, summary: object) -> None:
    assert ContactRecord(needs=tuple(needs), under_18=under_18).summary == summary
    assert set(record.TOPICS) <= set(record.NEEDS)
    assert set(record.TOPICS.values()) <= set(load_taxonomy().intents)
