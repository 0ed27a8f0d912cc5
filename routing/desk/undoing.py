"""Letting a conversation go can be undone for some seconds: what stood before is kept, and the writer hears of it only then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import holding
from routing.conversation.holding import HeldError
from routing.conversation.rows import lock
from routing.staff import audit
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Conversation, Delivery, Message, Part, State

LET_GO_FOR = timedelta(seconds=10)
"""How long the holder may take back that they released, returned or closed a conversation."""


def remembered(conversation: Conversation, at: datetime) -> Mapping[str, Any]:
    """Return what has to be remembered of a conversation that its holder is about to let go: ids, codes and times."""
    return {
        "holder": str(conversation.holder_id),
        "risk": conversation.risk,
        "reasons": [*conversation.reasons],
        "waiting_since": conversation.waiting_since and conversation.waiting_since.isoformat(),
        "until": (at + LET_GO_FOR).isoformat(),
    }


def is_undoable(undoable: Mapping[str, Any] | None, holder_id: UUID | None, staff_id: UUID, at: datetime) -> bool:
    """Tell whether this member let the conversation go just now, and nobody took it since."""
    if undoable is None or holder_id is not None:
        return False
    return undoable["holder"] == str(staff_id) and datetime.fromisoformat(undoable["until"]) > at


async def may_undo(store: Store, conversation_id: UUID, staff_id: UUID) -> bool:
    async with store.database.begin() as session:
        row = await session.get(Conversation, conversation_id)
        return row is not None and is_undoable(row.undoable, row.holder_id, staff_id, now())


async def undo(store: Store, conversation_id: UUID, staff_id: UUID) -> None:
    """Make the member the holder again, as if they had not let it go.  Raises HeldError when it is too late, GoneError."""
    async with store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        was = conversation.undoable
        if was is None or not is_undoable(was, conversation.holder_id, staff_id, now()):
            raise HeldError(None)
        await _drop_notices(session, conversation_id)
        conversation.state, conversation.holder_id, conversation.held_since = State.WITH_STAFF, staff_id, now()
        conversation.risk, conversation.reasons, conversation.undoable = was["risk"], was["reasons"], None
        since = was.get("waiting_since")  # not there where the release before this one let it go
        conversation.waiting_since = datetime.fromisoformat(since) if since else None
        conversation.sealed_summary = None
        conversation.epoch += 1
        await holding.settle_alerts(session, conversation_id, staff_id)
        audit.record(session, staff_id, "undid", conversation_id)
        await holding.announce_both(session, conversation_id)


async def _drop_notices(session: AsyncSession, conversation_id: UUID) -> None:
    """Drop what the line was about to tell the writer of it."""
    of_notices = select(Message.id).where(Message.conversation_id == conversation_id, Message.answer.in_(NOTICES))
    is_unsent = (Part.conversation_id == conversation_id, Part.state == Delivery.QUEUED, Part.due_at > now())
    dropped = {"state": Delivery.DROPPED, "reason": "taken_back", "settled_at": now()}
    await session.execute(update(Part).where(*is_unsent, Part.message_id.in_(of_notices)).values(dropped))


NOTICES = ("still_waiting", "person_gone", "closed")
"""What a writer hears when their holder lets them go."""
