"""What staff do in one conversation: whom they write to, claim, reply, let go.  The console's pages are drawn from these."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Bubble
from routing.conversation import holding
from routing.conversation.holding import HeldError, Outcome
from routing.conversation.rows import GoneError, key_of, lock
from routing.desk import record
from routing.desk.addressee import form_of, with_holder
from routing.library import answers, phrasebook
from routing.library.answers import Wording
from routing.line.line import Line
from routing.outbound import outbox
from routing.outbound.answer import say
from routing.ports.channel import Form
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Author, Conversation, Delivery, Part

MUTED_FOR = timedelta(hours=1)
MAX_REPLY = 1_600
"""Characters: what one SMS of many segments can carry."""


@dataclass(frozen=True, slots=True)
class Original:
    """What staff read or typed in a language of theirs while it goes out in the writer's."""

    language: str
    text: str = field(repr=False)


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


async def reply(line: Line, conversation_id: UUID, staff_id: UUID, text: str, original: Original | None = None) -> None:
    """Send what a member of staff wrote, as it is; `original`: what a machine made it from.

    Raises HeldError, GoneError, and ValueError for an empty or too long text."""
    text = _sendable(text)
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        await _send(line, session, conversation, staff_id, [Bubble(text, ())], original=original)
        audit.record(session, staff_id, "replied", conversation_id, "machine_translated" if original else None)


def _sendable(text: str) -> str:
    text = text.strip()
    if not text or len(text) > MAX_REPLY:
        raise ValueError(f"a reply has 1 to {MAX_REPLY:,} characters")
    return text


async def send_answer(
    line: Line, conversation_id: UUID, staff_id: UUID, answer: str, said: Wording, read: str = answers.READ
) -> None:
    """Send an answer of the library, worded as staff saw it; `read` is the language they saw beside it.

    Raises HeldError, GoneError, and ValueError for one that is not for staff to send, or that lacks a parameter."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        if not answers.may_be_sent(line.library, answer) or answers.lacking(line.library, answer, said):
            raise ValueError("this answer cannot be sent by staff")
        form = form_of(line, conversation)
        bubbles = answers.sent(line.library, answer, said, form)
        meant = answers.sent(line.library, answer, Wording(read, None, said.params), form) if read != said.language else ()
        original = Original(read, " ".join(bubble.text for bubble in meant)) if meant else None
        await _send(line, session, conversation, staff_id, bubbles, answer, original)
        conversation.sealed_more = None
        audit.record(session, staff_id, "sent_answer", conversation_id, answer)


async def send_phrase(line: Line, conversation_id: UUID, staff_id: UUID, filled: phrasebook.Filled, read: str) -> None:
    """Send a phrase as staff saw it.  Raises HeldError, GoneError, and ValueError for one that is not filled in."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        form = form_of(line, conversation)
        text = phrasebook.say(line.library, filled, form)
        meant = phrasebook.say(line.library, filled.read_in(read), Form.TELEGRAM) if read != filled.said.language else None
        original = Original(read, meant) if meant else None
        await _send(line, session, conversation, staff_id, [Bubble(text, ())], filled.phrase, original)
        audit.record(session, staff_id, "sent_phrase", conversation_id, filled.phrase)


async def _send(  # noqa: PLR0913, PLR0917  # what a message of staff is made of
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    staff_id: UUID,
    bubbles: Sequence[Bubble],
    answer: str | None = None,
    original: Original | None = None,
) -> None:
    key = await key_of(session, line.store.vault, conversation.person_id)
    message = outbox.write(session, conversation, key, bubbles, author=Author.STAFF, answer=answer, staff_id=staff_id)
    if original is not None:
        message.sealed_original, message.original_language = key.seal(original.text), original.language
    await session.flush()
    outbox.dispatch(line, session, conversation.id)
    await announce(session, "conversation", conversation.id)


async def take_back_unsent(line: Line, conversation_id: UUID, staff_id: UUID, message_id: int) -> None:
    """What staff wrote and is held does not go out any more: hours later it may not fit.  Raises HeldError, GoneError."""
    async with line.store.database.begin() as session:
        await holding.lock_held_by(session, conversation_id, staff_id)
        is_it = (Part.conversation_id == conversation_id, Part.message_id == message_id, Part.state == Delivery.QUEUED)
        await session.execute(update(Part).where(*is_it).values(state=Delivery.DROPPED, reason="taken_back", settled_at=now()))
        audit.record(session, staff_id, "took_back_unsent", conversation_id)
        await announce(session, "conversation", conversation_id)


async def write_over(line: Line, conversation_id: UUID, staff_id: UUID, text: str) -> None:
    """A supervisor writes in a conversation that somebody else goes on holding; the trail and the page say so.

    Raises HeldError, NotAllowedError, GoneError, and ValueError for an empty or too long text."""
    text = _sendable(text)
    async with line.store.database.begin() as session:
        conversation = await holding.lock_for_supervisor(session, conversation_id, staff_id)
        await _send(line, session, conversation, staff_id, [Bubble(text, ())])


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


async def tell(
    line: Line, session: AsyncSession, conversation: Conversation, answer: str, params: Mapping[str, str] | None = None
) -> None:
    """Say an answer of the library for the line itself, unless she asked it to be silent."""
    if conversation.stopped_at is None:
        key = await key_of(session, line.store.vault, conversation.person_id)
        say(line, session, conversation, key, answer, params or {})
        await session.flush()
        outbox.dispatch(line, session, conversation.id)
