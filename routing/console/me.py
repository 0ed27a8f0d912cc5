"""The page of the member who is signed in: what their role allows, their password, the end of their sign-in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from sqlalchemy import select

from routing.console.access import (
    SignedIn,
    TheChannels,
    TheLibrary,
    TheLine,
    TheStore,
    forget_token,
    library_of,
    line_of,
    throttle_place,
    token_of,
)
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.people import all_languages, known_languages
from routing.console.words import browser_called, outcome_of_test
from routing.desk import acts
from routing.interface import LANGUAGES, interface_in
from routing.oncall import calls
from routing.oversight import load
from routing.ports import phones
from routing.refusal import InputError
from routing.staff import accounts, devices, guessing, presence, sessions
from routing.staff.accounts import AccountError
from routing.staff.guessing import TooManyTriesError
from routing.staff.passwords import MAX_PASSWORD, MIN_PASSWORD, BusyError
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import EscalationStep, Staff

router = APIRouter()


class PasswordForm(BaseModel):
    old: str = Field("", max_length=MAX_PASSWORD, repr=False)
    new: str = Field("", max_length=MAX_PASSWORD, repr=False)


class LanguageForm(BaseModel):
    """Empty, or a language that the pages are not written in: what the browser asks for."""

    language: str = Field("", max_length=8)


class SignOutForm(BaseModel):
    sure: bool = False
    device: str = Field("", max_length=1_000, repr=False)
    """The address by which a push wakes this browser, if any."""


class ReachForm(BaseModel):
    languages: list[str] = []
    phone: str = Field("", repr=False)


async def _page(request: Request, store: Store, member: Member, fault: str | None = None, **more: object) -> Response:
    """Draw the page; `fault` says what was wrong with a password, `more` what was done, or what was typed and is wrong."""
    async with store.database.begin() as session:
        staff = await session.get_one(Staff, member.id)
        sign_ins = await sessions.listed(session, store.vault, member.id, token_of(request))
        failures = await guessing.failures_of(session, store.vault, member.name)
    found = {
        "member": member,
        "fault": fault,
        "is_done": False,
        "wrong": None,
        "tested": None,
        "spoken": staff.languages,
        "phone": store.vault.open_staff(staff.sealed_phone) if staff.sealed_phone else "",
        "spoken_anywhere": all_languages(library_of(line_of(request))),
        "acts": list(May),
        "min_password": MIN_PASSWORD,
        "languages": [interface_in(code) for code in LANGUAGES],
        "sign_ins": sign_ins,
        "browser": partial(browser_called, interface=interface_of(request)),
        "failures": failures,
        **more,
    }
    return templates.TemplateResponse(request, "me.html", found, status_code=400 if fault or found["wrong"] else 200)


@router.get("/me")
async def show_me(request: Request, store: TheStore, member: SignedIn) -> Response:
    return await _page(request, store, member)


@router.post("/me/password")
async def change_password(
    request: Request, store: TheStore, member: SignedIn, typed: Annotated[PasswordForm, Form()]
) -> Response:
    fault, token, words = None, token_of(request), interface_of(request)
    attempt = guessing.attempt_of(store.vault, f"own {member.name}", throttle_place(request), None)
    try:
        await accounts.change_password(store.database, attempt, member.id, token, typed.old, typed.new)
    except AccountError as error:
        fault = words.say("not-changed", why=words.why(error))
    except (TooManyTriesError, BusyError):
        fault = words.say("not-changed", why=words.say("error-too-many-tries"))
    is_done = fault is None
    return await _page(request, store, replace(member, must_change=member.must_change and not is_done), fault, is_done=is_done)


@router.post("/me/sign-ins/{session_id}/end")
async def end_sign_in(store: TheStore, member: SignedIn, session_id: UUID) -> Response:
    async with store.database.begin() as session:
        await sessions.revoke(session, member.id, session_id)
    return RedirectResponse("/console/me", status_code=303)


@router.post("/me/language")
async def choose_language(store: TheStore, member: SignedIn, typed: Annotated[LanguageForm, Form()]) -> Response:
    """Choose what the pages speak to this member; nothing chosen means what the browser asks for."""
    async with store.database.begin() as session:
        await accounts.set_interface_language(session, member.id, typed.language if typed.language in LANGUAGES else None)
    return RedirectResponse("/console/me", status_code=303)


@router.post("/me/reach")
async def save_reach(
    request: Request, store: TheStore, library: TheLibrary, member: SignedIn, typed: Annotated[ReachForm, Form()]
) -> Response:
    """Save the languages that the member speaks and their phone for calls, as an admin can too."""
    words = interface_of(request)
    try:
        number = phones.phone_of(typed.phone)
    except InputError as error:
        wrong = words.say("not-saved", why=words.why(error))
        return await _page(request, store, member, wrong=wrong, spoken=typed.languages, phone=typed.phone)
    async with store.database.begin() as session:
        await accounts.set_own_languages(session, member.id, known_languages(library, typed.languages))
        await accounts.set_phone(session, member.id, member.id, store.vault.seal_staff(number) if number else None)
    return RedirectResponse("/console/me#reach", status_code=303)


@router.post("/me/phone/try")
async def try_phone(request: Request, store: TheStore, channels: TheChannels, member: SignedIn) -> Response:
    async with store.database.begin() as session:
        sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.id == member.id))
    phone = store.vault.open_staff(sealed) if sealed else ""
    ended = await calls.send_test(channels, EscalationStep.MEMBER, phone, member.interface_language)
    return await _page(request, store, member, tested=outcome_of_test(ended, interface_of(request)))


@router.post("/sign-out")
async def sign_out(request: Request, line: TheLine, member: SignedIn, typed: Annotated[SignOutForm, Form()]) -> Response:
    """End this sign-in and the waking of this browser; when it was the last one, what the member holds goes back into the queue.

    Who holds somebody, or is woken here, is asked first."""
    held = len(await load.held(line.store, member.id))
    async with line.store.database.begin() as session:
        device_id = await devices.of_browser(session, line.store.vault, member.id, typed.device)
    if not typed.sure and (held or device_id):
        found = {"member": member, "held": held, "device": typed.device if device_id else ""}
        return templates.TemplateResponse(request, "sign_out.html", found)
    async with line.store.database.begin() as session:
        await sessions.sign_out(session, token_of(request))
        if device_id:
            await devices.forget(session, device_id, member.id)
        is_off = member.id not in await presence.who_is_on(session)
    if is_off:
        await acts.revoke_all(line, member.id, "holder_left")
    response = RedirectResponse("/console/sign-in", status_code=303)
    forget_token(request, response)
    # the worker goes with it, and what wakes this browser; cookies stay: it is still known by its mark
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response
