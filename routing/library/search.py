"""How staff search answers and phrases: by words that all have to be in the text, without regard to accents and case."""

from __future__ import annotations

from collections.abc import Iterable

from knowledge.texts import sms

LONG_WORD, ENDING = 4, 3
"""A word of so many letters is also found with an ending of so many: "passports", "детето"."""


def searchable(text: str) -> str:
    """Return the text in lower case and without accents, for comparison."""
    return sms.strip_marks(text).casefold()


def has_words(text: str, words: str, looked_for: Iterable[str] = ()) -> bool:
    """Tell whether every word stands in the text, or begins one of `looked_for`, words that stand beside it."""
    hay, beside = searchable(text), [searchable(word) for word in looked_for]
    return all(word in hay or any(_fits(word, one) for one in beside) for word in searchable(words).split())


def _fits(typed: str, word: str) -> bool:
    return word.startswith(typed) or (len(word) >= LONG_WORD and typed.startswith(word) and len(typed) - len(word) <= ENDING)
