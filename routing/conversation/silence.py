"""When nothing may be sent to a writer, and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

TALK_LASTS = timedelta(minutes=15)
"""After the writer's last message; then the phone may be in another hand."""
WAITING_NOTICE_AFTER = timedelta(minutes=3)
"""After this wait a writer learns that nobody is free yet, and whom else to call."""
HARMLESS = frozenset({"harmless", "safe_word_unlocked"})
"""The answers that go out while a conversation is locked."""


class Silence(StrEnum):
    """STOPPED: the writer ordered the carrier or us to stop.  LOCKED: their safe word came.  QUIET: they have not written for
    a while, nor said that we may write."""

    STOPPED = "stopped"
    LOCKED = "locked"
    QUIET = "quiet"

    @property
    def words(self) -> str:
        """For staff."""
        return _WORDS[self]


_WORDS = {
    Silence.STOPPED: "They sent STOP. A reply may not reach them until they write START.",
    Silence.LOCKED: "Locked by their safe word. What you send is held until they unlock it.",
    Silence.QUIET: "They have not written for a while, nor said that we may. What you send is held until they write.",
}


class Reachable(Protocol):
    """The columns of a conversation that say when its writer may be written to."""

    @property
    def locked_at(self) -> datetime | None: ...

    @property
    def last_in_at(self) -> datetime | None: ...

    @property
    def safe_until(self) -> datetime | None: ...


class Stoppable(Reachable, Protocol):
    """As `Reachable`, with the time of STOP."""

    @property
    def stopped_at(self) -> datetime | None: ...


def silence_of(conversation: Stoppable, at: datetime) -> Silence | None:
    """Why staff should not count on being read."""
    return Silence.STOPPED if conversation.stopped_at is not None else holds(conversation, at)


def holds(conversation: Reachable, at: datetime) -> Silence | None:
    """Why bubbles stay in the outbox; the carrier's STOP is not a reason, since it refuses them itself."""
    if conversation.locked_at is not None:
        return Silence.LOCKED
    return Silence.QUIET if is_quiet(conversation, at) else None


def may_write_unasked(conversation: Reachable, at: datetime) -> bool:
    """Whether something may be sent that answers nothing: only to whoever said that we may write, and until then."""
    return conversation.safe_until is not None and conversation.safe_until > at


def is_quiet(conversation: Reachable, at: datetime) -> bool:
    until = written_until(conversation)
    return until is not None and until <= at


def written_until(conversation: Reachable) -> datetime | None:
    """Until when the writer may be written to; None when they have never written, so that nothing is known."""
    if conversation.last_in_at is None:
        return None
    return max(conversation.last_in_at + TALK_LASTS, conversation.safe_until or conversation.last_in_at)
