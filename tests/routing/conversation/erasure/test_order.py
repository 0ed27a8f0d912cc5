"""An order to erase: written down with its turn, carried out here whatever others do."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, text, update

from routing import metrics
from routing.conversation import erasure
from routing.conversation.rows import GoneError, key_of
from routing.desk import acts
from routing.oncall import unattended
from routing.outbound import delivery
from routing.store.clock import now
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Risk, Staff, State
from tests.carriers import twilio
from tests.conftest import Running
from tests.routing.conversation.erasure.orders import (
    Model,
    carry_out,
    erase_by_sms,
    is_destroyed,
    order_of,
    served_model,
    until_over,
)
from tests.routing.watching import conversation_of, until
from tests.types import StartRouter


@pytest.mark.usefixtures("by_hand")
async def test_an_order_is_stored_in_the_transaction_of_its_turn(start_router: StartRouter, model: Model) -> None:
    """A crash after it loses nothing."""
    async with served_model(model) as url:
        running = await start_router(url)
        await erase_by_sms(running)
        async with running.line.store.database.begin() as session:
            same = "select max(message.id) from erasure join message on message.xmin = erasure.xmin"
            ordered_by = await session.scalar(text(f"{same} where author = 'writer'"))
            answered_by = await session.scalar(text(f"{same} where author = 'assistant'"))
            last = (await session.scalars(select(Message.id).where(Message.author == Author.WRITER).order_by(Message.id))).all()[
                -1
            ]
    assert ordered_by == last
    assert answered_by is not None
    assert answered_by > last


async def test_a_model_that_is_away_holds_nothing_up_and_forgets_later(start_router: StartRouter, model: Model) -> None:
    model.is_away = True
    async with served_model(model) as url:
        running = await start_router(url)
        running.twilio.reports_to = running.url
        await erase_by_sms(running)
        await until(running, lambda: is_destroyed(running))
        await running.twilio.wait_until(lambda: not running.twilio.sent)
        await model.asked.wait()
        assert await order_of(running) is not None
        model.is_away = False
        await until_over(running)
        assert len(model.forgotten) == 1


@pytest.mark.usefixtures("by_hand")
async def test_nothing_goes_out_between_the_confirmation_and_the_destruction(start_router: StartRouter, model: Model) -> None:
    """Neither what the line says by the clock, nor what staff write who have the page open."""
    async with served_model(model) as url:
        running = await start_router(url)
        handset, browser = running.handset(), await running.staff()
        await handset.text("person")
        await running.settled()
        conversation_id = (await conversation_of(running)).id
        await browser.post(f"/console/c/{conversation_id}/claim")
        for order in ("erase", "yes"):
            await handset.text(order)
            await running.settled()
        said = running.twilio.to(handset.number)
        assert await _last_answer(running) == "erased"
        with pytest.raises(GoneError):
            await acts.release(running.line, conversation_id, await _holder(running))
        assert (await browser.get(f"/console/c/{conversation_id}")).status_code == 404
        await browser.post(f"/console/c/{conversation_id}/reply", data={"text": "Are you there?"})
        long_ago = now() - timedelta(hours=1)
        async with running.line.store.database.begin() as session:
            await session.execute(update(Conversation).values(waiting_since=long_ago, last_in_at=long_ago, held_since=long_ago))
        await unattended.run(running.line)
        await running.settled()
        assert running.twilio.to(handset.number) == said
        assert not await is_destroyed(running)


async def _last_answer(running: Running) -> str | None:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(Message.answer).order_by(Message.id.desc()).limit(1))


async def _holder(running: Running) -> UUID:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Staff.id))).one()


@pytest.mark.usefixtures("by_hand")
async def test_a_confirmation_that_the_carrier_did_not_take_is_tried_again(
    start_router: StartRouter, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "pause_s", lambda _attempts: 0.01)
    async with served_model(model) as url:
        running = await start_router(url)
        handset = running.handset()
        await handset.text("erase")
        await running.settled()
        running.twilio.faults.append(twilio.Fault(400, 21611))
        await handset.text("yes")
        await running.twilio.wait_for(handset.number, 2)
        assert await _last_answer(running) == "erased"


@pytest.mark.usefixtures("by_hand")
async def test_what_is_written_after_the_order_begins_a_new_conversation(start_router: StartRouter, model: Model) -> None:
    """It came before the confirmation went out, and may be a cry: it is answered, shown, and not destroyed with the rest."""
    async with served_model(model) as url:
        running = await start_router(url)
        handset = running.handset()
        await handset.text("erase")
        await running.settled()
        ordered = (await conversation_of(running)).id
        model.may_answer.clear()
        await handset.text("yes")
        await handset.text("he is coming")
        model.may_answer.set()

        async def is_answered() -> bool:
            async with running.line.store.database.begin() as session:
                return await session.scalar(select(Message.id).where(Message.answer == "person_coming_danger")) is not None

        await until(running, is_answered)
        await running.settled()
        await carry_out(running, ordered)
        async with running.line.store.database.begin() as session:
            kept = (await session.scalars(select(Conversation).where(Conversation.state != State.ERASED))).one()
            message = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).one()
            key = await key_of(session, running.line.store.vault, kept.person_id)
        assert (kept.state, message.conversation_id) == (State.WAITING, kept.id)
        assert message.sealed_text is not None
        assert key.open(message.sealed_text) == "he is coming"
        assert len(running.twilio.to(handset.number)) == 4, "a question, the confirmation, and two answers to the new message"


async def test_a_writer_who_writes_again_is_somebody_new(start_router: StartRouter, model: Model) -> None:
    async with served_model(model) as url:
        running = await start_router(url)
        await erase_by_sms(running)
        await until(running, lambda: is_destroyed(running))
        await running.handset().text("menu", sid="SM" + "9" * 32)
        async with running.line.store.database.begin() as session:
            states = (await session.scalars(select(Conversation.state).order_by(Conversation.created_at))).all()
        assert states == [State.ERASED, State.ASSISTANT]


async def test_danger_that_nobody_saw_is_counted_when_it_is_erased(start_router: StartRouter, model: Model) -> None:
    """Whoever held the phone may have typed it.  The trail says that, and not who it was about."""
    async with served_model(model) as url:
        running = await start_router(url)
        before = metrics.erased_unseen._value.get()
        handset = running.handset()
        await handset.text("menu")
        await running.settled()
        conversation = await conversation_of(running)
        async with running.line.store.database.begin() as session:
            session.add(Alert(conversation_id=conversation.id, level=Risk.IMMEDIATE, reasons=["confined"]))
        for order in ("erase", "yes"):
            await handset.text(order)
            await running.settled()
        await until(running, lambda: is_destroyed(running))
        async with running.line.store.database.begin() as session:
            lines = (await session.execute(select(Audit.staff_id, Audit.detail).where(Audit.action == "erased"))).all()
        assert [tuple(line) for line in lines] == [(None, erasure.UNSEEN)]
        assert metrics.erased_unseen._value.get() == before + 1
