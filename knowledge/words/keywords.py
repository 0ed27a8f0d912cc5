"""Words that are an order when they are the whole message: stop, erase, person, more."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import Fault, KnowledgeError
from knowledge.texts import serbian, sms

FILE = DATA / "keywords.yml"
_NOT_WORDS = re.compile(r"[\W_]+")


def normal(text: str) -> str:
    """Return the text without case, accents of Latin letters, punctuation and extra blanks; ё becomes е, й stays."""
    text = unicodedata.normalize("NFC", text)
    folded = sms.strip_marks(text.replace("İ", "i").casefold()).replace("ı", "i").replace("đ", "dj")
    return _NOT_WORDS.sub(" ", folded.replace("ё", "е").replace("\u0307", "")).strip()


class Keyword(StrEnum):
    """What a whole message can order: the first level of keywords.yml."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    PERSON = "person"
    ERASE = "erase"
    MENU = "menu"
    MORE = "more"
    BACK = "back"
    REPEAT = "repeat"
    SAFE_WORD = "safe_word"
    PRIVACY = "privacy"


@dataclass(frozen=True, slots=True)
class Keywords:
    """Orders by their normal spelling, in all languages at once."""

    _by_word: Mapping[str, Keyword]

    @classmethod
    def load(cls, path: Path = FILE) -> Keywords:
        """Read keywords.yml.  Raises KnowledgeError with every fault of the file."""
        by_word, faults = read(path)
        if faults:
            raise KnowledgeError("the keywords cannot be used", faults)
        return cls(MappingProxyType(by_word))

    def match(self, text: str) -> Keyword | None:
        """Return what this whole message orders, if anything."""
        return self._by_word.get(normal(text))


def read(path: Path) -> tuple[dict[str, Keyword], list[Fault]]:
    """Return what each normal word orders, and every fault of the file."""
    raw, faults = yaml_lines.read(path)
    if faults:
        return {}, faults
    orders = raw if isinstance(raw, dict) else {}
    by_word: dict[str, Keyword] = {}
    for order, by_language in orders.items():
        if order in set(Keyword):
            faults += _add(by_word, Keyword(order), by_language, path)
        else:
            faults.append(Fault(path, yaml_lines.line_of(path, [order]), f"unknown action {order}", f"use {', '.join(Keyword)}"))
    faults += [Fault(path, 0, f"no words for {keyword}", "add them") for keyword in Keyword if keyword not in orders]
    return by_word, faults


def _add(by_word: dict[str, Keyword], keyword: Keyword, by_language: Mapping[str, list[str]], path: Path) -> Iterator[Fault]:
    for language, words in by_language.items():
        for word in spellings(language, words):
            if by_word.setdefault(word, keyword) != keyword:
                line = yaml_lines.line_of(path, [keyword, language])
                yield Fault(path, line, f"'{word}' orders {by_word[word]} too", "keep it in one place")


def spellings(language: str, words: Iterable[str]) -> Iterator[str]:
    """Yield the normal form of each word; for Serbian in both alphabets."""
    for word in words:
        yield normal(word)
        if language == "sr":
            yield normal(serbian.to_cyrillic(word))
