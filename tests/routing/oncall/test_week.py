"""The rota of seven days: spans that fill each day, gaps, and who is next."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID, uuid4

from routing.oncall.shifts import DayOff, Hours, Rota
from routing.oncall.week import Span, next_on_call, week

ANA, BO = uuid4(), uuid4()
MONDAY = date(2026, 11, 30)


def _hours(staff_id: UUID, weekday: int | None, starts: int, ends: int, *, day: date | None = None, zone: str = "UTC") -> Hours:
    name = "Ana" if staff_id == ANA else "Bo"
    return Hours(1, staff_id, name, weekday, day, time(starts), time(ends), zone, 1)


def test_spans_fill_the_day_and_gaps_are_where_nobody_is() -> None:
    days = week(Rota((_hours(ANA, 0, 8, 16), _hours(BO, 0, 12, 20)), ()), MONDAY, "UTC")
    assert days[0].spans == (
        Span(0, 8, ()),
        Span(8, 12, ("Ana",)),
        Span(12, 16, ("Ana", "Bo")),
        Span(16, 20, ("Bo",)),
        Span(20, 24, ()),
    )
    assert [span.from_to for span in days[0].gaps] == ["00:00–08:00", "20:00–24:00"]
    assert [len(day.gaps) for day in days[1:]] == [1] * 6
    assert days[1].spans == (Span(0, 24, ()),)


def test_a_night_goes_on_in_the_morning_and_a_day_off_is_a_gap() -> None:
    nights = tuple(_hours(ANA, weekday, 20, 8) for weekday in range(7))
    days = week(Rota(nights, (DayOff(1, date(2026, 12, 1), None, None),)), MONDAY, "UTC")
    assert days[0].spans == (Span(0, 8, ("Ana",)), Span(8, 20, ()), Span(20, 24, ("Ana",)))
    assert days[1].spans == (Span(0, 8, ("Ana",)), Span(8, 24, ()))  # the night that began before goes on
    assert days[2].spans == (Span(0, 20, ()), Span(20, 24, ("Ana",)))


def test_hours_of_another_zone_stand_where_this_clock_has_them() -> None:
    days = week(Rota((_hours(ANA, 0, 9, 17, zone="America/New_York"),), ()), MONDAY, "Europe/Chisinau")
    assert days[0].spans == (Span(0, 16, ()), Span(16, 24, ("Ana",)))


def test_who_is_next_is_said_with_the_time() -> None:
    rota = Rota((_hours(ANA, 2, 8, 16), _hours(BO, None, 6, 7, day=date(2026, 12, 2))), ())
    found = next_on_call(rota, datetime(2026, 11, 30, 12, tzinfo=UTC))
    assert found == (datetime(2026, 12, 2, 6, tzinfo=UTC), ("Bo",))
    assert next_on_call(Rota((), ()), datetime(2026, 11, 30, 12, tzinfo=UTC)) is None
