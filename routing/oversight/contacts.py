"""The contacts of each month: every conversation in which the writer wrote, counted by what reports show."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    SQLColumnExpression,
    String,
    Subquery,
    and_,
    case,
    collate,
    func,
    select,
    true,
    tuple_,
    type_coerce,
)
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by, distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import response_times
from routing.oversight.response_times import NO_ALARM, UNKNOWN
from routing.oversight.statistics import Counts
from routing.store.tables import Audit, Author, Conversation, Message, Referral, Risk, State
from routing.store.tables.base import written_out

OPEN, WITHOUT_STAFF, NOT_REFERRED = "open", "without_staff", "not_referred"
SMALL_TALK = ("greet", "thanks", "goodbye", "affirm", "deny", "out_of_scope", "change_language", "who_are_you")
"""Intents that count as a topic only when there was no other."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One conversation in which the writer wrote in the month.

    `day` is the first one, `topic` what was written about most, `risk` the highest; `seen` and `answered` tell how long their
    slowest alarm waited, as a step of `response_times.WAITED`; `outcome` is how it stood at the end of the month, and `referral`
    what came of the last one."""

    day: str
    language: str
    country: str
    topic: str
    risk: str = UNKNOWN
    seen: str = UNKNOWN
    answered: str = UNKNOWN
    outcome: str = UNKNOWN
    referral: str = UNKNOWN


DIMENSIONS = tuple(field.name for field in fields(Contact))


def next_month(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


async def counted(session: AsyncSession, of: Sequence[UUID] | None = None) -> Mapping[date, Counts]:
    """Count the contacts of every month that has any, of all conversations or of these alone.

    PostgreSQL counts: beside a hundred thousand conversations it would take a router seconds in which it does nothing else."""
    contact = _contacts(of)
    names = [contact.c[dimension] for dimension in DIMENSIONS]
    sets = func.grouping_sets(*(tuple_(contact.c.month, name) for name in names))
    found: dict[date, dict[str, Counter[str]]] = defaultdict(lambda: {dimension: Counter() for dimension in DIMENSIONS})
    for month, count, *row in await session.execute(select(contact.c.month, func.count(), *names).group_by(sets)):
        [(dimension, name)] = [pair for pair in zip(DIMENSIONS, row, strict=True) if pair[1] is not None]
        found[month][dimension][name] = count
    return found


def _contacts(of: Sequence[UUID] | None) -> Subquery:
    """Select the fields of Contact, and the month, a row for each conversation and month."""
    said, outcome, referral, waits = _said(of), _outcomes(of), _referrals(of), response_times.slowest(of).subquery("waits")
    ranks = {level.rank: level.value for level in Risk}
    fields_of = {
        "month": said.c.month,
        "day": func.to_char(said.c.first, "YYYY-MM-DD"),
        "language": _or(Conversation.language, UNKNOWN),
        "country": _or(Conversation.country, UNKNOWN),
        "topic": _or(said.c.topic, UNKNOWN),
        "risk": case(ranks, value=said.c.rank, else_=UNKNOWN),
        "seen": func.coalesce(waits.c.seen, NO_ALARM),
        "answered": func.coalesce(waits.c.answered, NO_ALARM),
        "outcome": func.coalesce(outcome.c.outcome, WITHOUT_STAFF),
        "referral": func.coalesce(referral.c.result, NOT_REFERRED),
    }
    rows = select(*(value.label(name) for name, value in fields_of.items())).join_from(
        said, Conversation, Conversation.id == said.c.conversation_id
    )
    for other in (outcome, referral, waits):
        is_same = and_(other.c.conversation_id == said.c.conversation_id, other.c.month == said.c.month)
        rows = rows.join(other, is_same, isouter=True)
    return rows.where(Conversation.state != State.ERASED, ~Conversation.is_demo).subquery("contact")


def _or(value: SQLColumnExpression[str | None], otherwise: str) -> ColumnElement[str]:
    return func.coalesce(func.nullif(value, ""), otherwise)


def _which(
    column: SQLColumnExpression[UUID] | SQLColumnExpression[UUID | None], of: Sequence[UUID] | None
) -> ColumnElement[bool]:
    return true() if of is None else column.in_(of)


def _said(of: Sequence[UUID] | None) -> Subquery:
    """When the writer first wrote in a month, in UTC, about what most, and at what risk at most."""
    at = func.timezone("UTC", Message.received_at)
    rank = case({level.value: level.rank for level in Risk}, value=Message.risk)
    month = response_times.month_of(Message.received_at).label("month")
    about = (
        select(
            Message.conversation_id,
            month,
            Message.intent,
            func.count().label("times"),
            func.min(at).label("first"),
            func.max(rank).label("rank"),
        )
        .where(Message.author == written_out(Author.WRITER), _which(Message.conversation_id, of))
        .group_by(Message.conversation_id, month, Message.intent)
        .subquery("about")
    )
    intent = about.c.intent
    in_order = (intent.in_(SMALL_TALK), about.c.times.desc(), collate(intent, "C"))
    topics = func.array_agg(aggregate_order_by(intent, *in_order)).filter(intent.is_not(None))
    return (
        select(
            about.c.conversation_id,
            about.c.month,
            type_coerce(topics, ARRAY(String))[1].label("topic"),
            func.min(about.c.first).label("first"),
            func.max(about.c.rank).label("rank"),
        )
        .group_by(about.c.conversation_id, about.c.month)
        .subquery("said")
    )


def _outcomes(of: Sequence[UUID] | None) -> Subquery:
    """How each conversation that staff held stood at the end of a month."""
    month = response_times.month_of(Audit.at).label("month")
    open_or_action = case((Audit.action == "claimed", OPEN), else_=Audit.action)
    return (
        select(Audit.conversation_id, month, func.coalesce(func.nullif(Audit.detail, ""), open_or_action).label("outcome"))
        .ext(distinct_on(Audit.conversation_id, month))
        .where(Audit.action.in_(["claimed", "closed", "returned"]), _which(Audit.conversation_id, of))
        .order_by(Audit.conversation_id, month, Audit.id.desc())
        .subquery("outcome")
    )


def _referrals(of: Sequence[UUID] | None) -> Subquery:
    """What came of the last referral that was made in a month."""
    month = response_times.month_of(Referral.at).label("month")
    return (
        select(Referral.conversation_id, month, Referral.result)
        .ext(distinct_on(Referral.conversation_id, month))
        .where(_which(Referral.conversation_id, of))
        .order_by(Referral.conversation_id, month, Referral.id.desc())
        .subquery("referral")
    )
