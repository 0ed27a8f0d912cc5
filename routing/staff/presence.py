"""Which members are on: they have a page open, or did something just now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, SQLColumnExpression, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import sessions
from routing.staff.roles import May, may
from routing.store.clock import now
from routing.store.tables import Conversation, Role, Session, Staff, State

BEAT_S = 15.0
"""How often an open page says that it is still there."""
GONE_AFTER = timedelta(seconds=3 * BEAT_S)
"""A page that has been silent for this long is closed."""
AWAY_AFTER = timedelta(minutes=3)
"""A member without an open page and without an act for this long is off.  A phone whose screen went dark has time."""

AT_WORK_FOR = timedelta(minutes=5)
"""After an act a member counts as at work for this long."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A member as others see them; `load` counts the conversations that they hold."""

    id: UUID
    name: str
    role: Role
    languages: tuple[str, ...]
    is_on: bool
    acted_at: datetime | None
    load: int


async def beat(session: AsyncSession, token: str) -> bool:
    """Note that a page of this sign-in is open; return False when the sign-in is over."""
    found = await session.scalar(
        update(Session)
        .where(Session.token_hash == sessions.hash_of(token), *sessions.valid())
        .values(live_at=now())
        .returning(Session.staff_id)
    )
    return found is not None


def is_on(staff_id: SQLColumnExpression[UUID] | SQLColumnExpression[UUID | None]) -> ColumnElement[bool]:
    """Return the condition in SQL that this member has a valid sign-in, and was active or had a page open just now."""
    return (
        select(Session.staff_id)
        .where(
            Session.staff_id == staff_id,
            *sessions.valid(),
            or_(Session.live_at > now() - GONE_AFTER, Session.last_seen_at > now() - AWAY_AFTER),
        )
        .exists()
    )


def left_lately(staff_id: SQLColumnExpression[UUID] | SQLColumnExpression[UUID | None]) -> ColumnElement[bool]:
    """Return the condition in SQL that this member left by the quick exit within AWAY_AFTER.

    They are not on, so others are called at once; what they hold stays theirs for as long as after closing a page."""
    is_nobodys = (~Session.is_whole, Session.agent_hash.is_(None))
    return (
        select(Session.staff_id)
        .where(Session.staff_id == staff_id, *is_nobodys, Session.last_seen_at > now() - AWAY_AFTER)
        .exists()
    )


async def who_is_on(session: AsyncSession, able: May = May.TAKE) -> set[UUID]:
    """Return the members who are on and whose role allows this."""
    roles = [role for role in Role if may(role, able)]
    return set(await session.scalars(select(Staff.id).where(Staff.disabled_at.is_(None), Staff.role.in_(roles), is_on(Staff.id))))


async def who_acted(session: AsyncSession, able: May = May.TAKE) -> set[UUID]:
    """Return the members at work, whose role allows this: a page that is left open on a table says nothing."""
    roles = [role for role in Role if may(role, able)]
    is_at_work = Session.last_seen_at > now() - AT_WORK_FOR
    acted = select(Staff.id).join(Session, Session.staff_id == Staff.id).where(*sessions.valid(), is_at_work)
    return set(await session.scalars(acted.where(Staff.disabled_at.is_(None), Staff.role.in_(roles))))


async def colleagues(session: AsyncSession) -> list[Colleague]:
    """Return everybody whose account works, those who are on first, then by name."""
    load = (
        select(func.count())
        .where(Conversation.holder_id == Staff.id, Conversation.state == State.WITH_STAFF)
        .correlate(Staff)
        .scalar_subquery()
    )
    acted = select(func.max(Session.last_seen_at)).where(Session.staff_id == Staff.id).correlate(Staff).scalar_subquery()
    rows = await session.execute(
        select(Staff, is_on(Staff.id), acted, load).where(Staff.disabled_at.is_(None)).order_by(func.lower(Staff.name))
    )
    found = [
        Colleague(staff.id, staff.name, Role(staff.role), tuple(staff.languages), bool(on), acted_at, held)
        for staff, on, acted_at, held in rows
    ]
    return sorted(found, key=lambda colleague: not colleague.is_on)
