"""Conversations and the people behind them: find, open, lock, unseal, erase."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import BigInteger, bindparam, case, delete, func, insert, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.database import Prepared, Quick, Transaction, fetch
from routing.store.sealing import PersonKey, Vault
from routing.store.tables import (
    Alert,
    Conversation,
    Message,
    Note,
    Part,
    Person,
    Record,
    Referral,
    Reminder,
    Risk,
    State,
    Transfer,
    Translation,
)


class GoneError(Exception):
    """The conversation does not exist, or was erased.  Holds its id alone."""


_conversation, _person = Conversation.metadata.tables["conversation"], Person.metadata.tables["person"]
_is_closed = _conversation.c.state == State.CLOSED
_HEARD = Prepared(
    update(_conversation)
    .where(
        _person.c.id == _conversation.c.person_id,
        _person.c.wrapped_key.is_not(None),
        _conversation.c.channel == bindparam("by_channel"),
        _conversation.c.address_hash == bindparam("by_hash"),
    )
    .values(
        last_in_at=bindparam("at"),
        state=case((_is_closed, State.ASSISTANT), else_=_conversation.c.state),
        risk=case((_is_closed, Risk.ROUTINE), else_=_conversation.c.risk),
        reasons=case((_is_closed, []), else_=_conversation.c.reasons),
    )
    .returning(*_conversation.c, _person.c.wrapped_key)
)


_LOCK_ADDRESS = Prepared(select(func.pg_advisory_xact_lock(bindparam("number", type_=BigInteger))))
_MEET = Prepared(insert(_person).values(id=bindparam("id"), wrapped_key=bindparam("wrapped_key")))
_OPEN = Prepared(
    insert(_conversation).values(
        {name: bindparam(name, type_=_conversation.c[name].type) for name in ("id", "person_id", "channel", "address_hash")}
        | {"sealed_address": bindparam("sealed_address"), "state": State.ASSISTANT, "epoch": 0, "risk": Risk.ROUTINE}
        | {"reasons": [], "language_confidence": 0.0, "waiting_notice_sent": False, "day_units": 0}
    )
)


async def lock_or_create(transaction: Transaction, vault: Vault, channel: str, address: str) -> tuple[Conversation, PersonKey]:
    """The conversation with an address that writes now, locked until the transaction ends, which keeps the order in which
    messages came.  It is made when the address writes for the first time; a closed one goes on with the assistant.

    The row is of no session; `keep` writes down what is changed in it."""
    address_hash = vault.finding_hash(channel, address)
    is_it = {"by_channel": channel, "by_hash": address_hash, "at": now()}
    rows = await fetch(transaction, _HEARD, is_it)
    if not rows:  # two first messages make one conversation
        await fetch(transaction, _LOCK_ADDRESS, {"number": int.from_bytes(address_hash[:8], "big", signed=True)})
        rows = await fetch(transaction, _HEARD, is_it)
    if not rows:
        await _open(transaction, vault, channel, address, address_hash)
        rows = await fetch(transaction, _HEARD, is_it)
    return _unsealed(transaction, vault, rows[0])


async def _open(transaction: Transaction, vault: Vault, channel: str, address: str, address_hash: bytes) -> None:
    person_id = uuid4()
    key, wrapped = vault.new_key(person_id)
    await fetch(transaction, _MEET, {"id": person_id, "wrapped_key": wrapped})
    where = {"channel": channel, "address_hash": address_hash, "sealed_address": key.seal(address)}
    await fetch(transaction, _OPEN, {"id": uuid4(), "person_id": person_id, **where})


_LOADED = "loaded"


def _unsealed(transaction: Transaction, vault: Vault, row: Mapping[str, Any]) -> tuple[Conversation, PersonKey]:
    columns = dict(row)
    key = vault.unwrap(columns["person_id"], columns.pop("wrapped_key"))
    transaction.info[_LOADED] = columns
    return Conversation(**columns), key


async def keep(quick: Quick, conversation: Conversation) -> None:
    """Write down what was changed in a row that `lock_or_create` or `opened_quickly` gave."""
    loaded = quick.info[_LOADED]
    changed = {name: value for name, value in vars(conversation).items() if name in loaded and value != loaded[name]}
    if changed:
        await fetch(quick, _changing(tuple(sorted(changed))), {**changed, "whose": conversation.id})


@cache
def _changing(names: tuple[str, ...]) -> Prepared:
    values = {name: bindparam(name, type_=_conversation.c[name].type) for name in names}
    return Prepared(update(_conversation).where(_conversation.c.id == bindparam("whose")).values(values))


_BY_ID = (
    select(Conversation, Person.wrapped_key)
    .join(Person, Person.id == Conversation.person_id)
    .where(Conversation.id == bindparam("whose"), Person.wrapped_key.is_not(None))
    .with_for_update(of=Conversation)
    .execution_options(populate_existing=True)
)
_BY_ID_QUICKLY = Prepared(_BY_ID)


async def opened_quickly(quick: Quick, vault: Vault, conversation_id: UUID) -> tuple[Conversation, PersonKey]:
    """As `lock_with_key`, for a row of no session; `keep` writes down what is changed in it.  Raises GoneError."""
    rows = await fetch(quick, _BY_ID_QUICKLY, {"whose": conversation_id})
    if not rows:
        raise GoneError(str(conversation_id))
    return _unsealed(quick, vault, rows[0])


async def lock_with_key(session: AsyncSession, vault: Vault, conversation_id: UUID) -> tuple[Conversation, PersonKey]:
    """The row, locked until the transaction ends, and the key to it.  Raises GoneError."""
    row = (await session.execute(_BY_ID, {"whose": conversation_id})).one_or_none()
    if row is None or row[1] is None:  # the type's; the statement gives no such row
        raise GoneError(str(conversation_id))
    return row[0], vault.unwrap(row[0].person_id, row[1])


async def lock(session: AsyncSession, conversation_id: UUID) -> Conversation:
    """The row, locked until the transaction ends.  Raises GoneError."""
    found = await session.scalar(
        select(Conversation).where(Conversation.id == conversation_id).with_for_update().execution_options(populate_existing=True)
    )
    if found is None or found.state == State.ERASED:
        raise GoneError(str(conversation_id))
    return found


async def key_of(session: AsyncSession, vault: Vault, person_id: UUID) -> PersonKey:
    """Raises GoneError when the key was destroyed."""
    wrapped = await session.scalar(select(Person.wrapped_key).where(Person.id == person_id))
    if wrapped is None:
        raise GoneError(str(person_id))
    return vault.unwrap(person_id, wrapped)


async def erase(session: AsyncSession, conversation: Conversation) -> list[str]:
    """Make everything of this person unreadable and drop it: key, address, texts, alerts, record.

    Returns the provider ids of what went to and fro, for the carrier to delete.  The row stays, empty, so that references
    hold."""
    of_hers = select(Message.id).where(Message.conversation_id == conversation.id)
    at_carrier = (
        await session.scalars(
            union_all(
                select(Part.provider_id).where(Part.message_id.in_(of_hers)),
                select(Message.provider_id).where(Message.conversation_id == conversation.id),
            )
        )
    ).all()
    await session.execute(update(Person).where(Person.id == conversation.person_id).values(wrapped_key=None, erased_at=now()))
    await session.execute(delete(Part).where(Part.message_id.in_(of_hers)))
    for kept in (Alert, Note, Record, Referral, Reminder):
        await session.execute(delete(kept).where(kept.conversation_id == conversation.id))
    await session.execute(delete(Translation).where(Translation.message_id.in_(of_hers)))
    await session.execute(delete(Transfer).where(Transfer.conversation_id == conversation.id))
    await session.execute(delete(Message).where(Message.conversation_id == conversation.id))
    conversation.state, conversation.holder_id, conversation.waiting_since = State.ERASED, None, None
    conversation.address_hash = conversation.sealed_address = conversation.sealed_more = conversation.sealed_known = None
    conversation.summary = None
    conversation.language = conversation.script = conversation.country = None
    conversation.reasons, conversation.epoch = [], conversation.epoch + 1
    conversation.asked = conversation.safe_until = conversation.safe_word_hash = conversation.locked_at = None
    return [provider_id for provider_id in at_carrier if provider_id]
