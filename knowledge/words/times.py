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
ALWAYS = timedelta(days=30)
"""What "always" is taken for; after that the writer is asked again."""
WEEK = timedelta(days=7)
HOUR_OF = {"morning": 9, "noon": 12, "evening": 20}
MIDNIGHT = 24
"""The hour at which a day ends."""
NOON = 12
UNKNOWN_ZONE = "Europe/Bucharest"
"""For a country that is not known, or has no time zone in the CLDR."""
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-3])(?:[:.h]([0-5]\d))?(?!\d)")


@dataclass(frozen=True, slots=True)
class Times:
    """Normal words by what they name: always, week, today, tomorrow, hour, parts of the day."""

    _words: Mapping[str, frozenset[str]]

    @classmethod
    def load(cls, path: Path = FILE) -> Times:
        """Read times.yml.  Raises KnowledgeError when the file cannot be read."""
        raw, faults = yaml_lines.read(path)
        if faults:
            raise KnowledgeError("the words for times cannot be used", faults)
        words = {
            name: frozenset(word for language, spelled in by_language.items() for word in spellings(language, spelled))
            for name, by_language in raw.items()
        }
        return cls(MappingProxyType(words))

    def until(self, text: str, country: str | None, at: datetime) -> datetime | None:
        """Return the moment in UTC that a message names, as seen from `at`, on the clock of the country; None for none."""
        words = f" {normal(text)} "
        names = self._names(words)
        if "always" in names:
            return at + ALWAYS
        if "week" in names:
            return at + WEEK
        here = at.astimezone(zone_of(country, at))
        moment = self._clock(text, words, names, here) or _day(names, here)
        return moment.astimezone(UTC) if moment else None

    def is_bare(self, text: str) -> bool:
        """Return whether a message names a moment and says nothing else: "until 18", not "he comes at 18"."""
        rest = f" {normal(text)} "
        for word in sorted({word for words in self._words.values() for word in words}, key=len, reverse=True):
            rest = rest.replace(f" {word} ", "  ")
        return not any(char.isalpha() for char in rest)

    def _names(self, words: str) -> set[str]:
        return {name for name, known in self._words.items() if any(f" {word} " in words for word in known)}

    def _clock(self, text: str, words: str, names: set[str], here: datetime) -> datetime | None:
        """Return the moment of a number: "3 hours" from now; "18:30", "until 6 pm", "tomorrow 9" on the clock."""
        clock = _CLOCK.search(text)
        if clock is None:
            is_one_hour = "hour" in names and not names & {"today", "tomorrow"} and len(words.split()) <= 2  # "an hour"
            return here + timedelta(hours=1) if is_one_hour else None
        hour, minute = int(clock[1]), int(clock[2] or 0)
        after = words.split(f" {clock[1]} ", 1)[-1].split() if not clock[2] else []
        if after and after[0] in self._words["hour"]:
            return here + timedelta(hours=hour)
        if names & {"evening", "afternoon_clock"} and hour < NOON:
            hour += NOON
        moment = here.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return moment + timedelta(days=1) if "tomorrow" in names else _next(moment, here)


def _day(names: set[str], here: datetime) -> datetime | None:
    """Return the end of the day, or the part of the day, that is named."""
    hour = next((hour for part, hour in HOUR_OF.items() if part in names), None)
    start = here.replace(hour=0, minute=0, second=0, microsecond=0)
    if "tomorrow" in names:
        return start + timedelta(days=1, hours=MIDNIGHT if hour is None else hour)
    if "today" in names:
        return start + timedelta(days=1)
    return _next(start + timedelta(hours=hour), here) if hour is not None else None


def _next(moment: datetime, here: datetime) -> datetime:
    """Return the first time from `here` on that the clock shows this."""
    return moment if moment > here else moment + timedelta(days=1)


def zone_of(country: str | None, at: datetime) -> ZoneInfo:
    """Return the time zone of a country; of several the one whose day ends first, so that nothing is sent too late."""
    return ZoneInfo(max(_zones(country or ""), key=lambda name: (_offset(name, at), name)))


@cache
def _zones(country: str) -> tuple[str, ...]:
    return tuple(get_global("territory_zones").get(country) or (UNKNOWN_ZONE,))


def _offset(name: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(name)).utcoffset() or timedelta()
