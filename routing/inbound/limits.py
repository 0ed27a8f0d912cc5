"""What one writer may cost: messages a minute that are answered, segments that the assistant sends them in a day, and repeats
of the same words in a burst.

Nothing here holds back danger, a hand-over or what people write; a flood is put before staff, who may mute it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from routing.inbound.decision import Decision
from routing.inbound.situation import IncomingFacts, Situation
from routing.ports.model import Reply
from routing.store.tables import Risk

FILLER_ANSWERS = frozenset(
    {"rephrase", "unreadable", "greet", "thanks", "goodbye", "patience", "language_unsure", "out_of_scope"}
)
"""Answers that say nothing of their own: not said when the writer has written more, which is answered next."""
FLOOD = "flood"
"""The reason that staff see."""
BURST_PAUSE = timedelta(seconds=5)


def limited(situation: Situation, heard: IncomingFacts, decision: Decision) -> Decision:
    """The decision without what a burst makes superfluous; with people instead of answers in a flood."""
    if is_unlimited(decision):
        return decision
    if situation.is_muted:
        return replace(decision, replies=())
    if situation.is_flooding:
        return _flooded(decision, is_news=not situation.is_flood_known)
    replies = worth_saying(decision.replies, is_followed=heard.is_followed, said_before=situation.said_just_now)
    return replace(decision, replies=replies)


def is_unlimited(decision: Decision) -> bool:
    """Danger, a hand-over and an order are answered whatever it costs."""
    return decision.level is Risk.IMMEDIATE or decision.escalates or decision.effect is not None


def _flooded(decision: Decision, *, is_news: bool) -> Decision:
    if not is_news:
        return replace(decision, replies=())
    level = decision.level.at_least(Risk.HIGH)
    return replace(decision, replies=(), level=level, reasons=(*decision.reasons, FLOOD), escalates=True)


def worth_saying(replies: Iterable[Reply], *, is_followed: bool, said_before: str | None) -> tuple[Reply, ...]:
    """The replies of one message of a burst that are not said again, or said better, for the next one.

    `said_before` is the answer that went out just now."""
    return tuple(
        reply
        for reply in replies
        if not (is_followed and reply.answer in FILLER_ANSWERS)
        and not (reply.answer in FILLER_ANSWERS and reply.answer == said_before)
    )
