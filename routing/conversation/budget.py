"""What the assistant may still send one writer today, and whether staff have muted it."""

from __future__ import annotations

from datetime import datetime

from routing.store.tables import Conversation


def is_muted(conversation: Conversation, at: datetime) -> bool:
    return conversation.muted_until is not None and conversation.muted_until > at


def count(conversation: Conversation, units: int, at: datetime) -> None:
    """Add what the assistant is about to send to the writer's day."""
    if conversation.day != at.date():
        conversation.day, conversation.day_units = at.date(), 0
    conversation.day_units += units


def is_over(conversation: Conversation, budget: int, at: datetime) -> bool:
    """Whether the writer's day is used up."""
    return conversation.day == at.date() and conversation.day_units >= budget
