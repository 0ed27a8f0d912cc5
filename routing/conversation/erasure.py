"""Everything about a writer goes: her key, the texts, the dialogue state, and what the carrier lets us delete."""

from __future__ import annotations

import asyncio
import contextlib
from uuid import UUID

from sqlalchemy import select

from routing.conversation.rows import GoneError, erase, lock_with_key
from routing.line.line import Line
from routing.store.changes import announce
from routing.store.tables import Part


async def order(line: Line, conversation_id: UUID) -> None:
    """For later, once the last reply went out."""
    await line.jobs.configure_task("erase", queue="upkeep", lock=f"erase:{conversation_id}").defer_async(
        conversation_id=str(conversation_id)
    )


async def carry_out(line: Line, conversation_id: UUID) -> None:
    """Raises ModelError or DeliveryError when a copy elsewhere could not be reached; the job is then repeated."""
    await until_sent(line, conversation_id)
    async with line.store.database.begin() as session:
        try:
            conversation, key = await lock_with_key(session, line.store.vault, conversation_id)
        except GoneError:
            return
        address = key.open(conversation.sealed_address) if conversation.sealed_address else ""
        channel = line.channels.get(conversation.channel)
        await line.model.forget(str(conversation_id))
        at_carrier = await erase(session, conversation)
        await announce(session, "queue", conversation_id)
    if channel is not None and address:
        await channel.erase(address, at_carrier)


async def until_sent(line: Line, conversation_id: UUID, within_s: float = 30) -> None:
    """Returns when nothing of the conversation is open any more, or after a while all the same."""
    is_open = select(Part.id).where(Part.conversation_id == conversation_id, Part.is_open).limit(1)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(within_s), line.store.changes.subscribe() as changes:
            while True:
                async with line.store.database.begin() as session:
                    if await session.scalar(is_open) is None:
                        return
                await anext(changes, None)
