"""Short answers to our own questions: yes, no, not sure, a woman, with me.  On Telegram these are buttons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from knowledge import lines
from knowledge.errors import Fault, KnowledgeError
from knowledge.keywords import normal, spellings

FILE = Path(__file__).parent / "replies.yml"
YES_OR_NO = frozenset({"yes", "no"})
_BEGINNING = re.compile(r"^\s*([^\W\d_]+)\s*[,.!;:–—-]+\s*\S")


@dataclass(frozen=True, slots=True)
class Replies:
    _by_language: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, path: Path = FILE) -> Replies:
        """Raises KnowledgeError with every fault of the file."""
        found, faults = read(path)
        if faults:
            raise KnowledgeError("the short answers cannot be used", faults)
        return cls(MappingProxyType(found))

    def match(self, text: str, language: str | None) -> str | None:
        """The payload that this whole message stands for: in the given language, else where all languages agree on it."""
        word = normal(text)
        if (own := self._by_language.get(language or "", {}).get(word)) is not None:
            return own
        meant = {words[word] for words in self._by_language.values() if word in words}
        return meant.pop() if len(meant) == 1 and len(word) > 1 else None

    def leaning(self, text: str, language: str | None) -> str | None:
        """`yes` or `no` when a message begins with it and goes on after a comma or a stop."""
        found = _BEGINNING.match(text)
        meant = self.match(found[1], language) if found else None
        return meant if meant in YES_OR_NO else None


def read(path: Path) -> tuple[dict[str, dict[str, str]], list[Fault]]:
    """Language to normal word to payload, and what is wrong with the file."""
    raw, faults = lines.read(path)
    found: dict[str, dict[str, str]] = {}
    for payload, by_language in raw.items() if isinstance(raw, dict) else ():
        for language, words in by_language.items():
            for word in spellings(language, words):
                if found.setdefault(language, {}).setdefault(word, payload) != payload:
                    line = lines.line_of(path, [payload, language])
                    also = found[language][word]
                    faults.append(Fault(path, line, f"'{word}' means {also} too", "keep it in one place"))
    return found, faults
