"""Who holds a conversation, and how it changes hands.  Every change is one locked row in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing import audit, metrics
from routing.conversations import locked, now
from routing.live import announce
from routing.tables import Alert, Conversation, Risk, Staff, State


class HeldError(Exception):
    """Somebody else holds the conversation, or nobody does; `holder` is the name of who does."""

    def __init__(self, holder: str | None) -> None:
        super().__init__("held by somebody else")
        self.holder = holder


def reopen(conversation: Conversation) -> None:
    """A closed conversation goes on with the assistant as soon as the writer writes."""
    if conversation.state == State.CLOSED:
        conversation.state, conversation.risk, conversation.reasons = State.ASSISTANT, Risk.ROUTINE, []


async def flag(
    session: AsyncSession, conversation: Conversation, level: Risk, reasons: Sequence[str], message_id: int | None
) -> None:
    """Put a conversation before staff.  Risk only rises; a second alert of a level is raised once the first was seen."""
    conversation.risk = max(Risk(conversation.risk), level, key=lambda risk: risk.rank)
    conversation.reasons = list(dict.fromkeys([*conversation.reasons, *reasons]))
    is_open = await session.scalar(
        select(Alert.id).where(Alert.conversation_id == conversation.id, Alert.level == level, Alert.seen_at.is_(None)).limit(1)
    )
    if is_open is None:
        session.add(Alert(conversation_id=conversation.id, message_id=message_id, level=level, reasons=list(reasons)))
        metrics.alerts.labels(level).inc()
        await announce(session, "alert", conversation.id, level)


async def wait_for_staff(session: AsyncSession, conversation: Conversation) -> None:
    """The assistant goes on helping until a person comes."""
    if conversation.state in (State.ASSISTANT, State.CLOSED):
        conversation.state = State.WAITING
        conversation.waiting_since, conversation.told_nobody_yet = now(), False
        await announce(session, "queue", conversation.id)


async def claim(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Compare and set: exactly one of any number of simultaneous claims wins.

    Claiming what one holds already is no error.  Raises HeldError with the holder's name, GoneError."""
    conversation = await locked(session, conversation_id)
    if conversation.holder_id not in (None, staff_id):
        raise HeldError(await session.scalar(select(Staff.name).where(Staff.id == conversation.holder_id)))
    if conversation.holder_id is None:
        conversation.holder_id, conversation.state = staff_id, State.WITH_STAFF
        conversation.epoch += 1
        await _settle_alerts(session, conversation_id, staff_id)
        audit.record(session, staff_id, "claimed", conversation_id)
        await _announce_both(session, conversation_id)
    return conversation


async def held_by(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """The locked conversation, if this member of staff holds it.  Raises HeldError, GoneError."""
    conversation = await locked(session, conversation_id)
    if conversation.holder_id != staff_id:
        holder = conversation.holder_id and await session.scalar(select(Staff.name).where(Staff.id == conversation.holder_id))
        raise HeldError(holder or None)
    return conversation


async def give_back(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Back to the assistant; what was flagged is settled."""
    return await _let_go(session, conversation_id, staff_id, State.ASSISTANT, "returned")


async def close(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    return await _let_go(session, conversation_id, staff_id, State.CLOSED, "closed")


async def _let_go(session: AsyncSession, conversation_id: UUID, staff_id: UUID, state: State, action: str) -> Conversation:
    conversation = await held_by(session, conversation_id, staff_id)
    conversation.state, conversation.holder_id, conversation.waiting_since = state, None, None
    conversation.risk, conversation.reasons = Risk.ROUTINE, []
    await _settle_alerts(session, conversation_id, staff_id)
    audit.record(session, staff_id, action, conversation_id)
    await _announce_both(session, conversation_id)
    return conversation


async def _settle_alerts(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> None:
    """Who takes a conversation, or holds it until it is over, has seen what it was flagged for."""
    await session.execute(
        update(Alert)
        .where(Alert.conversation_id == conversation_id, Alert.seen_at.is_(None))
        .values(seen_at=now(), seen_by=staff_id)
    )


async def take_back(session: AsyncSession, conversation: Conversation) -> None:
    """The holder did not react in time: the conversation waits again, in front of everybody."""
    audit.record(session, conversation.holder_id, "lost", conversation.id)
    conversation.state, conversation.holder_id = State.WAITING, None
    conversation.waiting_since, conversation.told_nobody_yet = now(), False
    await flag(
        session, conversation, max(Risk(conversation.risk), Risk.HIGH, key=lambda risk: risk.rank), ["holder_silent"], None
    )
    await _announce_both(session, conversation.id)


async def _announce_both(session: AsyncSession, conversation_id: UUID) -> None:
    await announce(session, "queue", conversation_id)
    await announce(session, "conversation", conversation_id)
