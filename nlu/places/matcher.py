"""Finds places in a text: single words and pairs of words, folded, with the case endings of eight languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import yaml

from nlu.text.folding import folded

NAMES = Path(__file__).parent / "names.yml"
WORD = re.compile(r"[^\W\d_]+")
ENDINGS = (
    "(?:a|e|i|o|u|ia|ie|ii|iu|io|ei|oi|ou|om|em|ot|ah|iah|iata|iat|ata|ta|to|tn|s|sh|es|se|is|ne|in|n|ina|ut|ve|t|et|un|ul|ului"
    "|da|de|dan|den|ta|te|tan|ten|ia|ie|iia|iie|nin|nun|un|daim|daiim|deim|im|ada|iada|iadan|iaia|dai|dain|iada|uga|i|am|ame)?$"
)
Kind = Literal["country", "nationality", "city", "language_name"]


@dataclass(frozen=True, slots=True)
class Place:
    kind: Kind
    code: str
    """ISO 3166 code, code of a language, or the English name of a city."""
    country: str | None
    """Where a city lies."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Name:
    kind: Kind
    code: str
    country: str | None


class Names:
    """The patterns of names.yml, one per kind, so that a word costs four matches."""

    def __init__(self, path: Path = NAMES) -> None:
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        self._names: list[_Name] = []
        self.starts_pair = re.compile(document["pairs"]).fullmatch
        self._none = frozenset(document["no_places"])
        self._capitals: dict[str, str] = document["capitals"]
        countries = document["countries"].items()
        self._patterns = [
            self._pattern("country", [(code, None, about["country"]) for code, about in countries], ENDINGS),
            self._pattern("city", [(name, code, form) for name, (code, form) in document["cities"].items()], ENDINGS),
            self._pattern("nationality", [(code, None, about["people"]) for code, about in countries], r"\w{0,7}$"),
            self._pattern("language_name", [(c, None, form) for c, form in document["languages"].items()], r"\w{0,4}$"),
        ]

    def _pattern(self, kind: Kind, rows: list[tuple[str, str | None, str]], ending: str) -> re.Pattern[str]:
        parts = []
        for code, country, form in rows:
            parts.append(f"(?P<n{len(self._names)}>({form}){ending})")
            self._names.append(_Name(kind, code, country))
        return re.compile("|".join(parts))

    def of(self, raw: str, word: str) -> tuple[_Name, ...]:
        """Return what a word, raw and folded, names."""
        if raw in self._capitals:
            return (_Name("country", self._capitals[raw], None),)
        return () if raw.lower() in self._none or len(word) < 3 else self.folded(word)

    @lru_cache(maxsize=20_000)  # noqa: B019  # one instance for the process
    def folded(self, word: str) -> tuple[_Name, ...]:
        """Return what a folded word, or pair of words, names.  Of place and people the longer stem counts: "russia-n"."""
        found: list[tuple[int, _Name]] = []
        languages: list[_Name] = []
        for pattern in self._patterns:
            match = pattern.match(word)
            if match and match.lastgroup:
                name = self._names[int(match.lastgroup[1:])]
                stem = match[pattern.groupindex[match.lastgroup] + 1]
                if name.kind == "language_name":
                    languages.append(name)
                else:
                    found.append((len(stem), name))
        longest = [max(found, key=lambda pair: pair[0])[1]] if found else []
        return (*longest, *languages)


@cache
def names() -> Names:
    return Names()


def find_places(text: str) -> list[Place]:
    """Return the places of the first 1,000 characters, in the order of the text; a word may name a place and a language."""
    return list(_places([(match[0], folded(match[0]), match.start()) for match in WORD.finditer(text[:1000])]))


def _places(words: list[tuple[str, str, int]]) -> Iterator[Place]:
    taken = -1
    for i, (raw, word, start) in enumerate(words):
        if i <= taken:
            continue
        alone = names().of(raw, word)
        if not alone and i + 1 < len(words) and names().starts_pair(word):
            other, second, place = words[i + 1]
            pair = names().folded(f"{word} {second}")
            if pair:
                taken = i + 1
                yield from _named(pair, start, place + len(other))
        yield from _named(alone, start, start + len(raw))


def _named(found: tuple[_Name, ...], start: int, end: int) -> Iterator[Place]:
    for name in found:
        yield Place(name.kind, name.code, name.country, start, end)
