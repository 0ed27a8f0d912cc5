"""One conversation as staff read it: unsealed, in order, with what the model understood and what is still to be sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from knowledge import Library
from knowledge.texts import sms
from routing.conversation.files import open_files
from routing.conversation.rows import key_of
from routing.conversation.silence import holds, written_until
from routing.desk import misreadings
from routing.desk.addressee import Addressee, addressed
from routing.desk.invisible_characters import show_invisible
from routing.desk.misreadings import Marked
from routing.desk.staff_reading import Meaning, MeaningReader, MissingTranslation
from routing.ports.channel import Channel, Form
from routing.staff import audit
from routing.store.clock import now
from routing.store.sealing import PersonKey
from routing.store.store import Store
from routing.store.tables import Author, Conversation, Delivery, Message, Part, Progress, Risk, Staff, State, Translation

AT_ONCE = 200
"""The newest messages, on one page; earlier ones are a link away."""
CODES = ("country", "nationality", "city", "topic")
ANSWERS = ("minor", "fear", "home_fear", "cooperation", "papers", "shelter_who", "children_where", "legal_topic")
"""Slots with the writer's answers to closed questions."""
FLAGS = ("watched", "person_offered")
"""Slots that are true or false, shown only when true."""


WENT = frozenset({Delivery.SENT, Delivery.DELIVERED})
"""The carrier has it."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A member who reads a conversation, and the language that they read."""

    id: UUID
    language: str


@dataclass(frozen=True, slots=True)
class BubbleView:
    text: str = field(repr=False)
    state: Delivery
    reason: str | None
    segments: int | None
    settled_at: datetime | None
    due_at: datetime | None
    can_be_undone: bool
    """Staff sent it a moment ago, and it goes in some seconds."""


