"""Erasing leaves what is listed with a reason and nothing else, whatever tables and columns there are."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, time
from typing import Any
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Column, LargeBinary, Table, false, insert, or_, select
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from routing.conversation import remains
from routing.conversation.remains import ABOUT_NOBODY, CONVERSATION, KEPT, PERSON, TABLES, THEIRS
from routing.store.database import Database
from routing.store.tables import Base

LONG_AGO = datetime(2020, 2, 2, tzinfo=UTC)
REFERENCES = ("conversation_id", "message_id", "person_id")
GIVEN = {
    "conversation.channel": "telegram", "conversation.state": "waiting", "conversation.risk": "high",
    "conversation.holder_id": None,
    "message.author": "writer", "message.progress": "processed", "part.state": "sent", "alert.level": "high",
    "record.under_18": "no", "referral.result": "open", "referral.sealed_contact": None, "transfer.to_language": None,
    "record_version.under_18": "no",
    "transfer.answered": None, "transfer.because": "busy", "staff.role": "staff",
    "invitation.role": "staff", "call.step": "member", "call.outcome": "sent",
    "early_report.state": "failed", "misreading.state": "open",
}  # fmt: skip
"""Where a constraint wants one of a few."""
SORTED = sorted(Base.metadata.sorted_tables, key=lambda table: table.name == "audit")
"""What others refer to comes first; the trail names a conversation without a reference."""


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    found = Database(database_url)
    yield found
    await found.close()


@pytest.mark.parametrize("name", list(TABLES))
def test_every_table_goes_or_is_listed_with_a_reason(name: str) -> None:
    """A new table with a reference to a writer's row goes by itself; one without says why it is about nobody."""
    table = TABLES[name]
    if table in THEIRS:
        assert name not in KEPT
    elif name in KEPT:
        assert name not in ABOUT_NOBODY
    else:
        assert ABOUT_NOBODY.get(name), f"{name}: whose rows are these?  See routing/conversation/remains.py"
        assert not set(REFERENCES) & set(table.columns.keys()), f"{name} refers to a writer"


@pytest.mark.parametrize("name", list(KEPT))
def test_every_column_that_stays_is_listed_with_a_reason(name: str) -> None:
    """All others of person and conversation are emptied; of other tables none may be missing from the list."""
    columns = set(TABLES[name].columns.keys())
    assert set(KEPT[name]) <= columns, "listed, but no longer there"
    assert all(KEPT[name].values())
    if TABLES[name] not in (PERSON, CONVERSATION):
        assert set(KEPT[name]) == columns, f"a new column of {name}: does it stay?"


def test_what_stays_after_its_time_is_listed_and_leads_to_nobody() -> None:
    """A table that is cut off from its writer has one column that led there."""
    for name, listed in remains.AFTER_ITS_TIME.items():
        assert {*TABLES[name].columns.keys()} - {*listed} == {"misreading_id"}
        assert all(listed.values())
        assert TABLES[name] in THEIRS, "it goes when its writer erases"


def test_a_column_that_cannot_be_emptied_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    without = {name: why for name, why in KEPT["conversation"].items() if name != "channel"}
    monkeypatch.setattr(remains, "KEPT", {**KEPT, "conversation": without})
    with pytest.raises(ValueError, match=r"conversation\.channel"):
        remains.emptied(CONVERSATION)


@pytest.mark.parametrize(
    "column", ["risk", "last_in_at", "last_out_at", "day", "day_units", "stopped_at", "muted_until", "held_since"]
)
def test_state_of_a_conversation_goes_too(column: str) -> None:
    """These stayed although docs/architecture.md said that they go."""
    assert column in remains.EMPTY_CONVERSATION


async def test_of_a_writer_with_a_row_in_every_table_only_what_is_listed_remains(database: Database) -> None:
    """Two writers with a value in every column; one is erased, the other keeps everything."""
    staff = await _fill_staff(database)
    erased, other = await _fill(database, staff), await _fill(database, staff)
    before = await _rows(database, other)
    async with database.begin() as session:
        await remains.destroy(session, erased)
    assert await _rows(database, other) == before
    after = await _rows(database, erased)
    assert {name for name, rows in after.items() if rows} == set(KEPT)
    for table, empty in ((PERSON, remains.EMPTY_PERSON), (CONVERSATION, remains.EMPTY_CONVERSATION)):
        [row] = after[table.name]
        assert {name: row[name] for name in empty if name not in ("state", "erased_at")} == {
            name: value for name, value in empty.items() if name not in ("state", "erased_at")
        }
    assert after["conversation"][0]["state"] == "erased"
    assert after["person"][0]["erased_at"] > LONG_AGO
    assert after["conversation"][0]["epoch"] == 8
    async with database.begin() as session:
        early = (await session.scalars(select(TABLES["early_report"].c.provider_hash))).all()
    assert sorted(early) == sorted(row["provider_hash"] for row in before["part"])


async def _rows(database: Database, conversation_id: UUID) -> dict[str, list[dict[str, Any]]]:
    found = {}
    async with database.begin() as session:
        for table in (PERSON, CONVERSATION, *THEIRS, *(TABLES[name] for name in KEPT)):
            is_named = table.c.conversation_id == conversation_id if "conversation_id" in table.c else false()
            mine = or_(remains.owned(table, conversation_id), is_named)
            rows = await session.execute(select(table).where(mine))
            found[table.name] = [dict(row) for row in rows.mappings()]
    return found


async def _fill_staff(database: Database) -> UUID:
    async with database.begin() as session:
        rows = await session.execute(insert(TABLES["staff"]).values(_row(TABLES["staff"], {})).returning(TABLES["staff"].c.id))
        return rows.scalar_one()


async def _fill(database: Database, staff: UUID) -> UUID:
    """A row in every table that can have a writer's, and early reports of what was sent to and fro."""
    made: dict[str, Any] = {"staff": staff}
    async with database.begin() as session:
        for table in [table for table in SORTED if table.name not in ABOUT_NOBODY]:
            row = _row(table, made)
            key = next(iter(table.primary_key.columns))
            made[table.name] = (await session.execute(insert(table).values(row).returning(key))).scalar_one()
            if table.name == "part":
                early = {"provider_hash": row["provider_hash"], "state": "failed", "is_for_now": False}
                await session.execute(insert(TABLES["early_report"]).values(early))
    conversation_id: UUID = made["conversation"]
    return conversation_id


def _row(table: Table, made: dict[str, Any]) -> dict[str, Any]:
    return {column.name: _value(column, made) for column in table.columns if column.identity is None}


def _value(column: Column[Any], made: dict[str, Any]) -> Any:
    if str(column) in GIVEN:
        return GIVEN[str(column)]
    for key in column.foreign_keys:
        return made[key.column.table.name]
    if column.name == "conversation_id":
        return made["conversation"]
    if isinstance(column.type, JSONB):
        return {"a": "b"}
    if isinstance(column.type, ARRAY):
        return [b"a" if isinstance(column.type.item_type, LargeBinary) else "a"]
    values = {
        str: uuid4().hex[: getattr(column.type, "length", None) or 32], bytes: uuid4().bytes, int: 7, bool: True, float: 0.5,
        datetime: LONG_AGO, date: LONG_AGO.date(), time: time(1), UUID: uuid4(),
    }  # fmt: skip
    return values[column.type.python_type]
