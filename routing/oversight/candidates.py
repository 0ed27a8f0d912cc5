"""The few conversations, among all that there ever were, that people may have to look at: found by indexes alone."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, CompoundSelect, and_, or_, select, union
from sqlalchemy.orm import aliased

from routing.store.tables import Alert, Conversation, State
from routing.store.tables.base import written_out


def candidates() -> CompoundSelect[tuple[UUID]]:
    """Select the ids of those that wait or are held, and of those with an alert that nobody has seen."""
    one = aliased(Conversation)
    for_people = select(one.id).where(one.state.in_([written_out(State.WAITING), written_out(State.WITH_STAFF)]))
    return union(for_people, select(Alert.conversation_id).where(Alert.seen_at.is_(None)))


def is_queued(is_alerting: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the condition in SQL that a conversation is in the queue: for people, or flagged and nobody has seen it."""
    is_open = or_(
        Conversation.state.in_([State.WAITING, State.WITH_STAFF]), and_(Conversation.state == State.ASSISTANT, is_alerting)
    )
    return and_(Conversation.id.in_(candidates()), is_open)
