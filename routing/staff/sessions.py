"""Sign-ins: begun with a password, found by their token, ended."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit, guessing, lockdown, second_factor
from routing.staff.guessing import Attempt
from routing.staff.passwords import is_right
from routing.staff.roles import May, may
from routing.store.clock import now
from routing.store.database import Database
from routing.store.sealing import Vault
from routing.store.tables import Role, Session, Staff

SESSION_LASTS = timedelta(hours=12)
SESSION_IDLES = timedelta(hours=2)
HALF_LASTS = timedelta(minutes=10)
"""Between password and second step."""
MAX_AGENT = 200
"""Characters of what a browser calls itself that are kept for the list."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff who is signed in."""

    id: UUID
    name: str
    role: Role
    languages: tuple[str, ...]
    interface_language: str | None = None
    """What the pages speak; None: what the browser asks for."""
    must_change: bool = False
    """Their password was given out: nothing but a new one is possible."""

    def may(self, act: May | str) -> bool:
        return may(self.role, May(act))


class Stage(StrEnum):
    """How far a sign-in has come."""

    WHOLE = "whole"
    SECOND = "second"
    """The second step is to be taken."""
    SET_UP = "set_up"
    """The second step is to be set up first."""


class LockedError(Exception):
    """The console is locked: nobody signs in."""


@dataclass(frozen=True, slots=True)
class Browser:
    """What a browser calls itself; a token is good in the browser that it was given to."""

    agent: str = field(repr=False)

    @property
    def hash(self) -> bytes:
        return sha256(self.agent.encode()).digest()


@dataclass(frozen=True, slots=True)
class SignIn:
    token: str = field(repr=False)
    stage: Stage


async def sign_in(
    database: Database, vault: Vault, attempt: Attempt, password: str, browser: Browser, *, asks_second: bool
) -> SignIn | None:
    """Return a sign-in, or None for a wrong name or password.  Raises TooManyTriesError, BusyError, LockedError.

    `asks_second`: the second step is asked of everybody; else of those who have set it up."""
    async with database.begin() as session:
        if await lockdown.is_locked(session):
            raise LockedError
        try_id = await guessing.note_try(session, attempt)
        staff = await session.scalar(select(Staff).where(func.lower(Staff.name) == attempt.name, Staff.disabled_at.is_(None)))
    if not await is_right(password, staff.password_hash if staff else None) or staff is None:
        if staff is not None:
            async with database.begin() as session:
                audit.record(session, None, "sign_in_failed", target_id=staff.id)
        return None
    async with database.begin() as session:
        await guessing.forget_try(session, try_id)
        return await begin(session, vault, staff, browser, asks_second=asks_second)


async def begin(session: AsyncSession, vault: Vault, staff: Staff, browser: Browser, *, asks_second: bool) -> SignIn:
    """Begin the sign-in of somebody whose password is right, or was chosen a moment ago."""
    token = secrets.token_urlsafe(32)
    is_set = await second_factor.is_set(session, staff)
    stage = Stage.SECOND if is_set else Stage.SET_UP if asks_second else Stage.WHOLE
    session.add(
        Session(
            token_hash=hash_of(token),
            staff_id=staff.id,
            is_whole=stage is Stage.WHOLE,
            agent_hash=browser.hash,
            sealed_agent=vault.seal_staff(browser.agent[:MAX_AGENT]),
        )
    )
    if stage is Stage.WHOLE:
        audit.record(session, staff.id, "signed_in")
    return SignIn(token, stage)


async def half_of(session: AsyncSession, token: str, browser: Browser) -> Staff | None:
    """Return who has typed the right password and not taken the second step, within HALF_LASTS."""
    is_it = (Session.token_hash == hash_of(token), ~Session.is_whole, Session.agent_hash == browser.hash)
    is_young = Session.created_at > now() - HALF_LASTS
    return await session.scalar(
        select(Staff).join(Session, Session.staff_id == Staff.id).where(*is_it, is_young, Staff.disabled_at.is_(None))
    )


async def complete(session: AsyncSession, token: str, staff_id: UUID) -> str:
    """Make a sign-in whole; return its new token, since the first one opened less."""
    new = secrets.token_urlsafe(32)
    await session.execute(
        update(Session)
        .where(Session.token_hash == hash_of(token))
        .values(token_hash=hash_of(new), is_whole=True, created_at=now(), sealed_challenge=None, challenge_at=None)
    )
    audit.record(session, staff_id, "signed_in")
    return new


@dataclass(frozen=True, slots=True)
class Listed:
    """A sign-in of a member, as they see it."""

    id: UUID
    began_at: datetime
    seen_at: datetime
    agent: str
    is_this: bool


async def listed(session: AsyncSession, vault: Vault, staff_id: UUID, token: str) -> list[Listed]:
    """Return the member's sign-ins that count, the newest first."""
    mine = select(Session).where(Session.staff_id == staff_id, *valid()).order_by(Session.created_at.desc())
    return [
        Listed(
            one.id,
            one.created_at,
            one.last_seen_at,
            vault.open_staff(one.sealed_agent) if one.sealed_agent else "",
            one.token_hash == hash_of(token),
        )
        for one in await session.scalars(mine)
    ]


async def revoke(session: AsyncSession, staff_id: UUID, session_id: UUID) -> None:
    """End one of the member's own sign-ins."""
    await session.execute(delete(Session).where(Session.id == session_id, Session.staff_id == staff_id))
    audit.record(session, staff_id, "sign_in_ended", target_id=staff_id)


def valid() -> tuple[ColumnElement[bool], ...]:
    """Return conditions on a sign-in: whole, neither too old nor idle for too long."""
    return Session.is_whole.is_(True), Session.created_at > now() - SESSION_LASTS, Session.last_seen_at > now() - SESSION_IDLES


async def member_of(session: AsyncSession, token: str, browser: Browser | None = None, *, is_act: bool = True) -> Member | None:
    """Return whose token it is, if the sign-in still counts.  `is_act` is false for what a page asks by itself."""
    staff = await session.scalar(
        select(Staff)
        .join(Session, Session.staff_id == Staff.id)
        .where(Session.token_hash == hash_of(token), *valid(), Staff.disabled_at.is_(None))
        .where(or_(Session.agent_hash.is_(None), Session.agent_hash == browser.hash) if browser else true())
    )
    if staff is None:
        return None
    if is_act:
        await session.execute(
            update(Session)
            .where(Session.token_hash == hash_of(token), Session.last_seen_at < now() - timedelta(minutes=1))
            .values(last_seen_at=now())
        )
    return Member(staff.id, staff.name, Role(staff.role), tuple(staff.languages), staff.interface_language, staff.must_change)


async def sign_out(session: AsyncSession, token: str) -> None:
    await session.execute(delete(Session).where(Session.token_hash == hash_of(token)))


async def leave(session: AsyncSession, token: str) -> None:
    """End a sign-in whose page was left in a hurry: no token opens it any more.

    A whole one stays as a row of no browser, which says that the member was here a moment ago (routing/staff/presence.py)."""
    nobodys = {"token_hash": hash_of(secrets.token_urlsafe(32)), "is_whole": False, "agent_hash": None, "sealed_agent": None}
    at = {"last_seen_at": now(), "live_at": None}
    is_it = Session.token_hash == hash_of(token)
    await session.execute(update(Session).where(is_it, Session.is_whole).values(**nobodys, **at))
    await session.execute(delete(Session).where(is_it))


def hash_of(token: str) -> bytes:
    return sha256(token.encode()).digest()
