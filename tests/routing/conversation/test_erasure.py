"""ERASE, to the end: ordered with the turn, destroyed here whatever others do, deleted at the carrier once it lets us."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import psycopg
import pytest
from fastapi import FastAPI, Request, Response
from sqlalchemy import select, text, update
from structlog.testing import capture_logs

from routing import metrics
from routing.background import upkeep, workers
from routing.conversation import copies, erasure
from routing.conversation.copies import Copies
from routing.conversation.rows import GoneError, key_of
from routing.desk import acts
from routing.oncall import unattended
from routing.outbound import delivery
from routing.oversight.failing import Fault, failing_channels
from routing.ports.channel import Kept
from routing.store.clock import now
from routing.store.sealing import SealError
from routing.store.tables import Alert, Audit, Author, Conversation, Erasure, Message, Person, Risk, Staff, State
from tests.carriers import twilio
from tests.carriers.telegram import Fault as TelegramFault
from tests.conftest import Running
from tests.routing.conversations import add_waiting
from tests.routing.watching import conversation_of, until
from tests.servers import served
from tests.types import StartRouter


@dataclass
class Model:
    """Forgets, unless it `is_away`; a turn is always too much for it, which it says once it `may_answer`."""

    database_url: str
    is_away: bool = False
    forgotten: list[str] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    asked: asyncio.Event = field(default_factory=asyncio.Event)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)

    def app(self) -> FastAPI:
        app = FastAPI()
        self.may_answer.set()

        @app.post("/webhooks/router/turn")
        async def turn() -> Response:
            await self.may_answer.wait()
            return Response(status_code=503)

        @app.post("/webhooks/router/forget")
        async def forget(request: Request) -> Response:
            self.asked.set()
            if self.is_away:
                return Response(status_code=503)
            conversation = (await request.json())["conversation"]
            async with await psycopg.AsyncConnection.connect(self.database_url) as connection:
                try:
                    await connection.execute("select 1 from conversation where id = %s for update nowait", (conversation,))
                except psycopg.errors.LockNotAvailable:
                    self.wrong.append("asked while the conversation was locked")
            self.forgotten.append(conversation)
            return Response("{}", media_type="application/json")

        return app


@pytest.fixture
async def model(database_url: str) -> AsyncIterator[Model]:
    found = Model(database_url)
    yield found
    assert found.wrong == []


@asynccontextmanager
async def _served(model: Model) -> AsyncIterator[str]:
    async with served(model.app()) as url:
        yield url


@pytest.fixture(autouse=True)
def in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SWEEP_S", 0.02)
    monkeypatch.setattr(copies, "FIRST_PAUSE", timedelta(milliseconds=20))


@pytest.fixture
def by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody erases but the test."""

    async def nothing(database: object) -> list[UUID]:
        return []

    monkeypatch.setattr(erasure, "due", nothing)


async def _erase_by_sms(running: Running) -> UUID:
    """Her conversation, once she has heard that all is erased."""
    handset = running.handset()
    await handset.text("menu")
    await running.twilio.wait_for(handset.number, 1)
    conversation_id = (await conversation_of(running)).id
    await running.settled()
    for order in ("erase", "yes"):
        said = len(running.twilio.to(handset.number))
        await handset.text(order)
        await running.twilio.wait_for(handset.number, said + 1)
    return conversation_id


async def _is_destroyed(running: Running) -> bool:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Person.wrapped_key))).all() == [None]


async def _order_of(running: Running) -> Erasure | None:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Erasure))).one_or_none()


async def _until_over(running: Running) -> None:
    async def is_over() -> bool:
        return await _order_of(running) is None

    await until(running, is_over)


async def _add(running: Running, messages: int, channel: str = "telegram", address: str = "70001") -> UUID:
    """An order to erase a conversation of so many messages, as its turn wrote it down."""
    line = running.line
    conversation_id = await add_waiting(line, channel=channel)
    async with line.store.database.begin() as session:
        conversation = await session.get_one(Conversation, conversation_id)
        person = await session.get_one(Person, conversation.person_id)
        assert person.wrapped_key
        key = line.store.vault.unwrap(person.id, person.wrapped_key)
        conversation.sealed_address = key.seal(address)
        for number in range(1, messages + 1):
            given = {
                "author": Author.WRITER,
                "channel": channel,
                "sealed_provider_id": key.seal(f"{number}"),
                "progress": "processed",
                "signals": [],
            }
            session.add(Message(conversation_id=conversation_id, **given))
        session.add(Erasure(conversation_id=conversation_id))
    return conversation_id


