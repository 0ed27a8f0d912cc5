"""The contact record: needs, country, under 18.  Each comes from a short list, none is free text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from routing.conversation import holding
from routing.refusal import InputError
from routing.staff import audit
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Known, Record, RecordVersion, Staff

NEEDS = (
    "safety",
    "shelter",
    "doctor",
    "lawyer",
    "papers",
    "wages",
    "children",
    "way_home",
    "somebody_to_talk_to",
    "information",
    "help_for_somebody_else",
)
TOPICS = {
    "safety": "am_i_trafficked",
    "shelter": "shelter",
    "doctor": "medical_care",
    "lawyer": "legal_help",
    "papers": "residence_permit",
    "wages": "unpaid_wages",
    "children": "family_reunion",
    "way_home": "return_home",
    "help_for_somebody_else": "report_someone",
}
"""Topics of the assistant by need.  It continues with that of the first need that has one."""


@dataclass(frozen=True, slots=True)
class ContactRecord:
    """`staff` and `changed_at`, by whom and when it was saved, are None before that."""

    needs: tuple[str, ...] = ()
    country: str | None = None
    under_18: Known = Known.UNKNOWN
    staff: str | None = None
    changed_at: datetime | None = None

    @property
    def summary(self) -> dict[str, str] | None:
        """Return what the assistant learns when staff return the conversation (the turn contract, docs/architecture.md)."""
        topic = next((TOPICS[need] for need in self.needs if need in TOPICS), None)
        known = {"topic": topic, "minor": None if self.under_18 is Known.UNKNOWN else str(self.under_18)}
        return {name: value for name, value in known.items() if value} or None


async def save(store: Store, library: Library, conversation_id: UUID, staff_id: UUID, record: ContactRecord) -> None:
    """Replace the record; its country, if any, becomes that of the conversation, which queue and header show.

    What it was before is kept.  Raises GoneError, HeldError, and ValueError for a need or a country that is not in its list."""
    if not set(record.needs) <= set(NEEDS):
        raise InputError("need")
    if record.country is not None and record.country not in library.facts.countries:
        raise InputError("country")
    columns = {
        "staff_id": staff_id,
        "needs": [need for need in NEEDS if need in record.needs],
        "country": record.country,
        "under_18": record.under_18,
        "changed_at": now(),
    }
    async with store.database.begin() as session:
        conversation = await holding.lock_unless_others_hold(session, conversation_id, staff_id)
        conversation.country = record.country or conversation.country
        row = insert(Record).values(conversation_id=conversation_id, **columns)
        await session.execute(row.on_conflict_do_update(index_elements=["conversation_id"], set_=columns))
        session.add(RecordVersion(conversation_id=conversation_id, **columns))
        audit.record(session, staff_id, "recorded", conversation_id)
        await holding.announce_both(session, conversation_id)


async def read(session: AsyncSession, conversation_id: UUID) -> ContactRecord:
    """Return the record; an empty one where nothing was saved yet."""
    found = (
        await session.execute(
            select(Record, Staff.name).join(Staff, Staff.id == Record.staff_id).where(Record.conversation_id == conversation_id)
        )
    ).one_or_none()
    if found is None:
        return ContactRecord()
    row, name = found
    return ContactRecord(tuple(row.needs), row.country, Known(row.under_18), name, row.changed_at)


async def history(session: AsyncSession, conversation_id: UUID) -> list[ContactRecord]:
    """Return every record that was saved, the newest first."""
    rows = await session.execute(
        select(RecordVersion, Staff.name)
        .join(Staff, Staff.id == RecordVersion.staff_id)
        .where(RecordVersion.conversation_id == conversation_id)
        .order_by(RecordVersion.id.desc())
    )
    return [ContactRecord(tuple(row.needs), row.country, Known(row.under_18), name, row.changed_at) for row, name in rows]
