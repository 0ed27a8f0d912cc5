"""Finds places in a text: countries, peoples, languages and large cities by patterns, other towns by the gazetteer (towns.py)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal

import yaml

from nlu.places.towns import SHORTEST, Grade, Named, Towns
from nlu.text.folding import folded

NAMES = Path(__file__).parent / "names.yml"
WORD = re.compile(r"[^\W\d_]+")
ENDINGS = (
    "(?:a|e|i|o|u|ia|ie|ii|iu|io|ei|oi|ou|om|em|ot|ah|iah|iata|iat|ata|ta|to|tn|s|sh|es|se|is|ne|in|n|ina|ut|ve|t|et|un|ul|ului"
    "|[dt]ai?(?:m|i?z)|[dt]ei?(?:m|i?z)|da|de|dan|den|ta|te|tan|ten|ia|ie|iia|iie|nin|nun|un|daim|daiim|deim|im|ada|iada|iadan|iaia|dai|dain|iada|uga|i|am|ame|adan|adaki|aia|anin|adaiim|[aeiu][dt][ae]i(?:m|z)|[aeiu]?[dt][ae]i?di|li|li(?:m|z)|lu(?:ium|iuz)|adaiiz|eden|edeki|ede|edeiim|eie|deiim|deiiz|deki|daki|daiiz)?$"
)
LOCATED = ("daim", "deim", "taim", "teim", "daiz", "deiz", "taiz", "teiz", "daidi", "deidi", "taidi", "teidi")
"""Turkish endings, folded, of somebody who is there, or was: "mersindeyim"."""
FEW_WORDS = 4
"""So short a reply to "where?" is a place, whatever its words also mean."""
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


def country_of(place: Place) -> str | None:
    """Return the ISO code of a country, of a town's country or of a nationality; None for a language."""
    return place.country if place.kind == "city" else place.code if place.kind in ("country", "nationality") else None


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
        self.no_places = frozenset(document["no_places"])
        self.before_place = frozenset(document["before_place"])
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
        return () if raw.lower() in self.no_places or len(word) < 3 else self.folded(word)

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


def find_places(text: str, towns: Towns | None = None, *, is_asked: bool = False) -> list[Place]:
    """Return the places of the first 1,000 characters, in the order of the text; a word may name a place and a language.

    `towns`: looked at for what no pattern names; `is_asked`: the open question is "where?", which makes a name of a word."""
    words = [_Word(match[0], folded(match[0]), match.start(), match.end()) for match in WORD.finditer(text[:1000])]
    found: list[Place] = []
    taken = 0
    for i in range(len(words)):
        if i >= taken:
            places, used = _at(words, i, towns, is_asked)
            found += places
            taken = i + used
    return found


@dataclass(frozen=True, slots=True)
class _Word:
    raw: str
    folded: str
    start: int
    end: int


def _at(words: list[_Word], i: int, towns: Towns | None, is_asked: bool) -> tuple[list[Place], int]:
    """Return what the words from `i` on name, and how many of them do."""
    own, following = words[i], words[i + 1 : i + 2]
    pair = f"{own.folded} {following[0].folded}" if following else None
    alone = names().of(own.raw, own.folded) or names().of(own.raw, _with_ia(own.folded))
    if not alone and pair and names().starts_pair(own.folded) and (found := names().folded(pair)):
        return _named(found, own.start, following[0].end), 2
    if alone:
        return _named(alone, own.start, own.end), 1
    if towns is None:
        return [], 1
    if own.raw.lower() in names().no_places:
        return [], 1
    if pair and towns.starts_name(own.folded) and (named := towns.find(pair)) is not None:
        return [_town(named, own.start, following[0].end)], 2
    named = None
    if len(own.folded) >= SHORTEST:
        named = towns.find(own.folded) or towns.find(_with_ia(own.folded))
    if named is not None and _counts(named, words, i, is_asked):
        return [_town(named, own.start, own.end)], 1
    return [], 1


def _with_ia(word: str) -> str:
    """Return a folded word with "ia" for the "q" that Bulgarians type for "я": "germaniq"."""
    return word.replace("iq", "ia").replace("q", "ia") if "q" in word else word


def _counts(named: Named, words: list[_Word], i: int, is_asked: bool) -> bool:
    """Return whether a name stands for its town here."""
    if is_asked and len(words) <= FEW_WORDS:
        return True
    is_behind = words[i].folded.endswith(LOCATED) or (i > 0 and words[i - 1].folded in names().before_place)
    is_capital = i > 0 and words[i].raw[0].isupper() and not words[i - 1].raw.isupper()
    match named.grade:
        case Grade.ALONE:
            return True
        case Grade.BEHIND_IN:
            return is_behind or is_capital
        case Grade.ASKED:
            return is_behind and (is_capital or is_asked)


def _named(found: tuple[_Name, ...], start: int, end: int) -> list[Place]:
    return [Place(name.kind, name.code, name.country, start, end) for name in found]


def _town(named: Named, start: int, end: int) -> Place:
    return Place("city", named.town.name, named.town.country, start, end)
