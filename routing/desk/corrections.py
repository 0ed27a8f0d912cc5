"""What becomes of marks: a supervisor reads the text, makes it anonymous, and approves or rejects it.

What is approved stands in a row of its own, under a key of its own: it leads to its writer only as long as they can erase it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from routing import metrics
from routing.conversation.rows import lock_with_key
from routing.desk import form_tokens, misreadings
from routing.desk.masking import masked
from routing.desk.misreadings import Mark, Reading
from routing.refusal import InputError
from routing.staff import audit
from routing.store import rotation
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.sealing import PersonKey, SealError, Vault
from routing.store.store import Store
from routing.store.tables import Conversation, Correction, Message, Misreading, Review, Risk, Staff, State

MAX_TEXT = 1_000
"""Characters: the model reads no more of a message."""
AT_ONCE = 100
"""Marks on one page, the oldest first."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A mark that waits for its review: what the line shows of a message without its text."""

    id: int
    read: Reading
    staff: str
    is_demo: bool


@dataclass(frozen=True, slots=True)
class Approved:
    id: UUID
    text: str = field(repr=False)
    read: Reading
    wanted: Reading
    is_demo: bool


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a supervisor makes of a mark.  `is_sure`: they say that nothing in the text tells of whom it is."""

    text: str = field(repr=False)
    wanted: misreadings.Wanted
    is_sure: bool


async def waiting(session: AsyncSession) -> list[Waiting]:
    rows = await session.execute(
        select(Misreading.id, Message.intent, Message.risk, Message.language, Staff.name, Conversation.is_demo)
        .join(Message, Message.id == Misreading.message_id)
        .join(Conversation, Conversation.id == Message.conversation_id)
        .join(Staff, Staff.id == Misreading.staff_id)
        .where(*_is_waiting())
        .order_by(Misreading.id)
        .limit(AT_ONCE)
    )
    return [
        Waiting(mark_id, Reading(intent or "", Risk(risk or Risk.ROUTINE), language), name, is_demo)
        for mark_id, intent, risk, language, name, is_demo in rows
    ]


async def count_waiting(session: AsyncSession) -> int:
    """Invented ones do not count."""
    waits = select(func.count(Misreading.id)).join(Message).join(Conversation, Conversation.id == Message.conversation_id)
    return await session.scalar(waits.where(*_is_waiting(), ~Conversation.is_demo)) or 0


def _is_waiting() -> tuple[ColumnElement[bool], ...]:
    return Misreading.state == Review.OPEN, Conversation.state != State.ERASED


async def look(store: Store, mark_id: int, staff_id: UUID) -> tuple[Mark, bool]:
    """Return a mark and whether it is invented; the trail has the reading.  Raises GoneError, InputError."""
    async with store.database.begin() as session:
        row, conversation, key = await _locked(session, store.vault, mark_id)
        await audit.record_reading(session, staff_id, conversation.id, "correction")
        return Mark.opened(key, row.sealed or b""), conversation.is_demo


async def approve(
    store: Store, library: Library, mark_id: int, staff_id: UUID, verdict: Verdict, token: UUID | None = None
) -> None:
    """Keep the text of a verdict for training.  Raises GoneError, and InputError for one that may not be kept."""
    async with store.database.begin() as session:
        if not await form_tokens.is_first_use(session, token):
            return
        row, conversation, key = await _locked(session, store.vault, mark_id)
        mark = Mark.opened(key, row.sealed or b"")
        kept = {"text": _text(verdict), "read": asdict(mark.read), "wanted": asdict(_wanted(library, mark, verdict))}
        correction_id = uuid4()
        await rotation.hold_open(session, store.vault)
        own, wrapped = store.vault.new_key(correction_id)
        session.add(
            Correction(
                id=correction_id,
                misreading_id=row.id,
                wrapped_key=wrapped,
                sealed=own.seal_json(kept),
                month=now().date().replace(day=1),
                is_demo=conversation.is_demo,
            )
        )
        await _settle(session, row, conversation.id, staff_id, Review.APPROVED)


def _text(verdict: Verdict) -> str:
    """Return the text as it is kept.  Raises InputError when somebody could be found by it, as far as a program can tell."""
    text = " ".join(verdict.text.split())
    if not 1 <= len(text) <= MAX_TEXT:
        raise InputError("correction-length", max=MAX_TEXT)
    if masked(text).count:
        raise InputError("correction-identifies")
    if not verdict.is_sure:
        raise InputError("correction-unsure")
    return text


def _wanted(library: Library, mark: Mark, verdict: Verdict) -> Reading:
    misreadings.check(library, verdict.wanted)
    wanted = verdict.wanted.over(mark.read)
    if wanted.language is None:
        raise InputError("not-in-list")
    if wanted == mark.read:
        raise InputError("correction-same")
    return wanted


async def reject(store: Store, mark_id: int, staff_id: UUID) -> None:
    """Nothing is kept of it but that it was reviewed.  Raises GoneError, InputError."""
    async with store.database.begin() as session:
        row, conversation, _ = await _locked(session, store.vault, mark_id)
        await _settle(session, row, conversation.id, staff_id, Review.REJECTED)


async def _settle(session: AsyncSession, row: Misreading, conversation_id: UUID, staff_id: UUID, state: Review) -> None:
    row.state, row.sealed = state, None
    audit.record(session, staff_id, f"correction_{state}", conversation_id)
    metrics.corrections.labels(state).inc()
    await announce(session, "conversation", conversation_id)


async def _locked(session: AsyncSession, vault: Vault, mark_id: int) -> tuple[Misreading, Conversation, PersonKey]:
    """Lock a mark that waits, and its conversation.  Raises GoneError, and InputError when it was reviewed or taken back."""
    is_it = (Misreading.id == mark_id, *_is_waiting())
    marked = select(Message.conversation_id).join(Misreading).join(Conversation, Conversation.id == Message.conversation_id)
    if (conversation_id := await session.scalar(marked.where(*is_it))) is None:
        raise InputError("no-mark")
    conversation, key = await lock_with_key(session, vault, conversation_id)
    still = select(Misreading).where(Misreading.id == mark_id, Misreading.state == Review.OPEN).with_for_update()
    row = await session.scalar(still)
    if row is None or conversation.state == State.ERASED:
        raise InputError("no-mark")
    return row, conversation, key


async def approved(session: AsyncSession, vault: Vault) -> list[Approved]:
    """Return what is kept, in the order of its words; what no key opens any more is left out."""
    found = []
    for row in await session.scalars(select(Correction)):
        try:
            kept = vault.unwrap(row.id, row.wrapped_key).open_json(row.sealed)
        except SealError:
            continue
        readings = Reading.of(kept["read"]), Reading.of(kept["wanted"])
        found.append(Approved(row.id, kept["text"], *readings, row.is_demo))
    return sorted(found, key=lambda one: one.text)


async def withdraw(store: Store, correction_id: UUID, staff_id: UUID) -> None:
    """Delete what was approved; the key that it hung on is replaced within minutes.  Nothing, when it is gone."""
    async with store.database.begin() as session:
        gone = delete(Correction).where(Correction.id == correction_id).returning(Correction.id)
        if await session.scalar(gone) is None:
            return
        await rotation.spend(session)
        audit.record(session, staff_id, "correction_withdrawn")
        metrics.corrections.labels("withdrawn").inc()


def is_over(before: date) -> ColumnElement[bool]:
    """Whether something was approved in a month that began before that."""
    return Correction.month < before


async def drop(session: AsyncSession, before: date) -> None:
    """Delete what was approved long ago."""
    if (await session.scalars(delete(Correction).where(is_over(before)).returning(Correction.id))).all():
        await rotation.spend(session)
