"""Which conversations are past their date, and the order to destroy them: the same as when their writers ask for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import remains
from routing.staff import audit
from routing.store.tables import Conversation, Erasure, State

EXPIRED = "expired"


def last_message() -> ColumnElement[datetime]:
    """When somebody last wrote, to or fro.  Closing, claiming and reading do not count."""
    return func.greatest(Conversation.created_at, Conversation.last_in_at, Conversation.last_out_at)


def silent_since(moment: datetime) -> ColumnElement[bool]:
    """Whether the last message is older than that.  Each half has an index."""
    spoke = and_(Conversation.last_in_at < moment, last_message() < moment)
    only_we_did = and_(Conversation.last_in_at.is_(None), Conversation.created_at < moment, last_message() < moment)
    return and_(Conversation.state != State.ERASED, or_(spoke, only_we_did))


async def lock_expired(session: AsyncSession, before: datetime, at_once: int) -> Sequence[UUID]:
    """Lock some of those whose last message is older than that.  One that somebody works on comes next time."""
    expired = select(Conversation.id).where(silent_since(before)).order_by(Conversation.last_in_at).limit(at_once)
    return (await session.scalars(expired.with_for_update(skip_locked=True))).all()


async def order(session: AsyncSession, conversation_ids: Sequence[UUID]) -> None:
    """From now on they are erased for staff and the clock, held or not; who writes from there is somebody new."""
    closed = {"state": State.ERASED, "holder_id": None, "held_since": None, "address_hash": None}
    await session.execute(update(Conversation).where(Conversation.id.in_(conversation_ids)).values(closed))
    await remains.let_stay(session, conversation_ids)
    orders = [{"conversation_id": conversation_id} for conversation_id in conversation_ids]
    await session.execute(insert(Erasure).values(orders).on_conflict_do_nothing())
    for conversation_id in conversation_ids:
        audit.record(session, None, EXPIRED, conversation_id)
