"""What staff see and do: the queue, one conversation, a reply.  The console's pages are drawn from these."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import and_, case, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from knowledge import Bubble, sms
from routing import audit, handoff, outbox, shelf
from routing.channel import Form
from routing.conversations import GoneError, key_of, locked
from routing.line import Line
from routing.live import announce
from routing.shelf import Wording
from routing.tables import Alert, Author, Conversation, Delivery, Message, Risk, Staff, State
from routing.turn import say


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A line of the queue; without a word of what was written."""

    id: UUID
    state: State
    risk: Risk
    reasons: tuple[str, ...]
    language: str | None
    channel: str
    country: str | None
    since: datetime | None
    holder: str | None
    is_alerting: bool


@dataclass(frozen=True, slots=True)
class BubbleView:
    text: str = field(repr=False)
    state: Delivery
    reason: str | None
    segments: int | None


@dataclass(frozen=True, slots=True)
class MessageView:
    """One message as staff see it; `text` is None for what cannot be read."""

    id: int
    author: Author
    staff: str | None
    kind: str
    text: str | None = field(repr=False)
    at: datetime
    is_edited: bool
    language: str | None
    intent: str | None
    intent_confidence: float | None
    risk: Risk | None
    signals: tuple[str, ...]
    bubbles: tuple[BubbleView, ...]


@dataclass(frozen=True, slots=True)
class ConversationView:
    entry: QueueEntry
    holder_id: UUID | None
    is_stopped: bool
    form: Form
    messages: tuple[MessageView, ...]


@dataclass(frozen=True, slots=True)
class Addressee:
    """Where an answer would go, without a word of what was written."""

    entry: QueueEntry
    holder_id: UUID | None
    is_stopped: bool
    form: Form
    script: str | None


def _entry(conversation: Conversation, holder: str | None, is_alerting: bool) -> QueueEntry:
    return QueueEntry(
        id=conversation.id,
        state=State(conversation.state),
        risk=Risk(conversation.risk),
        reasons=tuple(conversation.reasons),
        language=conversation.language,
        channel=conversation.channel,
        country=conversation.country,
        since=conversation.waiting_since or conversation.last_in_at,
        holder=holder,
        is_alerting=is_alerting,
    )


async def queue(line: Line, limit: int = 500) -> list[QueueEntry]:
    """What needs people, the most dangerous first, then who waits longest; held conversations last."""
    alerting = select(Alert.id).where(Alert.conversation_id == Conversation.id, Alert.seen_at.is_(None)).exists()
    by_risk = case({Risk.IMMEDIATE: 0, Risk.HIGH: 1}, value=Conversation.risk, else_=2)
    async with line.database.begin() as session:
        rows = await session.execute(
            select(Conversation, Staff.name, alerting)
            .outerjoin(Staff, Staff.id == Conversation.holder_id)
            .where(
                or_(
                    Conversation.state.in_([State.WAITING, State.WITH_STAFF]),
                    and_(Conversation.state == State.ASSISTANT, alerting),
                )
            )
            .order_by(
                case((Conversation.state == State.WITH_STAFF, 1), else_=0),
                by_risk,
                case((Conversation.state == State.WAITING, 0), else_=1),
                Conversation.waiting_since.asc().nulls_last(),
                Conversation.last_in_at,
            )
            .limit(limit)
        )
        return [_entry(conversation, holder, bool(is_alerting)) for conversation, holder, is_alerting in rows]


async def held(line: Line, staff_id: UUID) -> list[QueueEntry]:
    """What this member of staff holds, the newest message first."""
    async with line.database.begin() as session:
        rows = await session.execute(
            select(Conversation, Staff.name)
            .join(Staff, Staff.id == Conversation.holder_id)
            .where(Conversation.holder_id == staff_id)
            .order_by(Conversation.last_in_at.desc())
        )
        return [_entry(conversation, holder, is_alerting=False) for conversation, holder in rows]


async def addressee(line: Line, conversation_id: UUID) -> Addressee:
    """Raises GoneError."""
    async with line.database.begin() as session:
        conversation, holder = await _found(session, conversation_id)
        return Addressee(
            entry=_entry(conversation, holder, is_alerting=False),
            holder_id=conversation.holder_id,
            is_stopped=conversation.stopped_at is not None,
            form=_form(line, conversation),
            script=conversation.script,
        )


async def _found(session: AsyncSession, conversation_id: UUID) -> tuple[Conversation, str | None]:
    """The conversation and the name of who holds it.  Raises GoneError."""
    row = (
        await session.execute(
            select(Conversation, Staff.name)
            .outerjoin(Staff, Staff.id == Conversation.holder_id)
            .where(Conversation.id == conversation_id, Conversation.state != State.ERASED)
        )
    ).one_or_none()
    if row is None:
        raise GoneError(str(conversation_id))
    return row[0], row[1]


