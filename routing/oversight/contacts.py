"""The contacts of a month: each conversation in which the writer wrote, by what reports count."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, func, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import response_times
from routing.oversight.response_times import UNKNOWN
from routing.store.tables import Audit, Author, Conversation, Message, Referral, Risk, State

OPEN, WITHOUT_STAFF, NOT_REFERRED = "open", "without_staff", "not_referred"
SMALL_TALK = frozenset({"greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language", "who_are_you"})
"""Intents that count as a topic only when there was no other."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One conversation in which the writer wrote in the month.

    `day` is the first one, `risk` the highest; `seen` and `answered` tell how long their slowest alarm waited, as a step of
    `response_times.WAITED`; `referral` is what came of the last one."""

    day: str
    language: str
    country: str
    topic: str
    risk: str = UNKNOWN
    seen: str = UNKNOWN
    answered: str = UNKNOWN
    outcome: str = UNKNOWN
    referral: str = UNKNOWN


def next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


async def contacts_of(session: AsyncSession, month: date, of: Sequence[UUID] | None = None) -> list[Contact]:
    """Return the contacts of all conversations, or of these alone."""
    begin, end = (datetime.combine(day, time(), UTC) for day in (month, next_month(month)))
    written = and_(
        Message.author == Author.WRITER,
        Message.received_at >= begin,
        Message.received_at < end,
        true() if of is None else Message.conversation_id.in_(of),
    )
    rank = case({level: level.rank for level in Risk}, value=Message.risk)
    rows = await session.execute(
        select(Conversation.id, Conversation.language, Conversation.country, func.min(Message.received_at), func.max(rank))
        .join(Message, Message.conversation_id == Conversation.id)
        .where(written, Conversation.state != State.ERASED, ~Conversation.is_demo)
        .group_by(Conversation.id)
    )
    intents, outcomes = await _intents(session, written), await _outcomes(session, begin, end, of)
    waits, referrals = await response_times.slowest(session, begin, end, of), await _referrals(session, begin, end, of)
    return [
        Contact(
            day=first.astimezone(UTC).date().isoformat(),
            language=language or UNKNOWN,
            country=country or UNKNOWN,
            topic=topic_of(intents.get(conversation_id, Counter())),
            risk=UNKNOWN if highest is None else [*Risk][highest],
            seen=waits[conversation_id][0],
            answered=waits[conversation_id][1],
            outcome=outcomes.get(conversation_id, WITHOUT_STAFF),
            referral=referrals.get(conversation_id, NOT_REFERRED),
        )
        for conversation_id, language, country, first, highest in rows
    ]


async def _intents(session: AsyncSession, written: ColumnElement[bool]) -> dict[UUID, Counter[str]]:
    """Count the intents of these messages by conversation."""
    rows = await session.execute(
        select(Message.conversation_id, Message.intent, func.count())
        .where(written, Message.intent.is_not(None))
        .group_by(Message.conversation_id, Message.intent)
    )
    found: dict[UUID, Counter[str]] = defaultdict(Counter)
    for conversation_id, intent, count in rows:
        found[conversation_id][intent or UNKNOWN] = count
    return found


async def _outcomes(session: AsyncSession, begin: datetime, end: datetime, of: Sequence[UUID] | None) -> dict[UUID | None, str]:
    """Return how each conversation that staff held stood at the end of that time."""
    rows = await session.execute(
        select(Audit.conversation_id, Audit.action, Audit.detail)
        .where(
            Audit.at >= begin,
            Audit.at < end,
            Audit.action.in_(["claimed", "closed", "returned"]),
            true() if of is None else Audit.conversation_id.in_(of),
        )
        .order_by(Audit.id)
    )
    return {conversation_id: detail or (OPEN if action == "claimed" else action) for conversation_id, action, detail in rows}


async def _referrals(session: AsyncSession, begin: datetime, end: datetime, of: Sequence[UUID] | None) -> dict[UUID, str]:
    """Return what came of the last referral that was made in that time."""
    rows = await session.execute(
        select(Referral.conversation_id, Referral.result)
        .where(
            Referral.at >= begin,
            Referral.at < end,
            true() if of is None else Referral.conversation_id.in_(of),
        )
        .order_by(Referral.id)
    )
    return dict(rows.all())


def topic_of(intents: Counter[str]) -> str:
    """Return what the writer wrote about most; small talk only when there was nothing else."""
    subjects = Counter({intent: count for intent, count in intents.items() if intent not in SMALL_TALK}) or intents
    return min(subjects, key=lambda intent: (-subjects[intent], intent), default=UNKNOWN)
