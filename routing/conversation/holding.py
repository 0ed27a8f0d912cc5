"""Who holds a conversation, and how it changes hands.

These functions change a row that the caller has locked, and write the audit trail.  What staff do with them, and what the
writer hears of it, is in routing/desk/acts.py."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.conversation.flags import raised, waiting
from routing.conversation.rows import lock
from routing.conversation.update import apply
from routing.staff import audit, presence
from routing.staff.roles import May, NotAllowedError, may
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Alert, Answered, Author, Conversation, Message, Risk, Staff, State, Transfer

STAFF_FIRST = timedelta(seconds=60)
"""Immediate risk is theirs who may take it for so long; then it is everybody's."""


class Outcome(StrEnum):
    """How a conversation with staff ended; saved in the audit trail with the action `closed`."""

    HELPED = "helped"
    REFERRED = "referred"
    NO_ANSWER = "no_answer"
    NOT_FOR_US = "not_for_us"
    ABUSE = "abuse"
    TEST = "test"


class HeldError(Exception):
    """Somebody else holds the conversation, or nobody does; `holder` is the name of the holder."""

    def __init__(self, holder: str | None) -> None:
        super().__init__("held by somebody else")
        self.holder = holder


async def flag(
    session: AsyncSession, conversation: Conversation, level: Risk, reasons: Sequence[str], message_id: int | None
) -> None:
    """Alert staff.  A second alert of the same level is raised only after the first was seen."""
    apply(conversation, raised(conversation, level, reasons))
    unseen = select(Alert.id).where(Alert.conversation_id == conversation.id, Alert.level == level, Alert.seen_at.is_(None))
    if await session.scalar(unseen.limit(1)) is None:
        session.add(Alert(conversation_id=conversation.id, message_id=message_id, level=level, reasons=list(reasons)))
        metrics.alerts.labels(level).inc()
        await announce(session, "alert", conversation.id, level)


async def wait_for_staff(session: AsyncSession, conversation: Conversation) -> None:
    """Put the conversation into the queue; the assistant continues to help until a person comes."""
    if update_ := waiting(conversation, now()):
        apply(conversation, update_)
        await announce(session, "queue", conversation.id)


