"""When nothing may be sent to a writer, and why."""

from __future__ import annotations

from enum import StrEnum

from routing.tables import Conversation


class Silence(StrEnum):
    """STOPPED: she ordered the carrier or us to stop."""

    STOPPED = "stopped"

    @property
    def words(self) -> str:
        """For staff."""
        return _WORDS[self]


_WORDS = {Silence.STOPPED: "She sent STOP. A reply may not reach her until she writes START."}


def silence_of(conversation: Conversation) -> Silence | None:
    return Silence.STOPPED if conversation.stopped_at is not None else None
