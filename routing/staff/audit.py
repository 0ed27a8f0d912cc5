"""The trail of what each member did and read.

The database refuses to change or delete its rows, and chains each to the one before (routing/staff/chain.py)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing import metrics
from routing.store.clock import now
from routing.store.tables import Audit, Staff

READ = "read"
READ_MUCH = "read_much"
MANY_READINGS = 40
"""Conversations that one member reads within WITHIN before admins are told."""
WITHIN = timedelta(hours=1)
AT_ONCE = 200
"""Lines on one page."""
log = structlog.get_logger(__name__)


def record(
    session: AsyncSession,
    staff_id: UUID | None,
    action: str,
    conversation_id: UUID | None = None,
    detail: str | None = None,
    target_id: UUID | None = None,
) -> None:
    """Add a line, which is saved when the session commits.  `detail` is a name from the code, never content.

    `target_id`: the member of staff that it was done to."""
    session.add(Audit(staff_id=staff_id, action=action, conversation_id=conversation_id, detail=detail, target_id=target_id))


async def record_reading(session: AsyncSession, staff_id: UUID, conversation_id: UUID | None, what: str | None) -> None:
    """Add a line that something was read, and one more when the member has read MANY_READINGS."""
    record(session, staff_id, READ, conversation_id, what)
    await check_reading(session, staff_id)


async def check_reading(session: AsyncSession, staff_id: UUID) -> None:
    """Add a line when a member reads much more than anybody can look after; once within WITHIN."""
    lately = (Audit.staff_id == staff_id, Audit.at > now() - WITHIN)
    read = func.count(Audit.conversation_id.distinct()).filter(Audit.action == READ)
    told = func.count().filter(Audit.action == READ_MUCH)
    count, is_told = (await session.execute(select(read, told).where(*lately))).one()
    if count >= MANY_READINGS and not is_told:
        record(session, staff_id, READ_MUCH, detail=str(count))
        metrics.mass_readings.inc()
        log.warning("read_much", staff_id=str(staff_id), conversations=count)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail; `staff` is None for what the line did by itself, `target` the member it was done to."""

    at: datetime
    staff: str | None
    action: str
    detail: str | None
    conversation_id: UUID | None = None
    target: str | None = None


async def trail(session: AsyncSession, conversation_id: UUID, actions: Collection[str]) -> list[Entry]:
    """Return these actions in a conversation, the oldest first."""
    rows = await session.execute(
        select(Audit.at, Staff.name, Audit.action, Audit.detail)
        .outerjoin(Staff, Staff.id == Audit.staff_id)
        .where(Audit.conversation_id == conversation_id, Audit.action.in_(actions))
        .order_by(Audit.id)
    )
    return [Entry(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines somebody looks for; what is None or empty does not matter."""

    staff_id: UUID | None = None
    action: str = ""
    conversation_id: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None


async def found(session: AsyncSession, wanted: Wanted, limit: int = AT_ONCE) -> list[Entry]:
    """Return the newest lines first."""
    who, target = aliased(Staff), aliased(Staff)
    lines = (
        select(Audit.at, who.name, Audit.action, Audit.detail, Audit.conversation_id, target.name)
        .outerjoin(who, who.id == Audit.staff_id)
        .outerjoin(target, target.id == Audit.target_id)
        .where(*which(wanted))
        .order_by(Audit.id.desc())
        .limit(limit)
    )
    return [Entry(*row) for row in await session.execute(lines)]


def which(wanted: Wanted) -> list[ColumnElement[bool]]:
    """Return what holds of the lines that somebody looks for."""
    rules: list[ColumnElement[bool]] = []
    if wanted.staff_id:
        rules.append((Audit.staff_id == wanted.staff_id) | (Audit.target_id == wanted.staff_id))
    if wanted.action:
        rules.append(Audit.action == wanted.action)
    if wanted.conversation_id:
        rules.append(Audit.conversation_id == wanted.conversation_id)
    if wanted.since:
        rules.append(Audit.at >= wanted.since)
    if wanted.until:
        rules.append(Audit.at < wanted.until)
    return rules


async def actions(session: AsyncSession) -> list[str]:
    """Return the names of all actions that stand in the trail."""
    return [*await session.scalars(select(Audit.action).distinct().order_by(Audit.action))]
