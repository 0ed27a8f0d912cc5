"""Sign-ins: begun with a password, found by their token, ended."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit, guessing
from routing.staff.guessing import Attempt
from routing.staff.passwords import is_right
from routing.staff.roles import May, may
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Role, Session, Staff

SESSION_LASTS = timedelta(hours=12)
SESSION_IDLES = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who is signed in."""

    id: UUID
    name: str
    role: Role
    languages: tuple[str, ...]
    interface_language: str | None = None
    """What the pages speak; None: what the browser asks for."""

    def may(self, act: May | str) -> bool:
        return may(self.role, May(act))


async def sign_in(database: Database, attempt: Attempt, password: str) -> str | None:
    """Return a session token, or None for a wrong name or password.  Raises TooManyTriesError."""
    async with database.begin() as session:
        try_id = await guessing.note_try(session, attempt)
        staff = await session.scalar(select(Staff).where(func.lower(Staff.name) == attempt.name, Staff.disabled_at.is_(None)))
    if not await is_right(password, staff.password_hash if staff else None) or staff is None:
        return None
    token = secrets.token_urlsafe(32)
    async with database.begin() as session:
        await guessing.forget_try(session, try_id)
        session.add(Session(token_hash=hash_of(token), staff_id=staff.id))
        audit.record(session, staff.id, "signed_in")
    return token


def valid() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return conditions on a sign-in: neither too old nor idle for too long."""
    return Session.created_at > now() - SESSION_LASTS, Session.last_seen_at > now() - SESSION_IDLES


async def member_of(session: AsyncSession, token: str, *, is_act: bool = True) -> Member | None:
    """Return whose token it is, if the sign-in still counts.  `is_act` is false for what a page asks by itself."""
    staff = await session.scalar(
        select(Staff)
        .join(Session, Session.staff_id == Staff.id)
        .where(Session.token_hash == hash_of(token), *valid(), Staff.disabled_at.is_(None))
    )
    if staff is None:
        return None
    if is_act:
        await session.execute(
            update(Session)
            .where(Session.token_hash == hash_of(token), Session.last_seen_at < now() - timedelta(minutes=1))
            .values(last_seen_at=now())
        )
    return Member(staff.id, staff.name, Role(staff.role), tuple(staff.languages), staff.interface_language)


async def sign_out(session: AsyncSession, token: str) -> None:
    await session.execute(delete(Session).where(Session.token_hash == hash_of(token)))


def hash_of(token: str) -> bytes:
    return sha256(token.encode()).digest()
