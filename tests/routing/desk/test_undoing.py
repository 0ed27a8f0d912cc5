"""What staff can take back: a message for some seconds, and letting a conversation go."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select, update

from routing.conversation.holding import HeldError, Outcome
from routing.desk import acts, replies, undoing
from routing.desk.replies import Sending
from routing.store.clock import now
from routing.store.tables import Conversation, Delivery, Message, Part, Risk, Staff, State
from tests.conftest import Running


@pytest.fixture
async def taken(waiting: tuple[Running, UUID]) -> AsyncIterator[tuple[Running, UUID, UUID]]:
    """A conversation that Ana holds, in danger; letting it go can be undone."""
    running, conversation_id = waiting
    await running.staff("Ana")
    async with running.line.store.database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
    await acts.claim(running.line, conversation_id, ana)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(risk=Risk.IMMEDIATE, reasons=["weapon"]))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(undoing, "LET_GO_FOR", timedelta(minutes=1))
        yield running, conversation_id, ana


@pytest.mark.parametrize("way", ["release", "return", "close"])
async def test_letting_go_is_undone_and_the_writer_hears_nothing(taken: tuple[Running, UUID, UUID], way: str) -> None:
    running, conversation_id, ana = taken
    line = running.line
    await running.settled()
    sent = len(running.twilio.sent)
    async with line.store.database.begin() as session:
        since = (await session.get_one(Conversation, conversation_id)).waiting_since
    if way == "release":
        await acts.release(line, conversation_id, ana)
    elif way == "return":
        await acts.return_to_assistant(line, conversation_id, ana)
    else:
        await acts.close(line, conversation_id, ana, Outcome.HELPED)
    await undoing.undo(line.store, conversation_id, ana)
    async with line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, conversation_id)
        assert (conversation.holder_id, conversation.state) == (ana, State.WITH_STAFF)
        assert (conversation.risk, conversation.reasons) == (Risk.IMMEDIATE, ["weapon"])
        assert conversation.waiting_since == since is not None
        assert await session.scalar(select(func.count()).where(Part.state == Delivery.QUEUED)) == 0
    await running.settled()
    assert len(running.twilio.sent) == sent
    with pytest.raises(HeldError):
        await undoing.undo(line.store, conversation_id, ana)


def test_it_is_too_late_after_a_while_and_when_somebody_took_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(undoing, "LET_GO_FOR", timedelta(seconds=10))  # a line of another test may run and have none
    ana, at = uuid4(), now()
    was = undoing.remembered(Conversation(holder_id=ana, risk="high", reasons=[]), at)
    assert undoing.is_undoable(was, None, ana, at)
    assert not undoing.is_undoable(was, None, ana, at + undoing.LET_GO_FOR)
    assert not undoing.is_undoable(was, uuid4(), ana, at)
    assert not undoing.is_undoable(was, None, uuid4(), at)
    assert not undoing.is_undoable(None, None, ana, at)


async def test_the_same_form_is_sent_once(taken: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = taken
    form = Sending(uuid4())
    for _ in range(3):
        await replies.send_reply(running.line, conversation_id, ana, "Sunt aici.", sending=form)
    await replies.send_reply(running.line, conversation_id, ana, "Sunt aici.", sending=Sending(uuid4()))
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).where(Message.author == "staff")) == 2


async def test_a_message_can_be_taken_back_before_it_goes(taken: tuple[Running, UUID, UUID]) -> None:
    running, conversation_id, ana = taken
    await running.settled()
    sent = len(running.twilio.sent)
    await replies.send_reply(running.line, conversation_id, ana, "Prea repede.", sending=Sending(undo_for=timedelta(minutes=1)))
    async with running.line.store.database.begin() as session:
        message_id = await session.scalar(select(func.max(Message.id)))
    assert message_id is not None
    assert await replies.cancel_unsent(running.line.store, conversation_id, ana, message_id) == "Prea repede."
    await running.settled()
    assert len(running.twilio.sent) == sent
