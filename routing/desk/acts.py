"""What staff do with one conversation as a whole: claim, take over, release, return, close, stop the assistant.

Each act locks the row once, lets routing/conversation/holding.py change it, and sends the writer a notice of it."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.conversation.holding import HeldError, Outcome
from routing.conversation.rows import GoneError, key_of, lock
from routing.desk import record, undoing
from routing.desk.notices import send_notice
from routing.line.line import Line
from routing.outbound import outbox
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Conversation

MUTED_FOR = timedelta(hours=1)


async def claim(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Make the member the holder; a new holder is announced to the writer.

    A member who holds it already stays the holder, and nothing is sent.  Raises HeldError, NotAllowedError, GoneError."""
    async with line.store.database.begin() as session:
        await _claim(line, session, await lock(session, conversation_id), staff_id)


async def _claim(line: Line, session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    if await holding.begin_hold(session, conversation, staff_id):
        await send_notice(line, session, conversation, "person_here")
        if conversation.safe_asked_at is None:  # asked once: whether the line may write first
            await send_notice(line, session, conversation, "safe_to_write_ask")


async def take_over(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Make a supervisor the holder in place of somebody else; the writer knows already that a person is writing.

    A conversation that nobody holds is claimed.  Raises NotAllowedError, GoneError."""
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        if conversation.holder_id is None:
            await _claim(line, session, conversation, staff_id)
        else:
            await holding.overrule_hold(session, conversation, staff_id)


async def stop_assistant(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Drop what the assistant is about to say.  Raises HeldError, NotAllowedError, GoneError.

    Whoever stops it becomes the holder, so that the writer is not left without an answer."""
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        if conversation.holder_id != staff_id:
            await _claim(line, session, conversation, staff_id)
            return
        conversation.epoch += 1
        audit.record(session, staff_id, "stopped_assistant", conversation_id)
        outbox.dispatch(line.sends, session, conversation_id)
        await announce(session, "conversation", conversation_id)


async def mute(store: Store, conversation_id: UUID, staff_id: UUID, *, is_muted: bool) -> None:
    """Let the assistant answer only danger for MUTED_FOR, against a flood; or end that.  Raises HeldError, GoneError."""
    async with store.database.begin() as session:
        conversation = await holding.lock_unless_others_hold(session, conversation_id, staff_id)
        conversation.muted_until = now() + MUTED_FOR if is_muted else None
        audit.record(session, staff_id, "muted" if is_muted else "unmuted", conversation_id)
        await announce(session, "conversation", conversation_id)


async def release(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Put the conversation back into the queue, and say so to the writer.  Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        was = undoing.remembered(conversation, now())
        await holding.release_hold(session, conversation)
        conversation.undoable = {**was}
        await send_notice(line, session, conversation, "still_waiting", after=undoing.LET_GO_FOR)


async def return_to_assistant(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Let the assistant answer again, with what the contact record says, and say so to the writer.

    Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        contact = await record.read(session, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        was = undoing.remembered(conversation, now())
        await holding.end_hold_to_assistant(session, conversation, contact.country, key.seal_json_or_none(contact.summary))
        conversation.undoable = {**was}
        await send_notice(line, session, conversation, "person_gone", after=undoing.LET_GO_FOR)


async def close(line: Line, conversation_id: UUID, staff_id: UUID, outcome: Outcome) -> None:
    """End the conversation, and say so to the writer, whose next message reopens it.  Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        was = undoing.remembered(conversation, now())
        await holding.end_hold_and_close(session, conversation, outcome)
        conversation.undoable = {**was}
        await send_notice(line, session, conversation, "closed", after=undoing.LET_GO_FOR)


async def revoke(line: Line, conversation_id: UUID, holder_id: UUID, reason: str) -> None:
    """Put the conversation of a holder who is away or silent back into the queue, and say so to the writer.

    Does nothing when somebody else holds it by now."""
    async with line.store.database.begin() as session:
        try:
            conversation = await holding.lock_held_by(session, conversation_id, holder_id)
        except (HeldError, GoneError):
            return
        await holding.revoke_hold(session, conversation, reason)
        await send_notice(line, session, conversation, "still_waiting")


async def revoke_all(line: Line, holder_id: UUID, reason: str) -> None:
    """Revoke all conversations of a member who was disabled or signed out."""
    async with line.store.database.begin() as session:
        held = (await session.scalars(select(Conversation.id).where(Conversation.holder_id == holder_id))).all()
    for conversation_id in held:
        await revoke(line, conversation_id, holder_id, reason)
