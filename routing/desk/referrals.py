"""Sent on to somebody who can do more: to whom, whether she said yes to it, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from knowledge.facts.contacts import Contact
from routing.conversation.rows import GoneError, key_of, lock
from routing.line.line import Line
from routing.staff import audit
from routing.store.changes import announce
from routing.store.sealing import PersonKey
from routing.store.tables import Referral, Result, Staff

MAX_NAME = 120
"""Characters of a contact that is in no fact."""


@dataclass(frozen=True, slots=True)
class ReferralView:
    """`contact` is the name, from the facts or as staff wrote it."""

    id: int
    at: datetime
    staff: str
    contact: str = field(repr=False)
    has_consent: bool
    result: Result


def contacts(library: Library) -> dict[str, tuple[str, Contact]]:
    """Country and contact by id; an emergency number is called, not referred to."""
    return {
        contact.id: (code, contact)
        for code, facts in library.facts.countries.items()
        for contact in facts.contacts
        if contact.kind != "emergency"
    }


async def add(line: Line, conversation_id: UUID, staff_id: UUID, contact: str, other: str, *, has_consent: bool | None) -> None:
    """`contact` is the id of one of the facts, or `other` names somebody else.

    Raises GoneError, and ValueError when it is not exactly one of both, or nobody asked for her consent."""
    other = " ".join(other.split())[:MAX_NAME]
    if bool(contact) == bool(other) or (contact and contact not in contacts(line.library)):
        raise ValueError("choose one contact, or write whom else")
    if has_consent is None:
        raise ValueError("say whether she said yes to it")
    async with line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        session.add(
            Referral(
                conversation_id=conversation_id,
                staff_id=staff_id,
                contact=contact or None,
                sealed_contact=key.seal(other) if other else None,
                consent=has_consent,
            )
        )
        audit.record(session, staff_id, "referred", conversation_id, "with_consent" if has_consent else "without_consent")
        await announce(session, "conversation", conversation_id)


async def settle(line: Line, conversation_id: UUID, staff_id: UUID, referral_id: int, result: Result) -> None:
    """What came of it.  Raises GoneError."""
    async with line.store.database.begin() as session:
        await lock(session, conversation_id)
        referral = await session.get(Referral, referral_id)
        if referral is None or referral.conversation_id != conversation_id:
            raise GoneError(str(conversation_id))
        referral.result = result
        audit.record(session, staff_id, "referral_settled", conversation_id, result)
        await announce(session, "conversation", conversation_id)


async def listed(session: AsyncSession, library: Library, key: PersonKey, conversation_id: UUID) -> list[ReferralView]:
    """Oldest first."""
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
    found = known.get(referral.contact or "")
    return found[1].name if found else referral.contact or ""
