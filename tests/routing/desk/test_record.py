"""What staff keep beside a conversation: sealed, erased with it, and never a way around their silence."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update

from routing.conversation import remains
from routing.conversation.rows import key_of, lock
from routing.conversation.silence import Silence
from routing.desk import notes, record, referrals, reminders, replies
from routing.desk.record import ContactRecord
from routing.desk.referrals import NewReferral
from routing.oversight import queue
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.tables import Conversation, Delivery, Known, Note, Part, Record, Referral, Reminder, Result, Role
from tests.routing.conversations import held_by_ana
from tests.types import StartRouter

ANA = Member(UUID(int=0), "Ana", Role.STAFF, ())


async def test_what_is_kept_is_sealed_read_again_and_erased_with_the_writer(start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    conversation_id, ana = await held_by_ana(running, running.handset())
    await notes.add(line.store, conversation_id, ana, " Speaks softly, answer slowly. ")
    for needs in (("papers", "shelter"), ("shelter",)):
        await record.save(line.store, line.library, conversation_id, ana, ContactRecord(needs, "DE", Known.NO))
    for new in (NewReferral("de-hilfetelefon", "", True), NewReferral("", "The shelter by the river", False)):
        await referrals.add(line.store, line.library, conversation_id, ana, new)
    await reminders.add(line.store, conversation_id, ana, now() + timedelta(hours=1), "Ask about the papers")
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        assert [note.text for note in await notes.listed(session, key, conversation_id)] == ["Speaks softly, answer slowly."]
        kept = await record.read(session, conversation_id)
        assert (kept.needs, kept.country, kept.under_18, kept.staff) == (("shelter",), "DE", Known.NO, "Ana")
        found = await referrals.listed(session, line.library, key, conversation_id)
        assert [(one.contact, one.has_consent, one.result) for one in found] == [
            ("Hilfetelefon Gewalt gegen Frauen 116 016", True, Result.OPEN),
            ("The shelter by the river", False, Result.OPEN),
        ]
        sealed = [*(await session.scalars(select(Note.sealed_text))), *(await session.scalars(select(Referral.sealed_contact)))]
        assert not any(b"softly" in text or b"river" in text for text in sealed if text)
    await referrals.settle(line.store, conversation_id, ana, found[0].id, Result.ACCEPTED)
    async with line.store.database.begin() as session:
        assert (await session.scalars(select(Referral.result).order_by(Referral.id))).all() == ["accepted", "open"]
        await remains.destroy(session, conversation_id)
        for kind in (Note, Record, Referral, Reminder):
            assert (await session.scalars(select(kind))).all() == []


async def test_a_referral_names_one_contact_and_says_whether_they_agreed(start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    conversation_id, ana = await held_by_ana(running, running.handset())
    for contact, other, consent in (
        ("", "", True),
        ("de-hilfetelefon", "another", True),
        ("de-nobody", "", True),
        ("", "x", None),
    ):
        with pytest.raises(ValueError, match=r"referral-(contact|consent)"):
            await referrals.add(line.store, line.library, conversation_id, ana, NewReferral(contact, other, consent))
    with pytest.raises(ValueError, match=r"^(need|country)$"):
        await record.save(line.store, line.library, conversation_id, ana, ContactRecord(("money for a car",)))


async def test_a_reminder_that_is_due_in_their_silence_sends_nothing(start_router: StartRouter) -> None:
    running = await start_router()
    line, handset = running.line, running.handset()
    conversation_id, ana = await held_by_ana(running, handset)
    async with line.store.database.begin() as session:
        hour_ago = now() - timedelta(hours=1)
        await session.execute(update(Conversation).values(last_in_at=hour_ago, safe_asked_at=hour_ago))
    said = len(running.twilio.to(handset.number))
    await reminders.add(line.store, conversation_id, ana, now() - timedelta(minutes=1), "")
    async with line.store.changes.subscribe() as changes:
        await reminders.announce_due(line.store)
        told = [(await anext(changes)).what for _ in range(2)]
    assert sorted(told) == ["conversation", "queue"]
    await reminders.announce_due(line.store)  # once is enough: a second call tells nobody
    async with line.store.database.begin() as session:
        (one,) = await reminders.open_ones(session, line.store.vault, ANA)
        assert (one.is_due, one.silence) == (True, Silence.QUIET)
    assert (await queue.alarm(line.store, ANA)).reminders == 1

    await replies.send_reply(line, conversation_id, ana, "Sunt aici.")
    async with line.store.database.begin() as session:
        assert (await session.scalars(select(Part.state).order_by(Part.id.desc()).limit(1))).one() == Delivery.QUEUED
    assert len(running.twilio.to(handset.number)) == said
    await handset.text("alo")  # the writer writes: now it goes
    assert "Sunt aici." in await running.twilio.wait_for(handset.number, said + 1)
    await reminders.settle(line.store, conversation_id, ana, one.id)
    assert (await queue.alarm(line.store, ANA)).reminders == 0


def test_a_time_is_on_the_clock_where_they_are_and_never_past() -> None:
    at = reminders.moment(None, date.today() + timedelta(days=2), time(9), "TR")  # noqa: DTZ011  # any day will do
    assert at.astimezone(UTC).time() == time(6)
    assert timedelta(minutes=29) < reminders.moment(30, None, None, None) - now() <= timedelta(minutes=30)
    earlier = (datetime.now(UTC) - timedelta(minutes=5)).time()
    assert reminders.moment(None, None, earlier, "IS") > now() + timedelta(hours=23)
    for wrong in ((None, None, None), (30, None, time(9)), (None, date(2020, 1, 1), time(9)), (10**6, None, None)):
        with pytest.raises(ValueError, match=r"reminder-(when|later)"):
            reminders.moment(*wrong, None)
