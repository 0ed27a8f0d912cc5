"""The next seven days of the rota as spans of time, each with who is on call, and the gaps in which nobody is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from routing.oncall.shifts import Hours, Rota

DAYS = 7


@dataclass(frozen=True, slots=True)
class Span:
    """On one day; `starts` and `ends` are clock times of the zone it was asked in, as hours since midnight, 0 to 24."""

    starts: float
    ends: float
    names: tuple[str, ...]

    @property
    def from_to(self) -> str:
        """Return both ends as a clock shows them: 08:00–24:00."""
        return "–".join(f"{int(hours):02}:{round(hours % 1 * 60):02}" for hours in (self.starts, self.ends))


@dataclass(frozen=True, slots=True)
class Day:
    day: date
    spans: tuple[Span, ...]

    @property
    def gaps(self) -> tuple[Span, ...]:
        return tuple(span for span in self.spans if not span.names)


def week(rota: Rota, first: date, zone: str) -> tuple[Day, ...]:
    """Return seven days from `first` on, as the clocks of `zone` show them; the spans of a day follow each other from 0 to 24."""
    return tuple(_day(rota, first + timedelta(days=number), ZoneInfo(zone)) for number in range(DAYS))


def next_on_call(rota: Rota, at: datetime) -> tuple[datetime, tuple[str, ...]] | None:
    """Return when somebody is next on call after `at`, and who; None when nobody is within seven days."""
    points = sorted({point for point in _changes(rota, at.date()) if point > at})
    return next(((point, names) for point in points if (names := rota.names_on_call(point))), None)


def _day(rota: Rota, day: date, zone: ZoneInfo) -> Day:
    midnight, end = (datetime.combine(day + timedelta(days=more), time(), zone) for more in (0, 1))
    inside = {point for point in _changes(rota, day) if midnight < point < end}
    points = sorted({midnight.astimezone(UTC), *inside, end.astimezone(UTC)})
    spans: list[Span] = []
    for starts, ends in pairwise(points):
        names = rota.names_on_call(starts)
        until = 24.0 if ends == points[-1] else _hours(ends, zone)
        if spans and spans[-1].names == names:
            spans[-1] = Span(spans[-1].starts, until, names)
        else:
            spans.append(Span(0.0 if starts == points[0] else _hours(starts, zone), until, names))
    return Day(day, tuple(spans))


def _hours(at: datetime, zone: ZoneInfo) -> float:
    there = at.astimezone(zone)
    return there.hour + there.minute / 60


def _changes(rota: Rota, first: date) -> Iterator[datetime]:
    """Yield when shifts of the days around this week start and end, in UTC."""
    for hours in rota.hours:
        for number in range(-2, DAYS + 2):
            day = first + timedelta(days=number)
            if day in (hours.day, _weekday(hours, day)):
                last = day if hours.ends > hours.starts else day + timedelta(days=1)
                zone = ZoneInfo(hours.zone)
                yield datetime.combine(day, hours.starts, zone).astimezone(UTC)
                yield datetime.combine(last, hours.ends, zone).astimezone(UTC)


def _weekday(hours: Hours, day: date) -> date | None:
    """Return the day when weekly hours fall on it."""
    return day if hours.day is None and hours.weekday == day.weekday() else None
