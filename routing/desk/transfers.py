"""Offers of a conversation to a colleague, or to all who speak a language.  Until one accepts, its holder stays the holder."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.conversation.rows import GoneError, key_of, lock
from routing.refusal import InputError
from routing.staff import audit
from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import Answered, Because, Conversation, Note, Staff, Transfer

MAX_NOTE = 1_000
"""Characters."""


class NoOfferError(Exception):
    """The offer is settled already, or was made to somebody else."""


@dataclass(frozen=True, slots=True)
class OfferView:
    """An open offer to the colleague `receiver` or to a language; `is_to_reader`: the reader may accept it."""

    sender_id: UUID
    sender: str
    receiver: str | None
    to_language: str | None
    note: str = field(repr=False)
    made_at: datetime
    is_to_reader: bool


def addressed_to(reader: Member) -> ColumnElement[bool]:
    """Return the condition in SQL that an offer is to the reader or to a language that they speak."""
    return or_(Transfer.to_id == reader.id, Transfer.to_language.in_(reader.languages))


async def offer(
    store: Store, conversation_id: UUID, holder_id: UUID, note: str, *, to_id: UUID | None = None, to_language: str | None = None
) -> None:
    """Offer the conversation to one colleague or one language, in place of an open offer.

    Raises HeldError, GoneError, and ValueError when nobody there can take it or the note is too long."""
    if (to_id is None) == (to_language is None):
        raise InputError("offer-to")
    if to_id == holder_id:
        raise InputError("offer-self")
    if len(note) > MAX_NOTE:
        raise InputError("note-long", max=MAX_NOTE)
    async with store.database.begin() as session:
        conversation = await holding.lock_held_by(session, conversation_id, holder_id)
        await _check_receiver(session, holder_id, to_id, to_language)
        await holding.settle_offers(session, conversation_id, holder_id, Answered.WITHDRAWN)
        key = await key_of(session, store.vault, conversation.person_id)
        session.add(
            Transfer(
                conversation_id=conversation_id,
                from_id=holder_id,
                to_id=to_id,
                to_language=to_language,
                sealed_note=key.seal(note.strip()) if note.strip() else None,
            )
        )
        audit.record(session, holder_id, "offered", conversation_id)
        await holding.announce_both(session, conversation_id)


async def _check_receiver(session: AsyncSession, holder_id: UUID, to_id: UUID | None, to_language: str | None) -> None:
    others = select(Staff.id).where(Staff.disabled_at.is_(None), Staff.id != holder_id)
    is_it = Staff.id == to_id if to_id is not None else Staff.languages.contains([to_language])
    if await session.scalar(others.where(is_it).limit(1)) is None:
        raise InputError("offer-nobody")


async def accept(store: Store, conversation_id: UUID, reader: Member) -> None:
    """Make the reader the holder; the note of the offer stays as a note of its sender.

    Raises NoOfferError, NotAllowedError, GoneError."""
    async with store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        offered = await _open_to(session, conversation_id, reader)
        await holding.transfer_hold(session, conversation, reader.id)
        if offered.sealed_note is not None:
            session.add(
                Note(
                    conversation_id=conversation_id,
                    staff_id=offered.from_id,
                    sealed_text=offered.sealed_note,
                    at=offered.made_at,
                )
            )


async def decline(store: Store, conversation_id: UUID, reader: Member, because: Because | None = None) -> None:
    """Decline an offer; its sender remains the holder and sees the answer.  Raises NoOfferError, GoneError."""
    async with store.database.begin() as session:
        await lock(session, conversation_id)
        declined = await _open_to(session, conversation_id, reader)
        declined.because = because
        await session.flush()
        await holding.settle_offers(session, conversation_id, reader.id, Answered.DECLINED)
        audit.record(session, reader.id, "declined", conversation_id)
        await holding.announce_both(session, conversation_id)


async def withdraw(store: Store, conversation_id: UUID, holder_id: UUID) -> None:
    """Take back an open offer.  Raises HeldError, GoneError."""
    async with store.database.begin() as session:
        await holding.lock_held_by(session, conversation_id, holder_id)
        await holding.settle_offers(session, conversation_id, holder_id, Answered.WITHDRAWN)
        audit.record(session, holder_id, "withdrew", conversation_id)
        await holding.announce_both(session, conversation_id)


async def _open_to(session: AsyncSession, conversation_id: UUID, reader: Member) -> Transfer:
    """Return the open offer that the reader may accept.  Raises NoOfferError."""
    is_open = (Transfer.conversation_id == conversation_id, Transfer.settled_at.is_(None), Transfer.from_id != reader.id)
    offered = await session.scalar(select(Transfer).where(*is_open, addressed_to(reader)))
    if offered is None:
        raise NoOfferError(str(conversation_id))
    return offered


async def open_offer(store: Store, conversation_id: UUID, reader: Member) -> OfferView | None:
    """Return the open offer, its note only to sender and receivers; None without one.  Raises GoneError."""
    async with store.database.begin() as session:
        conversation = await session.get(Conversation, conversation_id)
        if conversation is None:
            raise GoneError(str(conversation_id))
        sender, receiver = Staff.__table__.alias("sender"), Staff.__table__.alias("receiver")
        row = (
            await session.execute(
                select(Transfer, sender.c.name, receiver.c.name, addressed_to(reader))
                .join(sender, sender.c.id == Transfer.from_id)
                .outerjoin(receiver, receiver.c.id == Transfer.to_id)
                .where(Transfer.conversation_id == conversation_id, Transfer.settled_at.is_(None))
            )
        ).one_or_none()
        if row is None:
            return None
        transfer, sender_name, receiver_name, is_to_reader = row
        is_party = bool(is_to_reader) or reader.id == transfer.from_id
        key = await key_of(session, store.vault, conversation.person_id)
        return OfferView(
            sender_id=transfer.from_id,
            sender=sender_name,
            receiver=receiver_name,
            to_language=transfer.to_language,
            note=key.open(transfer.sealed_note) if transfer.sealed_note and is_party else "",
            made_at=transfer.made_at,
            is_to_reader=bool(is_to_reader) and reader.id != transfer.from_id,
        )


@dataclass(frozen=True, slots=True)
class OfferAnswer:
    """How an offer ended, who answered it, and when."""

    answered: Answered
    name: str | None
    because: Because | None
    at: datetime

    @property
    def is_declined(self) -> bool:
        return self.answered is Answered.DECLINED


async def last_answer(store: Store, conversation_id: UUID, holder_id: UUID) -> OfferAnswer | None:
    """Return how the holder's last offer ended."""
    async with store.database.begin() as session:
        row = (
            await session.execute(
                select(Transfer.answered, Staff.name, Transfer.because, Transfer.settled_at)
                .outerjoin(Staff, Staff.id == Transfer.settled_by)
                .where(
                    Transfer.conversation_id == conversation_id, Transfer.from_id == holder_id, Transfer.settled_at.is_not(None)
                )
                .order_by(Transfer.id.desc())
                .limit(1)
            )
        ).one_or_none()
        if row is None or row[0] is None or row[3] is None:
            return None
        return OfferAnswer(Answered(row[0]), row[1], Because(row[2]) if row[2] else None, row[3])
