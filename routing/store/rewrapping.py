"""What hangs on the earlier of two master keys is put under the one that seals now, while the line runs (docs/decisions/0049).

Each stage may be cut off and done again: whatever says by its envelope that it is done is passed over.  Two things nobody can
make anew: a safe word before it comes again, and what a browser was told of the key that signs pushes.  `left` counts them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from sqlalchemy import LargeBinary, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store import rotation
from routing.store.database import Database
from routing.store.envelope import ID_BYTES, SealError, id_in
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Base, Conversation, Delivery, Device, Duty, Part, Passkey, Person, Session, Staff

AT_ONCE: Final = 200
SEALED: Final[Mapping[type[Base], Sequence[str]]] = {
    Staff: ("sealed_phone", "sealed_ways", "sealed_totp"),
    Session: ("sealed_agent", "sealed_challenge"),
    Duty: ("sealed_staff_chat", "sealed_staff_phone", "sealed_partner_phone"),
    Device: ("sealed",),
    Passkey: ("sealed",),
}
"""Columns that `Vault.seal_staff` seals."""
COMING: Final = (Delivery.SENDING, Delivery.UNKNOWN, Delivery.SENT)
"""Bubbles of which a report may come."""
SPOOL_KEYS: Final = "*.key"


@dataclass(frozen=True, slots=True)
class Left:
    """How much hangs on another master key than the one that seals.  `safe_words_until`: the last message beside one.

    The first four are put under the new key by `rewrap`, keys of the spool by its router when that starts."""

    periods: int = 0
    sealed: int = 0
    reports: int = 0
    spool: int = 0
    devices: int = 0
    safe_words: int = 0
    safe_words_last: datetime | None = None

    @property
    def can_be_moved(self) -> int:
        return self.periods + self.sealed + self.reports

    @property
    def is_nothing(self) -> bool:
        return not any(getattr(self, one.name) for one in fields(self))


async def rewrap(database: Database, vault: Vault) -> None:
    """Put everything under the new master key that can be.  Raises SealError for what neither of the two opens."""
    await _periods(database, vault)
    for table, names in SEALED.items():
        await _repeat(database, lambda session, table=table, names=names: _staff(session, vault, table, names))  # type: ignore[misc]
    await _reports(database, vault)


async def _periods(database: Database, vault: Vault) -> None:
    """New keys of periods are better than old ones in a new envelope; what is still in use gets the envelope."""
    vault.periods.look()
    if not vault.periods.earlier():
        return
    await rotation.rotate(database, vault)
    async with database.begin() as session:
        await session.execute(select(func.pg_advisory_xact_lock(rotation.LOCK)))
        vault.periods.reseal()


async def _repeat(database: Database, some: Callable[[AsyncSession], Any]) -> None:
    """Do it in small transactions until it says that nothing was left."""
    while True:
        async with database.begin() as session:
            if not await some(session):
                return


def _is_earlier(vault: Vault, column: Any) -> Any:
    return func.substring(column, 2, ID_BYTES, type_=LargeBinary) != vault.sealing_id


def _is_of_other(vault: Vault, column: Any) -> Any:
    """Whether a row names another key.  One that names none hangs on the earlier of two, and on the only one."""
    if vault.earlier_id is None:
        return column != vault.sealing_id
    return column.is_distinct_from(vault.sealing_id)


async def _staff(session: AsyncSession, vault: Vault, table: type[Base], names: Sequence[str]) -> int:
    """Rows that somebody has locked are left for the next call of the command."""
    columns = [getattr(table, name) for name in names]
    earlier = select(table).where(or_(*(_is_earlier(vault, column) for column in columns)))
    rows = (await session.scalars(earlier.limit(AT_ONCE).with_for_update(skip_locked=True))).all()
    for row in rows:
        for name in names:
            sealed: bytes | None = getattr(row, name)
            if sealed is not None and id_in(sealed) != vault.sealing_id:
                plain = vault.open_staff(sealed)
                setattr(row, name, vault.seal_staff(plain))
                if isinstance(row, Device):
                    row.address_hash = vault.sign_in_hash("device", json.loads(plain)["endpoint"])
                if isinstance(row, Passkey):
                    row.known_hash = vault.sign_in_hash("passkey", json.loads(plain)["id"])
    return len(rows)


async def _reports(database: Database, vault: Vault) -> None:
    """Hashes by which delivery reports find their bubble; the id of the carrier stands sealed beside each."""
    after = 0
    while True:
        async with database.begin() as session:
            rows = await _hashed(session, after)
            for found, part_id, provider_id in _opened(vault, rows):
                new, *earlier = vault.report_hashes(provider_id)
                if found in earlier:
                    is_it = (Part.id == part_id, Part.provider_hash == found)
                    await session.execute(update(Part).where(*is_it).values(provider_hash=new))
        if not rows:
            return
        after = rows[-1].id


async def _hashed(session: AsyncSession, after: int, *conditions: Any) -> Sequence[Any]:
    has_both = (Part.provider_hash.is_not(None), Part.sealed_provider_id.is_not(None), Person.wrapped_key.is_not(None))
    columns = (Part.id, Part.provider_hash, Part.sealed_provider_id, Person.id.label("person_id"), Person.wrapped_key)
    found = (
        select(*columns)
        .join(Conversation, Conversation.id == Part.conversation_id)
        .join(Person, Person.id == Conversation.person_id)
        .where(*has_both, Part.id > after, *conditions)
    )
    return (await session.execute(found.order_by(Part.id).limit(AT_ONCE))).all()


def _opened(vault: Vault, rows: Sequence[Any]) -> Sequence[tuple[bytes, int, str]]:
    """The hash, the bubble and the carrier's id, of all whose key opens."""
    keys: dict[UUID, PersonKey | None] = {}
    found = []
    for row in rows:
        if row.person_id not in keys:
            keys[row.person_id] = _key_of(vault, row.person_id, row.wrapped_key)
        if (key := keys[row.person_id]) is not None:
            found.append((row.provider_hash, row.id, key.open(row.sealed_provider_id)))
    return found