def _form(line: Line, conversation: Conversation) -> Form:
    channel = line.channels.get(conversation.channel)
    return channel.form if channel else Form.SMS


async def read(line: Line, conversation_id: UUID, reader_id: UUID) -> ConversationView:
    """The whole conversation, unsealed; that it was read is written down.  Raises GoneError."""
    async with line.database.begin() as session:
        conversation, holder = await _found(session, conversation_id)
        key = await key_of(session, line.vault, conversation.person_id)
        messages = await session.execute(
            select(Message, Staff.name)
            .outerjoin(Staff, Staff.id == Message.staff_id)
            .where(Message.conversation_id == conversation_id)
            .options(selectinload(Message.parts))
            .order_by(Message.id)
        )
        form = _form(line, conversation)
        audit.record(session, reader_id, "read", conversation_id)
        return ConversationView(
            entry=_entry(conversation, holder, is_alerting=False),
            holder_id=conversation.holder_id,
            is_stopped=conversation.stopped_at is not None,
            form=form,
            messages=tuple(
                MessageView(
                    id=message.id,
                    author=Author(message.author),
                    staff=staff,
                    kind=message.kind,
                    text=key.open(message.sealed_text) if message.sealed_text else None,
                    at=message.received_at,
                    is_edited=message.edited_at is not None,
                    language=message.language,
                    intent=message.intent,
                    intent_confidence=message.intent_confidence,
                    risk=Risk(message.risk) if message.risk else None,
                    signals=tuple(message.signals),
                    bubbles=tuple(
                        BubbleView(
                            text := key.open(part.sealed_text) if part.sealed_text else "",
                            Delivery(part.state),
                            part.reason,
                            sms.segments(text) if form is Form.SMS and text else None,
                        )
                        for part in message.parts
                    ),
                )
                for message, staff in messages
            ),
        )


async def claim(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError.  The first claim tells the writer that a person writes now."""
    async with line.database.begin() as session:
        before = await locked(session, conversation_id)
        is_new = before.holder_id != staff_id
        conversation = await handoff.claim(session, conversation_id, staff_id)
        if is_new and conversation.stopped_at is None:
            await _tell(line, session, conversation, "person_here")


async def reply(line: Line, conversation_id: UUID, staff_id: UUID, text: str) -> None:
    """Send what a member of staff wrote, as it is.  Raises HeldError, GoneError, and ValueError for an empty or too long text."""
    text = text.strip()
    if not text or len(text) > 1_600:
        raise ValueError("a reply has 1 to 1,600 characters")
    async with line.database.begin() as session:
        conversation = await handoff.held_by(session, conversation_id, staff_id)
        key = await key_of(session, line.vault, conversation.person_id)
        outbox.write(session, conversation, key, [Bubble(text, ())], author=Author.STAFF, staff_id=staff_id)
        audit.record(session, staff_id, "replied", conversation_id)
        await session.flush()
        outbox.dispatch(line, session, conversation_id)
        await announce(session, "conversation", conversation_id)


async def send_answer(line: Line, conversation_id: UUID, staff_id: UUID, answer: str, said: Wording) -> None:
    """Send an answer of the library, worded as staff saw it.  Raises HeldError, GoneError, and ValueError for one
    that is not for staff to send, or that lacks a parameter."""
    async with line.database.begin() as session:
        conversation = await handoff.held_by(session, conversation_id, staff_id)
        if not shelf.may_be_sent(line.library, answer) or shelf.lacking(line.library, answer, said):
            raise ValueError("this answer cannot be sent by staff")
        bubbles = shelf.sent(line.library, answer, said, _form(line, conversation))
        key = await key_of(session, line.vault, conversation.person_id)
        outbox.write(session, conversation, key, bubbles, author=Author.STAFF, answer=answer, staff_id=staff_id)
        conversation.sealed_more = None
        audit.record(session, staff_id, "sent_answer", conversation_id, answer)
        await session.flush()
        outbox.dispatch(line, session, conversation_id)
        await announce(session, "conversation", conversation_id)


async def give_back(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError.  The writer is told that the assistant answers again."""
    async with line.database.begin() as session:
        await _tell(line, session, await handoff.give_back(session, conversation_id, staff_id), "person_gone")


async def close(line: Line, conversation_id: UUID, staff_id: UUID) -> None:
    """Raises HeldError, GoneError."""
    async with line.database.begin() as session:
        await _tell(line, session, await handoff.close(session, conversation_id, staff_id), "closed")


async def _tell(line: Line, session: AsyncSession, conversation: Conversation, answer: str) -> None:
    if conversation.stopped_at is None:
        key = await key_of(session, line.vault, conversation.person_id)
        say(line, session, conversation, key, answer, {})
        await session.flush()
        outbox.dispatch(line, session, conversation.id)
