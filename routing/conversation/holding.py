"""Who holds a conversation, and how it changes hands.  Every change is one locked row in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, String, Uuid, bindparam, exists, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from routing import metrics
from routing.conversation.rows import lock
from routing.staff import audit, presence
from routing.staff.roles import May, NotAllowedError, may
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.database import Prepared, Transaction, fetch
from routing.store.tables import Alert, Answered, Conversation, Risk, Staff, State, Transfer


class Outcome(StrEnum):
    """How a conversation with staff ended; kept in the audit trail beside `closed`."""

    HELPED = "helped"
    REFERRED = "referred"
    NO_ANSWER = "no_answer"
    NOT_FOR_US = "not_for_us"
    ABUSE = "abuse"
    TEST = "test"


class HeldError(Exception):
    """Somebody else holds the conversation, or nobody does; `holder` is the name of who does."""

    def __init__(self, holder: str | None) -> None:
        super().__init__("held by somebody else")
        self.holder = holder


_open_alert = aliased(Alert)
_is_open = (_open_alert.conversation_id == bindparam("whose"), _open_alert.level == bindparam("risk"))
_RAISE = Prepared(
    insert(Alert)
    .from_select(
        ["conversation_id", "message_id", "level", "reasons"],
        select(
            bindparam("whose", type_=Uuid),
            bindparam("message_id", type_=BigInteger),
            bindparam("risk", type_=String),
            bindparam("reasons", type_=ARRAY(String)),
        ).where(~exists().where(*_is_open, _open_alert.seen_at.is_(None))),
        include_defaults=False,
    )
    .returning(Alert.id)
)


async def flag(
    transaction: Transaction, conversation: Conversation, level: Risk, reasons: Sequence[str], message_id: int | None
) -> None:
    """Put a conversation before staff.  Risk only rises; a second alert of a level is raised once the first was seen."""
    conversation.risk = Risk(conversation.risk).at_least(level)
    conversation.reasons = list(dict.fromkeys([*conversation.reasons, *reasons]))
    given = {"whose": conversation.id, "risk": level, "message_id": message_id, "reasons": list(reasons)}
    if await fetch(transaction, _RAISE, given):
        metrics.alerts.labels(level).inc()
        await announce(transaction, "alert", conversation.id, level)


async def wait_for_staff(transaction: Transaction, conversation: Conversation) -> None:
    """The assistant goes on helping until a person comes."""
    if conversation.state in (State.ASSISTANT, State.CLOSED):
        conversation.state = State.WAITING
        conversation.waiting_since, conversation.waiting_notice_sent = now(), False
        await announce(transaction, "queue", conversation.id)


async def claim(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Compare and set: exactly one of any number of simultaneous claims wins.

    Claiming what one holds already is no error.  Raises HeldError with the holder's name, NotAllowedError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id not in (None, staff_id):
        raise HeldError(await _name_of(session, conversation.holder_id))
    if conversation.holder_id is None:
        await check_may_take(session, conversation, staff_id)
        conversation.epoch += 1
        await _hold(session, conversation, staff_id, "claimed")
    return conversation


async def take_over(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """A supervisor takes what somebody else holds.  Raises NotAllowedError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id is None:
        return await claim(session, conversation_id, staff_id)
    if conversation.holder_id != staff_id:
        await _check_may_overrule(session, staff_id)
        await settle_offers(session, conversation_id, staff_id, Answered.LAPSED)
        await _hold(session, conversation, staff_id, "took_over")
    return conversation


