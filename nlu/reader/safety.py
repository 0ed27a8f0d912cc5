"""What "not safe" and "not in danger" answer: the same words are yes to one of our questions and no to another."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from nlu.text.patterns import Pattern, tokens_of

FILE = Path(__file__).parent / "words" / "safety.yml"
MEANT = {"danger_ask_now": "yes", "safe_to_write_ask": "no", "still_safe_ask": "no"}
"""What "not safe" answers."""
MAX_WORDS = 7
"""A longer message says more than that."""
# fmt: off
NEGATED = frozenset({
    "no", "not", "dont", "isnt", "arent", "nu", "ne", "ni", "niama", "net", "nema", "nuk", "jo", "deil", "deilim", "iok", "hair",
    "nisam", "niie", "nismo",
})
# fmt: on
"""Folded words beside which "danger" may mean that there is none: "no danger"."""


def unsafe_answer(text: str, asked: str) -> str | None:
    """Return what a short message answers that says in so many words that it is not safe; None for any other."""
    words = [word for word, _, _ in tokens_of(text)]
    if asked not in MEANT or sum(word[0].isalnum() for word in words) > MAX_WORDS or "?" in words:
        return None
    string = f" . {' '.join(words)} . "
    for of_safe, of_danger in _patterns():
        if any(of_safe.finditer(string)):
            return MEANT[asked]
        if any(of_danger.finditer(string)) and not NEGATED.intersection(words):
            return MEANT[asked]
    return None


@cache
def _patterns() -> tuple[tuple[Pattern, Pattern], ...]:
    """Return for each language "not safe" and "dangerous"."""
    document = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return tuple((_any(sources[:-1], language), _any(sources[-1:], language)) for language, sources in document.items())


def _any(sources: list[str], language: str) -> Pattern:
    return Pattern("<any>", {"any": sources}, language)
