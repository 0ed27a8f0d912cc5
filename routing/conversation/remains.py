"""What remains of a writer after erasing, and why.  All else goes; which rows and columns that is, is read from the tables."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, delete, false, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault

from routing.store.clock import now
from routing.store.tables import Base, State

TABLES = Base.metadata.tables
PERSON, CONVERSATION = TABLES["person"], TABLES["conversation"]
KEPT: Mapping[str, Mapping[str, str]] = {
    "person": {
        "id": "rows that are kept refer to it; a random number",
        "created_at": "counts of people",
        "erased_at": "shows that erasing was done, and when",
    },
    "conversation": {
        "id": "rows that are kept refer to it; a random number",
        "person_id": "the same",
        "channel": "the carrier at which erasing goes on; tells invented conversations from real ones",
        "state": "says that it is erased",
        "epoch": "rises, so that a reply that is computed meanwhile is dropped",
        "created_at": "counts of conversations",
    },
    "call": {
        "id": "numbers the calls",
        "conversation_id": "which calls belong together; the conversation says nothing any more",
        "waiting_since": "how long somebody waited for staff",
        "number": "how far the escalation chain went",
        "step": "the same",
        "staff_id": "staff answer for whom the line called",
        "called_at": "when staff were called",
        "outcome": "whether staff could be reached",
        "reason": "why not; words of the code and of carriers, about the phone of staff",
    },
    "audit": {
        "id": "numbers the entries",
        "at": "staff answer for what they read and did, after erasing too",
        "staff_id": "the same",
        "action": "the same; a name from the code",
        "conversation_id": "the same; the conversation says nothing any more",
        "detail": "the same; a name from the code",
        "target_id": "the same; the member of staff that something was done to",
    },
    "erasure": {column.name: "the order itself, deleted when it is carried out" for column in TABLES["erasure"].columns},
}
"""Columns that stay as they are, or that `destroy` sets, in tables with rows of a writer."""
ABOUT_NOBODY: Mapping[str, str] = {
    "staff": "staff",
    "session": "sign-ins of staff",
    "invitation": "links for new staff",
    "lockdown": "the console",
    "audit_link": "hashes over lines of the trail that are kept",
    "sign_in_failure": "sign-ins of staff",
    "device": "browsers of staff",
    "passkey": "second steps of staff",
    "sent_form": "random numbers of forms, dropped after a day",
    "shift": "hours of staff",
    "holiday": "hours of staff",
    "duty": "how the line calls its staff",
    "probe": "messages of the line to itself",
    "counter": "counts",
    "held_answer": "answers that staff hold back",
    "statistic": "counts of a month",
    "tally": "counts of a month",
    "retention_proof": "counts",
    "periodic_work": "the line's own clock",
    "key_period": "ids and times of the keys that wrap the keys of persons",
    "early_report": "a carrier's id, hashed, and a state, dropped after a day; those of a writer go with the writer",
}
"""Tables without rows of a writer."""


AFTER_ITS_TIME: Mapping[str, Mapping[str, str]] = {
    "correction": {
        "id": "names the row; a random number",
        "wrapped_key": "the key of this text alone",
        "sealed": "an anonymous text that a supervisor approved for training, and how it should be read",
        "month": "when it goes",
        "is_demo": "says that it is invented",
    },
}
"""Columns that stay when a conversation goes because its time is over, and go when its writer erases: what was approved."""


def owned(table: Table, conversation_id: UUID) -> ColumnElement[bool]:
    """Which rows belong to the writer of a conversation: the person, the conversation, and whatever refers to what is theirs."""
    if table is CONVERSATION:
        return CONVERSATION.c.id == conversation_id
    if table is PERSON:
        return PERSON.c.id == select(CONVERSATION.c.person_id).where(owned(CONVERSATION, conversation_id)).scalar_subquery()
    references = [column.in_(select(owner).where(owned(owner.table, conversation_id))) for column, owner in owners(table)]
    return or_(false(), *references)


def owners(table: Table) -> list[tuple[Column[Any], Column[Any]]]:
    """References to rows of a writer, each with the column that it refers to.

    One that is never null says all, and messages have the better indexes."""
    found = [(key.parent, key.column) for key in table.foreign_keys if is_owner(key.column.table)]
    found.sort(key=lambda pair: (bool(pair[0].nullable), pair[1].table is CONVERSATION))
    return found[:1] if found and not found[0][0].nullable else found


def is_owner(table: Table) -> bool:
    """Whether what refers to a row of this table can be a writer's."""
    return table in (PERSON, CONVERSATION) or bool(owners(table))


def emptied(table: Table) -> dict[str, object]:
    """The columns that are not KEPT, with a value that says nothing.  Raises ValueError for a column that has none."""
    return {column.name: _empty(column) for column in table.columns if column.name not in KEPT[table.name]}


def _empty(column: Column[Any]) -> object:
    match column.default:
        case _ if column.nullable:
            return None
        case ScalarElementColumnDefault(arg=value):
            return value
        case CallableColumnDefault(arg=make):
            return make(None)  # type: ignore[arg-type]  # `list` and the like ask for no context
    raise ValueError(f"{column} can neither be emptied, nor is it kept")


EMPTY_PERSON, EMPTY_CONVERSATION = emptied(PERSON), emptied(CONVERSATION)
THEIRS = tuple(table for table in reversed(Base.metadata.sorted_tables) if owners(table) and table.name not in KEPT)
"""Tables whose rows of a writer go, in an order that references allow."""


async def provider_ids(session: AsyncSession, conversation_id: UUID) -> list[bytes]:
    """Return the carrier's ids of what went to and fro, sealed by the person's key."""
    found: list[bytes] = []
    for table in THEIRS:
        if (sealed := table.c.get("sealed_provider_id")) is not None:
            mine = (owned(table, conversation_id), sealed.is_not(None))
            found += await session.scalars(select(sealed).where(*mine).order_by(table.c.id))
    return found


async def let_stay(session: AsyncSession, conversation_ids: Collection[UUID]) -> None:
    """Cut what leads from AFTER_ITS_TIME to these conversations, whose time is over; what follows does not find it then."""
    correction, misreading, message = TABLES["correction"], TABLES["misreading"], TABLES["message"]
    theirs = select(misreading.c.id).join(message).where(message.c.conversation_id.in_(conversation_ids))
    await session.execute(update(correction).where(correction.c.misreading_id.in_(theirs)).values(misreading_id=None))


async def destroy(session: AsyncSession, conversation_id: UUID) -> None:
    """Destroy the key of a writer and everything that is not KEPT.  The conversation is locked."""
    early, part = TABLES["early_report"], TABLES["part"]
    reported = select(part.c.provider_hash).where(owned(part, conversation_id))
    await session.execute(delete(early).where(early.c.provider_hash.in_(reported)))
    for table in THEIRS:
        await session.execute(delete(table).where(owned(table, conversation_id)))
    gone = {**EMPTY_PERSON, "erased_at": now()}
    await session.execute(update(PERSON).where(owned(PERSON, conversation_id)).values(gone))
    gone = {**EMPTY_CONVERSATION, "state": State.ERASED, "epoch": CONVERSATION.c.epoch + 1}
    await session.execute(update(CONVERSATION).where(owned(CONVERSATION, conversation_id)).values(gone))