async def pass_on(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    """Who accepted an offer is the holder.  Raises NotAllowedError."""
    await check_may_take(session, conversation, staff_id)
    await settle_offers(session, conversation.id, staff_id, Answered.ACCEPTED)
    await _hold(session, conversation, staff_id, "accepted")


async def _hold(session: AsyncSession, conversation: Conversation, staff_id: UUID, action: str) -> None:
    conversation.holder_id, conversation.state, conversation.held_since = staff_id, State.WITH_STAFF, now()
    await see(session, conversation.id, staff_id)
    audit.record(session, staff_id, action, conversation.id)
    await announce_both(session, conversation.id)


async def check_may_take(session: AsyncSession, conversation: Conversation, staff_id: UUID) -> None:
    """Raises NotAllowedError: immediate risk is for those who may take it, as long as one of them is on."""
    role = await session.scalar(select(Staff.role).where(Staff.id == staff_id, Staff.disabled_at.is_(None)))
    if role is None or not may(role, May.TAKE):
        raise NotAllowedError("your account may not take conversations")
    if conversation.risk == Risk.IMMEDIATE and not may(role, May.TAKE_IMMEDIATE):
        able = await presence.who_is_on(session, May.TAKE_IMMEDIATE)
        if able - {staff_id}:
            raise NotAllowedError("immediate risk is taken by staff while one of them is on")


async def _check_may_overrule(session: AsyncSession, staff_id: UUID) -> None:
    role = await session.scalar(select(Staff.role).where(Staff.id == staff_id, Staff.disabled_at.is_(None)))
    if role is None or not may(role, May.OVERRULE):
        raise NotAllowedError("a supervisor can do this")


async def _name_of(session: AsyncSession, staff_id: UUID | None) -> str | None:
    return await session.scalar(select(Staff.name).where(Staff.id == staff_id)) if staff_id else None


async def lock_held_by(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """The locked conversation, if this member of staff holds it.  Raises HeldError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id != staff_id:
        raise HeldError(await _name_of(session, conversation.holder_id))
    return conversation


async def lock_for_supervisor(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """The locked conversation of somebody else, in which a supervisor may write.

    Raises HeldError when nobody holds it (then it is claimed first), NotAllowedError, GoneError."""
    conversation = await lock(session, conversation_id)
    if conversation.holder_id is None:
        raise HeldError(None)
    if conversation.holder_id != staff_id:
        await _check_may_overrule(session, staff_id)
        audit.record(session, staff_id, "wrote_over", conversation_id)
    return conversation


async def give_back(
    session: AsyncSession, conversation_id: UUID, staff_id: UUID, country: str | None, summary: dict[str, str] | None
) -> Conversation:
    """Return it to the assistant and settle its flags.  `country` and `summary` are what the contact record says.

    The assistant has read along with what the writer sent meanwhile.  Raises HeldError, GoneError."""
    conversation = await _end(session, conversation_id, staff_id, State.ASSISTANT, "returned")
    conversation.country = country or conversation.country
    conversation.summary = summary
    return conversation


async def close(session: AsyncSession, conversation_id: UUID, staff_id: UUID, outcome: Outcome) -> Conversation:
    """Raises HeldError, GoneError."""
    return await _end(session, conversation_id, staff_id, State.CLOSED, "closed", outcome)


async def _end(
    session: AsyncSession, conversation_id: UUID, staff_id: UUID, state: State, action: str, detail: str | None = None
) -> Conversation:
    conversation = await lock_held_by(session, conversation_id, staff_id)
    await settle_offers(session, conversation_id, staff_id, Answered.LAPSED)
    conversation.state, conversation.holder_id, conversation.held_since = state, None, None
    conversation.waiting_since, conversation.risk, conversation.reasons = None, Risk.ROUTINE, []
    await see(session, conversation_id, staff_id)
    audit.record(session, staff_id, action, conversation_id, detail)
    await announce_both(session, conversation_id)
    return conversation


async def release(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> Conversation:
    """Back into the queue, in front of everybody.  Raises HeldError, GoneError."""
    conversation = await lock_held_by(session, conversation_id, staff_id)
    audit.record(session, staff_id, "released", conversation_id)
    await _wait_again(session, conversation, "released", Risk(conversation.risk))
    return conversation


async def take_back(session: AsyncSession, conversation: Conversation, reason: str) -> None:
    """The holder is away, or did not react in time: the conversation waits again, flagged with the reason."""
    audit.record(session, conversation.holder_id, "lost", conversation.id, reason)
    await _wait_again(session, conversation, reason, Risk(conversation.risk).at_least(Risk.HIGH))


async def _wait_again(session: AsyncSession, conversation: Conversation, reason: str, level: Risk) -> None:
    await settle_offers(session, conversation.id, None, Answered.LAPSED)
    conversation.state, conversation.holder_id, conversation.held_since = State.WAITING, None, None
    conversation.waiting_since, conversation.waiting_notice_sent = now(), False
    if level is not Risk.ROUTINE:
        await flag(session, conversation, level, [reason], None)
    await announce_both(session, conversation.id)


async def settle_offers(session: AsyncSession, conversation_id: UUID, staff_id: UUID | None, answered: Answered) -> None:
    await session.execute(
        update(Transfer)
        .where(Transfer.conversation_id == conversation_id, Transfer.settled_at.is_(None))
        .values(settled_at=now(), settled_by=staff_id, answered=answered)
    )


async def see(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> None:
    """Settle what is flagged: who takes a conversation, or says that she saw it, has seen it."""
    await session.execute(
        update(Alert)
        .where(Alert.conversation_id == conversation_id, Alert.seen_at.is_(None))
        .values(seen_at=now(), seen_by=staff_id)
    )


async def announce_both(session: AsyncSession, conversation_id: UUID) -> None:
    await announce(session, "queue", conversation_id)
    await announce(session, "conversation", conversation_id)
