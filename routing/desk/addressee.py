"""Whom staff write to: what a page shows of a conversation before its text is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge.texts.varieties import LANGUAGE
from routing.conversation import budget
from routing.conversation.entry import QueueEntry, entry_of
from routing.conversation.first_reply import has_replied_in
from routing.conversation.rows import GoneError, key_of
from routing.conversation.silence import Silence, silence_of
from routing.outbound.answer import home_of, newest_hint
from routing.ports.channel import Channel, Form
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.store import Store
from routing.store.tables import Conversation, Staff, State


@dataclass(frozen=True, slots=True)
class Addressee:
    """Where an answer would go, without a word of what was written."""

    entry: QueueEntry
    holder_id: UUID | None
    silence: Silence | None
    form: Form
    script: str | None
    muted_until: datetime | None
    """Until then the assistant answers only danger; None when it is not muted."""
    home: str | None
    """The country in whose words of Serbian they are written to, where that is known."""


async def addressee(store: Store, channels: Mapping[str, Channel], conversation_id: UUID) -> Addressee:
    """Read the addressee of a conversation.  Raises GoneError."""
    async with store.database.begin() as session:
        return (await addressed(session, store.vault, channels, conversation_id))[1]


async def addressed(
    session: AsyncSession, vault: Vault, channels: Mapping[str, Channel], conversation_id: UUID
) -> tuple[Conversation, Addressee]:
    """Return the row, and what staff see of it before its text is read.  Raises GoneError."""
    conversation, holder = await with_holder(session, conversation_id)
    return conversation, Addressee(
        entry=entry_of(conversation, holder, has_replied=await has_replied_in(session, conversation_id)),
        holder_id=conversation.holder_id,
        silence=silence_of(conversation, now()),
        form=form_of(channels, conversation),
        script=conversation.script,
        muted_until=conversation.muted_until if budget.is_muted(conversation, now()) else None,
        home=await _home(session, vault, conversation) if conversation.language == LANGUAGE else None,
    )


async def _home(session: AsyncSession, vault: Vault, conversation: Conversation) -> str | None:
    key = await key_of(session, vault, conversation.person_id)
    address = key.open_or_empty(conversation.sealed_address)
    return home_of(address, await newest_hint(session, conversation.id), conversation.country)


async def with_holder(session: AsyncSession, conversation_id: UUID) -> tuple[Conversation, str | None]:
    """Return the conversation and the name of its holder.  Raises GoneError."""
    row = (
        await session.execute(
            select(Conversation, Staff.name)
            .outerjoin(Staff, Staff.id == Conversation.holder_id)
            .where(Conversation.id == conversation_id, Conversation.state != State.ERASED)
        )
    ).one_or_none()
    if row is None:
        raise GoneError(str(conversation_id))
    return row[0], row[1]


def form_of(channels: Mapping[str, Channel], conversation: Conversation) -> Form:
    """Return the form of the conversation's channel; SMS, the narrowest, when that channel is off."""
    channel = channels.get(conversation.channel)
    return channel.form if channel else Form.SMS