async def begin_hold(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> bool:
    """Make the member the holder unless somebody else is.  Returns False when they were the holder before.

    The row is locked, so exactly one of any number of simultaneous claims wins.  Raises HeldError, NotAllowedError."""
    if conversation.holder_id == staff_id:
        return False
    if conversation.holder_id is not None:
        raise HeldError(await _name_of(session, conversation.holder_id))
    await check_may_take(session, conversation, staff_id)
    conversation.epoch += 1
    await _hold(session, conversation, staff_id, "claimed")
    return True


async def overrule_hold(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    """Make a supervisor the holder in place of somebody else.  Raises NotAllowedError."""
    if conversation.holder_id != staff_id:
        await _check_may_overrule(session, staff_id)
        await settle_offers(session, conversation.id, staff_id, Answered.LAPSED)
        await _hold(session, conversation, staff_id, "took_over")


async def transfer_hold(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    """Make the member who accepted an offer the holder.  Raises NotAllowedError."""
    await check_may_take(session, conversation, staff_id)
    await settle_offers(session, conversation.id, staff_id, Answered.ACCEPTED)
    await _hold(session, conversation, staff_id, "accepted")


async def _hold(session: AsyncSession, conversation: Conversation, staff_id: UUID, action: str) -> None:
    conversation.holder_id, conversation.state, conversation.held_since = staff_id, State.WITH_STAFF, now()
    conversation.read_message_id, conversation.undoable = None, None
    await settle_alerts(session, conversation.id, staff_id)
    audit.record(session, staff_id, action, conversation.id)
    await announce_both(session, conversation.id)


async def check_may_take(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    """Raise NotAllowedError when `refusal` says so."""
    if why := await refusal(session, conversation, staff_id):
        raise NotAllowedError(why)


async def refusal(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> str | None:
    """Return the code of why the member may not take a conversation that nobody holds; None when they may."""
    role = await _role_of(session, staff_id)
    if role is None or not may(role, May.TAKE):
        return "may-not-take"
    if conversation.risk != Risk.IMMEDIATE or may(role, May.TAKE_IMMEDIATE):
        return None
    is_staff_at_work = bool(await presence.who_acted(session, May.TAKE_IMMEDIATE) - {staff_id})
    if is_open_to_all(conversation.waiting_since, now(), is_staff_at_work=is_staff_at_work):
        return None
    return "staff-first"


def is_open_to_all(waiting_since: datetime | None, at: datetime, *, is_staff_at_work: bool) -> bool:
    """Tell whether immediate risk is for every member: no staff are at work, or none of them took it in STAFF_FIRST."""
    return not is_staff_at_work or (waiting_since is not None and at - waiting_since >= STAFF_FIRST)


async def _check_may_overrule(session: AsyncSession, staff_id: UUID) -> None:
    role = await _role_of(session, staff_id)
    if role is None or not may(role, May.OVERRULE):
        raise NotAllowedError("supervisor-only")


async def _role_of(session: AsyncSession, staff_id: UUID) -> str | None:
    """Return the role of an account that works."""
    return await session.scalar(select(Staff.role).where(Staff.id == staff_id, Staff.disabled_at.is_(None)))


async def _name_of(session: AsyncSession, staff_id: UUID | None) -> str | None:
    return await session.scalar(select(Staff.name).where(Staff.id == staff_id)) if staff_id else None


async def lock_held_by(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Lock a conversation that this member holds.  Raises HeldError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id != staff_id:
        raise HeldError(await _name_of(session, conversation.holder_id))
    return conversation


async def lock_unless_others_hold(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Lock a conversation that this member or nobody holds.  Raises HeldError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id not in (None, staff_id):
        raise HeldError(await _name_of(session, conversation.holder_id))
    return conversation


async def lock_for_supervisor(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Lock a conversation that somebody holds, so that a supervisor may write in it.

    Raises HeldError when nobody holds it (they have to claim it first), NotAllowedError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id is None:
        raise HeldError(None)
    if conversation.holder_id != staff_id:
        await _check_may_overrule(session, staff_id)
        audit.record(session, staff_id, "wrote_over", conversation_id)
    return conversation


async def end_hold_to_assistant(
    session: AsyncSession, conversation: Conversation, country: str | None, sealed_summary: bytes | None
) -> None:
    """Return the conversation to the assistant, which has read along; `country` and `sealed_summary`: of the contact record."""
    await _end_hold(session, conversation, State.ASSISTANT, "returned")
    conversation.country = country or conversation.country
    conversation.sealed_summary = sealed_summary


async def end_hold_and_close(session: AsyncSession, conversation: Conversation, outcome: Outcome) -> None:
    await _end_hold(session, conversation, State.CLOSED, "closed", outcome)


async def _end_hold(
    session: AsyncSession, conversation: Conversation, state: State, action: str, detail: str | None = None
) -> None:
    """Settle what is open; the holder did the action."""
    staff_id = conversation.holder_id
    await settle_offers(session, conversation.id, staff_id, Answered.LAPSED)
    await settle_alerts(session, conversation.id, staff_id)
    conversation.state, conversation.holder_id, conversation.held_since = state, None, None
    conversation.waiting_since, conversation.risk, conversation.reasons = None, Risk.ROUTINE, []
    audit.record(session, staff_id, action, conversation.id, detail)
    await announce_both(session, conversation.id)


async def release_hold(session: AsyncSession, conversation: Conversation) -> None:
    """Put the conversation back into the queue, as its holder wants."""
    audit.record(session, conversation.holder_id, "released", conversation.id)
    await _wait_again(session, conversation, "released", Risk(conversation.risk))


async def revoke_hold(session: AsyncSession, conversation: Conversation, reason: str) -> None:
    """Take the conversation from a holder who is away or did not react in time: it waits again, at high risk or above."""
    audit.record(session, conversation.holder_id, "lost", conversation.id, reason)
    await _wait_again(session, conversation, reason, Risk(conversation.risk).at_least(Risk.HIGH))


async def _wait_again(session: AsyncSession, conversation: Conversation, reason: str, level: Risk) -> None:
    await settle_offers(session, conversation.id, None, Answered.LAPSED)
    conversation.state, conversation.holder_id, conversation.held_since = State.WAITING, None, None
    since = await _unanswered_since(session, conversation)
    if conversation.waiting_since != since:
        conversation.waiting_since, conversation.waiting_notice_sent = since, False
    if level is not Risk.ROUTINE:
        await flag(session, conversation, level, [reason], None)
    await announce_both(session, conversation.id)


async def _unanswered_since(session: AsyncSession, conversation: Conversation) -> datetime:
    """Return when the writer began to wait for the person who has not answered: a change of hands is no answer."""
    of_it = Message.conversation_id == conversation.id
    answered = await session.scalar(select(func.max(Message.received_at)).where(of_it, Message.author == Author.STAFF))
    begun = conversation.waiting_since
    if begun is not None and (answered is None or answered < begun):
        return begun
    if answered is None:
        return now()
    is_open = (of_it, Message.author == Author.WRITER, Message.received_at > answered)
    return await session.scalar(select(func.min(Message.received_at)).where(*is_open)) or now()


async def settle_offers(session: AsyncSession, conversation_id: UUID, staff_id: UUID | None, answered: Answered) -> None:
    """End an open offer; `staff_id` is None when the line did it."""
    await session.execute(
        update(Transfer)
        .where(Transfer.conversation_id == conversation_id, Transfer.settled_at.is_(None))
        .values(settled_at=now(), settled_by=staff_id, answered=answered)
    )


async def settle_alerts(session: AsyncSession, conversation_id: UUID, staff_id: UUID | None) -> None:
    """Mark all open alerts as seen: taking a conversation counts as seeing what was flagged."""
    await session.execute(
        update(Alert)
        .where(Alert.conversation_id == conversation_id, Alert.seen_at.is_(None))
        .values(seen_at=now(), seen_by=staff_id)
    )


async def announce_both(session: AsyncSession, conversation_id: UUID) -> None:
    """Announce a change to open queues and to open pages of the conversation."""
    await announce(session, "queue", conversation_id)
    await announce(session, "conversation", conversation_id)
