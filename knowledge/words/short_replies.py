"""Short replies of writers to our own questions: yes, no, not sure, a woman, with me.  On Telegram these are buttons."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.words.keywords import normal, spellings
from knowledge.words.numbers import Numbers

FILE = DATA / "replies.yml"
YES_OR_NO = frozenset({"yes", "no"})
BEFORE_FAMILY = frozenset({"woman", "man", "yes"})
"""Replies that may come before `family` and belong to it: "a woman with 2 children"."""
OFFERED = frozenset({"check"})
"""Replies whose word means nothing else, also beside other words."""
WORDS_WITH_OURS = 2
_NUMBER = re.compile(r"\b\d+\b")
_DRAWN_OUT = re.compile(r"([^\W\d_])\1+\b")
_FIRST_WORD = re.compile(r"^\s*([^\W\d_]+)\s*[,.!;:–—-]+\s*\S")


@dataclass(frozen=True, slots=True)
class ShortReplies:
    """By language, payloads of buttons by the normal spelling of the words that replace them."""

    _by_language: Mapping[str, Mapping[str, str]]
    _numbers: Numbers

    @classmethod
    def load(cls, path: Path = FILE) -> ShortReplies:
        """Read replies.yml and numbers.yml.  Raises KnowledgeError with every fault of the file."""
        by_language, faults = read(path)
        if faults:
            raise KnowledgeError("the short replies cannot be used", faults)
        return cls(MappingProxyType(by_language), Numbers.load())

    def match(self, text: str, language: str | None) -> str | None:
        """Return the payload that this whole message stands for in `language`, else the one all other languages agree on."""
        word = normal(text)
        own = self._by_language.get(language or "", {})
        if (payload := own.get(word) or own.get(_said_once(word)) or _family(own, text) or _offered(own, word)) is not None:
            return payload
        payloads = {words[word] for words in self._by_language.values() if word in words}
        return payloads.pop() if len(payloads) == 1 and len(word) > 1 else None

    def number(self, text: str, language: str | None) -> int | None:
        """Return the number that this whole message chooses under an answer: SMS has no buttons."""
        return self._numbers.choice(text, language)

    def leaning(self, text: str, language: str | None) -> str | None:
        """Return `yes` or `no` when a longer message begins with it, followed by a comma or a stop."""
        first = _FIRST_WORD.match(text)
        payload = self.match(first[1], language) if first else None
        return payload if payload in YES_OR_NO else None


def _said_once(word: str) -> str:
    """Return a word that is said with weight as it is written else: "daaa", "no no no"."""
    words = dict.fromkeys(_DRAWN_OUT.sub(r"\1", word).split())
    return next(iter(words)) if len(words) == 1 and len(next(iter(words))) > 1 else word


def _offered(own: Mapping[str, str], word: str) -> str | None:
    """Return the reply of a word of ours with one more: "check please"."""
    words = word.split()
    found = {own[one] for one in words if one in own} if len(words) <= WORDS_WITH_OURS else set()
    return next(iter(found - {"yes"}), None) if found and found <= OFFERED | {"yes"} else None


def _family(own: Mapping[str, str], text: str) -> str | None:
    """Return `family` for a person and those with them, however many: each part is a known reply, numbers aside."""
    words = normal(_NUMBER.sub(" ", text)).split()
    for cut in range(len(words)):
        first, rest = own.get(" ".join(words[:cut])), own.get(" ".join(words[cut:]))
        if rest == "family" and (cut == 0 or first in BEFORE_FAMILY):
            return "family"
    return None


def read(path: Path) -> tuple[dict[str, dict[str, str]], list[Fault]]:
    """Return, by language, the payload of each normal word; and every fault of the file."""
    raw, faults = yaml_lines.read(path)
    found: dict[str, dict[str, str]] = {}
    for payload, by_language in raw.items() if isinstance(raw, dict) else ():
        for language, words in by_language.items():
            of_language = found.setdefault(language, {})
            for word in spellings(language, words):
                if of_language.setdefault(word, payload) != payload:
                    line = yaml_lines.line_of(path, [payload, language])
                    faults.append(Fault(path, line, f"'{word}' means {of_language[word]} too", "keep it in one place"))
    return found, faults
