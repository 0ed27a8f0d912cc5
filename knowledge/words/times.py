"""Until when: "today", "tomorrow noon", "3 hours", "always", "until 18:30", in every language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel.core import get_global

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import KnowledgeError
from knowledge.words.keywords import normal, spellings

FILE = DATA / "times.yml"
ALWAYS, WEEK = timedelta(days=30), timedelta(days=7)
"""What "always" is taken for; after that she is asked again."""
HOUR_OF = {"morning": 9, "noon": 12, "evening": 20}
LAST_HOUR = 24
AFTERNOON = 12
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Times:
    _words: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls, path: Path = FILE) -> Times:
        """Raises KnowledgeError when the file cannot be read."""
        raw, faults = yaml_lines.read(path)
        if faults:
            raise KnowledgeError("the words for times cannot be used", faults)
        words = {
            name: frozenset(word for language, given in by_language.items() for word in spellings(language, given))
            for name, by_language in raw.items()
        }
        return cls(MappingProxyType(words))

    def until(self, text: str, country: str | None, at: datetime) -> datetime | None:
        """The moment that a message names, seen from `at`, by the clock of the country; None when it names none."""
        here = at.astimezone(zone_of(country, at))
        said = f" {normal(text)} "
        named = {name for name, words in self._words.items() if any(f" {word} " in said for word in words)}
        if "always" in named:
            return at + ALWAYS
        if "week" in named:
            return at + WEEK
        found = self._clock(text, said, here, named) or self._day(here, named)
        return found.astimezone(UTC) if found else None

    def is_bare(self, text: str) -> bool:
        """Whether a message names a moment and says nothing else: "until 18", not "he comes at 18"."""
        said = f" {normal(text)} "
        for word in sorted({word for words in self._words.values() for word in words}, key=len, reverse=True):
            said = said.replace(f" {word} ", "  ")
        return not any(char.isalpha() for char in said)

    def _clock(self, text: str, said: str, here: datetime, named: set[str]) -> datetime | None:
        """ "3 hours" counts from now; "18:30", "until 6 pm" and "tomorrow 9" are the next time the clock shows it."""
        found = _CLOCK.search(text)
        if found is None:
            is_one_hour = "hour" in named and not named & {"today", "tomorrow"} and len(said.split()) <= 2  # "an hour"
            return here + timedelta(hours=1) if is_one_hour else None
        hour, minute = int(found[1]), int(found[2] or 0)
        after = said.split(f" {found[1]} ", 1)[-1].split() if not found[2] else []
        if after and after[0] in self._words["hour"]:
            return here + timedelta(hours=hour)
        if named & {"evening", "afternoon_clock"} and hour < AFTERNOON:
            hour += AFTERNOON
        moment = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
        if "tomorrow" in named:
            return moment + timedelta(days=1)
        return moment if moment > here else moment + timedelta(days=1)

    def _day(self, here: datetime, named: set[str]) -> datetime | None:
        hour = next((hour for part, hour in HOUR_OF.items() if part in named), LAST_HOUR)
        start = here.replace(hour=0, minute=0, second=0, microsecond=0)
        if "tomorrow" in named:
            return start + timedelta(days=1, hours=hour)
        if "today" in named:
            return start + timedelta(days=1)
        if hour == LAST_HOUR:
            return None
        moment = start + timedelta(hours=hour)
        return moment if moment > here else moment + timedelta(days=1)


def zone_of(country: str | None, at: datetime) -> ZoneInfo:
    """The time zone of a country; where it has several, the one whose day ends first, so that nothing is sent too late."""
    return ZoneInfo(max(_zones(country or ""), key=lambda name: (_offset(name, at), name)))


@cache
def _zones(country: str) -> tuple[str, ...]:
    return tuple(get_global("territory_zones").get(country) or ("Europe/Bucharest",))


def _offset(name: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(name)).utcoffset() or timedelta()
