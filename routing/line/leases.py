"""What a process has taken on: a message whose turn it is, a bubble that it sends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from knowledge import Keyword
from routing.ports.channel import Outgoing
from routing.ports.model import TurnRequest
from routing.store.sealing import PersonKey


@dataclass(frozen=True, slots=True)
class ShortReply:
    """What a message says by a button, a number or a few known words, without the model: see IncomingFacts."""

    chosen: str | None = None
    leaning: str | None = None
    answer: str | None = None
    until: datetime | None = None
    is_safe_word: bool = False
    is_new_word: bool = False
    erases_by_word: bool = False


@dataclass(frozen=True, slots=True)
class LeasedMessage:
    """A message unsealed for its turn.  `taken_at` proves later that nobody else took it meanwhile."""

    conversation_id: UUID
    message_id: int
    taken_at: datetime
    text: str = field(repr=False)
    is_answered_by_carrier: bool
    """The carrier took it for an order, and has answered that itself."""
    question: TurnRequest
    keyword: Keyword | None
    short: ShortReply
    language_hint: str | None = None
    """The language of the writer's app."""
    also: tuple[int, ...] = ()
    """Messages after this one that belong to the same turn, their texts in `text`."""
    hold_s: float = 0.0
    """Seconds that the answer waits for more, unless there is danger in it."""


@dataclass(frozen=True, slots=True)
class ClaimedBubble:
    """A bubble marked as being sent.  `is_unclear`: an earlier try may have reached the carrier at or after `since`."""

    conversation_id: UUID
    channel: str
    address: str = field(repr=False)
    bubble: Outgoing
    is_unclear: bool
    attempts: int
    tried_at: datetime
    since: datetime
    key: PersonKey = field(repr=False)
