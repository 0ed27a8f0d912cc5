"""Invitations: a link by which somebody makes the account that an admin has named for them, with a password of their own.

The link works once, for LASTS, as long as whoever made it may still add people and the console is not locked."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import accounts, audit, guessing, lockdown
from routing.staff.guessing import Attempt
from routing.staff.passwords import hash_password
from routing.staff.roles import May, may
from routing.staff.sessions import LockedError, hash_of
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Invitation, Role, Staff

LASTS: Final = timedelta(hours=72)
MAX_CODE: Final = 64
"""Characters that anybody types or pastes; a code has 43."""


class NoInvitationError(Exception):
    """The code belongs to no invitation: it is wrong, used, revoked or over."""


@dataclass(frozen=True, slots=True)
class Invited:
    """An open invitation; `by` is the name of whoever made it."""

    id: UUID
    name: str
    role: str
    languages: Sequence[str]
    by: str
    until: datetime


async def invite(session: AsyncSession, by: UUID, name: str, role: Role, languages: Sequence[str]) -> str:
    """Promise an account and return the code of the link, which stands nowhere else.  Raises AccountError for the name."""
    code = secrets.token_urlsafe(32)
    kept = await accounts.free_name(session, name)
    made = Invitation(token_hash=hash_of(code), name=kept, role=role, languages=[*languages], invited_by=by, until=now() + LASTS)
    session.add(made)
    await session.flush()
    audit.record(session, by, "invited", detail=role, target_id=made.id)
    return code


async def listed(session: AsyncSession) -> list[Invited]:
    """Return what can still be used, the first to end first."""
    found = await session.execute(
        select(Invitation, Staff)
        .join(Staff, Staff.id == Invitation.invited_by)
        .where(Invitation.until > now())
        .order_by(Invitation.until)
    )
    return [_shown(one, by) for one, by in found]


async def revoke(session: AsyncSession, by: UUID, invitation_id: UUID) -> None:
    """End an invitation; nothing happens to one that was used or is gone."""
    gone = await session.scalar(delete(Invitation).where(Invitation.id == invitation_id).returning(Invitation.role))
    if gone is not None:
        audit.record(session, by, "invitation_revoked", detail=gone, target_id=invitation_id)


async def open_with(database: Database, attempt: Attempt, code: str) -> Invited:
    """Return the invitation that a code opens; it stays unused.

    Raises NoInvitationError, LockedError, TooManyTriesError."""
    async with database.begin() as session:
        if await lockdown.is_locked(session):
            raise LockedError
        try_id = await guessing.note_try(session, attempt)
    async with database.begin() as session:
        invited, by = await _of(session, code)
        await guessing.forget_try(session, try_id)
        return _shown(invited, by)


async def accept(database: Database, invited: Invited, code: str, password: str) -> None:
    """Use up an invitation that `open_with` found: make its account, of the same id, with this password.

    Raises AccountError for the password or the name, BusyError, NoInvitationError, LockedError."""
    accounts.check_password(password, invited.name)
    hashed = await hash_password(password)
    async with database.begin() as session:
        if await lockdown.is_locked(session):
            raise LockedError
        used, _ = await _of(session, code)
        await session.delete(used)
        await session.flush()
        name = await accounts.free_name(session, used.name)
        session.add(Staff(id=used.id, name=name, role=used.role, languages=[*used.languages], password_hash=hashed))
        audit.record(session, used.id, "invitation_accepted", detail=used.role, target_id=used.id)


async def forget_old(session: AsyncSession) -> None:
    """Delete invitations that are over."""
    await session.execute(delete(Invitation).where(Invitation.until <= now()))


async def _of(session: AsyncSession, code: str) -> tuple[Invitation, Staff]:
    """Return an open invitation, locked, and who made it.  Raises NoInvitationError."""
    is_it = (Invitation.token_hash == hash_of(code.strip()), Invitation.until > now())
    invited = await session.scalar(select(Invitation).where(*is_it).with_for_update())
    by = await session.get(Staff, invited.invited_by) if invited else None
    if invited is None or by is None or by.disabled_at is not None or not may(by.role, May.MANAGE):
        raise NoInvitationError
    return invited, by


def _shown(one: Invitation, by: Staff) -> Invited:
    return Invited(one.id, one.name, one.role, one.languages, by.name, one.until)
