"""The sign-in page, the only one of the console that is open to anybody."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from routing.console.access import COOKIE, TheStore, TheThrottle
from routing.console.drawing import templates
from routing.staff import accounts, guessing, sessions
from routing.staff.guessing import TooManyTriesError
from routing.staff.passwords import MAX_PASSWORD, BusyError

KNOWN_BROWSER = "linden_browser"
"""Cookie of a browser in which somebody has signed in before; it opens nothing."""
KNOWN_FOR = timedelta(days=365)
TOO_MANY = "Too many tries. Wait a minute, then try again."
router = APIRouter()


class Credentials(BaseModel):
    name: str = Field(max_length=accounts.MAX_NAME, pattern=r"^[^\x00]*$")
    password: str = Field(max_length=MAX_PASSWORD, repr=False)


def _page(request: Request, fault: str | None = None, status: int = 200) -> Response:
    return templates.TemplateResponse(request, "sign_in.html", {"fault": fault}, status_code=status)


@router.get("/sign-in")
async def show_sign_in(request: Request) -> Response:
    return _page(request)


@router.post("/sign-in")
async def sign_in(request: Request, store: TheStore, throttle: TheThrottle, given: Annotated[Credentials, Form()]) -> Response:
    host = request.client.host if request.client else None
    attempt = guessing.attempt_of(store.vault, given.name, host, request.cookies.get(KNOWN_BROWSER))
    if not throttle.admits(attempt.place, is_known=attempt.mark is not None):
        return _page(request, TOO_MANY, 429)
    try:
        token = await sessions.sign_in(store.database, attempt, given.password)
    except (TooManyTriesError, BusyError):
        return _page(request, TOO_MANY, 429)
    if token is None:
        return _page(request, "Wrong name or password.", 403)
    response = RedirectResponse("/console", status_code=303)
    _set_cookie(request, response, COOKIE, token, "/console")
    mark = attempt.mark or guessing.mark_of(store.vault, attempt.name)
    _set_cookie(request, response, KNOWN_BROWSER, mark, "/console/sign-in", KNOWN_FOR)
    return response


def _set_cookie(request: Request, response: Response, name: str, value: str, path: str, lasts: timedelta | None = None) -> None:
    """Set a cookie that no script can read; `lasts` is None when it ends with the browser."""
    is_encrypted = request.url.scheme == "https"
    age_s = int(lasts.total_seconds()) if lasts else None
    response.set_cookie(name, value, max_age=age_s, httponly=True, samesite="strict", secure=is_encrypted, path=path)
