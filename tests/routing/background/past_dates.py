"""Conversations past their date, with the clock of deletion moved on."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from sqlalchemy import func, select

from routing.background import proof, retention, thinning
from routing.oversight import pending_deletion
from routing.store.tables import Base, Conversation, Erasure
from tests.conftest import Running
from tests.routing.watching import until

Shift = Callable[[float], None]
CLOCKS = (retention, proof, thinning, pending_deletion)
NOW = datetime.now(UTC)
FORGOTTEN: list[str] = []


async def converse(running: Running, text: str = "cum functioneaza") -> UUID:
    """Somebody wrote and was answered; returns the conversation."""
    said = len(running.twilio.to(running.handset().number))
    await running.handset().text(text)
    await running.twilio.wait_for(running.handset().number, said + 1)
    running.twilio.final |= {sent["Sid"] for sent in running.twilio.sent}
    await running.settled()
    is_theirs = Conversation.address_hash.is_not(None)
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Conversation.id).where(is_theirs))).one()


async def until_erased(running: Running) -> None:
    """Until the line's own sweep has carried out every order."""

    async def is_over() -> bool:
        async with running.line.store.database.begin() as session:
            return await session.scalar(select(func.count()).select_from(Erasure)) == 0

    await until(running, is_over)


async def prove(running: Running) -> proof.Overdue:
    async with running.line.store.database.begin() as session:
        return await proof.make(session, running.line.keep)


async def count_of(running: Running, table: type[Base]) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0
