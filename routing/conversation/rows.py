"""Conversations and the people behind them: find, open, lock, unseal, erase."""

from __future__ import annotations

from uuid import UUID, uuid4

from sqlalchemy import bindparam, delete, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
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
    State,
    Transfer,
    Translation,
)


class GoneError(Exception):
    """The conversation does not exist, or was erased.  Holds its id alone."""


async def create(session: AsyncSession, vault: Vault, channel: str, address: str) -> Conversation:
    """Make the conversation with an address that no carrier brings, for a demonstration or a measurement."""
    person = Person(id=uuid4())
    key, person.wrapped_key = vault.new_key(person.id)
    address_hash = vault.finding_hash(channel, address)
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