@dataclass(frozen=True, slots=True)
class MachineReading:
    """What the model understood of one message.  `entities`: kind and code or name, in the order of the text."""

    language: str | None
    intent: str
    intent_confidence: float
    risk: Risk
    risk_confidence: float
    signals: tuple[str, ...]
    entities: tuple[tuple[str, str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class MessageView:
    """One message.  `text` is None for a file or a sticker; `before`: what it said before each edit, the oldest first."""

    id: int
    author: Author
    staff: str | None
    kind: str
    answer: str | None
    text: str | None = field(repr=False)
    before: tuple[str, ...] = field(repr=False)
    meaning: Meaning
    at: datetime
    edited_at: datetime | None
    size: int | None
    language: str | None
    """What the writer wrote it in, as far as the machine knows."""
    files: int
    """How many files the holder can fetch from the carrier."""
    heard: MachineReading | None
    mark: Marked | None
    """Staff said that it was read wrongly."""
    bubbles: tuple[BubbleView, ...]


@dataclass(frozen=True, slots=True)
class Pending:
    """The assistant is about to answer: it has been reading a message since then, or its bubbles wait to be sent."""

    since: datetime
    is_reading: bool


@dataclass(frozen=True, slots=True)
class Safety:
    """Until when the line may write.  `until` is None when the writer never wrote; `is_said`: they named that time."""

    until: datetime | None
    is_over: bool
    is_said: bool
    is_asked: bool
    has_word: bool
    locked_at: datetime | None
    held: int
    """Bubbles that wait until the writer writes, or unlocks."""


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a writer without reading a message, and when they may be written to."""

    known: Mapping[str, str] = field(repr=False)
    """Slots of the dialogue: CODES and ANSWERS with their values, FLAGS as "yes"."""
    safety: Safety


@dataclass(frozen=True, slots=True)
class Transcript:
    addressee: Addressee
    messages: tuple[MessageView, ...]
    has_earlier: bool
    safety: Safety
    pending: Pending | None

    def has(self, lack: MissingTranslation) -> bool:
        return any(message.meaning.lacks == lack for message in self.messages)

    def is_overtaken(self, message: MessageView) -> bool:
        """Tell whether nothing of a message went out, and something that was sent later did."""
        is_unsent = bool(message.bubbles) and all(bubble.state is Delivery.DROPPED for bubble in message.bubbles)
        later = (bubble for one in self.messages if one.id > message.id for bubble in one.bubbles)
        return is_unsent and any(bubble.state in WENT for bubble in later)


async def read(
    store: Store,
    library: Library,
    channels: Mapping[str, Channel],
    conversation_id: UUID,
    reader: Reader,
    *,
    limit: int = AT_ONCE,
) -> Transcript:
    """Return the newest messages, unsealed, and record the reading in the audit trail.  Raises GoneError."""
    async with store.database.begin() as session:
        conversation, addressee = await addressed(session, store.vault, channels, conversation_id)
        key = await key_of(session, store.vault, conversation.person_id)
        found = await _newest(session, conversation_id, limit + 1)
        shown = found[-limit:]
        translations = await _translations(session, key, [message.id for message, _ in shown], reader.language)
        marks = await misreadings.shown(session, [message.id for message, _ in shown])
        audit.record(session, reader.id, "read", conversation_id)
        meanings = MeaningReader(library, key, conversation, addressee.form, reader.language, translations)
        return Transcript(
            addressee=addressee,
            messages=tuple(_view(message, name, key, addressee.form, meanings, marks) for message, name in shown),
            has_earlier=len(found) > limit,
            safety=await _safety(session, conversation),
            pending=_pending(conversation, [message for message, _ in found]),
        )


async def about(session: AsyncSession, conversation: Conversation, key: PersonKey) -> About:
    known = key.open_json(conversation.sealed_known) if conversation.sealed_known else {}
    return About(dict(_worth_knowing(known)), await _safety(session, conversation))


async def _newest(session: AsyncSession, conversation_id: UUID, count: int) -> Sequence[tuple[Message, str | None]]:
    """Return the newest messages in order, each with the name of the member who sent it."""
    rows = await session.execute(
        select(Message, Staff.name)
        .outerjoin(Staff, Staff.id == Message.staff_id)
        .where(Message.conversation_id == conversation_id)
        .options(selectinload(Message.parts))
        .order_by(Message.id.desc())
        .limit(count)
    )
    return [(message, name) for message, name in rows][::-1]


async def _translations(session: AsyncSession, key: PersonKey, ids: Iterable[int], language: str) -> dict[int, str | None]:
    rows = await session.scalars(select(Translation).where(Translation.message_id.in_(ids), Translation.language == language))
    return {row.message_id: key.open(row.sealed_text) if row.sealed_text else None for row in rows}


def _worth_knowing(slots: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    for name in (*CODES, *ANSWERS):
        if isinstance(value := slots.get(name), str):
            yield name, value
    for name in FLAGS:
        if slots.get(name) is True:
            yield name, "yes"


async def _safety(session: AsyncSession, conversation: Conversation) -> Safety:
    until = written_until(conversation)
    held = 0
    if holds(conversation, now()) is not None:
        waits = (Part.conversation_id == conversation.id, Part.is_open, Part.state == Delivery.QUEUED)
        has_floor = or_(Message.author != Author.ASSISTANT, Part.epoch == conversation.epoch)
        held = await session.scalar(select(func.count()).select_from(Part).join(Message).where(*waits, has_floor)) or 0
    return Safety(
        until=until,
        is_over=until is not None and until <= now(),
        is_said=until is not None and until == conversation.safe_until,
        is_asked=conversation.safe_asked_at is not None,
        has_word=conversation.safe_word_hash is not None,
        locked_at=conversation.locked_at,
        held=held,
    )


def _pending(conversation: Conversation, messages: Iterable[Message]) -> Pending | None:
    """Return since when the assistant's bubbles wait, else since when it reads.  Bubbles that are held are not pending."""
    reading: datetime | None = None
    is_held = holds(conversation, now()) is not None
    for message in messages:
        if not is_held and message.author == Author.ASSISTANT and any(_has_floor(conversation, part) for part in message.parts):
            return Pending(message.parts[0].created_at, is_reading=False)
        if message.progress == Progress.RECEIVED and message.taken_at and conversation.state != State.WITH_STAFF:
            reading = message.taken_at
    return Pending(reading, is_reading=True) if reading else None


def _has_floor(conversation: Conversation, part: Part) -> bool:
    return part.state == Delivery.QUEUED and part.epoch == conversation.epoch


def _view(
    message: Message,
    staff: str | None,
    key: PersonKey,
    form: Form,
    meanings: MeaningReader,
    marks: Mapping[int, Marked],
) -> MessageView:
    text = show_invisible(key.open(message.sealed_text)) if message.sealed_text else None
    return MessageView(
        id=message.id,
        author=Author(message.author),
        staff=staff,
        kind=message.kind,
        answer=message.answer,
        text=text,
        before=tuple(map(show_invisible, key.open_json(message.sealed_before))) if message.sealed_before else (),
        meaning=meanings.of(message, text),
        at=message.received_at,
        edited_at=message.edited_at,
        size=message.size,
        language=message.language,
        files=len(open_files(key, message.sealed_files)),
        heard=_heard(message, key),
        mark=marks.get(message.id),
        bubbles=tuple(_bubble(part, key, form) for part in message.parts),
    )


def _bubble(part: Part, key: PersonKey, form: Form) -> BubbleView:
    text = key.open_or_empty(part.sealed_text)
    segments = sms.segments(text) if form is Form.SMS and text else None
    can_be_undone = part.state == Delivery.QUEUED and part.tried_at is None and part.due_at is not None and part.due_at > now()
    return BubbleView(text, Delivery(part.state), part.reason, segments, part.settled_at, part.due_at, can_be_undone)


def _heard(message: Message, key: PersonKey) -> MachineReading | None:
    if message.intent is None or message.risk is None:
        return None
    entities = key.open_json(message.sealed_entities) if message.sealed_entities else []
    return MachineReading(
        language=message.language,
        intent=message.intent,
        intent_confidence=message.intent_confidence or 0.0,
        risk=Risk(message.risk),
        risk_confidence=message.risk_confidence or 0.0,
        signals=tuple(message.signals),
        entities=tuple((kind, value) for kind, value in entities),
    )
