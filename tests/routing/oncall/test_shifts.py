"""Who is on call when: nights, holidays, order, and the days on which clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from uuid import UUID

import pytest

from routing.oncall import shifts
from routing.oncall.shifts import DayOff, Hours, Rota
from routing.staff import accounts
from routing.store.tables import Role
from tests.conftest import PASSWORD
from tests.types import StartRouter

ANA, BO = UUID(int=1), UUID(int=2)
NAMES = {ANA: "Ana", BO: "Bo"}
MONDAY = 0


def hours(
    staff_id: UUID = ANA,
    weekday: int | None = MONDAY,
    day: date | None = None,
    *,
    starts: time = time(9),
    ends: time = time(17),
    zone: str = "Europe/Chisinau",
    place: int = 1,
) -> Hours:
    return Hours(1, staff_id, NAMES[staff_id], weekday, day, starts, ends, zone, place)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "is_on"),
    [
        ("2026-01-05T06:59", False),  # a Monday; Chisinau is two hours ahead in winter
        ("2026-01-05T07:00", True),
        ("2026-01-05T14:59", True),
        ("2026-01-05T15:00", False),
        ("2026-07-06T06:00", True),  # and three in summer
        ("2026-07-06T14:00", False),
        ("2026-01-06T10:00", False),
    ],
)
def test_a_shift_holds_by_the_clocks_of_its_place(moment: str, *, is_on: bool) -> None:
    assert Rota((hours(),), ()).on_call(at(moment)) == ((ANA,) if is_on else ())


@pytest.mark.parametrize(
    ("moment", "is_on"),
    [("2026-01-05T20:30", True), ("2026-01-06T03:59", True), ("2026-01-06T04:00", False), ("2026-01-05T03:00", False)],
)
def test_a_night_ends_on_the_next_morning(moment: str, *, is_on: bool) -> None:
    night = hours(starts=time(22), ends=time(6))
    assert bool(Rota((night,), ()).on_call(at(moment))) is is_on


def test_a_shift_from_midnight_to_midnight_is_a_whole_day() -> None:
    whole = hours(starts=time(0), ends=time(0), zone="UTC")
    covered = [Rota((whole,), ()).on_call(at(f"2026-01-05T{hour:02}:30")) for hour in range(24)]
    assert covered == [(ANA,)] * 24
    assert Rota((whole,), ()).on_call(at("2026-01-06T00:00")) == ()


def test_the_hour_that_is_there_twice_is_covered_twice_and_no_hour_is_lost() -> None:
    night = hours(weekday=6, starts=time(0), ends=time(8), zone="Europe/Berlin")  # Sunday
    autumn = [
        Rota((night,), ()).on_call(at(f"2026-10-{day}T{hour:02}:30")) for day, hour in [(24, 22), (25, 0), (25, 1), (25, 6)]
    ]
    assert autumn == [(ANA,)] * 4  # 00:30, 02:30 twice, 07:30
    spring = [Rota((night,), ()).on_call(at(f"2026-03-29T{hour:02}:30")) for hour in (0, 1, 5, 6)]
    assert spring == [(ANA,), (ANA,), (ANA,), ()]  # 01:30, 03:30, 07:30, 08:30


def test_a_holiday_frees_one_or_all_but_not_the_shift_given_for_it() -> None:
    weekly, other, given = hours(), hours(BO), hours(BO, None, date(2026, 1, 5), starts=time(12), ends=time(14))
    noon, morning = at("2026-01-05T10:30"), at("2026-01-05T07:30")
    anas = DayOff(1, date(2026, 1, 5), ANA, "Ana")
    everybodys = DayOff(2, date(2026, 1, 5), None, None)
    assert Rota((weekly, other), (anas,)).on_call(morning) == (BO,)
    assert Rota((weekly, other, given), (everybodys,)).on_call(morning) == ()
    assert Rota((weekly, other, given), (everybodys,)).on_call(noon) == (BO,)


def test_a_night_before_a_holiday_goes_on_into_it() -> None:
    night = hours(starts=time(22), ends=time(6))
    tuesday = DayOff(1, date(2026, 1, 6), None, None)
    assert Rota((night,), (tuesday,)).on_call(at("2026-01-06T02:00")) == (ANA,)


def test_the_place_gives_the_order_and_nobody_is_called_twice() -> None:
    listed = (hours(ANA, place=2), hours(BO, place=1), hours(ANA, place=3))
    assert Rota(listed, ()).on_call(at("2026-01-05T10:00")) == (BO, ANA)


async def test_hours_are_kept_by_day_and_a_disabled_member_is_not_called(start_router: StartRouter) -> None:
    database = (await start_router()).line.store.database
    async with database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        admin = await accounts.add_staff(session, "Sue", PASSWORD, Role.ADMIN, [])
        await shifts.add(session, ana, weekdays=[0, 2, 2], starts=time(9), ends=time(17), zone="UTC")
        await shifts.add(session, ana, day=date(2026, 1, 6), starts=time(9), ends=time(17), zone="UTC", place=2)
        for _ in range(2):
            await shifts.add_holiday(session, date(2026, 1, 7), None)
    async with database.begin() as session:
        rota = await shifts.rota(session)
    assert [(one.weekday, one.day) for one in rota.hours] == [(0, None), (2, None), (None, date(2026, 1, 6))]
    assert len(rota.days_off) == 1
    assert rota.on_call(at("2026-01-05T10:00")) == (ana,)
    assert rota.on_call(at("2026-01-07T10:00")) == ()
    async with database.begin() as session:
        await accounts.disable(session, admin, ana)
        assert (await shifts.rota(session)).hours == ()


@pytest.mark.parametrize(
    ("given", "word"),
    [
        ({"weekdays": [], "zone": "UTC"}, "days"),
        ({"weekdays": [0], "day": date(2026, 1, 5), "zone": "UTC"}, "days"),
        ({"weekdays": [7], "zone": "UTC"}, "weekday"),
        ({"weekdays": [0], "zone": "Europe/Nowhere"}, "zone"),
        ({"weekdays": [0], "zone": "UTC", "place": 0}, "call-order"),
    ],
)
async def test_a_shift_that_cannot_be_says_why(start_router: StartRouter, given: dict[str, object], word: str) -> None:
    database = (await start_router()).line.store.database
    async with database.begin() as session:
        ana = await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
        with pytest.raises(ValueError, match=word):
            await shifts.add(session, ana, starts=time(9), ends=time(17), **given)
