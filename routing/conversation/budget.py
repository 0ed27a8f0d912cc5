"""What the assistant may still send one writer today, and whether staff have muted it."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol

from routing.conversation.update import ConversationUpdate


class Muted(Protocol):
    """The column of a conversation that says whether staff muted the assistant."""

    @property
    def muted_until(self) -> datetime | None: ...


class Spending(Protocol):
    """The columns of a conversation that count what was sent; `day_units` belong to `day`."""

    @property
    def day(self) -> date | None: ...

    @property
    def day_units(self) -> int: ...


def is_muted(conversation: Muted, at: datetime) -> bool:
    return conversation.muted_until is not None and conversation.muted_until > at


def counted(conversation: Spending, units: int, at: datetime) -> ConversationUpdate:
    """Add what the assistant is about to send, in segments or messages, to the writer's day."""
    before = conversation.day_units if conversation.day == at.date() else 0
    return {"day": at.date(), "day_units": before + units}


def is_over(conversation: Spending, budget: int, at: datetime) -> bool:
    """Whether the writer's day is used up."""
    return conversation.day == at.date() and conversation.day_units >= budget
