"""Conversations and the people behind them: find, open, lock, unseal."""

from __future__ import annotations

from uuid import UUID, uuid4

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.sealing import PersonKey, Vault
from routing.store.tables import Conversation, Person, State


class GoneError(Exception):
    """The conversation does not exist, or was erased.  Holds an id alone, of it or of the person."""


async def create(session: AsyncSession, vault: Vault, channel: str, address: str) -> Conversation:
    """Make the conversation with an address that no carrier brings, for a demonstration or a measurement."""
    person = Person(id=uuid4())
    key, person.wrapped_key = vault.new_key(person.id)
    address_hash = vault.address_hash(channel, address)
    found = Conversation(person_id=person.id, channel=channel, address_hash=address_hash, sealed_address=key.seal(address))
    session.add(person)
    await session.flush()
    session.add(found)
    await session.flush()
    return found


_BY_ID = (
    select(Conversation, Person.wrapped_key)
    .join(Person, Person.id == Conversation.person_id)
    .where(Conversation.id == bindparam("conversation_id"), Person.wrapped_key.is_not(None))
    .with_for_update(of=Conversation)
    .execution_options(populate_existing=True)
)


async def lock_with_key(session: AsyncSession, vault: Vault, conversation_id: UUID) -> tuple[Conversation, PersonKey]:
    """The row, locked until the transaction ends, and the key to it.  Raises GoneError."""
    row = (await session.execute(_BY_ID, {"conversation_id": conversation_id})).one_or_none()
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
