"""How a text is spelled for its reader: whose words it takes, and in which script."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from knowledge.texts import serbian
from knowledge.texts.varieties import LANGUAGE, Variety, variety

CYRILLIC = "Cyrl"
"""The script, as ISO 15924 names it, that Serbian can be written in besides Latin letters."""


@dataclass(frozen=True, slots=True)
class Spelling:
    """`words`: those of a country, where the text is not right as it is."""

    is_cyrillic: bool = False
    words: Variety | None = None

    @classmethod
    def of(cls, language: str, params: Mapping[str, str], script: str | None) -> Spelling:
        """Return the spelling for a reader with these parameters (`home`, `origin`, `country`) who writes this script."""
        is_cyrillic = language == LANGUAGE and script == CYRILLIC
        homes = [params.get(name, "") for name in ("home", "origin", "country")]
        return cls(is_cyrillic, variety(language, homes, is_cyrillic=is_cyrillic))

    def __call__(self, text: str) -> str:
        """Return the text without the marks of values that keep their words and letters."""
        text = self.words(text) if self.words is not None else text
        return serbian.unmark(serbian.to_cyrillic(text) if self.is_cyrillic else text)
