"""Conversations that the queue does not show: with the assistant, closed.  Found by codes and times, not by their words."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.entry import QueueEntry, entry_of
from routing.store.tables import Audit, Conversation, Message, Staff, State

AT_ONCE = 50
"""Conversations on one page, the newest first."""
HELD_BY = ("claimed", "accepted", "took_over")
"""Acts that made somebody the holder."""


@dataclass(frozen=True, slots=True)
class Search:
    """What a reader looks for; an empty field leaves nothing out.  `code`: how the id begins; `before`: for the next page."""

    state: str = ""
    code: str = ""
    language: str = ""
    country: str = ""
    topic: str = ""
    holder: UUID | None = None
    since: date | None = None
    until: date | None = None
    before: datetime | None = None

    def conditions(self) -> list[ColumnElement[bool]]:
        found: list[ColumnElement[bool]] = [Conversation.state != State.ERASED, Conversation.last_in_at.is_not(None)]
        for column, value in ((Conversation.state, self.state), (Conversation.language, self.language)):
            if value:
                found.append(column == value)
        if self.country:
            found.append(Conversation.country == self.country)
        if self.code:
            found += _begins_with(self.code)
        if self.since:
            found.append(Conversation.last_in_at >= datetime.combine(self.since, time(), UTC))
        if self.until:
            found.append(Conversation.last_in_at < datetime.combine(self.until + timedelta(days=1), time(), UTC))
        if self.before:
            found.append(Conversation.last_in_at < self.before)
        if self.topic:
            about = select(Message.id).where(Message.conversation_id == Conversation.id, Message.intent == self.topic)
            found.append(about.exists())
        if self.holder:
            held = (Audit.conversation_id == Conversation.id, Audit.staff_id == self.holder, Audit.action.in_(HELD_BY))
            found.append(select(Audit.id).where(*held).exists())
        return found


def _begins_with(code: str) -> list[ColumnElement[bool]]:
    """As a range of ids, which the index of the ids knows; dashes may be left out."""
    digits = code.strip().replace("-", "")[:32]
    return [Conversation.id >= UUID(digits.ljust(32, "0")), Conversation.id <= UUID(digits.ljust(32, "f"))]


@dataclass(frozen=True, slots=True)
class Past:
    """A conversation in the history.  `outcome`: how it was closed last; `topic`: what it was about last."""

    entry: QueueEntry
    last_in_at: datetime
    outcome: str | None
    topic: str | None


async def find(session: AsyncSession, search: Search, topics: Collection[str] = ()) -> tuple[list[Past], bool]:
    """Return what was found, the newest first, and whether there is more.  `topics`: what a conversation may be about."""
    outcome = (
        select(Audit.detail)
        .where(Audit.conversation_id == Conversation.id, Audit.action == "closed")
        .order_by(Audit.id.desc())
        .limit(1)
        .correlate(Conversation)
        .scalar_subquery()
    )
    topic = (
        select(Message.intent)
        .where(Message.conversation_id == Conversation.id, Message.intent.in_(topics))
        .order_by(Message.id.desc())
        .limit(1)
        .correlate(Conversation)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(Conversation, Staff.name, outcome, topic)
        .outerjoin(Staff, Staff.id == Conversation.holder_id)
        .where(*search.conditions())
        .order_by(Conversation.last_in_at.desc())
        .limit(AT_ONCE + 1)
    )
    found = [
        Past(entry_of(row, holder), row.last_in_at, how, about) for row, holder, how, about in rows if row.last_in_at is not None
    ]
    return found[:AT_ONCE], len(found) > AT_ONCE
