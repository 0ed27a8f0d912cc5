"""How staff search answers and phrases: every word somewhere in the text, whatever the accents and case."""

from __future__ import annotations

from knowledge.texts import sms


def searchable(text: str) -> str:
    """Return the text without accents and case, as words are compared with it."""
    return sms.strip_marks(text).casefold()


def has_words(text: str, words: str) -> bool:
    hay = searchable(text)
    return all(word in hay for word in searchable(words).split())
