"""The key of the period is replaced: daily, and soon after somebody was erased; then the old one is destroyed.

Until that moment a copy of an erased writer's wrapped key, in the write-ahead log or in a dump, would open with the master key
and the folder of keys.  Everybody who lives is wrapped anew first, in small transactions, while the line runs.  A process that
dies in between is followed by one that goes on: the old key is destroyed when nothing refers to it, and not before."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import structlog
from sqlalchemy import ColumnElement, LargeBinary, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.database import Database
from routing.store.envelope import ID_BYTES
from routing.store.periods import KeyLostError, Periods
from routing.store.sealing import SealError, Vault
from routing.store.tables import Base, Conversation, Correction, Erasure, KeyPeriod, Person

DAILY = timedelta(days=1)
AFTER_ERASING = timedelta(minutes=10)
"""Others who are erased meanwhile are gone with the same replacement."""
AT_ONCE = 50
"""Rows wrapped in one transaction: the event loop does nothing else for some 3 ms."""
PEOPLE, CONVERSATIONS = Base.metadata.tables["person"], Base.metadata.tables["conversation"]
LOCK = 7_235_002
"""Held while keys are replaced, and while a backup copies them."""
log = structlog.get_logger(__name__)


async def spend(session: AsyncSession) -> None:
    """Somebody was erased: what their key was wrapped with must not live long."""
    is_open = KeyPeriod.closed_at.is_(None)
    await session.execute(update(KeyPeriod).where(is_open, KeyPeriod.spent_at.is_(None)).values(spent_at=now()))


async def hold_open(session: AsyncSession, vault: Vault) -> None:
    """See to it that the vault's current key can be wrapped with until the transaction ends.

    The path of a message says the same in `create_conversation`.  Raises KeyLostError when the folder holds closed keys only."""
    for _ in range(2):
        current = vault.periods.current.id
        await session.execute(insert(KeyPeriod).values(id=current).on_conflict_do_nothing())
        is_open = (KeyPeriod.id == current, KeyPeriod.closed_at.is_(None))
        if await session.scalar(select(KeyPeriod.id).where(*is_open).with_for_update(read=True, key_share=True)):
            return
        vault.periods.look()
    raise KeyLostError("no key in the folder may be used to wrap")


async def keep_up(database: Database, vault: Vault) -> None:
    """Replace the key when that is due, or go on with what another process began."""
    vault.periods.look()
    async with database.begin() as session:
        rows = (await session.scalars(select(KeyPeriod).where(KeyPeriod.id.in_(vault.periods.ids)))).all()
    if any(row.closed_at is not None for row in rows):
        await rotate(database, vault, begins_new=all(row.closed_at is not None for row in rows))
    elif any(is_due(row, now()) for row in rows):
        await rotate(database, vault)


def is_due(period: KeyPeriod, at: datetime) -> bool:
    """Whether an open key has lived long enough."""
    return at - period.began_at > DAILY or (period.spent_at is not None and at - period.spent_at > AFTER_ERASING)


async def rotate(database: Database, vault: Vault, *, begins_new: bool = True) -> bool:
    """Wrap everybody who lives by a new key, and destroy the old ones.  Returns whether none of those is left.

    Rows that others have locked are left for the next call.  Does nothing while another process is at it."""
    async with database.begin() as guard:  # the lock is held as long as this session lasts
        if not await guard.scalar(select(func.pg_try_advisory_xact_lock(LOCK))):
            return False
        await _open_period(database, vault.periods, begins_new=begins_new)
        counted = 0
        for wrap in (_wrap_people, _wrap_orders, _wrap_corrections):
            after: UUID | None = UUID(int=0)
            while after is not None:
                wrapped, after = await _wrap_some(database, vault, wrap, after)
                counted += wrapped
        is_done = await _destroy_unused(database, vault.periods)
    if not is_done:
        log.warning("keys_half_replaced", rows=counted)
    return is_done


async def _open_period(database: Database, periods: Periods, *, begins_new: bool) -> None:
    """Note all keys of the folder, and close all but the newest: from now on nothing new is wrapped by them.

    Keys that are in no file here belong to a router with another folder, whose people must not be lost by that mistake."""
    periods.look()
    newest = periods.make() if begins_new else periods.current
    async with database.begin() as session:
        known = [{"id": period_id} for period_id in periods.ids]
        await session.execute(insert(KeyPeriod).values(known).on_conflict_do_nothing())
        older = (KeyPeriod.id.in_(periods.ids), KeyPeriod.id != newest.id, KeyPeriod.closed_at.is_(None))
        await session.execute(select(KeyPeriod.id).where(*older).with_for_update())  # waits for whoever wraps by one of them
        await session.execute(update(KeyPeriod).where(*older).values(closed_at=now()))


Wrapping = Callable[[AsyncSession, Vault, UUID], Awaitable[tuple[int, UUID | None]]]


async def _wrap_some(database: Database, vault: Vault, wrap: Wrapping, after: UUID) -> tuple[int, UUID | None]:
    """Wrap a few rows that still hang on an earlier key, in the order of their ids: nobody is looked at twice.

    Returns how many, and the last of them, None when there was none."""
    async with database.begin() as session:
        return await wrap(session, vault, after)


async def _wrap_people(session: AsyncSession, vault: Vault, after: UUID) -> tuple[int, UUID | None]:
    rows = (
        await session.execute(
            select(Conversation.id, Conversation.channel, Conversation.sealed_address, Person.id, Person.wrapped_key)
            .select_from(Conversation)
            .join(Person, Person.id == Conversation.person_id)
            .where(Conversation.id > after, Person.wrapped_key.is_not(None), _is_earlier(vault, Person.wrapped_key))
            .order_by(Conversation.id)
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
    ).all()
    people: list[dict[str, Any]] = []
    hashes: list[dict[str, Any]] = []
    for conversation_id, channel, sealed_address, person_id, wrapped in rows:
        assert wrapped is not None
        try:
            key = vault.unwrap(person_id, wrapped)
        except SealError:
            log.error("key_does_not_open", person_id=str(person_id))  # noqa: TRY400  # nothing to trace
            continue
        people.append({"its_id": person_id, "wrapped": vault.wrap(key)})
        if sealed_address is not None:
            hashes.append({"its_id": conversation_id, "found_by": vault.address_hash(channel, key.open(sealed_address))})
    connection = await session.connection()
    if people:
        is_theirs = PEOPLE.c.id == bindparam("its_id")
        await connection.execute(update(PEOPLE).where(is_theirs).values(wrapped_key=bindparam("wrapped")), people)
    if hashes:
        is_it = (CONVERSATIONS.c.id == bindparam("its_id"), CONVERSATIONS.c.address_hash.is_not(None))  # not of one being erased
        await connection.execute(update(CONVERSATIONS).where(*is_it).values(address_hash=bindparam("found_by")), hashes)
    return len(people), rows[-1].id if rows else None


async def _wrap_orders(session: AsyncSession, vault: Vault, after: UUID) -> tuple[int, UUID | None]:
    """What carriers still have of people who were erased."""
    rows = (
        await session.scalars(
            select(Erasure)
            .where(Erasure.conversation_id > after, Erasure.sealed_copies.is_not(None), _is_earlier(vault, Erasure.sealed_copies))
            .order_by(Erasure.conversation_id)
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
    ).all()
    for row in rows:
        assert row.sealed_copies is not None
        row.sealed_copies = vault.seal_copies(row.conversation_id, vault.open_copies(row.conversation_id, row.sealed_copies))
    return len(rows), rows[-1].conversation_id if rows else None


async def _wrap_corrections(session: AsyncSession, vault: Vault, after: UUID) -> tuple[int, UUID | None]:
    """What was approved for training: each has a key of its own, bound to its id."""
    rows = (
        await session.scalars(
            select(Correction)
            .where(Correction.id > after, _is_earlier(vault, Correction.wrapped_key))
            .order_by(Correction.id)
            .limit(AT_ONCE)
            .with_for_update(skip_locked=True)
        )
    ).all()
    for row in rows:
        try:
            row.wrapped_key = vault.wrap(vault.unwrap(row.id, row.wrapped_key))
        except SealError:
            log.error("key_does_not_open", correction_id=str(row.id))  # noqa: TRY400  # nothing to trace
    return len(rows), rows[-1].id if rows else None


def _is_earlier(vault: Vault, sealed: Any) -> ColumnElement[bool]:
    """By a key that is in the folder: of one that was lost nothing can be saved."""
    return _id_in(sealed).in_(vault.periods.ids[1:])


def _id_in(sealed: Any) -> ColumnElement[bytes]:
    """As `envelope.id_in`."""
    return func.substring(sealed, 2, ID_BYTES, type_=LargeBinary)


async def _destroy_unused(database: Database, periods: Periods) -> bool:
    """Destroy the closed keys that nothing refers to.  Returns whether all of them are gone."""
    async with database.begin() as session:
        closed = select(KeyPeriod).where(KeyPeriod.closed_at.is_not(None), KeyPeriod.destroyed_at.is_(None))
        rows, used = (await session.scalars(closed)).all(), await _used(session)
        for period in rows:
            if period.id not in used:
                periods.destroy(period.id)
                period.destroyed_at = now()
        return not used & {period.id for period in rows}


async def _used(session: AsyncSession) -> set[bytes]:
    """Which keys something is wrapped by."""
    columns: Sequence[Any] = (Person.wrapped_key, Erasure.sealed_copies, Correction.wrapped_key)
    found: set[bytes] = set()
    for column in columns:
        found |= set((await session.scalars(select(_id_in(column)).where(column.is_not(None)).distinct())).all())
    return found
