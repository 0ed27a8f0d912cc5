"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse

from routing.console.access import COOKIE, TheLine, same_site
from routing.console.drawing import templates
from routing.desk import acts
from routing.staff import accounts, presence
from routing.staff.accounts import TooManyTriesError

router = APIRouter(prefix="/console", default_response_class=HTMLResponse, dependencies=[Depends(same_site)])


@router.get("/sign-in")
async def show_sign_in(request: Request) -> Response:
    return templates.TemplateResponse(request, "sign_in.html", {"fault": None})


@router.post("/sign-in")
async def sign_in(request: Request, line: TheLine, name: Annotated[str, Form()], password: Annotated[str, Form()]) -> Response:
    fault, status = "This name and password do not fit together.", 403
    token = None
    try:
        async with line.store.database.begin() as session:
            token = await accounts.sign_in(session, name, password)
    except TooManyTriesError:
        fault, status = "Too many tries. Wait a minute, then try again.", 429
    if token is None:
        return templates.TemplateResponse(request, "sign_in.html", {"fault": fault}, status_code=status)
    response = RedirectResponse("/console", status_code=303)
    response.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=request.url.scheme == "https", path="/console")
    return response


@router.post("/sign-out")
async def sign_out(request: Request, line: TheLine) -> Response:
    """What she still holds goes back into the queue with her last sign-in."""
    token = request.cookies.get(COOKIE, "")
    async with line.store.database.begin() as session:
        member = await accounts.member_of(session, token)
        await accounts.sign_out(session, token)
        is_out = member is not None and member.id not in await presence.who_is_on(session)
    if member is not None and is_out:
        await acts.take_back_all(line, member.id, "holder_left")
    response = RedirectResponse("/console/sign-in", status_code=303)
    response.delete_cookie(COOKIE, path="/console")
    return response
