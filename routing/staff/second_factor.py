"""The second step of a sign-in: a code of an app (TOTP, RFC 6238), or one of the recovery codes that were shown once.

Passkeys are the other way to take it: routing/staff/passkeys.py."""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import Final
from uuid import UUID

import pyotp
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import Passkey, Session, Staff

ISSUER: Final = "Linden"
STEP_S: Final = 30
EARLIER: Final = 1
"""Steps that a phone's clock may be behind or ahead."""
RECOVERY_CODES: Final = 10
MAX_CODE: Final = 32
"""Characters that anybody types."""


def new_secret() -> str:
    return pyotp.random_base32()


def address_of(secret: str, name: str) -> str:
    """Return what an app reads from the picture: an `otpauth:` address."""
    return pyotp.TOTP(secret, interval=STEP_S).provisioning_uri(name=name, issuer_name=ISSUER)


def step_of(secret: str, code: str, at_s: float, last: int) -> int | None:
    """Return the step that a code belongs to; None for a wrong one, and for one that is not later than `last`: it was used."""
    totp, current = pyotp.TOTP(secret, interval=STEP_S), int(at_s // STEP_S)
    for step in range(current - EARLIER, current + EARLIER + 1):
        if step > last and secrets.compare_digest(totp.generate_otp(step).encode(), code.encode()):
            return step
    return None


async def is_set(session: AsyncSession, staff: Staff) -> bool:
    """Tell whether the member has a second step of either kind; who has one cannot set up another with the password alone."""
    return (
        staff.totp_at is not None
        or await session.scalar(select(Passkey.id).where(Passkey.staff_id == staff.id).limit(1)) is not None
    )


async def begin(session: AsyncSession, vault: Vault, staff_id: UUID) -> str:
    """Return the secret that the member's app is to have; a new one as long as none was proved."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    if staff.sealed_totp is None:
        staff.sealed_totp = vault.seal_staff(new_secret())
    return vault.open_staff(staff.sealed_totp)


async def prove(session: AsyncSession, vault: Vault, staff_id: UUID, code: str) -> list[str] | None:
    """Turn the second step on when the app has the secret; return the recovery codes, to be shown once.  None: a wrong code."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    if await is_set(session, staff) or not _is_code(staff, vault, code):
        return None
    staff.totp_at = now()
    audit.record(session, staff_id, "second_factor_set", target_id=staff_id)
    return new_codes(staff)


def new_codes(staff: Staff) -> list[str]:
    """Give the member fresh recovery codes; earlier ones count no more."""
    codes = [f"{secrets.token_hex(3)}-{secrets.token_hex(3)}" for _ in range(RECOVERY_CODES)]
    staff.recovery_hashes = [_hash(one) for one in codes]
    return codes


async def check(session: AsyncSession, vault: Vault, staff_id: UUID, code: str) -> bool:
    """Tell whether a code is right, and use it up."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    if staff.totp_at is not None and _is_code(staff, vault, code):
        return True
    if (hashed := _hash(code)) in staff.recovery_hashes:
        staff.recovery_hashes = [one for one in staff.recovery_hashes if one != hashed]
        audit.record(session, staff_id, "recovery_code_used", detail=str(len(staff.recovery_hashes)), target_id=staff_id)
        return True
    audit.record(session, None, "sign_in_failed", detail="second_step", target_id=staff_id)
    return False


async def remove(session: AsyncSession, by: UUID | None, staff_id: UUID) -> None:
    """Let a member who lost phone, passkeys and codes set it up again at their next sign-in."""
    if (staff := await session.get(Staff, staff_id, with_for_update=True)) is None:
        return
    staff.sealed_totp, staff.totp_at, staff.totp_step, staff.recovery_hashes = None, None, 0, []
    await session.execute(delete(Passkey).where(Passkey.staff_id == staff_id))
    await session.execute(delete(Session).where(Session.staff_id == staff_id))
    audit.record(session, by, "second_factor_removed", target_id=staff_id)


def _is_code(staff: Staff, vault: Vault, code: str) -> bool:
    if staff.sealed_totp is None:
        return False
    step = step_of(vault.open_staff(staff.sealed_totp), code.replace(" ", ""), now().timestamp(), staff.totp_step)
    if step is None:
        return False
    staff.totp_step = step
    return True


def _hash(code: str) -> bytes:
    """Codes have 48 bits from the system and are tried a few times a minute: a slow hash would add nothing."""
    return sha256(code.strip().lower().encode()).digest()
