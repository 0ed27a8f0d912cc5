"""The page of the member who is signed in: what their role allows, their password, the end of their sign-in."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from routing.console.access import COOKIE, SignedIn, TheLine, TheStore
from routing.console.drawing import templates
from routing.console.interface import LANGUAGES, interface_in
from routing.desk import acts
from routing.staff import accounts, presence, sessions
from routing.staff.accounts import AccountError
from routing.staff.passwords import MAX_PASSWORD, MIN_PASSWORD
from routing.staff.roles import May
from routing.staff.sessions import Member

router = APIRouter()


class PasswordForm(BaseModel):
    old: str = Field("", max_length=MAX_PASSWORD, repr=False)
    new: str = Field("", max_length=MAX_PASSWORD, repr=False)


class LanguageForm(BaseModel):
    """Empty, or a language that the pages are not written in: what the browser asks for."""

    language: str = Field("", max_length=8)


def _page(request: Request, member: Member, fault: str | None = None, *, is_done: bool = False) -> Response:
    found = {
        "member": member,
        "fault": fault,
        "is_done": is_done,
        "acts": list(May),
        "min_password": MIN_PASSWORD,
        "languages": [interface_in(code) for code in LANGUAGES],
    }
    return templates.TemplateResponse(request, "me.html", found, status_code=400 if fault else 200)


@router.get("/me")
async def show_me(request: Request, member: SignedIn) -> Response:
    return _page(request, member)


@router.post("/me/password")
async def change_password(
    request: Request, store: TheStore, member: SignedIn, typed: Annotated[PasswordForm, Form()]
) -> Response:
    fault = None
    try:
        async with store.database.begin() as session:
            await accounts.change_password(session, member.id, request.cookies.get(COOKIE, ""), typed.old, typed.new)
    except AccountError as error:
        fault = f"Not changed: {error}."
    return _page(request, member, fault, is_done=fault is None)


@router.post("/me/language")
async def choose_language(store: TheStore, member: SignedIn, typed: Annotated[LanguageForm, Form()]) -> Response:
    """Choose what the pages speak to this member; nothing chosen means what the browser asks for."""
    async with store.database.begin() as session:
        await accounts.set_interface_language(session, member.id, typed.language if typed.language in LANGUAGES else None)
    return RedirectResponse("/console/me", status_code=303)


@router.post("/sign-out")
async def sign_out(request: Request, line: TheLine, member: SignedIn) -> Response:
    """End this sign-in; when it was the last one, what the member holds goes back into the queue."""
    async with line.store.database.begin() as session:
        await sessions.sign_out(session, request.cookies.get(COOKIE, ""))
        is_off = member.id not in await presence.who_is_on(session)
    if is_off:
        await acts.revoke_all(line, member.id, "holder_left")
    response = RedirectResponse("/console/sign-in", status_code=303)
    response.delete_cookie(COOKIE, path="/console")
    response.headers["Clear-Site-Data"] = '"cache", "storage"'  # cookies stay: the browser is still known by its mark
    return response
