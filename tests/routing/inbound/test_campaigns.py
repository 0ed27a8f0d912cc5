"""Links that lead to the line are counted, and nobody can be told by them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from sqlalchemy import select

from routing.inbound import campaigns
from routing.store.tables import Counter, Message
from tests.conftest import Running


async def test_a_link_is_counted_and_said_as_a_greeting(start_router: Callable[..., Awaitable[Running]]) -> None:
    running = await start_router()
    for chat_id in (70001, 70002):
        assert await running.chat(chat_id).say("/start poster-7") == 200
    await running.chat(70003).say("/start no spaces here")
    async with running.line.store.database.begin() as session:
        assert (await session.get_one(Counter, "campaign:poster-7")).value == 2
        assert len((await session.scalars(select(Counter))).all()) == 1
        texts = [message.sealed_text for message in await session.scalars(select(Message).where(Message.author == "writer"))]
    assert len(texts) == 3


async def test_a_repeated_update_counts_once(start_router: Callable[..., Awaitable[Running]]) -> None:
    running = await start_router()
    chat = running.chat()
    message = chat.message("/start leaflet")
    for _ in range(2):
        await chat.update(5, message=message)
    async with running.line.store.database.begin() as session:
        assert (await session.get_one(Counter, "campaign:leaflet")).value == 1


async def test_made_up_codes_do_not_fill_the_table(start_router: Callable[..., Awaitable[Running]]) -> None:
    running = await start_router()
    async with running.line.store.database.transaction() as connection:
        for number in range(campaigns.MAX_CODES + 3):
            await campaigns.count(connection, f"code{number}")
    async with running.line.store.database.begin() as session:
        assert len((await session.scalars(select(Counter))).all()) == campaigns.MAX_CODES + 1
        assert (await session.get_one(Counter, "campaign:other")).value == 3
