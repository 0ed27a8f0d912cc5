"""Numbers that are typed as words: the choice under an answer, the hour of a time."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import KnowledgeError
from knowledge.words.keywords import normal, spellings

FILE = DATA / "numbers.yml"
_BESIDE = "beside"
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)?")
_LONGEST_CHOICE = 4
"""Words; whoever writes more tells something."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """By language, the digits of each normal word; "" for a word that says nothing beside the number of a choice."""

    _by_language: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, path: Path = FILE) -> Numbers:
        """Read numbers.yml.  Raises KnowledgeError when the file cannot be read."""
        raw, faults = yaml_lines.read(path)
        if faults:
            raise KnowledgeError("the words for numbers cannot be used", faults)
        found: dict[str, dict[str, str]] = {}
        for digits, by_language in raw.items():
            for language, words in by_language.items():
                for word in spellings(language, words):
                    found.setdefault(language, {})[_whole(word)] = "" if digits == _BESIDE else digits
        return cls(MappingProxyType(found))

    def choice(self, text: str, language: str | None) -> int | None:
        """Return the number that a whole message chooses: "2", "2.", "number 2", "the second"."""
        own = self._by_language.get(language or "", {})
        words = normal(_WORD.sub(lambda word: _whole(word[0]), text)).split()
        chosen = [digits for digits in (own.get(word, word) for word in words) if digits]
        is_number = len(words) <= _LONGEST_CHOICE and len(chosen) == 1 and len(chosen[0]) == 1 and chosen[0].isdecimal()
        return int(chosen[0]) if is_number else None

    def in_digits(self, text: str, language: str | None) -> str:
        """Return the text with the words for 2 to 12 as digits.  "One" stays: it is an article in most languages."""
        own = self._by_language.get(language or "", {})

        def digits(word: re.Match[str]) -> str:
            found = own.get(_whole(word[0]), "")
            return found if found not in ("", "1") else word[0]

        return _WORD.sub(digits, text)


def _whole(word: str) -> str:
    """Return the normal form of a word as one word, also where it has an apostrophe."""
    return normal(word).replace(" ", "")
