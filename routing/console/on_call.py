"""Hours and whom to call: shown to everybody, changed by those who manage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field, StringConstraints

from routing.console.access import SignedIn, TheChannels, TheStore, needs
from routing.console.drawing import templates
from routing.console.forms import OrBlank, RowId
from routing.console.interface import interface_of
from routing.console.words import outcome_of_test
from routing.interface import Interface
from routing.oncall import calls, duty, escalation, shifts
from routing.oncall.duty import Duty
from routing.oncall.week import next_on_call, week
from routing.refusal import InputError
from routing.staff import presence
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import EscalationStep

FIRST_ZONE = "Europe/Chisinau"
"""Proposed until somebody has hours; then that of the last hours added."""
MANAGERS = [needs(May.MANAGE)]
router = APIRouter(prefix="/on-call")


class ShiftForm(BaseModel):
    staff_id: UUID
    starts: time
    ends: time
    zone: Annotated[str, StringConstraints(strip_whitespace=True)]
    place: int = 1
    weekdays: list[int] = []
    day: OrBlank[date] = None


class HolidayForm(BaseModel):
    """`staff_id` is left empty for a day off for everybody."""

    day: date
    staff_id: OrBlank[UUID] = None


class DutyForm(BaseModel):
    silent_after_min: int
    call_after_s: int
    staff_chat: str = Field("", repr=False)
    staff_phone: str = Field("", repr=False)
    partner_phone: str = Field("", repr=False)


@dataclass(frozen=True, slots=True)
class OnCallPage:
    """Everybody sees who is called when; only those who manage see the numbers and the chat."""

    request: Request
    store: Store
    member: Member

    @property
    def words(self) -> Interface:
        return interface_of(self.request)

    async def draw(self, fault: str | None = None, *, place: str = "", tested: str | None = None) -> Response:
        """Draw the page; `fault` says why the form at `place` was refused, and `tested` how a test call ended."""
        is_manager = self.member.may(May.MANAGE)
        async with self.store.database.begin() as session:
            rota = await shifts.rota(session)
            people = await presence.colleagues(session) if is_manager else []
            saved = await duty.duty_of(session, self.store.vault) if is_manager else None
        zone, at = rota.hours[-1].zone if rota.hours else FIRST_ZONE, now()
        found = {
            "member": self.member,
            "rota": rota,
            "now": rota.names_on_call(at),
            "next": next_on_call(rota, at),
            "week": week(rota, at.astimezone(ZoneInfo(zone)).date(), zone),
            "zone": zone,
            "people": people,
            "duty": saved,
            "zones": shifts.zones() if is_manager else (),
            "fault": fault,
            "place": place,
            "tested": tested,
            "steps": [step for step in escalation.OUTSIDE if saved is not None and saved.address(step)],
            "high_is_slower": duty.HIGH_IS_SLOWER,
        }
        return templates.TemplateResponse(self.request, "on_call.html", found, status_code=400 if fault else 200)


async def page_of(request: Request, store: TheStore, member: SignedIn) -> OnCallPage:
    return OnCallPage(request, store, member)


ThePage = Annotated[OnCallPage, Depends(page_of)]


def _to_on_call() -> Response:
    return RedirectResponse("/console/on-call", status_code=303)


@router.get("")
async def show_on_call(page: ThePage) -> Response:
    return await page.draw()


@router.post("/shifts", dependencies=MANAGERS)
async def add_shift(page: ThePage, typed: Annotated[ShiftForm, Form()]) -> Response:
    try:
        async with page.store.database.begin() as session:
            await shifts.add(session, **dict(typed))
    except InputError as error:
        return await page.draw(page.words.say("not-added", why=page.words.why(error)), place="hours")
    return _to_on_call()


@router.post("/shifts/{shift_id}/remove", dependencies=MANAGERS)
async def remove_shift(store: TheStore, shift_id: RowId) -> Response:
    async with store.database.begin() as session:
        await shifts.remove(session, shift_id)
    return _to_on_call()


@router.post("/holidays", dependencies=MANAGERS)
async def add_holiday(store: TheStore, typed: Annotated[HolidayForm, Form()]) -> Response:
    async with store.database.begin() as session:
        await shifts.add_holiday(session, typed.day, typed.staff_id)
    return _to_on_call()


@router.post("/holidays/{holiday_id}/remove", dependencies=MANAGERS)
async def remove_holiday(store: TheStore, holiday_id: RowId) -> Response:
    async with store.database.begin() as session:
        await shifts.remove_holiday(session, holiday_id)
    return _to_on_call()


@router.post("/duty", dependencies=MANAGERS)
async def save_duty(page: ThePage, typed: Annotated[DutyForm, Form()]) -> Response:
    try:
        async with page.store.database.begin() as session:
            await duty.save(session, page.store.vault, Duty(**typed.model_dump()), page.member.id)
    except InputError as error:
        return await page.draw(page.words.say("not-saved", why=page.words.why(error)), place="steps")
    return _to_on_call()


@router.post("/duty/try", dependencies=MANAGERS)
async def send_test(page: ThePage, channels: TheChannels, step: Annotated[EscalationStep, Form()]) -> Response:
    async with page.store.database.begin() as session:
        saved = await duty.duty_of(session, page.store.vault)
    ended = await calls.send_test(channels, step, saved.address(step))
    return await page.draw(tested=outcome_of_test(ended, page.words))
