"""Orders to erase, and the model that forgets, as tests of erasing begin with them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from uuid import UUID

import psycopg
from fastapi import FastAPI, Request, Response
from sqlalchemy import select, update

from routing.conversation import erasure
from routing.store.tables import Author, Conversation, Erasure, Message, Person
from tests.conftest import Running
from tests.routing.conversations import add_waiting
from tests.routing.watching import conversation_of, until
from tests.servers import served


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


@asynccontextmanager
async def served_model(model: Model) -> AsyncIterator[str]:
    async with served(model.app()) as url:
        yield url


async def erase_by_sms(running: Running) -> UUID:
    """The conversation of a writer who has heard that all is erased."""
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


async def is_destroyed(running: Running) -> bool:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Person.wrapped_key))).all() == [None]


async def order_of(running: Running) -> Erasure | None:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Erasure))).one_or_none()


async def until_over(running: Running) -> None:
    async def is_over() -> bool:
        return await order_of(running) is None

    await until(running, is_over)


async def add_order(running: Running, messages: int, channel: str = "telegram", address: str = "70001") -> UUID:
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


async def carry_out(running: Running, conversation_id: UUID) -> None:
    line = running.line
    await erasure.carry_out(line.store, line.model, line.channels, conversation_id)


async def set_order(running: Running, **values: object) -> None:
    async with running.line.store.database.begin() as session:
        await session.execute(update(Erasure).values(**values))
