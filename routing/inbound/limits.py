"""What one writer may cost: messages a minute that are answered, segments that the assistant sends her in a day, and repeats of
the same words in a burst.

Nothing here holds back danger, a hand-over or what people write; a flood is put before staff, who may mute it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from routing.inbound.decision import Decision
from routing.ports.model import Reply
from routing.store.tables import Risk

FILLER_ANSWERS = frozenset(
    {"rephrase", "unreadable", "greet", "thanks", "goodbye", "patience", "language_unsure", "out_of_scope"}
)
"""Answers that say nothing of their own: not said when the writer has written more, which is answered next."""
BURST_PAUSE = timedelta(seconds=5)


def is_unlimited(decision: Decision) -> bool:
    """Danger, a hand-over and an order are answered whatever it costs."""
    return decision.level is Risk.IMMEDIATE or decision.hands_over or decision.effect is not None


def worth_saying(replies: Iterable[Reply], *, is_followed: bool, said_before: str | None) -> tuple[Reply, ...]:
    """The replies of one message of a burst that are not said again, or said better, for the next one.

    `said_before` is the answer that went out just now."""
    return tuple(
        reply
        for reply in replies
        if not (is_followed and reply.answer in FILLER_ANSWERS)
        and not (reply.answer in FILLER_ANSWERS and reply.answer == said_before)
    )