def _key_of(vault: Vault, person_id: UUID, wrapped: bytes) -> PersonKey | None:
    try:
        return vault.unwrap(person_id, wrapped)
    except SealError:
        return None


async def left(database: Database, vault: Vault, spool: Path) -> Left:
    """Look at everything that says which master key it hangs on.  `spool`: the folder of one router's waiting messages."""
    async with database.begin() as session:
        sealed = 0
        for table, names in SEALED.items():
            for name in names:
                counted = select(func.count()).select_from(table).where(_is_earlier(vault, getattr(table, name)))
                sealed += await session.scalar(counted) or 0
        last = func.max(func.greatest(Conversation.created_at, Conversation.last_in_at, Conversation.last_out_at))
        words = select(func.count(), last).where(
            Conversation.safe_word_hash.is_not(None), _is_of_other(vault, Conversation.safe_word_key)
        )
        count, latest = (await session.execute(words)).one()
        browsers = select(func.count()).select_from(Device).where(_is_of_other(vault, Device.push_key))
        devices = await session.scalar(browsers) or 0
        reports = await _reports_left(session, vault)
    return Left(len(vault.periods.earlier()), sealed, reports, _spool_keys_left(vault, spool), devices, count, latest)


def _spool_keys_left(vault: Vault, spool: Path) -> int:
    return sum(id_in(path.read_bytes()) != vault.sealing_id for path in spool.glob(SPOOL_KEYS))


async def _reports_left(session: AsyncSession, vault: Vault) -> int:
    count = after = 0
    while rows := await _hashed(session, after, Part.state.in_(COMING)):
        count += sum(found != vault.report_hash(provider_id) for found, _, provider_id in _opened(vault, rows))
        after = rows[-1].id
    return count


async def name_the_key(database: Database, vault: Vault) -> None:
    """Note the only master key that there is where a release before it did not say which: later there may be two."""
    if vault.earlier_id is not None:
        return
    async with database.begin() as session:
        unnamed = (Conversation.safe_word_hash.is_not(None), Conversation.safe_word_key.is_(None))
        await session.execute(update(Conversation).where(*unnamed).values(safe_word_key=vault.sealing_id))
        await session.execute(update(Device).where(Device.push_key.is_(None)).values(push_key=vault.sealing_id))
