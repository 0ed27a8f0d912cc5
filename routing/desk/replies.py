"""Messages of staff in one conversation: their own words, answers of the library, phrases; and how they are cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Bubble
from routing.conversation import holding
from routing.conversation.first_reply import has_replied_in
from routing.conversation.rows import key_of
from routing.desk import alerts, form_tokens
from routing.desk.addressee import form_of
from routing.library import answers, phrasebook, rendering, wording
from routing.library.wording import Wording
from routing.line.line import Line
from routing.outbound import outbox
from routing.ports.channel import Form
from routing.refusal import InputError
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Author, Conversation, Delivery, Part

UNDO_FOR = timedelta(seconds=5)
"""How long what staff send from the console waits, so that it can be taken back."""
MAX_REPLY = 1_600
"""Characters: what one SMS of many segments can carry."""


@dataclass(frozen=True, slots=True)
class Original:
    """What staff read or typed in their own language, when the message is in the writer's."""

    language: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Sending:
    """How something is sent: the token of its form, and how long it can be taken back."""

    token: UUID | None = None
    undo_for: timedelta = timedelta()


AT_ONCE = Sending()


@dataclass(frozen=True, slots=True)
class _Reply:
    """`answer` is the key of an answer or a phrase; None for free text."""

    bubbles: Sequence[Bubble] = field(repr=False)
    answer: str | None = None
    original: Original | None = None


async def send_reply(
    line: Line, conversation_id: UUID, staff_id: UUID, text: str, original: Original | None = None, sending: Sending = AT_ONCE
) -> None:
    """Send what the holder wrote, as it is; `original`: what a machine translated it from.

    Raises HeldError, GoneError, and ValueError for an empty or too long text."""
    text = _sendable(text)
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        await _send(line, session, conversation, staff_id, _Reply([Bubble(text, ())], original=original), sending)
        audit.record(session, staff_id, "replied", conversation_id, "machine_translated" if original else None)


async def send_as_supervisor(line: Line, conversation_id: UUID, staff_id: UUID, text: str) -> None:
    """Send what a supervisor wrote while somebody else remains the holder; audit trail and page say so.

    Raises HeldError when nobody holds it, NotAllowedError, GoneError, and ValueError for an empty or too long text."""
    text = _sendable(text)
    async with line.store.database.begin() as session:
        conversation = await holding.lock_for_supervisor(session, conversation_id, staff_id)
        await _send(line, session, conversation, staff_id, _Reply([Bubble(text, ())]))


def _sendable(text: str) -> str:
    text = text.strip()
    if not text or len(text) > MAX_REPLY:
        raise InputError("reply-length", max=MAX_REPLY)
    return text


async def send_answer(  # noqa: PLR0913, PLR0917  # what goes, as what, to whom
    line: Line,
    conversation_id: UUID,
    staff_id: UUID,
    answer: str,
    said: Wording,
    read: str = wording.DEFAULT_READER_LANGUAGE,
    sending: Sending = AT_ONCE,
) -> None:
    """Send an answer of the library, worded as staff saw it; `read` is the language they saw next to it.

    Raises HeldError, GoneError, and ValueError for an answer that staff may not send, or that lacks a parameter."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        if not answers.may_be_sent(line.library, answer) or answers.missing_param(line.library, answer, said):
            raise InputError("answer-not-for-staff")
        form = form_of(line.channels, conversation)
        bubbles = rendering.bubbles_from_staff(line.library, answer, said, form)
        meant = (
            rendering.bubbles_from_staff(line.library, answer, Wording(read, None, said.params), form)
            if read != said.language
            else ()
        )
        original = Original(read, " ".join(bubble.text for bubble in meant)) if meant else None
        await _send(line, session, conversation, staff_id, _Reply(bubbles, answer, original), sending)
        conversation.sealed_more = None  # staff sent all of it
        audit.record(session, staff_id, "sent_answer", conversation_id, answer)


async def send_phrase(
    line: Line,
    conversation_id: UUID,
    staff_id: UUID,
    filled: phrasebook.FilledPhrase,
    read: str,
    sending: Sending = AT_ONCE,
) -> None:
    """Send a phrase as staff saw it; `read` is the language they saw next to it.

    Raises HeldError, GoneError, and ValueError for a phrase that is not filled in."""
    async with line.store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        form = form_of(line.channels, conversation)
        text = phrasebook.say(line.library, filled, form)
        meant = phrasebook.say(line.library, filled.read_in(read), Form.TELEGRAM) if read != filled.said.language else None
        original = Original(read, meant) if meant else None
        await _send(line, session, conversation, staff_id, _Reply([Bubble(text, ())], filled.phrase, original), sending)
        audit.record(session, staff_id, "sent_phrase", conversation_id, filled.phrase)


async def _send(
    line: Line,
    session: AsyncSession,
    conversation: Conversation,
    staff_id: UUID,
    reply: _Reply,
    sending: Sending = AT_ONCE,
) -> None:
    if not await form_tokens.is_first_use(session, sending.token):
        return
    if conversation.holder_id == staff_id and not await has_replied_in(session, conversation.id):
        await announce(session, "queue", conversation.id)  # "has it" becomes "is replying"
    key = await key_of(session, line.store.vault, conversation.person_id)
    message = outbox.write(session, conversation, key, reply.bubbles, author=Author.STAFF, answer=reply.answer, staff_id=staff_id)
    if reply.original is not None:
        message.sealed_original, message.original_language = key.seal(reply.original.text), reply.original.language
    if sending.undo_for:
        outbox.put_off(message, sending.undo_for)
    await alerts.settle(session, conversation.id, staff_id)
    await session.flush()
    outbox.dispatch(line.sends, session, conversation.id, sending.undo_for.total_seconds())
    await announce(session, "conversation", conversation.id)


async def cancel_unsent(store: Store, conversation_id: UUID, staff_id: UUID, message_id: int) -> str | None:
    """Cancel a message of staff that still waits in the outbox: later it may no longer fit.  Raises HeldError, GoneError.

    Returns its text when staff typed it themselves, so that they can mend it; None when all of it has gone already."""
    async with store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, staff_id)
        is_unsent = (Part.conversation_id == conversation_id, Part.message_id == message_id, Part.state == Delivery.QUEUED)
        dropped = {"state": Delivery.DROPPED, "reason": "taken_back", "settled_at": now()}
        taken = await session.execute(update(Part).where(*is_unsent).values(dropped).returning(Part.sealed_text))
        audit.record(session, staff_id, "took_back_unsent", conversation_id)
        await announce(session, "conversation", conversation_id)
        key = await key_of(session, store.vault, conversation.person_id)
        texts = [key.open(sealed) for (sealed,) in taken if sealed is not None]
        return "\n\n".join(texts) or None
