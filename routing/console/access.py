"""The staff console: server-drawn pages, kept live by server-sent events that carry ids and no content."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlencode, urlsplit

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from sse_starlette import EventSourceResponse

from routing.console import assets
from routing.conversation.holding import HeldError, Outcome
from routing.conversation.rows import GoneError
from routing.desk import acts
from routing.desk.transfers import NoOfferError
from routing.line.line import Line
from routing.oversight import queue as queues
from routing.oversight.queue import Filter
from routing.staff import accounts, presence, tour
from routing.staff.accounts import AccountError, Member, TooManyTriesError
from routing.staff.roles import May, NotAllowedError

COOKIE = "linden_staff"
REDRAW = "linden-redraw"
"""Header of what a page asks by itself, which is no act of the member."""
HERE = Path(__file__).parent


class SignInNeeded(Exception):  # noqa: N818  # not a fault: the reader is sent to the sign-in page
    pass


def waited(since: datetime | None) -> str:
    """How long ago in the shortest words: 40 s, 5 min, 3 h, 2 d."""
    if since is None:
        return ""
    return _shortest((datetime.now(UTC) - since).total_seconds())


def left(until: datetime) -> str:
    """How long until then, as `waited` says it."""
    return _shortest((until - datetime.now(UTC)).total_seconds())


def _shortest(seconds: float) -> str:
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{int(seconds // size)} {unit}"
    return f"{max(int(seconds), 0)} s"


def lasted(seconds: float | None) -> str:
    """In words short enough for a table: 42 s, 3 min 20 s, 2 h 5 min 1 s."""
    if seconds is None:
        return "none"
    whole = round(seconds)
    if whole < 2 * 60:
        return f"{whole} s"
    units = ((whole // 3600, "h"), (whole // 60 % 60, "min"), (whole % 60, "s"))
    return " ".join(f"{size} {unit}" for size, unit in units if size)


def _templates() -> Jinja2Templates:
    templates = Jinja2Templates(HERE / "templates")
    templates.env.filters["waited"] = waited
    templates.env.filters["left"] = left
    templates.env.filters["lasted"] = lasted
    templates.env.filters["words"] = lambda name: str(name).replace("_", " ")
    templates.env.globals["static"] = assets.address
    templates.env.globals["outcomes"] = list(Outcome)
    return templates


templates = _templates()


async def same_site(request: Request) -> None:
    """A form on a foreign page must not act with the cookie of somebody who is signed in."""
    origin = request.headers.get("origin")
    if request.method == "POST" and origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise HTTPException(403, "posted from another site")


def line_of(request: Request) -> Line:
    line = request.app.state.line
    assert isinstance(line, Line)
    return line


async def signed_in(request: Request) -> Member:
    """Who is there.  Raises SignInNeeded."""
    if token := request.cookies.get(COOKIE):
        async with line_of(request).store.database.begin() as session:
            if member := await accounts.member_of(session, token, is_act=REDRAW not in request.headers):
                return member
    raise SignInNeeded


TheLine = Annotated[Line, Depends(line_of)]
SignedIn = Annotated[Member, Depends(signed_in)]


def needs(act: May) -> Callable[[Member], Awaitable[Member]]:
    """Who is there, if she may do this.  Raises SignInNeeded, NotAllowedError."""

    async def allowed(member: SignedIn) -> Member:
        if not member.may(act):
            raise NotAllowedError("your role does not reach so far")
        return member

    return allowed


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


async def filtered(
    risk: Annotated[str, Query(max_length=16)] = "",
    language: Annotated[str, Query(max_length=16)] = "",
    country: Annotated[str, Query(max_length=16)] = "",
    channel: Annotated[str, Query(max_length=32)] = "",
    who: Annotated[str, Query(max_length=16)] = "",
) -> Filter:
    return Filter(risk, language, country, channel, who)


Chosen = Annotated[Filter, Depends(filtered)]


async def _queue(request: Request, line: Line, member: Member, chosen: Filter, template: str) -> Response:
    found = {
        "member": member,
        "queue": await queues.queue(line, member, chosen),
        "chosen": chosen,
        "has_tour": await tour.is_ahead(line, member.id),
        "query": urlencode({name: value for name, value in asdict(chosen).items() if value}),
        "language_name": line.library.texts_of("en").language_name,
        "country_name": line.library.texts_of("en").country,
    }
    return templates.TemplateResponse(request, template, found)


@router.get("")
async def show_queue(request: Request, line: TheLine, member: SignedIn, chosen: Chosen) -> Response:
    return await _queue(request, line, member, chosen, "queue.html")


@router.get("/queue")
async def redraw_queue(request: Request, line: TheLine, member: SignedIn, chosen: Chosen) -> Response:
    return await _queue(request, line, member, chosen, "_queue.html")


@router.get("/alarm")
async def redraw_alarm(request: Request, line: TheLine, member: SignedIn) -> Response:
    """What every page shows and rings for."""
    return templates.TemplateResponse(request, "_alarm.html", {"alarm": await queues.alarm(line, member)})


@router.get("/events")
async def events(request: Request, line: TheLine, member: SignedIn) -> EventSourceResponse:
    """Ids of what changed, as long as the sign-in counts; an open stream says that the member is on."""
    token = request.cookies.get(COOKIE, "")

    async def is_valid() -> bool:
        async with line.store.database.begin() as session:
            return await presence.beat(session, token)

    async def changes() -> AsyncIterator[dict[str, str]]:
        async with line.store.changes.subscribe(presence.BEAT_S) as heard:
            yield {"data": json.dumps({"what": "hello"})}
            due = 0.0
            async for change in heard:
                if time.monotonic() >= due:
                    if not await is_valid():
                        return
                    due = time.monotonic() + presence.BEAT_S
                if change.what != "tick":
                    yield {"data": json.dumps(asdict(change))}

    return EventSourceResponse(changes(), ping=15)


async def on_held(request: Request, error: Exception) -> Response:
    """409: who lost the race learns who holds the conversation."""
    holder = error.holder if isinstance(error, HeldError) else None
    why = f"{holder} holds this conversation." if holder else "You do not hold this conversation. Take it first."
    return _not_done(request, why, 409)


async def on_not_allowed(request: Request, error: Exception) -> Response:
    return _not_done(request, f"Not allowed: {error}.", 403)


async def on_no_offer(request: Request, error: Exception) -> Response:
    return _not_done(request, "This offer is settled already.", 409)


async def on_no_account(request: Request, error: Exception) -> Response:
    return _not_done(request, f"Not done: {error}.", 400)


def _not_done(request: Request, why: str, status: int) -> Response:
    return templates.TemplateResponse(request, "held.html", {"why": why}, status_code=status)


async def on_gone(request: Request, error: Exception) -> Response:
    return templates.TemplateResponse(request, "gone.html", {}, status_code=404)


async def on_sign_in_needed(request: Request, error: Exception) -> Response:
    return RedirectResponse("/console/sign-in", status_code=303)


HANDLERS = {
    HeldError: on_held,
    NotAllowedError: on_not_allowed,
    NoOfferError: on_no_offer,
    AccountError: on_no_account,
    GoneError: on_gone,
    SignInNeeded: on_sign_in_needed,
}
