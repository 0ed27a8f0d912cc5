"""Messages that staff marked as read wrongly: one press marks; what it should have been may be said, and is asked at the review.

Text and readings are sealed under the person's key, and the row goes with the message (docs/decisions/0050)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from knowledge.texts import foreign
from knowledge.texts.language import SOURCE_LANGUAGE
from routing import metrics
from routing.conversation.rows import GoneError, lock_with_key
from routing.desk import form_tokens
from routing.refusal import InputError
from routing.staff import audit
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.store import Store
from routing.store.tables import Author, Message, Misreading, Review, Risk, Staff, State

_NAMED = "intent-"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a message means: topic, danger, and in which language it is; that is None when nobody knows."""

    intent: str
    risk: Risk
    language: str | None

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> Reading:
        return cls(kept["intent"], Risk(kept["risk"]), kept["language"])


@dataclass(frozen=True, slots=True)
class Wanted:
    """What it should have been; None where it was read rightly."""

    intent: str | None = None
    risk: Risk | None = None
    language: str | None = None

    def over(self, read: Reading) -> Reading:
        return Reading(self.intent or read.intent, self.risk or read.risk, self.language or read.language)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a page shows of a mark at its message."""

    state: Review
    staff: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark, opened.  `entities`: kind and code or name of what the machine found in the text."""

    text: str = field(repr=False)
    read: Reading
    wanted: Wanted
    entities: tuple[tuple[str, str], ...] = field(repr=False)

    def sealed(self, key: PersonKey) -> bytes:
        kept = {"text": self.text, "read": asdict(self.read), "wanted": asdict(self.wanted), "entities": self.entities}
        return key.seal_json(kept)

    @classmethod
    def opened(cls, key: PersonKey, sealed: bytes) -> Mark:
        """Raises SealError."""
        kept = key.open_json(sealed)
        wanted = kept["wanted"]
        risk = Risk(wanted["risk"]) if wanted["risk"] else None
        entities = tuple((kind, value) for kind, value in kept["entities"])
        return cls(kept["text"], Reading.of(kept["read"]), Wanted(wanted["intent"], risk, wanted["language"]), entities)


def intents(library: Library) -> list[str]:
    """Return the topics that the model knows: those of taxonomy.yml, which all have a name."""
    return [name.removeprefix(_NAMED) for name in library.texts_of(SOURCE_LANGUAGE).entries if name.startswith(_NAMED)]


def languages(library: Library) -> list[str]:
    """Return the languages that a message may be in: ours, and those that have a sentence of their own."""
    return [*dict.fromkeys((*library.languages, *foreign.sentences()))]


def check(library: Library, wanted: Wanted) -> None:
    """Raises InputError for what is in none of the lists."""
    if wanted.intent is not None and wanted.intent not in intents(library):
        raise InputError("not-in-list")
    if wanted.language is not None and wanted.language not in languages(library):
        raise InputError("not-in-list")


async def mark(store: Store, conversation_id: UUID, staff_id: UUID, message_id: int, token: UUID | None = None) -> None:
    """Mark a message as it is read now; nothing, when it is marked.  Raises GoneError, and InputError when it was not read."""
    async with store.database.begin() as session:
        key = await _lock(session, store, conversation_id)
        message = await session.get(Message, message_id)
        if message is None or message.conversation_id != conversation_id or message.author != Author.WRITER:
            raise GoneError(str(conversation_id))
        if not await form_tokens.is_first_use(session, token):
            return
        sealed = seen(key, message, Wanted()).sealed(key)
        row = {"message_id": message_id, "staff_id": staff_id, "state": Review.OPEN, "sealed": sealed}
        added = insert(Misreading).values(row).on_conflict_do_nothing().returning(Misreading.id)
        if await session.scalar(added) is None:
            return
        audit.record(session, staff_id, "marked_misread", conversation_id)
        metrics.corrections.labels("marked").inc()
        await announce(session, "conversation", conversation_id)


def seen(key: PersonKey, message: Message, wanted: Wanted) -> Mark:
    """Return text and reading of a message as they are.  Raises InputError when it was not read."""
    if message.intent is None or message.risk is None or message.sealed_text is None:
        raise InputError("not-read")
    entities = tuple(key.open_json(message.sealed_entities)) if message.sealed_entities else ()
    return Mark(key.open(message.sealed_text), Reading(message.intent, Risk(message.risk), message.language), wanted, entities)


async def take_back(store: Store, conversation_id: UUID, staff_id: UUID, message_id: int) -> None:
    """Take the mark away as long as nobody reviewed it.  Raises GoneError."""
    async with store.database.begin() as session:
        await _lock(session, store, conversation_id)
        row = await _open(session, conversation_id, message_id)
        await session.execute(delete(Misreading).where(Misreading.id == row.id))
        audit.record(session, staff_id, "unmarked_misread", conversation_id)
        metrics.corrections.labels("taken_back").inc()
        await announce(session, "conversation", conversation_id)


async def read(store: Store, conversation_id: UUID, staff_id: UUID, message_id: int) -> Mark:
    """Return the mark at a message, and note in the trail that it was read.  Raises GoneError, and InputError when it is gone."""
    async with store.database.begin() as session:
        key = await _lock(session, store, conversation_id)
        row = await _open(session, conversation_id, message_id)
        audit.record(session, staff_id, audit.READ, conversation_id, "misreading")
        return Mark.opened(key, row.sealed or b"")


async def want(store: Store, library: Library, conversation_id: UUID, staff_id: UUID, message_id: int, wanted: Wanted) -> None:
    """Say what it should have been.  Raises GoneError, and InputError when the mark is gone or a choice is in no list."""
    check(library, wanted)
    async with store.database.begin() as session:
        key = await _lock(session, store, conversation_id)
        row = await _open(session, conversation_id, message_id)
        found = Mark.opened(key, row.sealed or b"")
        row.sealed = Mark(found.text, found.read, wanted, found.entities).sealed(key)
        audit.record(session, staff_id, "corrected_misread", conversation_id)


async def shown(session: AsyncSession, message_ids: Collection[int]) -> dict[int, Marked]:
    """Return the marks at these messages."""
    rows = await session.execute(
        select(Misreading.message_id, Misreading.state, Staff.name)
        .join(Staff, Staff.id == Misreading.staff_id)
        .where(Misreading.message_id.in_(message_ids))
    )
    return {message_id: Marked(Review(state), name) for message_id, state, name in rows}


async def _lock(session: AsyncSession, store: Store, conversation_id: UUID) -> PersonKey:
    """Raises GoneError also while the conversation is being erased."""
    conversation, key = await lock_with_key(session, store.vault, conversation_id)
    if conversation.state == State.ERASED:
        raise GoneError(str(conversation_id))
    return key


async def _open(session: AsyncSession, conversation_id: UUID, message_id: int) -> Misreading:
    is_it = (Misreading.message_id == message_id, Message.conversation_id == conversation_id, Misreading.state == Review.OPEN)
    row = await session.scalar(select(Misreading).join(Message).where(*is_it).with_for_update(of=Misreading))
    if row is None:
        raise InputError("no-mark")
    return row
