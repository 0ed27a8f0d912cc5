"""One conversation as a line of the queue, without a word of what was written."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from routing.store.tables import Conversation, Risk, State


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """`called`: whom the escalation chain called last; `is_match`: the conversation is in a language of the reader.

    `looking`: who silenced its alarm a moment ago; `open_at`: until then it is for staff with more rights than the reader;
    `has_replied`: its holder has written since they took it; `unread`: messages that the reader, as its holder, has not read."""

    id: UUID
    state: State
    risk: Risk
    reasons: tuple[str, ...]
    language: str | None
    channel: str
    country: str | None
    since: datetime | None
    holder: str | None
    is_alerting: bool
    holder_id: UUID | None = None
    is_match: bool = False
    called: str | None = None
    is_offered: bool = False
    is_demo: bool = False
    is_locked: bool = False
    unread: int = 0
    looking: str | None = None
    open_at: datetime | None = None
    has_replied: bool = False


def entry_of(
    conversation: Conversation, holder: str | None, *, is_alerting: bool = False, has_replied: bool = False
) -> QueueEntry:
    return QueueEntry(
        id=conversation.id,
        state=State(conversation.state),
        risk=Risk(conversation.risk),
        reasons=tuple(conversation.reasons),
        language=conversation.language,
        channel=conversation.channel,
        country=conversation.country,
        since=conversation.waiting_since or conversation.last_in_at,
        holder=holder,
        is_alerting=is_alerting,
        holder_id=conversation.holder_id,
        is_demo=conversation.is_demo,
        is_locked=conversation.locked_at is not None,
        has_replied=has_replied,
    )
