"""Everything about a writer goes: her key, the texts, the dialogue state, and what the carrier lets us delete."""

from __future__ import annotations

from uuid import UUID

from routing.conversation.rows import GoneError, erase, opened
from routing.line.line import Line
from routing.outbound import outbox
from routing.store.changes import announce


async def order(line: Line, conversation_id: UUID) -> None:
    """For later, once the last reply went out."""
    await line.jobs.configure_task("erase", queue="upkeep", lock=f"erase:{conversation_id}").defer_async(
        conversation_id=str(conversation_id)
    )


async def carry_out(line: Line, conversation_id: UUID) -> None:
    """Raises ModelError or DeliveryError when a copy elsewhere could not be reached; the job is then repeated."""
    await outbox.until_sent(line, conversation_id)
    async with line.database.begin() as session:
        try:
            conversation, key = await opened(session, line.vault, conversation_id)
        except GoneError:
            return
        address = key.open(conversation.sealed_address) if conversation.sealed_address else ""
        channel = line.channels.get(conversation.channel)
        await line.model.forget(str(conversation_id))
        at_carrier = await erase(session, conversation)
        await announce(session, "queue", conversation_id)
    if channel is not None and address:
        await channel.erase(address, at_carrier)
