"""Accounts of staff: added, changed, disabled, their passwords set; each act in the audit trail."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.refusal import NotDoneError
from routing.staff import audit, guessing
from routing.staff.guessing import Attempt
from routing.staff.passwords import MIN_PASSWORD, fault_of, hash_password, is_right, new_password
from routing.staff.sessions import hash_of
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Invitation, Role, Session, Staff

MAX_NAME = 64
"""Characters."""


class AccountError(NotDoneError):
    """An account cannot be changed in this way."""


async def add_staff(
    session: AsyncSession,
    name: str,
    password: str,
    role: Role,
    languages: Sequence[str],
    by: UUID | None = None,
) -> UUID:
    """Add an account and return its id.  `by` is the member who adds it, None for the command line.

    Raises AccountError for a name that is empty, too long or taken, and for a short password."""
    kept = await free_name(session, name)
    check_password(password, name)
    hashed = await hash_password(password)
    member = Staff(name=kept, role=role, languages=[*languages], password_hash=hashed)
    session.add(member)
    await session.flush()
    audit.record(session, by, "staff_added", detail=role, target_id=member.id)
    return member.id


async def free_name(session: AsyncSession, name: str) -> str:
    """Return a name for a new account.  Raises AccountError for one that is empty, too long, or taken or promised to somebody."""
    kept = name.strip()
    if not kept or len(name) > MAX_NAME or not kept.isprintable():
        raise AccountError("name-length", max=MAX_NAME)
    taken = select(Staff.id).where(func.lower(Staff.name) == kept.lower())
    promised = select(Invitation.id).where(func.lower(Invitation.name) == kept.lower(), Invitation.until > now())
    if await session.scalar(taken) or await session.scalar(promised):
        raise AccountError("name-taken")
    return kept


async def id_of(session: AsyncSession, name: str) -> UUID:
    """Return whose name this is.  Raises AccountError."""
    if (found := await session.scalar(select(Staff.id).where(func.lower(Staff.name) == name.strip().lower()))) is None:
        raise AccountError("no-account")
    return found


async def ask_for_own_password(session: AsyncSession, staff_id: UUID) -> None:
    """Let the member do nothing until they have changed the password that they were given."""
    (await _staff(session, staff_id)).must_change = True


async def change(session: AsyncSession, by: UUID, staff_id: UUID, role: Role, languages: Sequence[str]) -> None:
    """Change role and languages.  Raises AccountError for the last admin, who must stay one."""
    staff = await _staff(session, staff_id)
    if role is not Role.ADMIN:
        await _check_not_last_admin(session, staff)
        await _end_invitations(session, staff_id)
    staff.role, staff.languages = role, [*dict.fromkeys(languages)]
    audit.record(session, by, "staff_changed", detail=role, target_id=staff_id)


async def interface_languages(session: AsyncSession, staff_ids: Iterable[UUID]) -> dict[UUID, str | None]:
    """Return the language that each member chose for their pages."""
    chosen = await session.execute(select(Staff.id, Staff.interface_language).where(Staff.id.in_([*staff_ids])))
    return {row.id: row.interface_language for row in chosen}


async def set_interface_language(session: AsyncSession, staff_id: UUID, language: str | None) -> None:
    """Choose what the console speaks to a member; None: what their browser asks for."""
    (await _staff(session, staff_id)).interface_language = language


async def set_own_languages(session: AsyncSession, staff_id: UUID, languages: Sequence[str]) -> None:
    """Save what a member says that they speak."""
    staff = await _staff(session, staff_id)
    staff.languages = [*dict.fromkeys(languages)]
    audit.record(session, staff_id, "staff_changed", detail=staff.role, target_id=staff_id)


async def set_phone(session: AsyncSession, by: UUID, staff_id: UUID, sealed_phone: bytes | None) -> None:
    (await _staff(session, staff_id)).sealed_phone = sealed_phone
    audit.record(session, by, "staff_phone_set" if sealed_phone else "staff_phone_removed", target_id=staff_id)


async def disable(session: AsyncSession, by: UUID, staff_id: UUID) -> None:
    """End all sign-ins at once and allow no new one.  Raises AccountError for the last admin."""
    staff = await _staff(session, staff_id)
    await _check_not_last_admin(session, staff)
    staff.disabled_at = now()
    await session.execute(delete(Session).where(Session.staff_id == staff_id))
    await _end_invitations(session, staff_id)
    audit.record(session, by, "staff_disabled", target_id=staff_id)


async def enable(session: AsyncSession, by: UUID, staff_id: UUID) -> None:
    (await _staff(session, staff_id)).disabled_at = None
    audit.record(session, by, "staff_enabled", target_id=staff_id)


async def reset_password(session: AsyncSession, by: UUID, staff_id: UUID) -> str:
    """Set a new password and return it; all sign-ins of the member end."""
    password = new_password()
    staff = await _staff(session, staff_id)
    staff.password_hash, staff.must_change = await hash_password(password), True
    await session.execute(delete(Session).where(Session.staff_id == staff_id))
    audit.record(session, by, "password_reset", target_id=staff_id)
    return password


async def prove_password(database: Database, attempt: Attempt, staff_id: UUID, password: str) -> bool:
    """Tell whether this is the member's own password.  Tried as slowly as at the sign-in: raises TooManyTriesError, BusyError."""
    async with database.begin() as session:
        try_id = await guessing.note_try(session, attempt)
        hashed = (await _staff(session, staff_id)).password_hash
    if not await is_right(password, hashed):
        return False
    async with database.begin() as session:
        await guessing.forget_try(session, try_id)
    return True


async def change_password(database: Database, attempt: Attempt, staff_id: UUID, token: str, old: str, new: str) -> None:
    """Change the member's own password; all their other sign-ins end.

    Raises AccountError, TooManyTriesError, BusyError."""
    if not await prove_password(database, attempt, staff_id, old):
        raise AccountError("password-old-wrong")
    if new == old:
        raise AccountError("password-same")
    async with database.begin() as session:
        name = (await _staff(session, staff_id)).name
    check_password(new, name)
    new_hash = await hash_password(new)
    async with database.begin() as session:
        staff = await _staff(session, staff_id)
        staff.password_hash, staff.must_change = new_hash, False
        await session.execute(delete(Session).where(Session.staff_id == staff_id, Session.token_hash != hash_of(token)))
        audit.record(session, staff_id, "password_changed", target_id=staff_id)


def check_password(password: str, name: str) -> None:
    """Raises AccountError for a password that is short, or guessed first."""
    if (fault := fault_of(password, name)) is not None:
        raise AccountError(fault, min=MIN_PASSWORD)


async def _staff(session: AsyncSession, staff_id: UUID) -> Staff:
    staff = await session.get(Staff, staff_id, with_for_update=True)
    if staff is None:
        raise AccountError("no-account")
    return staff


async def _end_invitations(session: AsyncSession, staff_id: UUID) -> None:
    """What somebody promised who may not add people any more is promised no longer."""
    await session.execute(delete(Invitation).where(Invitation.invited_by == staff_id))


async def _check_not_last_admin(session: AsyncSession, staff: Staff) -> None:
    await session.execute(select(Staff.id).where(Staff.role == Role.ADMIN).order_by(Staff.id).with_for_update())
    others = select(Staff.id).where(Staff.role == Role.ADMIN, Staff.disabled_at.is_(None), Staff.id != staff.id)
    if staff.role == Role.ADMIN and await session.scalar(others.limit(1)) is None:
        raise AccountError("last-admin")


async def has_staff(session: AsyncSession) -> bool:
    return await session.scalar(select(Staff.id).limit(1)) is not None
