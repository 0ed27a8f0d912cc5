"""What staff do in one conversation: whom they write to, claim, reply, let go.  The console's pages are drawn from these."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.conversation.holding import HeldError, Outcome
from routing.conversation.rows import GoneError, lock
from routing.desk import record
from routing.desk.addressee import with_holder
from routing.desk.notices import tell
from routing.line.line import Line
from routing.outbound import outbox
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Conversation

MUTED_FOR = timedelta(hours=1)


async def claim(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError.  The first claim tells the writer that a person writes now."""
    async with line.store.database.begin() as session:
        await _take(line, session, await lock(session, conversation_id), staff_id)


async def _take(line: Line, session: AsyncSession, before: Conversation, staff_id: UUID) -> None:
    is_new = before.holder_id != staff_id
    conversation = await holding.claim(session, before.id, staff_id)
    if is_new and conversation.stopped_at is None:
        await _introduce(line, session, conversation)


async def _introduce(line: Line, session: AsyncSession, conversation: Conversation) -> None:
    """A person writes from now on; and once, whether she can be written to when she is not writing herself."""
    await tell(line, session, conversation, "person_here")
    if conversation.safe_asked_at is None:
        await tell(line, session, conversation, "safe_to_write_ask")


async def stop_assistant(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """What the assistant is about to say is not said.  Raises HeldError, GoneError.

    Nobody may be left without an answer, so who stops it holds the conversation from then on."""
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        if conversation.holder_id != staff_id:
            await _take(line, session, conversation, staff_id)
            return
        conversation.epoch += 1
        audit.record(session, staff_id, "stopped_assistant", conversation_id)
        outbox.dispatch(line, session, conversation_id)
        await announce(session, "conversation", conversation_id)


async def mute(line: Line, conversation_id: UUID, staff_id: UUID, *, is_muted: bool) -> None:
    """In a flood the assistant answers nothing but danger for MUTED_FOR, or again.  Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        conversation, holder = await with_holder(session, conversation_id)
        if conversation.holder_id not in (None, staff_id):
            raise HeldError(holder)
        (await lock(session, conversation_id)).muted_until = now() + MUTED_FOR if is_muted else None
        audit.record(session, staff_id, "muted" if is_muted else "unmuted", conversation_id)
        await announce(session, "conversation", conversation_id)


async def take_over(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises NotAllowedError, GoneError.  The writer knows already that a person writes."""
    async with line.store.database.begin() as session:
        is_new = (await lock(session, conversation_id)).holder_id is None
        conversation = await holding.take_over(session, conversation_id, staff_id)
        if is_new:
            await _introduce(line, session, conversation)


async def see(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Somebody looks at what was flagged: no bell rings for it any more, and it waits as before.  Raises GoneError."""
    async with line.store.database.begin() as session:
        await lock(session, conversation_id)
        await holding.see(session, conversation_id, staff_id)
        audit.record(session, staff_id, "saw", conversation_id)
        await holding.announce_both(session, conversation_id)


async def release(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError.  The writer learns that she is in line again."""
    async with line.store.database.begin() as session:
        await tell(line, session, await holding.release(session, conversation_id, staff_id), "still_waiting")


async def give_back(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError.  The writer is told that the assistant answers again."""
    async with line.store.database.begin() as session:
        kept = await record.of(session, conversation_id)
        conversation = await holding.give_back(session, conversation_id, staff_id, kept.country, kept.summary)
        await tell(line, session, conversation, "person_gone")


async def close(line: Line, conversation_id: UUID, staff_id: UUID, outcome: Outcome) -> None:
    """Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        await tell(line, session, await holding.close(session, conversation_id, staff_id, outcome), "closed")


async def take_back(line: Line, conversation_id: UUID, holder_id: UUID, reason: str) -> None:
    """The holder is away or silent: back into the queue, and the writer learns that she is in line again.

    Nothing happens when somebody else holds it by now."""
    async with line.store.database.begin() as session:
        try:
            conversation = await holding.lock_held_by(session, conversation_id, holder_id)
        except (HeldError, GoneError):
            return
        await holding.take_back(session, conversation, reason)
        await tell(line, session, conversation, "still_waiting")


async def take_back_all(line: Line, holder_id: UUID, reason: str) -> None:
    async with line.store.database.begin() as session:
        held = (await session.scalars(select(Conversation.id).where(Conversation.holder_id == holder_id))).all()
    for conversation_id in held:
        await take_back(line, conversation_id, holder_id, reason)
