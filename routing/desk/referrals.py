"""Referrals to somebody who can do more: to whom, whether the writer agreed, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from knowledge.facts.contacts import Contact
from routing.conversation.rows import GoneError, lock, lock_with_key
from routing.refusal import InputError
from routing.staff import audit
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.store import Store
from routing.store.tables import Referral, Result, Staff

MAX_NAME = 120
"""Characters of a contact that is not in the facts."""


@dataclass(frozen=True, slots=True)
class ReferralView:
    """`contact` is the name, from the facts or as staff typed it."""

    id: int
    at: datetime
    staff: str
    contact: str = field(repr=False)
    has_consent: bool
    result: Result


@dataclass(frozen=True, slots=True)
class NewReferral:
    """`contact` is an id of the library, or `other` names somebody else; `has_consent` is None when it was not filled in."""

    contact: str = field(repr=False)
    other: str = field(repr=False)
    has_consent: bool | None


def contacts(library: Library) -> dict[str, tuple[str, Contact]]:
    """Return country and contact by id, without emergency numbers: those are called, not referred to."""
    return {
        contact.id: (code, contact)
        for code, facts in library.facts.countries.items()
        for contact in facts.contacts
        if contact.kind != "emergency"
    }


async def add(store: Store, library: Library, conversation_id: UUID, staff_id: UUID, new: NewReferral) -> None:
    """Save a referral.

    Raises GoneError, and ValueError unless it names exactly one contact and says whether the writer agreed."""
    other = " ".join(new.other.split())[:MAX_NAME]
    if bool(new.contact) == bool(other) or (new.contact and new.contact not in contacts(library)):
        raise InputError("referral-contact")
    if new.has_consent is None:
        raise InputError("referral-consent")
    async with store.database.begin() as session:
        _, key = await lock_with_key(session, store.vault, conversation_id)
        session.add(
            Referral(
                conversation_id=conversation_id,
                staff_id=staff_id,
                contact=new.contact or None,
                sealed_contact=key.seal(other) if other else None,
                consent=new.has_consent,
            )
        )
        audit.record(session, staff_id, "referred", conversation_id, "with_consent" if new.has_consent else "without_consent")
        await announce(session, "conversation", conversation_id)


async def settle(store: Store, conversation_id: UUID, staff_id: UUID, referral_id: int, result: Result) -> None:
    """Save what came of a referral.  Raises GoneError."""
    async with store.database.begin() as session:
        await lock(session, conversation_id)
        referral = await session.get(Referral, referral_id)
        if referral is None or referral.conversation_id != conversation_id:
            raise GoneError(str(conversation_id))
        referral.result = result
        audit.record(session, staff_id, "referral_settled", conversation_id, result)
        await announce(session, "conversation", conversation_id)


async def listed(session: AsyncSession, library: Library, key: PersonKey, conversation_id: UUID) -> list[ReferralView]:
    """Return the referrals, the oldest first."""
    rows = await session.execute(
        select(Referral, Staff.name)
        .join(Staff, Staff.id == Referral.staff_id)
        .where(Referral.conversation_id == conversation_id)
        .order_by(Referral.id)
    )
    known = contacts(library)
    return [ReferralView(row.id, row.at, name, _name(row, known, key), row.consent, Result(row.result)) for row, name in rows]


def _name(referral: Referral, known: dict[str, tuple[str, Contact]], key: PersonKey) -> str:
    if referral.sealed_contact is not None:
        return key.open(referral.sealed_contact)
    known_contact = known.get(referral.contact or "")
    return known_contact[1].name if known_contact else referral.contact or ""
