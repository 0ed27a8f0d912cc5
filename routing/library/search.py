"""How staff search answers and phrases: by words that all have to be in the text, without regard to accents and case."""

from __future__ import annotations

from knowledge.texts import sms


def searchable(text: str) -> str:
    """Return the text in lower case and without accents, for comparison."""
    return sms.strip_marks(text).casefold()


def has_words(text: str, words: str) -> bool:
    hay = searchable(text)
    return all(word in hay for word in searchable(words).split())
