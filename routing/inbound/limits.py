"""What one writer may cost: messages a minute that are answered, segments that the assistant sends her in a day, and repeats of
the same words in a burst.

Nothing here holds back danger, a hand-over or what people write; a flood is put before staff, who may mute it."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation.rows import locked
from routing.inbound.triage import Decision
from routing.ports.model import Reply
from routing.staff import audit
from routing.store.changes import announce
from routing.store.tables import Conversation, Risk

PASSING = frozenset({"rephrase", "unreadable", "greet", "thanks", "goodbye", "patience", "language_unsure", "out_of_scope"})
"""Answers that say nothing of their own: not said when the writer has written more, which is answered next."""
BURST = timedelta(seconds=5)

MINUTE_S = 60.0
FAIR = 3
"""Messages a minute that each writer is answered while more come in all than the line is made for."""


@dataclass(slots=True)
class Influx:
    """What came during the last minute, of each writer and of all, counted inside this process.

    `clock` counts seconds and never goes back."""

    of_one: int
    of_all: int
    clock: Callable[[], float] = time.monotonic
    _all: deque[tuple[float, tuple[str, str]]] = field(default_factory=deque)
    _of_writer: Counter[tuple[str, str]] = field(default_factory=Counter)

    def count(self, channel: str, address: str) -> None:
        self._forget()
        self._all.append((self.clock(), (channel, address)))
        self._of_writer[channel, address] += 1

    def is_over(self, channel: str, address: str) -> bool:
        """Whether a writer sends more than is answered; when all send too much, those who send little are answered still."""
        self._forget()
        return self._of_writer[channel, address] > (self.of_one if len(self._all) <= self.of_all else min(FAIR, self.of_one))

    def _forget(self) -> None:
        until = self.clock() - MINUTE_S
        while self._all and self._all[0][0] <= until:
            _, writer = self._all.popleft()
            self._of_writer[writer] -= 1
            if not self._of_writer[writer]:
                del self._of_writer[writer]


async def mute(session: AsyncSession, conversation_id: UUID, staff_id: UUID, until: datetime | None) -> None:
    """Staff saw a flood: until then only danger is answered; None ends it.  All of it is judged and shown still."""
    conversation = await locked(session, conversation_id)
    conversation.muted_until = until
    audit.record(session, staff_id, "muted" if until else "unmuted", conversation_id)
    await announce(session, "conversation", conversation_id)


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


def is_unlimited(decision: Decision) -> bool:
    """Danger, a hand-over and an order are answered whatever it costs."""
    return decision.level is Risk.IMMEDIATE or decision.hands_over or decision.effect is not None


def worth_saying(replies: Iterable[Reply], *, is_followed: bool, said_before: str | None) -> tuple[Reply, ...]:
    """The replies of one message of a burst that are not said again, or said better, for the next one.

    `said_before` is the answer that went out just now."""
    return tuple(
        reply
        for reply in replies
        if not (is_followed and reply.answer in PASSING) and not (reply.answer in PASSING and reply.answer == said_before)
    )
