"""Split a text into pieces that fit, where a sentence ends."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

_TIE = "\u2060"
"""After a blank: the sentences on both sides stay in one piece."""
_SENTENCE_END = re.compile(rf"(?<=[.!?…])\s+(?!{_TIE})|\n+")
_WORD_END = re.compile(r"\s+")


def tie(sentences: Iterable[str]) -> str:
    """Join sentences that mislead when one is read without the other, such as a promise and its condition."""
    return f" {_TIE}".join(sentences)


def whole(text: str) -> str:
    """Tie all sentences of a text."""
    return tie(_SENTENCE_END.split(text))


def untie(text: str) -> str:
    """Remove the marks of `tie`."""
    return text.replace(_TIE, "")


def pieces(text: str, fits: Callable[[str], bool]) -> list[str]:
    """Split at sentence ends so that every piece fits; a sentence that is too long is split between words.

    A single word that does not fit stays whole.  Sentences that `tie` joined count as one; the marks are removed.
    """
    return [untie(piece) for piece in _pieces(text, lambda piece: fits(untie(piece)))]


def _pieces(text: str, fits: Callable[[str], bool]) -> list[str]:
    result: list[str] = []
    for sentence in _units(text, _SENTENCE_END):
        if result and fits(result[-1] + sentence.rstrip()):
            result[-1] += sentence
        elif fits(sentence.strip()):
            result.append(sentence)
        else:
            result += _by_words(sentence, fits)
    return [piece.strip() for piece in result if piece.strip()]


def _by_words(sentence: str, fits: Callable[[str], bool]) -> list[str]:
    result = [""]
    for word in _units(sentence, _WORD_END):
        if not result[-1] or fits(result[-1] + word.rstrip()):
            result[-1] += word
        else:
            result.append(word)
    return result


def _units(text: str, end: re.Pattern[str]) -> list[str]:
    """Split after every match of `end`, which stays with the unit before it."""
    units, at = [], 0
    for match in end.finditer(text):
        units.append(text[at : match.end()])
        at = match.end()
    return [*units, text[at:]]
