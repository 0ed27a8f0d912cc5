"""Accounts in the console, for those who manage: roles, languages, phones for calls, new passwords."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import func, select

from routing.console.access import SignedIn, TheLine, needs
from routing.console.drawing import templates
from routing.console.words import CAN, outcome_of_try
from routing.desk import acts
from routing.line.line import Line
from routing.oncall import calls
from routing.ports import phones
from routing.staff import accounts, passwords, presence
from routing.staff.accounts import AccountError
from routing.staff.roles import ALLOWED, May
from routing.staff.sessions import Member
from routing.store.tables import EscalationStep, Role, Staff

MORE_LANGUAGES = ("de", "el", "es", "fr", "it", "mk", "pl", "pt", "ar", "fa", "hi", "zh")
"""Spoken by staff although no text is written in them yet."""
router = APIRouter(prefix="/people", dependencies=[needs(May.MANAGE)])


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
        "max_name": accounts.MAX_NAME,
        "fault": None,
        "made": None,
        **more,
    }
    return templates.TemplateResponse(request, "people.html", found, status_code=status)


@router.get("")
async def show_people(request: Request, line: TheLine, member: SignedIn) -> Response:
    return await _people(request, line, member)


@router.post("")
async def add(
    request: Request,
    line: TheLine,
    member: SignedIn,
    name: Annotated[str, Form()] = "",
    role: Annotated[Role, Form()] = Role.STAFF,
    languages: Annotated[list[str], Form()] = [],  # noqa: B006  # FastAPI copies it
) -> Response:
    """The password is shown once, on the page that answers."""
    password = passwords.new_password()
    try:
        async with line.store.database.begin() as session:
            chosen = [code for code in languages if code in _languages(line)]
            await accounts.add_staff(session, name, password, role, chosen, member.id)
    except AccountError as error:
        return await _people(request, line, member, 400, fault=f"Not added: {error}.")
    return await _people(request, line, member, made=(name.strip(), password))


async def _person(request: Request, line: Line, member: Member, staff_id: UUID, **more: object) -> Response:
    """The page of one member: as saved, or with what was typed and the `fault` in it."""
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


@router.get("/{staff_id}")
async def show_person(request: Request, line: TheLine, member: SignedIn, staff_id: UUID) -> Response:
    return await _person(request, line, member, staff_id)


@router.post("/{staff_id}")
async def change(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    member: SignedIn,
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


@router.post("/{staff_id}/disable")
async def disable(request: Request, line: TheLine, member: SignedIn, staff_id: UUID) -> Response:
    """Whatever they hold goes back into the queue."""
    try:
        async with line.store.database.begin() as session:
            await accounts.disable(session, member.id, staff_id)
    except AccountError as error:
        return await _person(request, line, member, staff_id, fault=f"Not done: {error}.")
    await acts.revoke_all(line, staff_id, "holder_left")
    return RedirectResponse("/console/people", status_code=303)


@router.post("/{staff_id}/enable")
async def enable(line: TheLine, member: SignedIn, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        await accounts.enable(session, member.id, staff_id)
    return RedirectResponse("/console/people", status_code=303)


@router.post("/{staff_id}/password")
async def reset_password(request: Request, line: TheLine, member: SignedIn, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        password = await accounts.reset_password(session, member.id, staff_id)
    return await _person(request, line, member, staff_id, password=password)


@router.post("/{staff_id}/try")
async def try_phone(request: Request, line: TheLine, member: SignedIn, staff_id: UUID) -> Response:
    async with line.store.database.begin() as session:
        sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == staff_id))
    phone = line.store.vault.open_staff(sealed) if sealed else ""
    ended = await calls.send_test(line.channels, EscalationStep.MEMBER, phone)
    return await _person(request, line, member, staff_id, tried=outcome_of_try(ended))
