"""What came while the model hung or was gone is read when it is back: once, in order, for staff alone."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse
from sqlalchemy import select, update

from integrations.model import ModelClient
from routing import metrics
from routing.background import workers
from routing.inbound import late
from routing.ports.channel import Kind
from routing.store.clock import now
from routing.store.hot_rows import MessageRow
from routing.store.tables import Alert, Author, Conversation, Message, Progress, Risk, State
from tests.conftest import Running
from tests.routing.watching import conversation_of, until
from tests.servers import served
from tests.types import StartRouter

CALM, DANGER = "mă puteți ajuta cu actele", "добрий день, пишу з Італії"


def understood(text: str) -> dict[str, Any]:
    is_danger = text == DANGER
    risk = {"level": "immediate", "confidence": 0.9, "signals": ["confined"]} if is_danger else {"level": "routine"}
    return {
        "understanding": {
            "language": {"code": "uk" if is_danger else "ro", "confidence": 0.99},
            "intent": {"name": "immediate_danger" if is_danger else "documents", "confidence": 0.9},
            "risk": {"confidence": 0.9, **risk},
            "facts": [{"fact": "here", "value": "IT", "confidence": 0.9}] if is_danger else [],
        },
        "replies": [{"answer": "menu"}],
        "flag": {"level": "immediate", "reasons": ["confined"]} if is_danger else None,
    }


@dataclass
class Model:
    """Hangs until it `is_back`; then it reads, each question once it `may_answer`."""

    is_back: bool = False
    asked: list[dict[str, Any]] = field(default_factory=list)
    is_asked: asyncio.Event = field(default_factory=asyncio.Event)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    ends: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        return [question["text"] for question in self.asked]

    def app(self) -> FastAPI:
        app = FastAPI()
        self.may_answer.set()

        @app.get("/")
        async def ready() -> Response:
            return Response()

        @app.post("/webhooks/router/turn")
        async def turn(request: Request) -> Response:
            if not self.is_back:
                await self.ends.wait()
                return Response(status_code=503)
            self.asked.append(await request.json())
            self.is_asked.set()
            await self.may_answer.wait()
            return JSONResponse(understood(self.asked[-1]["text"]))

        return app


@pytest.fixture
async def model() -> AsyncIterator[tuple[Model, str]]:
    found = Model()
    async with served(found.app()) as url:
        yield found, url
        found.ends.set()


@pytest.fixture(autouse=True)
def in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ModelClient.__init__, "__defaults__", (0.2,))


@pytest.fixture
async def hung(start_router: StartRouter, model: tuple[Model, str]) -> tuple[Running, Model]:
    """A router to which a calm message came while the model hung."""
    running = await start_router(model[1])
    await running.handset().text(CALM)
    await running.settled()
    return running, model[0]


async def _write(running: Running, text: str) -> None:
    await running.handset().text(text, sid=f"SM{uuid4().hex}")
    await running.settled()


async def _messages(running: Running) -> list[Message]:
    async with running.line.store.database.begin() as session:
        return [*await session.scalars(select(Message).where(Message.author == Author.WRITER).order_by(Message.id))]


async def _set(running: Running, table: type[Message | Conversation], **values: object) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(table).values(**values))


def _count(outcome: str) -> float:
    return float(metrics.read_late.labels(outcome)._value.get())


async def test_what_came_while_the_model_hung_is_read_when_it_is_back(hung: tuple[Running, Model]) -> None:
    running, model = hung
    await _write(running, DANGER)
    said, browser = running.twilio.to(running.handset().number), await running.staff()
    assert [message.progress for message in await _messages(running)] == [Progress.UNREAD, Progress.UNREAD]
    assert (await conversation_of(running)).risk == Risk.HIGH
    model.is_back, before = True, _count("immediate")
    await late.run(running.line)
    await running.settled()
    assert model.texts == [CALM, DANGER]
    contexts = [question["context"] for question in model.asked]
    assert all(context["watch_only"] and context["state"] == "with_staff" for context in contexts)
    read = [(message.progress, message.intent, message.language, message.risk) for message in await _messages(running)]
    assert read == [
        (Progress.PROCESSED, "documents", "ro", "routine"),
        (Progress.PROCESSED, "immediate_danger", "uk", "immediate"),
    ]
    conversation = await conversation_of(running)
    assert (conversation.state, conversation.risk) == (State.WAITING, Risk.IMMEDIATE)
    assert (conversation.language, conversation.country) == ("uk", "IT")
    assert conversation.reasons == ["model_down", "confined", "read_late"]
    async with running.line.store.database.begin() as session:
        alert = (await session.scalars(select(Alert).where(Alert.level == Risk.IMMEDIATE))).one()
    assert alert.reasons == ["confined", "read_late"]
    assert "read late" in (await browser.get("/console")).text
    assert running.twilio.to(running.handset().number) == said, "nothing is sent for what is read late"
    assert _count("immediate") == before + 1


async def test_a_router_looks_by_itself(
    start_router: StartRouter, model: tuple[Model, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workers, "EVERY", timedelta(milliseconds=50))
    running = await start_router(model[1])
    await _write(running, DANGER)
    model[0].is_back = True
    await _set(running, Message, taken_at=None)  # it may have been tried meanwhile

    async def is_read() -> bool:
        return (await _messages(running))[0].intent is not None

    await until(running, is_read)
    assert (await conversation_of(running)).risk == Risk.IMMEDIATE


async def test_several_routers_read_a_message_once(hung: tuple[Running, Model]) -> None:
    running, model = hung
    await _write(running, DANGER)
    model.is_back = True
    await asyncio.gather(*(late.run(running.line) for _ in range(3)))
    assert sorted(model.texts) == sorted([CALM, DANGER])


async def test_what_a_killed_router_had_taken_is_read_by_another(hung: tuple[Running, Model]) -> None:
    running, model = hung
    model.is_back = True
    assert await late.lease(running.line, (await conversation_of(running)).id) is not None
    await late.run(running.line)
    assert model.texts == [], "it is in the hands of somebody who may live"
    await _set(running, Message, taken_at=now() - late.PAUSE)
    await late.run(running.line)
    assert model.texts == [CALM]


async def test_what_is_read_first_by_another_is_not_stored_twice(hung: tuple[Running, Model]) -> None:
    running, model = hung
    model.is_back = True
    leased = await late.lease(running.line, (await conversation_of(running)).id)
    assert leased is not None
    turn = await running.line.model.turn(leased.question)
    assert await late.store(running.line, leased, turn)
    assert not await late.store(running.line, leased, turn)


async def test_an_edit_while_it_is_read_is_a_turn_of_its_own(hung: tuple[Running, Model]) -> None:
    running, model = hung
    leased = await late.lease(running.line, (await conversation_of(running)).id)
    assert leased is not None
    model.is_back = True
    turn = await running.line.model.turn(leased.question)
    await _set(running, Message, progress=Progress.RECEIVED, taken_at=None)  # as an edit does
    assert not await late.store(running.line, leased, turn)
    [message] = [message for message in await _messages(running) if message.author == Author.WRITER]
    assert (message.progress, message.intent) == (Progress.RECEIVED, None)


async def test_of_an_erased_writer_nothing_is_read(hung: tuple[Running, Model]) -> None:
    running, model = hung
    conversation_id = (await conversation_of(running)).id
    leased = await late.lease(running.line, conversation_id)
    assert leased is not None
    model.is_back = True
    turn = await running.line.model.turn(leased.question)
    await _set(running, Conversation, state=State.ERASED)
    await _set(running, Message, taken_at=None)
    model.asked.clear()
    assert not await late.store(running.line, leased, turn)
    await late.run(running.line)
    assert (await late.lease(running.line, conversation_id), model.texts) == (None, [])


async def test_what_is_a_day_old_is_left_to_people(hung: tuple[Running, Model]) -> None:
    running, model = hung
    model.is_back, before = True, _count("too_old")
    await _set(running, Message, received_at=now() - late.MAX_AGE)
    await late.run(running.line)
    assert model.texts == []
    assert (await _messages(running))[0].progress == Progress.PROCESSED
    assert _count("too_old") == before + 1


@pytest.mark.parametrize("state", [State.CLOSED, State.ASSISTANT])
async def test_what_people_have_settled_rings_no_more(hung: tuple[Running, Model], state: State) -> None:
    running, model = hung
    await _write(running, DANGER)
    await _set(running, Conversation, state=state, risk=Risk.ROUTINE, reasons=[])  # as closing and returning do
    model.is_back = True
    await late.run(running.line)
    assert (await _messages(running))[1].risk == Risk.IMMEDIATE
    conversation = await conversation_of(running)
    assert (conversation.state, conversation.risk, conversation.reasons) == (state, Risk.ROUTINE, [])


async def test_what_was_written_since_says_better_which_language(hung: tuple[Running, Model]) -> None:
    running, model = hung
    model.is_back = True
    await _write(running, DANGER)
    await late.run(running.line)
    assert model.texts == [DANGER, CALM]
    conversation = await conversation_of(running)
    assert (conversation.language, conversation.risk) == ("uk", Risk.IMMEDIATE), "an older, calmer message changes neither"


async def test_a_model_that_hangs_again_is_not_asked_on_and_on(hung: tuple[Running, Model]) -> None:
    running, model = hung
    await _write(running, DANGER)
    for _ in range(2):
        await late.run(running.line)
    tried = [(message.progress, message.attempts) for message in await _messages(running)]
    assert tried == [(Progress.UNREAD, 1), (Progress.UNREAD, 0)]
    assert model.asked == []


def _unread(number: int, at: datetime, minutes: float | None = None, attempts: int = 0) -> MessageRow:
    taken_at = None if minutes is None else at - timedelta(minutes=minutes)
    return MessageRow(number, Kind.TEXT, b"", None, None, None, Progress.UNREAD, attempts, taken_at, None, at, None, None)


@pytest.mark.parametrize(
    ("tried", "first"),
    [
        ([], None),
        ([(None, 0), (None, 0)], 1),
        ([(0.5, 1), (None, 0)], None),  # somebody reads in this conversation
        ([(1, 1), (None, 0)], 1),
        ([(2, 3), (None, 0)], 2),  # it failed before, and holds nobody up
        ([(3, 3), (None, 0)], 1),
        ([(10, 50)], 1),
        ([(9, 50)], None),
    ],
)
def test_which_message_is_next(tried: list[tuple[float | None, int]], first: int | None) -> None:
    at = now()
    due = late.due_of([_unread(number, at, *one) for number, one in enumerate(tried, 1)], at)
    assert (due[0].id if due else None) == first
