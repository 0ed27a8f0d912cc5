"""What a message tells in passing, by its words: when somebody comes back, that nobody is there now, what is seen from the
window.  bot/tells.yml has the words."""

from __future__ import annotations

from pathlib import Path

from bot.asks import LONGEST, patterns_of, plain

WORDS = Path(__file__).with_name("tells.yml")


def told_in_passing(text: str) -> frozenset[str]:
    """Return names of bot/tells.yml: `time`, `away`, `place`, `near`, `arrives`, and `question` where it asks us something.

    Whoever writes at length tells more than these."""
    if len(text.split()) > LONGEST:
        return frozenset()
    words = plain(text.lower())
    return frozenset(name for name, pattern in patterns_of(WORDS).items() if pattern.search(words))
