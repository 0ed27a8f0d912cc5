"""Waits until the line has done something, on its own announcements."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from uuid import UUID

from sqlalchemy import func, select

from routing.store.tables import Author, Conversation, Message, Part, Progress
from tests.conftest import Running


async def until(running: Running, is_so: Callable[[], Awaitable[bool]], within_s: float = 20) -> None:
    """Looks again whenever the line announces a change, and every half second."""
    async with running.line.store.changes.subscribe(0.5) as changes, asyncio.timeout(within_s):
        while not await is_so():
            await anext(changes)


async def conversation_of(running: Running) -> Conversation:
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Conversation))).one()


async def until_all_processed(running: Running, count: int) -> None:
    async def is_so() -> bool:
        done = (Message.author == Author.WRITER, Message.progress != Progress.RECEIVED)
        async with running.line.store.database.begin() as session:
            return await session.scalar(select(func.count()).select_from(Message).where(*done)) == count

    await until(running, is_so)


async def until_sent(running: Running, conversation_id: UUID) -> None:
    """Returns when no bubble of the conversation is open any more."""

    async def is_so() -> bool:
        is_open = select(Part.id).where(Part.conversation_id == conversation_id, Part.is_open).limit(1)
        async with running.line.store.database.begin() as session:
            return await session.scalar(is_open) is None

    await until(running, is_so, within_s=30)


async def until_said(running: Running, text: str, number: str | None = None) -> None:
    """Returns when the phone has got this text."""
    number = number or running.handset().number
    while text not in (got := running.twilio.to(number)):
        await running.twilio.wait_for(number, len(got) + 1)
