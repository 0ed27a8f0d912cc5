"""The sentences of a message, for the topics of each: people ask two things at once."""

from __future__ import annotations

import re

BREAK = re.compile(r"(?<=[^\d\s])[.;!?…]+\s+|[?!]+|\n+")
"""Where a sentence ends; a dot behind a digit belongs to a date or a list."""
FEWEST_WORDS = 3
MOST = 4
"""Sentences that are looked at: more of them tell a story, and each costs the time of a message."""


def sentences(text: str) -> list[str]:
    """Return the sentences of three words and more when there are two to four of them, else nothing."""
    parts = [part.strip() for part in BREAK.split(text) if len(part.split()) >= FEWEST_WORDS]
    return parts if 2 <= len(parts) <= MOST else []
