"""Conversations and the people behind them: find, open, lock, unseal, erase."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from uuid import UUID, uuid4

from sqlalchemy import DateTime, Select, bindparam, delete, func, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningUpdate

from routing.sealing import PersonKey, Vault
from routing.tables import (
    Alert,
    Conversation,
    Message,
    Note,
    Part,
    Person,
    Record,
    Referral,
    Reminder,
    State,
    Transfer,
    Translation,
)


class GoneError(Exception):
    """The conversation does not exist, or was erased.  Holds its id alone."""


def now() -> datetime:
    return datetime.now(UTC)


async def find_or_open(
    session: AsyncSession, vault: Vault, channel: str, address: str, heard_at: datetime | None = None
) -> tuple[Conversation, PersonKey]:
    """The conversation with an address, locked; made when it writes for the first time.  `heard_at` becomes its `last_in_at`.

    An advisory lock on the address makes two first messages one conversation; the lock on the row keeps the order in
    which messages came."""
    address_hash = vault.finding_hash(channel, address)
    is_it = {"by_channel": channel, "by_hash": address_hash, "heard_at": heard_at}
    if (found := await _with_key(session, vault, _BY_ADDRESS, is_it)) is not None:
        return found
    await session.execute(select(func.pg_advisory_xact_lock(int.from_bytes(address_hash[:8], "big", signed=True))))
    if (found := await _with_key(session, vault, _BY_ADDRESS, is_it)) is not None:
        return found
    person_id = uuid4()
    key, wrapped = vault.new_key(person_id)
    session.add(Person(id=person_id, wrapped_key=wrapped))
    await session.flush()
    opened = Conversation(
        person_id=person_id,
        channel=channel,
        address_hash=address_hash,
        sealed_address=key.seal(address),
        state=State.ASSISTANT,
        last_in_at=heard_at,
    )
    session.add(opened)
    await session.flush()
    return opened, key


_WITH_KEY = (
    select(Conversation, Person.wrapped_key)
    .join(Person, Person.id == Conversation.person_id)
    .with_for_update(of=Conversation)
    .execution_options(populate_existing=True)
)
_BY_ADDRESS = (  # locks as well, and spares a second statement
    update(Conversation)
    .where(
        Person.id == Conversation.person_id,
        Conversation.channel == bindparam("by_channel"),
        Conversation.address_hash == bindparam("by_hash"),
    )
    .values(last_in_at=func.coalesce(bindparam("heard_at", type_=DateTime(timezone=True)), Conversation.last_in_at))
    .returning(Conversation, Person.wrapped_key)
    .execution_options(populate_existing=True, synchronize_session=False)
)
_BY_ID = _WITH_KEY.where(Conversation.id == bindparam("id"))


async def _with_key(
    session: AsyncSession,
    vault: Vault,
    by: Select[Conversation, bytes | None] | ReturningUpdate[Conversation, bytes | None],
    given: Mapping[str, object],
) -> tuple[Conversation, PersonKey] | None:
    """The conversation, locked until the transaction ends, and its person's key, in one question."""
    found = await session.execute(by, given)
    row = found.one_or_none()
    if row is None or row[1] is None:
        return None
    return row[0], vault.unwrap(row[0].person_id, row[1])


async def opened(session: AsyncSession, vault: Vault, conversation_id: UUID) -> tuple[Conversation, PersonKey]:
    """The row, locked until the transaction ends, and the key to it.  Raises GoneError."""
    found = await _with_key(session, vault, _BY_ID, {"id": conversation_id})
    if found is None:
        raise GoneError(str(conversation_id))
    return found


async def locked(session: AsyncSession, conversation_id: UUID) -> Conversation:
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
    at_carrier = (
        await session.scalars(
            union_all(
                select(Part.provider_id).where(Part.conversation_id == conversation.id),
                select(Message.provider_id).where(Message.conversation_id == conversation.id),
            )
        )
    ).all()
    await session.execute(update(Person).where(Person.id == conversation.person_id).values(wrapped_key=None, erased_at=now()))
    await session.execute(delete(Part).where(Part.conversation_id == conversation.id))
    for kept in (Alert, Note, Record, Referral, Reminder):
        await session.execute(delete(kept).where(kept.conversation_id == conversation.id))
    of_hers = select(Message.id).where(Message.conversation_id == conversation.id)
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
