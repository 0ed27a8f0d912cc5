"""Passkeys of members: a second step that answers to one name of the console alone, so that no other page can ask for it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff import audit, ceremony, challenges, second_factor
from routing.staff.accounts import AccountError
from routing.staff.ceremony import Ceremony, Key
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import Passkey, Staff

MAX_PASSKEYS: Final = 10
"""Passkeys of one member."""
MAX_NAME: Final = 40


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is sealed of a passkey."""

    id: str
    public: str
    transports: list[str]
    host: str
    name: str

    def seal(self, vault: Vault) -> bytes:
        return vault.seal_staff(json.dumps(asdict(self)))

    @classmethod
    def open(cls, vault: Vault, row: Passkey) -> _Kept:
        return cls(**json.loads(vault.open_staff(row.sealed)))

    def key(self, row: Passkey) -> Key:
        return Key(self.id, self.public, self.transports, row.uses)


@dataclass(frozen=True, slots=True)
class Listed:
    """A passkey as its member sees it; `host` is the name of the console that it works at."""

    id: int
    name: str
    host: str
    added_at: datetime
    used_at: datetime | None


async def listed(session: AsyncSession, vault: Vault, staff_id: UUID) -> list[Listed]:
    """Return the member's passkeys, the oldest first."""
    kept = [(row, _Kept.open(vault, row)) for row in await _rows(session, staff_id)]
    return [Listed(row.id, one.name, one.host, row.added_at, row.used_at) for row, one in kept]


async def count(session: AsyncSession, staff_id: UUID) -> int:
    return await session.scalar(select(func.count()).select_from(Passkey).where(Passkey.staff_id == staff_id)) or 0


def checked_name(name: str) -> str:
    """Return the name that a member gives a passkey, by which they know it again.  Raises AccountError."""
    if not 1 <= len(name := name.strip()) <= MAX_NAME:
        raise AccountError("passkey-name", max=MAX_NAME)
    return name


async def ask_for_new(session: AsyncSession, asked: Ceremony, staff: Staff) -> dict[str, object]:
    """Return what a browser is asked for, so that it makes a passkey.  Raises AccountError when the member has MAX_PASSKEYS."""
    rows = await _rows(session, staff.id)
    if len(rows) >= MAX_PASSKEYS:
        raise AccountError("too-many-passkeys", max=MAX_PASSKEYS)
    challenge = await challenges.draw(session, asked.vault, asked.token)
    owner = asked.vault.sign_in_hash("owner of passkeys", str(staff.id))
    known = [_Kept.open(asked.vault, row).key(row) for row in rows]
    return ceremony.asked_for_new(asked, challenge, owner, staff.name, known)


async def ask_for_proof(session: AsyncSession, asked: Ceremony, staff_id: UUID) -> dict[str, object] | None:
    """Return what a browser is asked for, so that it proves a passkey; None when the member has none for this name."""
    kept = [(row, _Kept.open(asked.vault, row)) for row in await _rows(session, staff_id)]
    known = [one.key(row) for row, one in kept if one.host == asked.party.id]
    if not known:
        return None
    return ceremony.asked_for_proof(asked, await challenges.draw(session, asked.vault, asked.token), known)


async def add(session: AsyncSession, asked: Ceremony, staff_id: UUID, name: str, answer: str) -> list[str] | None:
    """Save a passkey that a browser has made; return recovery codes to be shown once, none when the member has some.

    None: the answer proves nothing, and the trail says so.  The challenge is used up either way."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    challenge = await challenges.use_up(session, asked.vault, asked.token)
    key = ceremony.made(asked, challenge, answer) if challenge is not None else None
    if key is None or await _row_of(session, asked.vault, key.id) is not None:
        _note_failure(session, staff_id, "no_challenge" if challenge is None else "not_made")
        return None
    kept = _Kept(key.id, key.public, [*key.transports], asked.party.id, name)
    known, *_ = known_hashes(asked.vault, key.id)
    session.add(Passkey(staff_id=staff_id, known_hash=known, sealed=kept.seal(asked.vault), uses=key.uses))
    audit.record(session, staff_id, "passkey_added", target_id=staff_id)
    return [] if staff.recovery_hashes else second_factor.new_codes(staff)


async def check(session: AsyncSession, asked: Ceremony, staff_id: UUID, answer: str) -> bool:
    """Tell whether a browser has proved a passkey of this member; the trail says so, or why not.

    The challenge is used up either way."""
    if (why_not := await _why_not(session, asked, staff_id, answer)) is not None:
        _note_failure(session, staff_id, why_not)
        return False
    audit.record(session, staff_id, "passkey_used", target_id=staff_id)
    return True


async def _why_not(session: AsyncSession, asked: Ceremony, staff_id: UUID, answer: str) -> str | None:
    if (challenge := await challenges.use_up(session, asked.vault, asked.token)) is None:
        return "no_challenge"
    row = await _row_of(session, asked.vault, ceremony.named(answer) or "")
    if row is None or row.staff_id != staff_id:
        return "not_theirs"
    uses = ceremony.uses_proved(asked, challenge, _Kept.open(asked.vault, row).key(row), answer)
    if uses is None:
        return "not_proved"
    if max(uses, row.uses) > 0 and uses <= row.uses:  # one that counts, and did not go on
        return "copied"
    row.uses, row.used_at = uses, now()
    return None


async def remove(session: AsyncSession, staff_id: UUID, passkey_id: int, *, asks_second: bool) -> None:
    """Delete one of the member's own passkeys; those of others stay.

    Raises AccountError when it is their whole second step and everybody has to have one."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    ids = [row.id for row in await _rows(session, staff_id)]
    if passkey_id not in ids:
        return
    if ids == [passkey_id] and staff.totp_at is None:
        if asks_second:
            raise AccountError("last-passkey")
        staff.recovery_hashes = []
    await session.execute(delete(Passkey).where(Passkey.id == passkey_id))
    audit.record(session, staff_id, "passkey_removed", target_id=staff_id)


def _note_failure(session: AsyncSession, staff_id: UUID, why: str) -> None:
    """Note it as nobody's act: only the password was right."""
    audit.record(session, None, "passkey_failed", detail=why, target_id=staff_id)


async def _rows(session: AsyncSession, staff_id: UUID) -> list[Passkey]:
    return [*await session.scalars(select(Passkey).where(Passkey.staff_id == staff_id).order_by(Passkey.id))]


async def _row_of(session: AsyncSession, vault: Vault, named: str) -> Passkey | None:
    """Return the passkey that a browser names so, whoever it belongs to, locked."""
    return await session.scalar(select(Passkey).where(Passkey.known_hash.in_(known_hashes(vault, named))).with_for_update())


def known_hashes(vault: Vault, named: str) -> list[bytes]:
    """By which a passkey is known; the first is stored."""
    return vault.sign_in_hashes("passkey", named)
