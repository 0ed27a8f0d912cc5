"""Words that order something when they are the whole message: stop, erase, a person, more."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
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
    """Case, accents, punctuation and extra space taken off; ё and й keep their letter."""
    text = unicodedata.normalize("NFC", text)
    folded = sms.strip_marks(text.replace("İ", "i").casefold()).replace("ı", "i").replace("đ", "dj")
    return _NOT_WORDS.sub(" ", folded.replace("ё", "е").replace("\u0307", "")).strip()


class Keyword(StrEnum):
    """What a whole message can order, in any language: the actions of keywords.yml."""

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


@dataclass(frozen=True, slots=True)
class Keywords:
    _actions: Mapping[str, str]

    @classmethod
    def load(cls, path: Path = FILE) -> Keywords:
        """Raises KnowledgeError with every fault of the file."""
        actions, faults = read(path)
        if faults:
            raise KnowledgeError("the keywords cannot be used", faults)
        return cls(MappingProxyType(actions))

    def match(self, text: str) -> str | None:
        """The action that this whole message orders, if any."""
        return self._actions.get(normal(text))


def read(path: Path) -> tuple[dict[str, str], list[Fault]]:
    """Normal word to action, and what is wrong with the file."""
    raw, faults = yaml_lines.read(path)
    if faults:
        return {}, faults
    actions: dict[str, str] = {}
    for action, by_language in raw.items() if isinstance(raw, dict) else ():
        if action not in set(Keyword):
            faults.append(
                Fault(path, yaml_lines.line_of(path, [action]), f"unknown action {action}", f"use {', '.join(Keyword)}")
            )
            continue
        for language, words in by_language.items():
            for word in spellings(language, words):
                if actions.setdefault(word, action) != action:
                    line = yaml_lines.line_of(path, [action, language])
                    faults.append(Fault(path, line, f"'{word}' orders {actions[word]} too", "keep it in one place"))
    faults += [Fault(path, 0, f"no words for {action}", "add them") for action in Keyword if action not in raw]
    return actions, faults


def spellings(language: str, words: Iterable[str]) -> Iterable[str]:
    """The normal form of each word; in Serbian of both alphabets."""
    for word in words:
        yield normal(word)
        if language == "sr":
            yield normal(serbian.to_cyrillic(word))
