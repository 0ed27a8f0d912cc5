"""Who is on call, in which order: weekly hours, single dates, holidays, each in the time zone in which it was given."""

from __future__ import annotations

import zoneinfo
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.refusal import InputError
from routing.store.tables import Holiday, Shift, Staff

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@cache
def zones() -> tuple[str, ...]:
    """Return UTC and the time zones of places, by IANA name: Europe/Chisinau."""
    places = [name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/")]
    return (*sorted(places), "UTC")


@dataclass(frozen=True, slots=True)
class Hours:
    """On call every `weekday` (0 is Monday), or on one `day`.  When `ends` is not after `starts` it is on the next day.

    `place`: the order in which members are called, the lowest first."""

    id: int
    staff_id: UUID
    name: str
    weekday: int | None
    day: date | None
    starts: time
    ends: time
    zone: str
    place: int
    is_demo: bool = False
    """The account was made by `linden demo`: shown, and never called."""


@dataclass(frozen=True, slots=True)
class DayOff:
    """No weekly hours count on this day: for one member, or for all when `staff_id` is None."""

    id: int
    day: date
    staff_id: UUID | None
    name: str | None


@dataclass(frozen=True, slots=True)
class Rota:
    hours: tuple[Hours, ...]
    days_off: tuple[DayOff, ...]

    def on_call(self, at: datetime) -> tuple[UUID, ...]:
        """Return the members on call at this moment, the first to be called first, each once."""
        days_off = {(one.day, one.staff_id) for one in self.days_off}
        found = [hours for hours in self.hours if not hours.is_demo and _covers(hours, at, days_off)]
        return tuple(dict.fromkeys(hours.staff_id for hours in sorted(found, key=lambda hours: (hours.place, hours.name))))

    def names_on_call(self, at: datetime) -> tuple[str, ...]:
        """Return the names of these members, in the same order."""
        names = {hours.staff_id: hours.name for hours in self.hours}
        return tuple(names[staff_id] for staff_id in self.on_call(at))


def _covers(hours: Hours, at: datetime, days_off: Collection[tuple[date, UUID | None]]) -> bool:
    """Compare as clocks on the wall show it, so that a shift starts and ends at its hour on days when clocks change."""
    there = at.astimezone(ZoneInfo(hours.zone)).replace(tzinfo=None)
    return any(_covers_from(hours, there, there.date() - timedelta(days=days), days_off) for days in (0, 1))


def _covers_from(hours: Hours, there: datetime, day: date, days_off: Collection[tuple[date, UUID | None]]) -> bool:
    """Tell whether the shift that starts on `day` is under way; a night belongs to the day on which it starts."""
    if hours.day is None:
        is_off = (day, None) in days_off or (day, hours.staff_id) in days_off
        if hours.weekday != day.weekday() or is_off:
            return False
    elif hours.day != day:
        return False
    last = day if hours.ends > hours.starts else day + timedelta(days=1)
    return datetime.combine(day, hours.starts) <= there < datetime.combine(last, hours.ends)


async def rota(session: AsyncSession) -> Rota:
    """Read the hours of everybody whose account works, and all days off."""
    hours = await session.execute(
        select(Shift, Staff.name, Staff.is_demo)
        .join(Staff, Staff.id == Shift.staff_id)
        .where(Staff.disabled_at.is_(None))
        .order_by(Shift.weekday.nulls_last(), Shift.day, Shift.starts, Shift.place)
    )
    days_off = await session.execute(
        select(Holiday, Staff.name).outerjoin(Staff, Staff.id == Holiday.staff_id).order_by(Holiday.day, Staff.name)
    )
    return Rota(
        hours=tuple(
            Hours(row.id, row.staff_id, name, row.weekday, row.day, row.starts, row.ends, row.zone, row.place, is_demo)
            for row, name, is_demo in hours
        ),
        days_off=tuple(DayOff(row.id, row.day, row.staff_id, name) for row, name in days_off),
    )


async def add(  # noqa: PLR0913  # what a shift is made of, by name
    session: AsyncSession,
    staff_id: UUID,
    *,
    weekdays: Iterable[int] = (),
    day: date | None = None,
    starts: time,
    ends: time,
    zone: str,
    place: int = 1,
) -> None:
    """Add hours on each of these weekdays, or on one day.  Raises ValueError."""
    chosen = sorted(set(weekdays))
    if bool(chosen) == (day is not None):
        raise InputError("days")
    if not all(0 <= weekday < len(WEEKDAYS) for weekday in chosen):
        raise InputError("weekday")
    if zone not in zones():
        raise InputError("time-zone")
    if not 1 <= place <= 99:
        raise InputError("call-order")
    if await session.scalar(select(Staff.id).where(Staff.id == staff_id, Staff.disabled_at.is_(None))) is None:
        raise InputError("no-member")
    days: list[int | None] = [*chosen] or [None]
    for weekday in days:
        session.add(Shift(staff_id=staff_id, weekday=weekday, day=day, starts=starts, ends=ends, zone=zone, place=place))


async def remove(session: AsyncSession, shift_id: int) -> None:
    await session.execute(delete(Shift).where(Shift.id == shift_id))


async def add_holiday(session: AsyncSession, day: date, staff_id: UUID | None) -> None:
    """Add a day off; a second one on the same day changes nothing."""
    same = Holiday.staff_id.is_(None) if staff_id is None else Holiday.staff_id == staff_id
    if await session.scalar(select(Holiday.id).where(Holiday.day == day, same)) is None:
        session.add(Holiday(day=day, staff_id=staff_id))


async def remove_holiday(session: AsyncSession, holiday_id: int) -> None:
    await session.execute(delete(Holiday).where(Holiday.id == holiday_id))


async def has_hours(session: AsyncSession) -> bool:
    """Tell whether anybody is ever on call; without hours there is no out of hours."""
    return bool(await session.scalar(select(func.count()).select_from(Shift).join(Staff).where(~Staff.is_demo)))
