"""What a rule changes in a conversation: rules are pure and return it, staff and turns write it down in their own way.

A turn: `replace(row, **update)`.  A session: `apply(conversation, update)`."""

from __future__ import annotations

from datetime import date, datetime
from typing import TypedDict

from routing.store.tables import Conversation


class ConversationUpdate(TypedDict, total=False):
    """Columns that rules change, with their new values."""

    state: str
    risk: str
    reasons: list[str]
    waiting_since: datetime | None
    waiting_notice_sent: bool
    epoch: int
    language: str | None
    language_confidence: float
    script: str | None
    country: str | None
    asked: str | None
    asked_at: datetime | None
    safe_asked_at: datetime | None
    day: date | None
    day_units: int
    sealed_known: bytes | None
    sealed_summary: bytes | None
    last_in_at: datetime | None
    last_out_at: datetime | None


def apply(conversation: Conversation, update: ConversationUpdate) -> None:
    """Change a row of a session."""
    for name, value in update.items():
        setattr(conversation, name, value)