async def _carry_out(running: Running, conversation_id: UUID) -> None:
    line = running.line
    await erasure.carry_out(line.store, line.model, line.channels, conversation_id)


async def _set(running: Running, **values: object) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(Erasure).values(**values))


@pytest.mark.usefixtures("by_hand")
async def test_an_order_is_stored_in_the_transaction_of_its_turn(start_router: StartRouter, model: Model) -> None:
    """A crash after it loses nothing."""
    async with _served(model) as url:
        running = await start_router(url)
        await _erase_by_sms(running)
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


async def test_what_twilio_still_has_on_its_way_is_deleted_once_that_is_over(start_router: StartRouter, model: Model) -> None:
    """The others do not wait for it, and nothing here can be read meanwhile."""
    async with _served(model) as url:
        running = await start_router(url)
        running.twilio.final.add("SM" + "1".zfill(32))
        conversation_id = await _erase_by_sms(running)
        await until(running, lambda: _is_destroyed(running))
        on_its_way = {fields["Sid"] for fields in running.twilio.sent} - running.twilio.final
        theirs = 3  # what the writer has sent
        await running.twilio.wait_until(
            lambda: running.twilio.final < set(running.twilio.deleted) and len(running.twilio.deleted) == theirs + 1
        )
        assert {fields["Sid"] for fields in running.twilio.sent} == on_its_way != set()
        order = await _order_of(running)
        assert order is not None
        await _nothing_can_be_read(running, conversation_id, order)
        running.twilio.final |= on_its_way
        await running.twilio.wait_until(lambda: not running.twilio.sent)
        await _until_over(running)
        assert model.forgotten == [str(conversation_id)]
        assert running.twilio.wrong == []


async def _nothing_can_be_read(running: Running, conversation_id: UUID, order: Erasure) -> None:
    conversation = await conversation_of(running)
    assert (conversation.state, conversation.address_hash, conversation.sealed_address) == (State.ERASED, None, None)
    browser = await running.staff()
    assert (await browser.get(f"/console/c/{conversation_id}")).status_code == 404
    assert order.sealed_copies is not None
    assert b"SM" not in order.sealed_copies
    assert b"40721" not in order.sealed_copies
    vault = running.line.store.vault
    assert Copies.opened(vault, conversation_id, order.sealed_copies).address == running.handset().number
    with pytest.raises(SealError):
        Copies.opened(vault, UUID(int=1), order.sealed_copies)


