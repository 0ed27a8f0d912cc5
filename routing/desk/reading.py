"""Who may read a conversation now: what it is to the member, and the reason that they gave, if any."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from sqlalchemy import delete, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import GoneError, lock
from routing.staff import audit
from routing.staff.policy import Answer, Relation, Touch, answer_to, hears_of
from routing.staff.roles import NotAllowedError
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Alert, Conversation, ReadingGrant, Reason, State, Transfer

GRANTED_FOR = timedelta(hours=1)


class ReasonNeededError(Exception):
    """The member may read this conversation when they say why."""

    def __init__(self, conversation_id: UUID) -> None:
        super().__init__(str(conversation_id))
        self.conversation_id = conversation_id


class TakeFirstError(NotAllowedError):
    """It waits, and the member reads it only once they hold it."""

    def __init__(self, code: str, conversation_id: UUID) -> None:
        super().__init__(code)
        self.conversation_id = conversation_id


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a conversation stands; the same for every reader."""

    state: State
    holder_id: UUID | None
    offered_to: UUID | None
    offered_to_language: str | None
    is_flagged: bool = False
    """With the assistant, but nobody has reacted to what it flagged: the queue shows it to everybody."""

    def to(self, member: Member) -> Relation:
        if self.holder_id == member.id:
            return Relation.HELD
        if self.holder_id is not None:
            is_offered = self.offered_to == member.id or self.offered_to_language in member.languages
            return Relation.OFFERED if is_offered else Relation.OTHERS
        is_in_queue = self.state is State.WAITING or (self.state is State.ASSISTANT and self.is_flagged)
        return Relation.WAITING if is_in_queue else Relation.QUIET


async def standing(session: AsyncSession, conversation_id: UUID) -> Standing:
    """Raises GoneError."""
    is_open = (Transfer.conversation_id == Conversation.id, Transfer.settled_at.is_(None))
    is_flagged = select(Alert.id).where(Alert.conversation_id == Conversation.id, Alert.seen_at.is_(None))
    row = (
        await session.execute(
            select(Conversation.state, Conversation.holder_id, Transfer.to_id, Transfer.to_language, is_flagged.exists())
            .outerjoin(Transfer, is_open[0] & is_open[1])
            .where(Conversation.id == conversation_id, Conversation.state != State.ERASED)
            .limit(1)
        )
    ).one_or_none()
    if row is None:
        raise GoneError(str(conversation_id))
    return Standing(State(row[0]), row[1], row[2], row[3], row[4])


async def check(session: AsyncSession, conversation_id: UUID, member: Member, touch: Touch) -> None:
    """Raises GoneError, NotAllowedError, ReasonNeededError, TakeFirstError."""
    relation = (await standing(session, conversation_id)).to(member)
    match answer_to(member.role, touch, relation, has_reason=False):
        case Answer.YES:
            return
        case Answer.WITH_REASON:
            if not await _has_reason(session, conversation_id, member.id):
                raise ReasonNeededError(conversation_id)
        case Answer.NO if touch is Touch.READ and relation is Relation.WAITING:
            raise TakeFirstError(_WHY_NOT[touch], conversation_id)
        case Answer.NO:
            raise NotAllowedError(_WHY_NOT[touch])


_WHY_NOT = {
    Touch.READ: "not-yours-to-read",
    Touch.KEEP: "not-yours-to-write",
}


async def is_heard(store: Store, conversation_id: UUID, member: Member, found: Standing) -> bool:
    """Tell whether the member's open pages hear that this conversation changed."""
    relation = found.to(member)
    if hears_of(member.role, relation, has_reason=False):
        return True
    if not hears_of(member.role, relation, has_reason=True):
        return False
    async with store.database.begin() as session:
        return await _has_reason(session, conversation_id, member.id)


async def open_with_reason(store: Store, conversation_id: UUID, member: Member, reason: Reason) -> None:
    """Let the member read for GRANTED_FOR; the trail says why.  Raises GoneError, NotAllowedError."""
    async with store.database.begin() as session:
        await lock(session, conversation_id)
        relation = (await standing(session, conversation_id)).to(member)
        if answer_to(member.role, Touch.READ, relation, has_reason=False) is Answer.NO:
            raise NotAllowedError(_WHY_NOT[Touch.READ])
        await grant(session, conversation_id, member.id, reason)


async def grant(session: AsyncSession, conversation_id: UUID, staff_id: UUID, reason: Reason) -> None:
    """Let somebody read what is not theirs for GRANTED_FOR; the trail says why."""
    mine = (ReadingGrant.staff_id == staff_id, ReadingGrant.conversation_id == conversation_id)
    await session.execute(delete(ReadingGrant).where(or_(mine[0] & mine[1], ReadingGrant.until < now())))
    session.add(ReadingGrant(staff_id=staff_id, conversation_id=conversation_id, reason=reason, until=now() + GRANTED_FOR))
    audit.record(session, staff_id, "opened", conversation_id, reason)


async def _has_reason(session: AsyncSession, conversation_id: UUID, staff_id: UUID) -> bool:
    mine = (ReadingGrant.staff_id == staff_id, ReadingGrant.conversation_id == conversation_id, ReadingGrant.until > now())
    return await session.scalar(select(ReadingGrant.staff_id).where(*mine)) is not None
