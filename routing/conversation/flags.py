"""What puts a conversation before staff: its risk rises, it waits for them, it is open again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from routing.conversation.update import ConversationUpdate
from routing.store.tables import Risk, State


class Flagged(Protocol):
    """The columns of a conversation that these rules read."""

    @property
    def state(self) -> str: ...

    @property
    def risk(self) -> str: ...

    @property
    def reasons(self) -> list[str]: ...


def raised(conversation: Flagged, level: Risk, reasons: Sequence[str]) -> ConversationUpdate:
    """Risk only rises, and reasons are added to those that stand."""
    return {
        "risk": Risk(conversation.risk).at_least(level),
        "reasons": list(dict.fromkeys([*conversation.reasons, *reasons])),
    }


def waiting(conversation: Flagged, at: datetime) -> ConversationUpdate:
    """The assistant goes on helping until a person comes; nothing changes when people have it or know of it."""
    if conversation.state not in (State.ASSISTANT, State.CLOSED):
        return {}
    return {"state": State.WAITING, "waiting_since": at, "waiting_notice_sent": False}


def heard(conversation: Flagged, at: datetime) -> ConversationUpdate:
    """The writer has written: a closed conversation goes back to the assistant, and what was settled is settled."""
    if conversation.state != State.CLOSED:
        return {"last_in_at": at}
    return {"last_in_at": at, "state": State.ASSISTANT, "risk": Risk.ROUTINE, "reasons": []}
