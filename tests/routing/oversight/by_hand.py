"""The contacts of each month counted row by row, as slowly and plainly as can be: what PostgreSQL counts must equal this."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from typing import TypeVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight.contacts import NOT_REFERRED, OPEN, SMALL_TALK, WITHOUT_STAFF, Contact
from routing.oversight.reports import counts_of
from routing.oversight.response_times import NO_ALARM, UNKNOWN, WAITED, step_of
from routing.oversight.statistics import Counts
from routing.store.tables import Alert, Audit, Author, Conversation, Message, Referral, Risk, State

Row = TypeVar("Row", Alert, Audit, Message, Referral)


async def counted(session: AsyncSession) -> Mapping[date, Counts]:
    messages = (await session.scalars(select(Message).order_by(Message.id))).all()
    audits = (await session.scalars(select(Audit).order_by(Audit.id))).all()
    alerts = (await session.scalars(select(Alert).where(Alert.level == Risk.IMMEDIATE))).all()
    referrals = (await session.scalars(select(Referral).order_by(Referral.id))).all()
    found: dict[date, list[Contact]] = defaultdict(list)
    for one in await session.scalars(select(Conversation).where(Conversation.state != State.ERASED)):
        if one.is_demo:
            continue
        own = [message for message in messages if message.conversation_id == one.id and message.author == Author.WRITER]
        for month in {month_of(message.received_at) for message in own}:
            wrote = [message for message in own if month_of(message.received_at) == month]
            done = [audit for audit in _those(audits, one.id, month) if audit.action in ("claimed", "closed", "returned")]
            waits = [_waited(alert, messages, audits) for alert in _those(alerts, one.id, month)]
            risks = [Risk(message.risk) for message in wrote if message.risk]
            found[month].append(
                Contact(
                    day=min(message.received_at for message in wrote).astimezone(UTC).date().isoformat(),
                    language=one.language or UNKNOWN,
                    country=one.country or UNKNOWN,
                    topic=topic_of(Counter(message.intent for message in wrote if message.intent)),
                    risk=max(risks, key=lambda risk: risk.rank) if risks else UNKNOWN,
                    seen=max((seen for seen, _ in waits), key=WAITED.index, default=NO_ALARM),
                    answered=max((answered for _, answered in waits), key=WAITED.index, default=NO_ALARM),
                    outcome=_outcome(done[-1]) if done else WITHOUT_STAFF,
                    referral=next((made.result for made in reversed(_those(referrals, one.id, month))), NOT_REFERRED),
                )
            )
    return {month: counts_of(contacts) for month, contacts in found.items()}


def topic_of(intents: Counter[str]) -> str:
    """What the writer wrote about most, the first by name of several; small talk only when there was nothing else."""
    subjects = Counter({intent: count for intent, count in intents.items() if intent not in SMALL_TALK}) or intents
    return min(subjects, key=lambda intent: (-subjects[intent], intent), default=UNKNOWN)


def month_of(at: datetime) -> date:
    return at.astimezone(UTC).date().replace(day=1)


def _those(rows: Iterable[Row], conversation_id: UUID, month: date) -> list[Row]:
    return [row for row in rows if row.conversation_id == conversation_id and month_of(_at(row)) == month]


def _at(row: Alert | Audit | Message | Referral) -> datetime:
    match row:
        case Alert():
            return row.raised_at
        case Message():
            return row.received_at
        case _:
            return row.at


def _waited(alert: Alert, messages: Iterable[Message], audits: Iterable[Audit]) -> tuple[str, str]:
    ends = [
        one.received_at
        for one in messages
        if one.conversation_id == alert.conversation_id and one.author == Author.STAFF and one.received_at >= alert.raised_at
    ] + [
        one.at
        for one in audits
        if one.conversation_id == alert.conversation_id and one.action in ("closed", "returned") and one.at >= alert.raised_at
    ]
    seen = alert.seen_in or step_of(alert.raised_at, alert.seen_at)
    return seen, alert.answered_in or step_of(alert.raised_at, min(ends, default=None))


def _outcome(done: Audit) -> str:
    return done.detail or (OPEN if done.action == "claimed" else done.action)
