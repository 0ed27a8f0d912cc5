"""Short messages in quick succession are one turn: "hi", "i need", "help with my papers".

A scrap of a message is understood at once, since danger may be in it; its answer waits a moment for the rest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from routing.ports.channel import Kind
from routing.store.hot_rows import MessageRow

WAIT = timedelta(seconds=1.2)
"""How long after the last scrap the line waits for more."""
MAX_WAIT = timedelta(seconds=5)
"""How long it waits altogether."""
MAX_MESSAGES = 6
SCRAP_LETTERS, SCRAP_WORDS = 24, 3


def is_scrap(text: str) -> bool:
    """A few words without an end: letters and spaces alone."""
    return len(text) <= SCRAP_LETTERS and len(text.split()) <= SCRAP_WORDS and all(c.isalpha() or c in " '’" for c in text)


def held_s(messages: Sequence[MessageRow], at: datetime) -> float:
    """Seconds for which the answer to these scraps still waits; 0 or less when it need not."""
    until = min(messages[-1].received_at + WAIT, messages[0].received_at + MAX_WAIT)
    return (until - at).total_seconds()


def is_next(message: MessageRow, before: MessageRow) -> bool:
    """Whether a message goes on where the one before it stopped."""
    is_plain = (
        message.kind == Kind.TEXT and message.sealed_button is None and message.opt_out is None and message.edited_at is None
    )
    return is_plain and message.received_at - before.received_at < MAX_WAIT
