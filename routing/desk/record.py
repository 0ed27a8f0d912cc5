"""What a hotline writes down of a contact: needs, country, under 18.  Each is one of a short list, none is free text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import lock
from routing.line.line import Line
from routing.staff import audit
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Known, Record, Staff

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
"""What the assistant calls a need; it goes on with the first one that it has a word for."""


@dataclass(frozen=True, slots=True)
class RecordView:
    """`staff` and `changed_at` are None while nothing was written down."""

    needs: tuple[str, ...] = ()
    country: str | None = None
    under_18: Known = Known.UNKNOWN
    staff: str | None = None
    changed_at: datetime | None = None

    @property
    def summary(self) -> dict[str, str] | None:
        """What the assistant is told when she comes back to it: the turn contract, docs/architecture.md."""
        topic = next((TOPICS[need] for need in self.needs if need in TOPICS), None)
        known = {"topic": topic, "minor": None if self.under_18 is Known.UNKNOWN else str(self.under_18)}
        return {name: value for name, value in known.items() if value} or None


async def save(
    line: Line, conversation_id: UUID, staff_id: UUID, needs: Collection[str], country: str | None, under_18: Known
) -> None:
    """In place of what was written down before.  Raises GoneError, and ValueError for what is not in a list."""
    if not set(needs) <= set(NEEDS):
        raise ValueError("a need is not in the list")
    if country is not None and country not in line.library.facts.countries:
        raise ValueError("the country is not in the list")
    found = {
        "staff_id": staff_id,
        "needs": [need for need in NEEDS if need in needs],
        "country": country,
        "under_18": under_18,
        "changed_at": now(),
    }
    async with line.store.database.begin() as session:
        await lock(session, conversation_id)
        row = insert(Record).values(conversation_id=conversation_id, **found)
        await session.execute(row.on_conflict_do_update(index_elements=["conversation_id"], set_=found))
        audit.record(session, staff_id, "recorded", conversation_id)
        await announce(session, "conversation", conversation_id)


async def read(session: AsyncSession, conversation_id: UUID) -> RecordView:
    row = (
        await session.execute(
            select(Record, Staff.name).join(Staff, Staff.id == Record.staff_id).where(Record.conversation_id == conversation_id)
        )
    ).one_or_none()
    if row is None:
        return RecordView()
    record, name = row
    return RecordView(tuple(record.needs), record.country, Known(record.under_18), name, record.changed_at)
