"""Restore: the data of one day, the newest keys, and then everybody who is erased, once more."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

import asyncpg
from sqlalchemy import select, text, update
from sqlalchemy.dialects.postgresql import insert

from linden.backup.contents import KEYS_PAGE, PAGE, Page
from linden.backup.programs import ProgramError, Programs
from routing.conversation import remains
from routing.store import roles, rotation
from routing.store.clock import now
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from routing.store.tables import Conversation, Delivery, Erasure, Part, Person, State

SCHEMAS = ("dialogue", "public")


class RestoreError(Exception):
    """Why nothing was restored, and what to do instead."""


@dataclass(frozen=True, slots=True)
class Restored:
    conversations: int
    erased_again: int
    dropped: int
    """Bubbles that were on their way when the backup was made: they may have arrived, so they are not sent again."""


async def restore(url: str, vault: Vault, data: Path, keys: Path, *, replace: bool) -> None:
    """Fill the database from a folder of data and the folder of keys.  Raises RestoreError before anything is changed."""
    page, of_keys = Page.read(data / PAGE), Page.read(keys / KEYS_PAGE)
    _check(page, of_keys, data, keys, vault)
    connection = await asyncpg.connect(url)
    try:
        if await _has_people(connection) and not replace:
            raise RestoreError("people have written to this database; add --replace to lose what is in it")
        server = int(await connection.fetchval("show server_version_num")) // 10_000
        try:
            programs = Programs(url, max(server, page.server))
        except ProgramError as error:
            raise RestoreError(str(error)) from None
        vault.periods.look()
        if vault.periods.ids and not replace:
            raise RestoreError("LINDEN_KEY_DIR holds keys that may be in use; give another folder, or --replace to lose them")
        for schema in SCHEMAS:
            await connection.execute(f"drop schema if exists {schema} cascade")
        await connection.execute("create schema public")
    finally:
        await connection.close()
    await asyncio.to_thread(_fill, programs, data / page.file, keys / of_keys.file)
    vault.periods.take_from(keys)
    await asyncio.to_thread(migrate, url, vault=vault)
    await asyncio.to_thread(partial(roles.grant, url, makes_roles=False))
    database = Database(url)
    await rotation.rotate(database, vault)  # finds everybody under a new key, whatever day the data are of
    await database.close()


def _check(page: Page, of_keys: Page, data: Path, keys: Path, vault: Vault) -> None:
    for one, folder in ((page, data), (of_keys, keys)):
        if one.key_check not in vault.master_ids:
            raise RestoreError(
                f"{folder / one.file} was made under another master key than LINDEN_MASTER_KEY; "
                "if that was replaced since, set the earlier one as LINDEN_MASTER_KEY_OTHER"
            )
        if not one.is_intact(folder):
            raise RestoreError(f"{folder / one.file} is damaged: its checksum is another one")
    if of_keys.made_at < page.made_at:
        raise RestoreError(f"the keys in {keys} are older than the data in {data}; take the keys of the last backup")


async def _has_people(connection: asyncpg.Connection) -> bool:
    if await connection.fetchval("select to_regclass('public.person')") is None:
        return False
    return bool(await connection.fetchval("select exists (select from person)"))


def _fill(programs: Programs, data: Path, keys: Path) -> None:
    """Keys come before the references to them are checked; whoever has none in the file of keys is erased."""
    same = ("--exit-on-error", "--no-owner", "--no-privileges", f"--dbname={programs.database}")
    programs.run("pg_restore", *same, "--section=pre-data", "--section=data", str(data))
    programs.run("pg_restore", *same, "--data-only", str(keys))
    programs.run("psql", "--quiet", "--set=ON_ERROR_STOP=1", "--command", _NOBODY_IS_MISSING)
    programs.run("pg_restore", *same, "--section=post-data", str(data))


_NOBODY_IS_MISSING = """insert into public.person (id, created_at, erased_at)
select distinct person_id, now(), now() from public.conversation where person_id not in (select id from public.person)"""


async def erase_again(database: Database, ids: Iterable[UUID]) -> Restored:
    """Destroy what is there of people in the list, and of those without a key.  The model is asked to forget once more."""
    listed = set(ids)
    async with database.begin() as session:
        gone = Person.id.in_(listed) | Person.wrapped_key.is_(None)
        alive = select(Conversation.id).join(Person).where(gone, Conversation.state != State.ERASED)
        found = (await session.scalars(alive)).all()
        for conversation_id in found:
            await remains.destroy(session, conversation_id)
            order = insert(Erasure).values(conversation_id=conversation_id, destroyed_at=now())
            await session.execute(order.on_conflict_do_nothing())
        is_orphan = ~select(Conversation.id).where(Conversation.person_id == Person.id).exists()
        await session.execute(update(Person).where(Person.id.in_(listed) | is_orphan).values(wrapped_key=None, erased_at=now()))
        under_way = update(Part).where(Part.is_open).values(state=Delivery.DROPPED, settled_at=now(), reason="restored")
        dropped = await session.execute(under_way.returning(Part.id).execution_options(synchronize_session=False))
        count = await session.scalar(text("select count(*) from conversation where state <> 'erased'"))
    return Restored(count or 0, len(found), len(dropped.all()))
