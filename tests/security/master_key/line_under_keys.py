"""A line under its first master key, and what each process can open of it."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy import select

from routing.conversation.rows import lock_with_key
from routing.inbound import shorthand
from routing.inbound.spool_files import Files
from routing.ports.pusher import Subscription
from routing.staff import devices
from routing.store import hot_path, rewrapping
from routing.store.database import Database
from routing.store.rewrapping import Left
from routing.store.sealing import SealError, Vault
from routing.store.tables import (
    Device,
    Duty,
    Part,
    Passkey,
    Person,
    Session,
    Staff,
)

OLD, NEW = b"m" * 32, b"n" * 32
OF_STAFF = "+40720999999"
WORD = "floare alba"
PASSKEY = "cGFzc2tleQ"
PEOPLE = range(60)
KEEP = timedelta(days=30)


@dataclass(frozen=True)
class Keys:
    """A process before, in between and after: what it has, and the folder that all share."""

    folder: Path

    @property
    def before(self) -> Vault:
        return Vault(OLD, self.folder)

    @property
    def learning(self) -> Vault:
        return Vault(OLD, self.folder, NEW)

    @property
    def between(self) -> Vault:
        return Vault(NEW, self.folder, OLD)

    @property
    def after(self) -> Vault:
        return Vault(NEW, self.folder)


async def write(database: Database, vault: Vault, *numbers: int) -> list[UUID]:
    """These people write; who they are."""
    found = []
    for number in numbers:
        async with database.transaction() as connection:
            row, _ = await hot_path.lock_or_create(connection, vault, "twilio_sms", f"+4072{number:07d}")
            found.append(row.id)
    return found


def sid(person: UUID) -> str:
    return f"SM{person.hex}"


async def opened(database: Database, vault: Vault, spool: Path) -> dict[str, int]:
    """How much of everything a process with these keys can use."""
    with contextlib.suppress(SealError):
        vault.periods.look()
    async with database.begin() as session:
        people = (await session.scalars(select(Person))).all()
        tries: list[tuple[str, Callable[[], object]]]
        tries = [("people", partial(vault.unwrap, person.id, person.wrapped_key or b"")) for person in people]
        for what, columns in SEALED.items():
            rows = await session.execute(select(*columns))
            tries += [(what, partial(vault.open_staff, sealed)) for row in rows for sealed in row]
        parts = (await session.scalars(select(Part))).all()
    tries += [("spool", partial(vault.open_spool_key, path.read_bytes())) for path in [*spool.glob("*.key")]]  # noqa: ASYNC240
    reports = sum(part.provider_hash in vault.report_hashes(sid(part.conversation_id)) for part in parts)
    return dict(NOTHING) | {"reports": reports} | Counter(what for what, open_it in tries if _opens(open_it))


def _opens(open_it: Callable[[], object]) -> bool:
    try:
        open_it()
    except SealError:
        return False
    return True


SEALED = {
    "staff": (Staff.sealed_phone, Staff.sealed_ways, Staff.sealed_totp),
    "duty": (Duty.sealed_staff_phone,),
    "sessions": (Session.sealed_agent,),
    "devices": (Device.sealed,),
    "passkeys": (Passkey.sealed,),
}
ALL = {"people": 60, "staff": 3, "duty": 1, "sessions": 1, "devices": 1, "passkeys": 1, "reports": 60, "spool": 1}
NOTHING = dict.fromkeys(ALL, 0)


async def move(database: Database, vault: Vault, spool: Path) -> Left:
    """As the command does."""
    await rewrapping.rewrap(database, vault)
    return await rewrapping.left(database, vault, spool)


async def finish(database: Database, keys: Keys, spool: Path, person: UUID) -> None:
    """What only others can do: the router of the spool starts, the browser asks again, the word comes."""
    Files(spool, keys.between).look()
    async with database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
        again = Subscription("https://push.example/2", "p", "a", keys.between.sealing_id)
        await devices.add(session, keys.between, ana, again, before="https://push.example/1")
        conversation, key = await lock_with_key(session, keys.between, person)
        assert shorthand.is_safe_word(keys.between, key, conversation, WORD)
        conversation.safe_word_hash = shorthand.hashes_of_word(keys.between, key, conversation, WORD)[0]
        conversation.safe_word_key = keys.between.sealing_id
