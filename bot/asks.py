"""Which part of an answer a message asks for, by its words: the cost, how long, who is told.  bot/asks.yml has the words."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import yaml

from nlu.text.spelling import bare

WORDS, OWN = Path(__file__).with_name("asks.yml"), Path(__file__).with_name("own.yml")
WORD_BEFORE = re.compile(r"^(ok|okay|oki|bine|ladno|ладно|добре|dobre|mire|dobro|tamam|well|pls|please|wait)[,.! ]+")
"""What people write before what they say: "ok. he comes"."""
LONGEST = 24
"""Words.  Whoever writes more tells something; a part is asked for in a sentence."""


def part_asked(text: str) -> str | None:
    """Return the name of the part, or None."""
    if len(text.split()) > LONGEST:
        return None
    words = plain(text.lower())
    return _found(words) or _found(WORD_BEFORE.sub("", words))


def _found(words: str) -> str | None:
    return next((part for part, pattern in patterns_of(WORDS).items() if pattern.search(words)), None)


def speaks_of_self(text: str) -> bool:
    """Return whether the writer says in so many words that they work there, or that it is done to them."""
    return any(pattern.search(plain(text.lower())) for pattern in patterns_of(OWN).values())


def plain(text: str) -> str:
    """The text, or a pattern, in small letters without accents."""
    return bare(text.replace("\u2019", "'"))


@cache
def patterns_of(path: Path) -> dict[str, re.Pattern[str]]:
    """Return what a file of patterns finds, by name: one for all languages."""
    listed: dict[str, dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {name: re.compile("|".join(plain(words) for words in by_language.values())) for name, by_language in listed.items()}
