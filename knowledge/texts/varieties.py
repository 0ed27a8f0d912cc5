"""One text for Serbia, Bosnia, Croatia and Montenegro, with the words that one of them says otherwise (varieties.yml)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import KnowledgeError
from knowledge.texts import serbian

LANGUAGE = "sr"
AS_WRITTEN = "BA"
"""The country whose words the texts are written in."""
SPOKEN_IN = frozenset({"RS", "BA", "HR", "ME"})
TABLES = DATA / "varieties.yml"


@dataclass(frozen=True, slots=True)
class Variety:
    """The words of a country: `words` by what the texts say, with and without a capital."""

    words: Mapping[str, str]
    _pattern: re.Pattern[str]

    def __call__(self, text: str) -> str:
        """Return the text in the words of the country; values that `serbian.keep` marked stay as they are."""
        return serbian.outside_kept(text, lambda part: self._pattern.sub(lambda match: self.words[match[0]], part))


def variety(language: str, homes: Sequence[str], *, is_cyrillic: bool) -> Variety | None:
    """Return the words to say an answer in, or None where the texts are right as they are.

    `homes`: ISO 3166-1 codes of where the reader may be from, surest first; others than SPOKEN_IN say nothing.  Who writes
    Cyrillic is no Croat, and where nothing else is known most likely from Serbia.
    """
    if language != LANGUAGE:
        return None
    known = (home for home in homes if home in SPOKEN_IN and not (is_cyrillic and home == "HR"))
    return _varieties().get(next(known, "RS" if is_cyrillic else AS_WRITTEN))


@cache
def _varieties() -> Mapping[str, Variety]:
    raw, faults = yaml_lines.read(TABLES)
    if faults:
        raise KnowledgeError("varieties.yml cannot be used", faults)
    return {country: _variety(words) for country, words in raw.items()}


def _variety(written: Mapping[str, str]) -> Variety:
    words = {**written, **{_capital(word): _capital(said) for word, said in written.items()}}
    longest_first = sorted(words, key=len, reverse=True)
    return Variety(words, re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)"))


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]
