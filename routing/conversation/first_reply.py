"""Whether the holder of a conversation has written to its writer yet."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.tables import Author, Conversation, Message


def has_replied() -> ColumnElement[bool]:
    """Tell, beside a row of conversations, whether its holder has written since they took it; false when nobody holds it."""
    is_theirs = (Message.author == Author.STAFF, Message.staff_id == Conversation.holder_id)
    is_since = Message.received_at >= Conversation.held_since
    return (
        select(Message.id)
        .where(Message.conversation_id == Conversation.id, *is_theirs, is_since)
        .correlate(Conversation)
        .exists()
    )


async def has_replied_in(session: AsyncSession, conversation_id: UUID) -> bool:
    """Tell the same of one conversation."""
    return bool(await session.scalar(select(Conversation.id).where(Conversation.id == conversation_id, has_replied())))
