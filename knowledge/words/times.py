"""Until when: "today", "tomorrow noon", "3 hours", "always", "until 18:30", in every language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias
from zoneinfo import ZoneInfo

from babel.core import get_global

from knowledge.base import DATA, yaml_lines
from knowledge.base.errors import KnowledgeError
from knowledge.words.keywords import normal, spellings
from knowledge.words.numbers import Numbers

FILE = DATA / "times.yml"
ALWAYS = timedelta(days=30)
"""What "always" is taken for; after that the writer is asked again."""
WEEK = timedelta(days=7)
HOUR_OF = {"morning": 9, "noon": 12, "afternoon": 12, "evening": 20}
"""When a part of the day begins: "until the evening" ends there."""
DAYS = {"today": 0, "tomorrow": 1, "after_tomorrow": 2}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARTS = frozenset({"morning", "morning_clock", "noon", "afternoon", "evening", "night"})
MIDNIGHT = 24
"""The hour at which a day ends."""
NOON = 12
EARLY = 6
"""From this hour on a number said of the night is before midnight: "at night at 10"."""
UNKNOWN_ZONE = "Europe/Bucharest"
"""For a country that is not known, or has no time zone in the CLDR."""
_CLOCK = re.compile(r"(?<![\d.:,])(2[0-4]|[01]?\d)(?:[:.,h ]([0-5]\d))?(?![\d:]|[.,]\d)")
_PLACE_OF_CLOCK = "0"
"""What stands in a message for its number, as a word of its own."""

_Names: TypeAlias = frozenset[str]
_Words: TypeAlias = Mapping[str, _Names]


@dataclass(frozen=True, slots=True)
class Times:
    """By language, what each normal word or group of words names: always, week, today, hour, parts of the day."""

    _by_language: Mapping[str, _Words]
    _numbers: Numbers

    @classmethod
    def load(cls, path: Path = FILE) -> Times:
        """Read times.yml and numbers.yml.  Raises KnowledgeError when the file cannot be read."""
        raw, faults = yaml_lines.read(path)
        if faults:
            raise KnowledgeError("the words for times cannot be used", faults)
        found: dict[str, dict[str, _Names]] = {}
        for name, by_language in raw.items():
            for language, words in by_language.items():
                known = found.setdefault(language, {_PLACE_OF_CLOCK: frozenset({"number"})})
                for word in spellings(language, words):
                    known[word] = known.get(word, frozenset()) | {name}
        return cls(MappingProxyType(found), Numbers.load())

    def until(self, text: str, language: str | None, country: str | None, at: datetime) -> datetime | None:
        """Return the moment in UTC that a whole message names, as seen from `at`, on the clock of the country; None for none.

        A message that says anything else names none, for it may say the contrary: "not today", "he comes at 18".
        Of several readings the earliest: who is written to too long is in danger, who is asked again is not.
        """
        here = at.astimezone(zone_of(country, at))
        moment = self._moment(language or "", text, here)
        if moment is None:
            borrowed = (self._moment(other, text, here) for other in self._by_language)
            moment = min((one for one in borrowed if one), default=None)
        return moment.astimezone(UTC) if moment else None

    def _moment(self, language: str, text: str, here: datetime) -> datetime | None:
        return _moment(self._by_language.get(language, {}), self._numbers.in_digits(text, language), here)


def _moment(words: _Words, text: str, here: datetime) -> datetime | None:
    """Return the earliest moment from `here` on that a message names in one language; None unless it is all about that."""
    clock = _CLOCK.search(text)
    if clock:
        text = f"{text[: clock.start()]} {_PLACE_OF_CLOCK} {text[clock.end() :]}"
    named = _named(words, normal(text).split())
    return min((one for one in _readings(named, clock, here) if one > here), default=None)


def _named(words: _Words, rest: Sequence[str]) -> Sequence[_Names]:
    """Return what the words name, longest groups first; nothing when a single one is not known."""
    found: list[_Names] = []
    longest = max((word.count(" ") + 1 for word in words), default=0)
    while rest:
        groups = (" ".join(rest[:length]) for length in range(min(longest, len(rest)), 0, -1))
        group = next((group for group in groups if group in words), None)
        if group is None:
            return ()
        found.append(words[group])
        rest = rest[group.count(" ") + 1 :]
    return found


def _readings(named: Sequence[_Names], clock: re.Match[str] | None, here: datetime) -> Iterator[datetime]:
    names = frozenset().union(*named)
    day = _days_ahead(names, here)
    if clock is not None:
        yield from _clock_readings(named, names, clock, day, here) if named else ()
        return
    if "always" in names:
        yield _after(here, ALWAYS)
    if "week" in names:
        yield _after(here, WEEK)
    if "one_hour" in names:
        yield _after(here, timedelta(hours=1))
    yield from _day_readings(names, day, here)


def _clock_readings(
    named: Sequence[_Names], names: _Names, clock: re.Match[str], day: int | None, here: datetime
) -> Iterator[datetime]:
    """Yield what a number may mean: "3 hours" from now; "18:30", "tomorrow 9" on the clock; "3 часа" either."""
    hour, minute = int(clock[1]), int(clock[2] or 0)
    place = next(place for place, names_of_word in enumerate(named) if "number" in names_of_word)
    after = named[place + 1] if place + 1 < len(named) else frozenset()
    is_until = any("until" in before for before in named[:place])
    may_be_hours = "hour" in after and not clock[2] and not day and not names & PARTS
    may_be_clock = "on_clock" in after or not may_be_hours
    if may_be_hours and not (may_be_clock and is_until):
        yield _after(here, timedelta(hours=hour))
    if may_be_clock:
        for ahead in (0, 1) if day is None else (day,):
            for reading in _hours_of(hour, names):
                yield _at(here, ahead, reading, minute)


def _hours_of(hour: int, names: _Names) -> Collection[int]:
    """Return the hours of the day that a number on the clock can mean beside the words of its message."""
    if hour > NOON:
        return (hour,)
    half = hour % NOON
    if "evening" in names:
        return (half + NOON if half else MIDNIGHT,)
    if "afternoon" in names:
        return (half + NOON,)
    if names & {"morning", "morning_clock"}:
        return (half,)
    if "night" in names:
        return (half or MIDNIGHT,) if half < EARLY else (half + NOON,)
    return (half, half + NOON, *((MIDNIGHT,) if not half else ()))


def _days_ahead(names: _Names, here: datetime) -> int | None:
    """Return in how many days the named day is."""
    ahead = [days for name, days in DAYS.items() if name in names]
    ahead += [(number - here.weekday()) % len(WEEKDAYS) for number, name in enumerate(WEEKDAYS) if name in names]
    return min(ahead, default=0 if "day_end" in names else None)


def _day_readings(names: _Names, day: int | None, here: datetime) -> Iterator[datetime]:
    """Yield when a named part of the day begins, or else the day ends; a weekday ahead is safe only until it begins."""
    part, hour = next(((part, hour) for part, hour in HOUR_OF.items() if part in names), (None, None))
    if hour is not None:
        yield _at(here, day or 0, hour)
        if part == "evening":
            yield _at(here, day or 0, MIDNIGHT)
        elif part != "afternoon" and day is None:
            yield _at(here, 1, hour)
    elif day is not None:
        is_weekday = day > 0 and not any(name in names for name in DAYS)
        yield _at(here, day, 0 if is_weekday else MIDNIGHT)


def _after(here: datetime, length: timedelta) -> datetime:
    """Add a length as it passes, also over the night on which the clock is changed."""
    return (here.astimezone(UTC) + length).astimezone(here.tzinfo)


def _at(here: datetime, days: int, hour: int, minute: int = 0) -> datetime:
    return here.replace(hour=0, minute=minute, second=0, microsecond=0) + timedelta(days=days, hours=hour)


def zone_of(country: str | None, at: datetime) -> ZoneInfo:
    """Return the time zone of a country; of several the one whose day ends first, so that nothing is sent too late."""
    return ZoneInfo(max(_zones(country or ""), key=lambda name: (_offset(name, at), name)))


@cache
def _zones(country: str) -> tuple[str, ...]:
    return tuple(get_global("territory_zones").get(country) or (UNKNOWN_ZONE,))


def _offset(name: str, at: datetime) -> timedelta:
    return at.astimezone(ZoneInfo(name)).utcoffset() or timedelta()