async def test_one_that_can_never_be_deleted_is_shown_to_staff_and_operators_and_given_up_in_the_end(
    start_router: StartRouter, model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        conversation_id = await _erase_by_sms(running)
        await until(running, lambda: _is_destroyed(running))
        *others, never = [fields["Sid"] for fields in running.twilio.sent]
        running.twilio.final |= set(others)
        await running.twilio.wait_until(lambda: [fields["Sid"] for fields in running.twilio.sent] == [never])
        assert await _shown(running) == {}
        with capture_logs() as logs:
            await _until_logged(running, logs, "erasure_overdue", erasure.OVERDUE_AFTER)
        assert await _shown(running) == {("twilio_sms", Fault.ERASING): "1 writer"}
        browser = await running.staff()
        assert "has not finished erasing: 1 writer, the first ordered 3 hr ago." in (await browser.get("/console")).text
        await upkeep.set_gauges(running.line)
        assert metrics.erasures_overdue.labels("twilio_sms")._value.get() == 1
        given_up = metrics.erasures.labels("twilio_sms", "given_up")._value.get()
        with capture_logs() as more_logs:
            await _until_logged(running, more_logs, "erasure_given_up", erasure.GIVEN_UP_AFTER)
        await _until_over(running)
        assert metrics.erasures.labels("twilio_sms", "given_up")._value.get() == given_up + 1
        assert await _shown(running) == {}
    for event in (*logs, *more_logs):
        for secret in (never, running.handset().number[1:], str(conversation_id)):
            assert secret not in str(event)


async def _shown(running: Running) -> dict[tuple[str, Fault], str]:
    async with running.line.store.database.begin() as session:
        return {(one.channel, one.fault): one.reason for one in await failing_channels(session, ())}


async def _until_logged(running: Running, logs: Sequence[Mapping[str, object]], event: str, after: timedelta) -> None:
    """As if the order had been given so long ago."""

    async def is_logged() -> bool:
        return event in [log["event"] for log in logs]

    await _set(running, ordered_at=now() - after - timedelta(minutes=1), due_at=now())
    await until(running, is_logged)


async def test_a_model_that_is_away_holds_nothing_up_and_forgets_later(start_router: StartRouter, model: Model) -> None:
    model.is_away = True
    async with _served(model) as url:
        running = await start_router(url)
        running.twilio.reports_to = running.url
        await _erase_by_sms(running)
        await until(running, lambda: _is_destroyed(running))
        await running.twilio.wait_until(lambda: not running.twilio.sent)
        await model.asked.wait()
        assert await _order_of(running) is not None
        model.is_away = False
        await _until_over(running)
        assert len(model.forgotten) == 1


@pytest.mark.usefixtures("by_hand")
async def test_telegram_is_asked_again_after_the_time_it_wants(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        running.telegram.refusals.append(TelegramFault(429, "Too Many Requests", {"retry_after": 30}))
        conversation_id = await _add(running, messages=3)
        await _carry_out(running, conversation_id)
        assert (running.telegram.deleted, running.telegram.refusals) == ([], [])
        order = await _order_of(running)
        assert order is not None
        assert timedelta(seconds=25) < order.due_at - now() <= timedelta(seconds=30)
        await _carry_out(running, conversation_id)
        assert running.telegram.deleted == [], "too early"
        await _set(running, due_at=now())
        await _carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2, 3]
        assert await _order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_twilio_is_asked_again_after_the_time_it_wants(start_router: StartRouter, model: Model) -> None:
    """What it has deleted by then need not be asked for again."""
    async with _served(model) as url:
        running = await start_router(url)
        running.twilio.refuses_to_delete[:] = [None, twilio.Fault(429, 20429, retry_after="90")]
        conversation_id = await _add(running, messages=3, channel="twilio_sms", address="+40721000001")
        await _carry_out(running, conversation_id)
        assert running.twilio.deleted == ["1"]
        order = await _order_of(running)
        assert order is not None
        assert timedelta(seconds=80) < order.due_at - now() <= timedelta(seconds=90)
        await _set(running, due_at=now())
        await _carry_out(running, conversation_id)
        assert running.twilio.deleted == ["1", "2", "3"]
        assert await _order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_a_chat_that_is_gone_is_done_and_a_wrong_token_is_not(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        running.telegram.refusals.append(TelegramFault(401, "Unauthorized"))
        conversation_id = await _add(running, messages=1)
        await _carry_out(running, conversation_id)
        assert await _order_of(running) is not None
        running.telegram.refusals.append(TelegramFault(403, "Forbidden: bot was blocked by the user"))
        await _set(running, due_at=now())
        await _carry_out(running, conversation_id)
        assert await _order_of(running) is None


@pytest.mark.usefixtures("by_hand")
@pytest.mark.parametrize("fails_for_old", [False, True], ids=["passed over", "refused with all others"])
async def test_messages_older_than_two_days_keep_no_younger_one_alive(
    start_router: StartRouter, model: Model, *, fails_for_old: bool
) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        running.telegram.too_old, running.telegram.fails_for_old = {1, 2, 4}, fails_for_old
        conversation_id = await _add(running, messages=6)
        await _carry_out(running, conversation_id)
        assert {*running.telegram.deleted} == {3, 5, 6}
        assert await _order_of(running) is None, "nothing more can be deleted, so nothing more is kept"


@pytest.mark.usefixtures("by_hand")
async def test_a_long_conversation_goes_in_rounds_without_a_pause(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        conversation_id = await _add(running, messages=250)
        for deleted in (100, 200, 250):
            await _carry_out(running, conversation_id)
            assert len(set(running.telegram.deleted)) == deleted
        assert await _order_of(running) is None
        assert running.telegram.wrong == []


@pytest.mark.usefixtures("by_hand")
async def test_messages_at_a_channel_that_is_off_wait_until_it_is_on_again(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        conversation_id = await _add(running, messages=2)
        line = running.line
        await erasure.carry_out(line.store, line.model, {}, conversation_id)
        assert await _is_destroyed(running)
        await _set(running, due_at=now())
        await _carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2]


class Hanging:
    """The carrier while a process dies: it is asked, and the answer never comes."""

    name = "telegram"

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        self.asked.set()
        await asyncio.Event().wait()
        raise AssertionError


@pytest.mark.usefixtures("by_hand")
async def test_a_process_that_dies_at_the_carrier_is_followed_by_another(start_router: StartRouter, model: Model) -> None:
    """Once its lease is over, and not before; the address and every id are still there."""
    async with _served(model) as url:
        running = await start_router(url)
        conversation_id = await _add(running, messages=2)
        hanging, line = Hanging(), running.line
        channels = {"telegram": hanging}
        dying = asyncio.create_task(erasure.carry_out(line.store, line.model, channels, conversation_id))  # type: ignore[arg-type]  # no more of a channel is asked
        await hanging.asked.wait()
        dying.cancel()
        assert await _is_destroyed(running)
        await _carry_out(running, conversation_id)
        assert running.telegram.deleted == []
        await _set(running, due_at=now())
        await _carry_out(running, conversation_id)
        assert running.telegram.deleted == [1, 2]
        assert await _order_of(running) is None


@pytest.mark.usefixtures("by_hand")
async def test_two_processes_do_not_erase_the_same_at_once(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        conversation_id = await _add(running, messages=2)
        await asyncio.gather(*(_carry_out(running, conversation_id) for _ in range(5)))
        assert running.telegram.deleted == [1, 2]


@pytest.mark.usefixtures("by_hand")
async def test_nothing_goes_out_between_the_confirmation_and_the_destruction(start_router: StartRouter, model: Model) -> None:
    """Neither what the line says by the clock, nor what staff write who have the page open."""
    async with _served(model) as url:
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
        assert not await _is_destroyed(running)


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
    async with _served(model) as url:
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
    async with _served(model) as url:
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
        await _carry_out(running, ordered)
        async with running.line.store.database.begin() as session:
            kept = (await session.scalars(select(Conversation).where(Conversation.state != State.ERASED))).one()
            message = (await session.scalars(select(Message).where(Message.author == Author.WRITER))).one()
            key = await key_of(session, running.line.store.vault, kept.person_id)
        assert (kept.state, message.conversation_id) == (State.WAITING, kept.id)
        assert message.sealed_text is not None
        assert key.open(message.sealed_text) == "he is coming"
        assert len(running.twilio.to(handset.number)) == 4, "a question, the confirmation, and two answers to the new message"


async def test_a_writer_who_writes_again_is_somebody_new(start_router: StartRouter, model: Model) -> None:
    async with _served(model) as url:
        running = await start_router(url)
        await _erase_by_sms(running)
        await until(running, lambda: _is_destroyed(running))
        await running.handset().text("menu", sid="SM" + "9" * 32)
        async with running.line.store.database.begin() as session:
            states = (await session.scalars(select(Conversation.state).order_by(Conversation.created_at))).all()
        assert states == [State.ERASED, State.ASSISTANT]


@pytest.mark.parametrize(
    ("rounds", "steady"), [(1, timedelta(seconds=10)), (4, timedelta(seconds=270)), (50, copies.LONGEST_PAUSE)]
)
def test_pauses_grow_and_end(rounds: int, steady: timedelta, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "FIRST_PAUSE", timedelta(seconds=10))
    assert 0.75 * steady <= copies.pause(rounds) <= 1.25 * steady


async def test_danger_that_nobody_saw_is_counted_when_it_is_erased(start_router: StartRouter, model: Model) -> None:
    """Whoever held the phone may have typed it.  The trail says that, and not who it was about."""
    async with _served(model) as url:
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
        await until(running, lambda: _is_destroyed(running))
        async with running.line.store.database.begin() as session:
            lines = (await session.execute(select(Audit.staff_id, Audit.detail).where(Audit.action == "erased"))).all()
        assert [tuple(line) for line in lines] == [(None, erasure.UNSEEN)]
        assert metrics.erased_unseen._value.get() == before + 1
