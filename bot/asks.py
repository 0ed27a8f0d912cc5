"""Which part of an answer a message asks for, by its words: the cost, how long, who is told.  bot/asks.yml has the words."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from nlu.text.spelling import bare

WORDS = Path(__file__).with_name("asks.yml")
LONGEST = 24
"""Words.  Whoever writes more tells something; a part is asked for in a sentence."""


def part_asked(text: str) -> str | None:
    """Return the name of the part, or None."""
    if len(text.split()) > LONGEST:
        return None
    plain = bare(text.lower().replace("\u2019", "'"))
    return next((part for part, pattern in _patterns().items() if pattern.search(plain)), None)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    listed: dict[str, dict[str, str]] = yaml.safe_load(WORDS.read_text(encoding="utf-8"))
    return {part: re.compile("|".join(_plain(words) for words in by_language.values())) for part, by_language in listed.items()}


def _plain(pattern: str) -> str:
    """The pattern in the letters of the text that it is searched in."""
    return bare(pattern)
