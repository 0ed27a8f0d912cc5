"""Words by which staff look for a phrase that does not hold them: "boss" for "How many people hold you or watch you?"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError

FILE = DATA / "search_words.yml"
PHRASES = "phrases"


@dataclass(frozen=True, slots=True)
class SearchWords:
    """By language, the words of each phrase, without their prefix `phrase_`."""

    _by_language: Mapping[str, Mapping[str, tuple[str, ...]]]

    @classmethod
    def load(cls, path: Path = FILE) -> SearchWords:
        """Read search_words.yml.  Raises KnowledgeError with every fault of the file."""
        document, faults = yaml_lines.read(path)
        by_language: dict[str, dict[str, list[str]]] = {}
        for name, subject in (document or {}).items():
            if not isinstance(subject, dict) or not isinstance(subject.get(PHRASES), list):
                faults.append(Fault(path, yaml_lines.line_of(path, [name]), f"{name} has no list of phrases", "name them"))
                continue
            for language, words in subject.items():
                if language != PHRASES:
                    for phrase in subject[PHRASES]:
                        by_language.setdefault(language, {}).setdefault(phrase, []).extend(str(words).split())
        if faults:
            raise KnowledgeError("the search words cannot be used", faults)
        return cls(MappingProxyType({code: {one: tuple(found) for one, found in of.items()} for code, of in by_language.items()}))

    def of(self, phrase: str, *languages: str) -> tuple[str, ...]:
        """Return the words by which a phrase is found in these languages."""
        return tuple(word for code in dict.fromkeys(languages) for word in self._by_language.get(code, {}).get(phrase, ()))

    def languages(self) -> frozenset[str]:
        return frozenset(self._by_language)

    def phrases(self, language: str) -> frozenset[str]:
        return frozenset(self._by_language.get(language, {}))


@cache
def search_words() -> SearchWords:
    """Return what the repository holds."""
    return SearchWords.load()
