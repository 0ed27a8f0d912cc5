"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import COOKIE, TheLine
from routing.console.drawing import templates
from routing.staff import sessions
from routing.staff.sessions import TooManyTriesError

router = APIRouter()


@router.get("/sign-in")
async def show_sign_in(request: Request) -> Response:
    return templates.TemplateResponse(request, "sign_in.html", {"fault": None})


@router.post("/sign-in")
async def sign_in(request: Request, line: TheLine, name: Annotated[str, Form()], password: Annotated[str, Form()]) -> Response:
    fault, status = "This name and password do not fit together.", 403
    token = None
    try:
        async with line.store.database.begin() as session:
            token = await sessions.sign_in(session, name, password)
    except TooManyTriesError:
        fault, status = "Too many tries. Wait a minute, then try again.", 429
    if token is None:
        return templates.TemplateResponse(request, "sign_in.html", {"fault": fault}, status_code=status)
    response = RedirectResponse("/console", status_code=303)
    response.set_cookie(COOKIE, token, httponly=True, samesite="strict", secure=request.url.scheme == "https", path="/console")
    return response
