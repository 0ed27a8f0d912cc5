"""Short answers to our own questions: yes, no, not sure, a woman, with me.  On Telegram these are buttons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.words.keywords import normal, spellings

FILE = DATA / "replies.yml"
YES_OR_NO = frozenset({"yes", "no"})
WITH_MORE = frozenset({"woman", "man", "yes"})
"""Before `family` they are a part of it: "a woman with 2 children"."""
_NUMBER = re.compile(r"\b\d+\b")
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
        own = self._by_language.get(language or "", {})
        if (meant_here := own.get(word) or _family(own, text)) is not None:
            return meant_here
        meant = {words[word] for words in self._by_language.values() if word in words}
        return meant.pop() if len(meant) == 1 and len(word) > 1 else None

    def leaning(self, text: str, language: str | None) -> str | None:
        """`yes` or `no` when a message begins with it and goes on after a comma or a stop."""
        found = _BEGINNING.match(text)
        meant = self.match(found[1], language) if found else None
        return meant if meant in YES_OR_NO else None


def _family(own: Mapping[str, str], text: str) -> str | None:
    """`family` for a person and those with her, however many: each known by itself, the number aside."""
    words = normal(_NUMBER.sub(" ", text)).split()
    parts = [(own.get(" ".join(words[:cut])), own.get(" ".join(words[cut:]))) for cut in range(len(words))]
    return (
        "family" if any(last == "family" and (first in WITH_MORE or not cut) for cut, (first, last) in enumerate(parts)) else None
    )


def read(path: Path) -> tuple[dict[str, dict[str, str]], list[Fault]]:
    """Language to normal word to payload, and what is wrong with the file."""
    raw, faults = yaml_lines.read(path)
    found: dict[str, dict[str, str]] = {}
    for payload, by_language in raw.items() if isinstance(raw, dict) else ():
        for language, words in by_language.items():
            for word in spellings(language, words):
                if found.setdefault(language, {}).setdefault(word, payload) != payload:
                    line = yaml_lines.line_of(path, [payload, language])
                    also = found[language][word]
                    faults.append(Fault(path, line, f"'{word}' means {also} too", "keep it in one place"))
    return found, faults
