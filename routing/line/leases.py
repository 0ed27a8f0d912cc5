"""What a process has taken on: a message whose turn it is, a bubble that it sends."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from knowledge import Keyword
from routing.ports.channel import Kind, Outgoing
from routing.ports.model import Turn, TurnRequest


@dataclass(frozen=True, slots=True)
class ShortReply:
    """What a message says by a button, a number or a few known words, without the model: see triage.Heard."""

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

    message_id: int
    taken_at: datetime
    kind: Kind
    text: str = field(repr=False)
    is_answered_by_carrier: bool
    """The carrier took it for an order, and has answered that itself."""
    question: TurnRequest
    keyword: Keyword | None
    short: ShortReply
    also: tuple[int, ...] = ()
    """Messages after this one that belong to the same turn, their texts in `text`."""
    asked: asyncio.Future[Turn] | None = field(default=None, repr=False, compare=False)
    """The model's answer, when it was asked while the message was still being stored."""
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
