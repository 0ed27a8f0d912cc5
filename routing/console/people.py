"""People in the console: accounts, hours and whom to call for those who manage; her own password for everybody."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from sqlalchemy import func, select

from routing.console.access import COOKIE, SignedIn, TheLine, needs, same_site, templates
from routing.desk import acts
from routing.line.line import Line
from routing.oncall import duty, escalation, shifts
from routing.oncall.duty import Duty
from routing.ports import phones
from routing.staff import accounts, presence
from routing.staff.accounts import AccountError, Member
from routing.staff.roles import ALLOWED, May
from routing.store.clock import now
from routing.store.tables import CallOutcome, EscalationStep, Role, Staff

MORE_LANGUAGES = ("de", "el", "es", "fr", "it", "mk", "pl", "pt", "ar", "fa", "hi", "zh")
"""Spoken by staff although no text is written in them yet."""
CAN = {
    May.TAKE: "takes conversations",
    May.TAKE_IMMEDIATE: "takes immediate risk",
    May.OVERRULE: "takes over and writes in others' conversations",
    May.SUPERVISE: "sees who is on, waiting times and reports",
    May.MANAGE: "manages people, hours and calls",
}
Manager = Annotated[Member, Depends(needs(May.MANAGE))]
router = APIRouter(prefix="/console", default_response_class=HTMLResponse, dependencies=[Depends(same_site)])


def _languages(line: Line) -> tuple[str, ...]:
    return (*sorted(line.library.languages), *MORE_LANGUAGES)


async def _people(request: Request, line: Line, member: Member, status: int = 200, **more: object) -> Response:
    async with line.store.database.begin() as session:
        staff = (await session.scalars(select(Staff).order_by(Staff.disabled_at.is_not(None), func.lower(Staff.name)))).all()
        on = await presence.who_is_on(session)
    found = {
        "member": member,
        "staff": staff,
        "on": on,
        "roles": list(Role),
        "allowed": ALLOWED,
        "can": CAN,
        "languages": _languages(line),
        "language_name": line.library.texts_of("en").language_name,
        "fault": None,
        "made": None,
        **more,
    }
    return templates.TemplateResponse(request, "people.html", found, status_code=status)


@router.get("/people")
async def show_people(request: Request, line: TheLine, member: Manager) -> Response:
    return await _people(request, line, member)


@router.post("/people")
async def add(
    request: Request,
    line: TheLine,
    member: Manager,
    name: Annotated[str, Form()] = "",
    role: Annotated[Role, Form()] = Role.STAFF,
    languages: Annotated[list[str], Form()] = [],  # noqa: B006  # FastAPI copies it
) -> Response:
    """The password is shown once, on the page that answers."""
    password = accounts.new_password()
    try:
        async with line.store.database.begin() as session:
            chosen = [code for code in languages if code in _languages(line)]
            await accounts.add_staff(session, name, password, role, chosen, member.id)
    except AccountError as error:
        return await _people(request, line, member, 400, fault=f"Not added: {error}.")
    return await _people(request, line, member, made=(name.strip(), password))


async def _person(request: Request, line: Line, member: Member, staff_id: UUID, **more: object) -> Response:
    """The form as it is kept, or with what was typed beside the `fault` in it."""
    async with line.store.database.begin() as session:
        staff = await session.get(Staff, staff_id)
    if staff is None:
        return RedirectResponse("/console/people", status_code=303)
    found = {
        "member": member,
        "one": staff,
        "role": staff.role,
        "spoken": staff.languages,
        "phone": line.store.vault.open_staff(staff.sealed_phone) if staff.sealed_phone else "",
        "roles": list(Role),
        "languages": _languages(line),
        "language_name": line.library.texts_of("en").language_name,
        "fault": None,
        "tried": None,
        "password": None,
        **more,
    }
    return templates.TemplateResponse(request, "person.html", found, status_code=400 if found["fault"] else 200)


@router.get("/people/{staff_id}")
async def show_person(request: Request, line: TheLine, member: Manager, staff_id: UUID) -> Response:
    return await _person(request, line, member, staff_id)


@router.post("/people/{staff_id}")
async def change(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: Manager,
    staff_id: UUID,
    role: Annotated[Role, Form()],
    languages: Annotated[list[str], Form()] = [],  # noqa: B006  # FastAPI copies it
    phone: Annotated[str, Form()] = "",
) -> Response:
    try:
        number = phones.phone_of(phone)
        async with line.store.database.begin() as session:
            chosen = [code for code in languages if code in _languages(line)]
            await accounts.change(session, member.id, staff_id, role, chosen)
            await accounts.set_phone(session, member.id, staff_id, line.store.vault.seal_staff(number) if number else None)
    except (AccountError, ValueError) as error:
        typed = {"role": role, "spoken": languages, "phone": phone}
        return await _person(request, line, member, staff_id, fault=f"Not kept: {error}.", **typed)
    return RedirectResponse("/console/people", status_code=303)


@router.post("/people/{staff_id}/disable")
async def disable(request: Request, line: TheLine, member: Manager, staff_id: UUID) -> Response:
    """What she holds goes back into the queue."""
    try:
        async with line.store.database.begin() as session:
            await accounts.disable(session, member.id, staff_id)
    except AccountError as error:
        return await _person(request, line, member, staff_id, fault=f"Not done: {error}.")
    await acts.take_back_all(line, staff_id, "holder_left")
    return RedirectResponse("/console/people", status_code=303)


@router.post("/people/{staff_id}/enable")
async def enable(line: TheLine, member: Manager, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        await accounts.enable(session, member.id, staff_id)
    return RedirectResponse("/console/people", status_code=303)


@router.post("/people/{staff_id}/password")
async def reset_password(request: Request, line: TheLine, member: Manager, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        password = await accounts.reset_password(session, member.id, staff_id)
    return await _person(request, line, member, staff_id, password=password)


@router.post("/people/{staff_id}/try")
async def try_phone(request: Request, line: TheLine, member: Manager, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == staff_id))
    ended = await escalation.try_out(line, EscalationStep.MEMBER, line.store.vault.open_staff(sealed) if sealed else "")
    return await _person(request, line, member, staff_id, tried=_ended(ended))


def _ended(ended: tuple[CallOutcome, str | None]) -> str:
    """How a test of a call ended, in words."""
    reached, reason = ended
    return "The test was sent." if reached is CallOutcome.SENT else f"The test reached nobody: {reason}."


@router.get("/me")
async def show_me(request: Request, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "me.html", {"member": member, "fault": None, "is_done": False, "can": CAN})


@router.post("/me/password")
async def change_password(
    request: Request, line: TheLine, member: SignedIn, old: Annotated[str, Form()] = "", new: Annotated[str, Form()] = ""
) -> Response:
    fault = None
    try:
        async with line.store.database.begin() as session:
            await accounts.change_password(session, member.id, request.cookies.get(COOKIE, ""), old, new)
    except AccountError as error:
        fault = f"Not changed: {error}."
    found = {"member": member, "fault": fault, "is_done": fault is None, "can": CAN}
    return templates.TemplateResponse(request, "me.html", found, status_code=400 if fault else 200)


async def _on_call(request: Request, line: Line, member: Member, fault: str | None = None, tried: str | None = None) -> Response:
    """Everybody sees who is called when; where they are reached is for those who manage."""
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


@router.get("/on-call")
async def show_on_call(request: Request, line: TheLine, member: SignedIn) -> Response:
    return await _on_call(request, line, member)


def _to_on_call() -> Response:
    return RedirectResponse("/console/on-call", status_code=303)


@router.post("/on-call/shifts")
async def add_shift(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: Manager,
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


@router.post("/on-call/shifts/{shift_id}/remove")
async def remove_shift(line: TheLine, member: Manager, shift_id: int) -> Response:
    async with line.store.database.begin() as session:
        await shifts.remove(session, shift_id)
    return _to_on_call()


@router.post("/on-call/holidays")
async def add_holiday(
    line: TheLine, member: Manager, day: Annotated[date, Form()], staff_id: Annotated[UUID | Literal[""], Form()] = ""
) -> Response:
    async with line.store.database.begin() as session:
        await shifts.add_holiday(session, day, staff_id or None)
    return _to_on_call()


@router.post("/on-call/holidays/{holiday_id}/remove")
async def remove_holiday(line: TheLine, member: Manager, holiday_id: int) -> Response:
    async with line.store.database.begin() as session:
        await shifts.remove_holiday(session, holiday_id)
    return _to_on_call()


@router.post("/on-call/duty")
async def keep_duty(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: Manager,
    silent_after_min: Annotated[int, Form()],
    call_after_s: Annotated[int, Form()],
    staff_chat: Annotated[str, Form()] = "",
    staff_phone: Annotated[str, Form()] = "",
    partner_phone: Annotated[str, Form()] = "",
) -> Response:
    try:
        async with line.store.database.begin() as session:
            kept = Duty(silent_after_min, call_after_s, staff_chat, staff_phone, partner_phone)
            await duty.keep(session, line.store.vault, kept, member.id)
    except ValueError as error:
        return await _on_call(request, line, member, f"Not kept: {error}.")
    return _to_on_call()


@router.post("/on-call/duty/try")
async def try_duty(request: Request, line: TheLine, member: Manager, rung: Annotated[EscalationStep, Form()]) -> Response:
    async with line.store.database.begin() as session:
        kept = await duty.duty_of(session, line.store.vault)
    return await _on_call(request, line, member, tried=_ended(await escalation.try_out(line, rung, kept.address(rung))))
