"""The sign-in page, which is open to anybody."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from routing.console.access import AsksSecond, TheStore, TheThrottle, browser_of, set_token, throttle_place
from routing.console.drawing import templates
from routing.staff import accounts, guessing, sessions
from routing.staff.guessing import TooManyTriesError
from routing.staff.passwords import MAX_PASSWORD, BusyError
from routing.staff.sessions import LockedError, SignIn, Stage
from routing.store.sealing import Vault

KNOWN_BROWSER = "linden_browser"
"""Cookie of a browser in which somebody has signed in before; it opens nothing."""
KNOWN_FOR = timedelta(days=365)
router = APIRouter()


class Credentials(BaseModel):
    name: str = Field(max_length=accounts.MAX_NAME, pattern=r"^[^\x00]*$")
    password: str = Field(max_length=MAX_PASSWORD, repr=False)


def _page(request: Request, fault: str | None = None, status: int = 200, name: str = "") -> Response:
    """Draw the page; `fault` is the message that says what was wrong, `name` what was typed."""
    return templates.TemplateResponse(request, "sign_in.html", {"fault": fault, "name": name}, status_code=status)


@router.get("/sign-in")
async def show_sign_in(request: Request) -> Response:
    return _page(request)


@router.post("/sign-in")
async def sign_in(
    request: Request, store: TheStore, throttle: TheThrottle, asks_second: AsksSecond, given: Annotated[Credentials, Form()]
) -> Response:
    attempt = guessing.attempt_of(store.vault, given.name, throttle_place(request), request.cookies.get(KNOWN_BROWSER))
    if not throttle.admits(attempt.place, is_known=attempt.mark is not None):
        return _page(request, "sign-in-too-many", 429)
    browser = browser_of(request)
    try:
        begun = await sessions.sign_in(store.database, store.vault, attempt, given.password, browser, asks_second=asks_second)
    except (TooManyTriesError, BusyError):
        return _page(request, "sign-in-too-many", 429)
    except LockedError:
        return _page(request, "sign-in-locked", 403)
    if begun is None:
        return _page(request, "sign-in-wrong", 403, given.name)
    return let_in(request, store.vault, begun, attempt.name, attempt.mark)


def let_in(request: Request, vault: Vault, begun: SignIn, name: str, mark: str | None = None) -> Response:
    """Send a browser on with its sign-in, and let it be known by its mark the next time."""
    to = "/console" if begun.stage is Stage.WHOLE else "/console/second"
    response = RedirectResponse(to, status_code=303)
    set_token(request, response, begun.token)
    mark, is_encrypted = mark or guessing.mark_of(vault, name), request.url.scheme == "https"
    response.set_cookie(
        KNOWN_BROWSER,
        mark,
        max_age=int(KNOWN_FOR.total_seconds()),
        httponly=True,
        samesite="strict",
        secure=is_encrypted,
        path="/console/sign-in",
    )
    return response
