"""Hours and whom to call: shown to everybody, changed by those who manage."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheLine, needs
from routing.console.drawing import templates
from routing.console.words import outcome_of_try
from routing.line.line import Line
from routing.oncall import calls, duty, escalation, shifts
from routing.oncall.duty import Duty
from routing.staff import presence
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.tables import EscalationStep

MANAGERS = [needs(May.MANAGE)]
router = APIRouter(prefix="/on-call")


async def _on_call(request: Request, line: Line, member: Member, fault: str | None = None, tried: str | None = None) -> Response:
    """Everybody sees who is called when; only those who manage see the numbers and the chat."""
    is_manager = member.may(May.MANAGE)
    async with line.store.database.begin() as session:
        rota = await shifts.rota(session)
        people = [colleague for colleague in await presence.colleagues(session) if is_manager]
        kept = await duty.duty_of(session, line.store.vault) if is_manager else None
    names = {hours.staff_id: hours.name for hours in rota.hours}
    found = {
        "member": member,
        "rota": rota,
        "weekdays": shifts.WEEKDAYS,
        "now": [names[staff_id] for staff_id in rota.on_call(now())],
        "people": people,
        "duty": kept,
        "zones": shifts.zones() if is_manager else (),
        "fault": fault,
        "tried": tried,
        "rungs": [rung for rung in escalation.OUTSIDE if kept is not None and kept.address(rung)],
        "high_is_slower": duty.HIGH_IS_SLOWER,
    }
    return templates.TemplateResponse(request, "on_call.html", found, status_code=400 if fault else 200)


@router.get("")
async def show_on_call(request: Request, line: TheLine, member: SignedIn) -> Response:
    return await _on_call(request, line, member)


def _to_on_call() -> Response:
    return RedirectResponse("/console/on-call", status_code=303)


@router.post("/shifts", dependencies=MANAGERS)
async def add_shift(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: SignedIn,
    staff_id: Annotated[UUID, Form()],
    starts: Annotated[time, Form()],
    ends: Annotated[time, Form()],
    zone: Annotated[str, Form()],
    place: Annotated[int, Form()] = 1,
    weekdays: Annotated[list[int], Form()] = [],  # noqa: B006  # FastAPI copies it
    day: Annotated[str, Form()] = "",
) -> Response:
    try:
        async with line.store.database.begin() as session:
            on = date.fromisoformat(day) if day else None
            await shifts.add(
                session, staff_id, weekdays=weekdays, day=on, starts=starts, ends=ends, zone=zone.strip(), place=place
            )
    except ValueError as error:
        return await _on_call(request, line, member, f"Not added: {error}.")
    return _to_on_call()


@router.post("/shifts/{shift_id}/remove", dependencies=MANAGERS)
async def remove_shift(line: TheLine, member: SignedIn, shift_id: int) -> Response:
    async with line.store.database.begin() as session:
        await shifts.remove(session, shift_id)
    return _to_on_call()


@router.post("/holidays", dependencies=MANAGERS)
async def add_holiday(
    line: TheLine, member: SignedIn, day: Annotated[date, Form()], staff_id: Annotated[UUID | Literal[""], Form()] = ""
) -> Response:
    async with line.store.database.begin() as session:
        await shifts.add_holiday(session, day, staff_id or None)
    return _to_on_call()


@router.post("/holidays/{holiday_id}/remove", dependencies=MANAGERS)
async def remove_holiday(line: TheLine, member: SignedIn, holiday_id: int) -> Response:
    async with line.store.database.begin() as session:
        await shifts.remove_holiday(session, holiday_id)
    return _to_on_call()


@router.post("/duty", dependencies=MANAGERS)
async def keep_duty(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: SignedIn,
    silent_after_min: Annotated[int, Form()],
    call_after_s: Annotated[int, Form()],
    staff_chat: Annotated[str, Form()] = "",
    staff_phone: Annotated[str, Form()] = "",
    partner_phone: Annotated[str, Form()] = "",
) -> Response:
    try:
        async with line.store.database.begin() as session:
            kept = Duty(silent_after_min, call_after_s, staff_chat, staff_phone, partner_phone)
            await duty.save(session, line.store.vault, kept, member.id)
    except ValueError as error:
        return await _on_call(request, line, member, f"Not kept: {error}.")
    return _to_on_call()


@router.post("/duty/try", dependencies=MANAGERS)
async def try_duty(request: Request, line: TheLine, member: SignedIn, rung: Annotated[EscalationStep, Form()]) -> Response:
    async with line.store.database.begin() as session:
        kept = await duty.duty_of(session, line.store.vault)
    ended = await calls.send_test(line.channels, rung, kept.address(rung))
    return await _on_call(request, line, member, tried=outcome_of_try(ended))
