"""Situations that have their own advice: the words of a message choose it in place of a general answer (bot/closer.yml)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.asks import plain
from bot.memory import Memory
from bot.replies import Reply

WORDS = Path(__file__).with_name("closer.yml")
_INSTEAD_OF = "instead_of"
SAYS_LITTLE = frozenset(
    {"inform", "what_now", "rephrase", "misread", "out_of_scope", "who_are_you", "affirm", "deny"}
    | {"noted", "passed_on", "go_on", "nothing_new"}
)
"""Answers in whose place any closer advice is better."""


@dataclass(frozen=True, slots=True)
class Situation:
    answer: str
    """What is said: a key of knowledge/."""
    instead_of: frozenset[str]
    """Answers that say less about it."""
    words: re.Pattern[str]


def with_closer(replies: list[Reply], text: str, memory: Memory) -> list[Reply]:
    """Return the replies; the first that has closer advice for what `text` is about gives way to it.

    On a phone that somebody else reads nothing changes."""
    if memory.watched:
        return replies
    words = plain(text.lower())
    for situation in situations():
        place = next((place for place, reply in enumerate(replies) if reply["answer"] in situation.instead_of), None)
        if place is not None and situation.words.search(words):
            closer = {**replies[place], "answer": situation.answer}
            return [*replies[:place], closer, *replies[place + 1 :]]
    return replies


@cache
def situations() -> tuple[Situation, ...]:
    listed: dict[str, Mapping[str, Any]] = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return tuple(
        Situation(
            answer,
            SAYS_LITTLE | set(entry[_INSTEAD_OF]),
            re.compile("|".join(plain(entry[name]) for name in entry if name != _INSTEAD_OF)),
        )
        for answer, entry in listed.items()
    )
