"""Which calls belong to the present wait of a conversation."""

from __future__ import annotations

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import aliased

from routing.store.tables import Audit, Call, Conversation


def is_of_this_wait(call: type[Call] = Call) -> ColumnElement[bool]:
    """Return the condition in SQL that a call belongs to the present wait: the wait began with it, and no holder lost it since.

    Who lost a conversation without an answer leaves its clock as it was, but the chain of calls begins anew."""
    lost = aliased(Audit)
    is_lost_since = select(lost.id).where(
        lost.conversation_id == Conversation.id, lost.action.in_(["lost", "released"]), lost.at >= call.called_at
    )
    return and_(
        call.conversation_id == Conversation.id,
        call.waiting_since == Conversation.waiting_since,
        ~is_lost_since.correlate(Conversation, call).exists(),
    )
