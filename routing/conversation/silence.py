"""When nothing may be sent to a writer, and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import BindParameter, ColumnElement, func

from routing.store.clock import now
from routing.store.tables import Conversation

TALK_LASTS = timedelta(minutes=15)
"""After her last message; then the phone may be in another hand."""
HARMLESS = frozenset({"harmless", "safe_word_unlocked"})
"""The answers that go out while a conversation is locked."""


class Silence(StrEnum):
    """STOPPED: she ordered the carrier or us to stop.  LOCKED: her safe word came.  QUIET: she has not written for a while
    and has not said that she may be written to."""

    STOPPED = "stopped"
    LOCKED = "locked"
    QUIET = "quiet"

    @property
    def words(self) -> str:
        """For staff."""
        return _WORDS[self]


_WORDS = {
    Silence.STOPPED: "She sent STOP. A reply may not reach her until she writes START.",
    Silence.LOCKED: "Locked by her safe word. What you send is held until she unlocks it.",
    Silence.QUIET: "She has not written for a while, nor said that we may. What you send is held until she writes.",
}


def silence_of(conversation: Conversation) -> Silence | None:
    if conversation.stopped_at is not None:
        return Silence.STOPPED
    return holds(conversation)


def holds(conversation: Conversation) -> Silence | None:
    """Why bubbles stay in the outbox; the carrier's STOP is no reason, as it refuses them itself."""
    if conversation.locked_at is not None:
        return Silence.LOCKED
    until = written_until(conversation)
    return Silence.QUIET if until is not None and until <= now() else None


def is_quiet(at: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """QUIET in a statement; null where nothing is known."""
    return func.greatest(Conversation.last_in_at + TALK_LASTS, Conversation.safe_until) <= at


def written_until(conversation: Conversation) -> datetime | None:
    """Until when she may be written to; None when she has never written, so that nothing is known."""
    if conversation.last_in_at is None:
        return None
    return max(conversation.last_in_at + TALK_LASTS, conversation.safe_until or conversation.last_in_at)
