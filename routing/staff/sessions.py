"""Sign-ins: begun with a password, found by their token, ended."""

from __future__ import annotations

import secrets
from datetime import timedelta
from hashlib import sha256

from sqlalchemy import ColumnElement, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit
from routing.staff.accounts import AccountError, Member
from routing.staff.passwords import is_right
from routing.store.clock import now
from routing.store.tables import Role, Session, SignInFailure, Staff

SESSION_LASTS = timedelta(hours=12)
SESSION_IDLES = timedelta(hours=2)
TRIES, TRIES_WITHIN = 5, timedelta(minutes=1)


class TooManyTriesError(AccountError):
    """Wrong passwords for this name came too fast."""


async def sign_in(session: AsyncSession, name: str, password: str) -> str | None:
    """A session token, or None for a wrong name or password.  Raises TooManyTriesError after 5 failures in a minute."""
    name_hash = sha256(name.strip().lower().encode()).digest()
    failures = await session.scalar(
        select(func.count()).where(SignInFailure.name_hash == name_hash, SignInFailure.at > now() - TRIES_WITHIN)
    )
    if (failures or 0) >= TRIES:
        raise TooManyTriesError("too many tries, wait a minute")
    staff = await session.scalar(select(Staff).where(func.lower(Staff.name) == name.strip().lower(), Staff.disabled_at.is_(None)))
    if not await is_right(password, staff.password_hash if staff else None) or staff is None:
        session.add(SignInFailure(name_hash=name_hash))
        return None
    token = secrets.token_urlsafe(32)
    session.add(Session(token_hash=hash_of(token), staff_id=staff.id))
    audit.record(session, staff.id, "signed_in")
    return token


def valid() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Conditions on a sign-in: neither too old nor idle for too long."""
    return Session.created_at > now() - SESSION_LASTS, Session.last_seen_at > now() - SESSION_IDLES


async def member_of(session: AsyncSession, token: str, *, is_act: bool = True) -> Member | None:
    """Who the token belongs to, if the sign-in still counts.  What a page asks by itself is no act of hers."""
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
    return Member(staff.id, staff.name, Role(staff.role), tuple(staff.languages))


async def sign_out(session: AsyncSession, token: str) -> None:
    await session.execute(delete(Session).where(Session.token_hash == hash_of(token)))


def hash_of(token: str) -> bytes:
    return sha256(token.encode()).digest()
