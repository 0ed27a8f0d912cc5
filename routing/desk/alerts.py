"""Alerts that staff have reacted to, and that ring no more: taken, marked as seen, opened by the holder, or answered."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.staff import audit
from routing.store.changes import announce
from routing.store.store import Store
from routing.store.tables import Alert, Conversation


async def mark_seen(store: Store, conversation_id: UUID, staff_id: UUID) -> None:
    """Stop the bell, as whoever may take the conversation may; it waits as before.

    Raises GoneError, HeldError, NotAllowedError."""
    async with store.database.begin() as session:
        conversation = await holding.lock_unless_others_hold(session, conversation_id, staff_id)
        await holding.check_may_take(session, conversation, staff_id)
        await holding.settle_alerts(session, conversation_id, staff_id)
        audit.record(session, staff_id, "saw", conversation_id)
        await holding.announce_both(session, conversation_id)


async def mark_opened(store: Store, conversation_id: UUID, reader_id: UUID) -> None:
    """Stop the bell when the reader is the holder, who sees now what was flagged.  For anybody else it continues."""
    async with store.database.begin() as session:
        is_holder = (Conversation.id == conversation_id, Conversation.holder_id == reader_id)
        if await session.scalar(select(Conversation.id).where(*is_holder).with_for_update()) is not None:
            await settle(session, conversation_id, reader_id)


async def settle(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> None:
    """Stop the bell in a conversation that is locked, and note in the trail who reacted, if something was unseen."""
    unseen = select(Alert.id).where(Alert.conversation_id == conversation_id, Alert.seen_at.is_(None))
    if await session.scalar(unseen.limit(1)) is None:
        return
    await holding.settle_alerts(session, conversation_id, staff_id)
    audit.record(session, staff_id, "saw", conversation_id)
    await announce(session, "queue", conversation_id)
