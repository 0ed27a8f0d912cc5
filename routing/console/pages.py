"""The staff console: server-drawn pages, kept live by server-sent events that carry ids and no content."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import APIRouter, Depends, Form, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.templating import Jinja2Templates
from sse_starlette import EventSourceResponse

from routing import accounts, desk
from routing.accounts import Member, TooManyTriesError
from routing.conversations import GoneError
from routing.handoff import HeldError
from routing.line import Line

COOKIE = "linden_staff"
HERE = Path(__file__).parent


class SignInNeeded(Exception):  # noqa: N818  # not a fault: the reader is sent to the sign-in page
    pass


def waited(since: datetime | None) -> str:
    """How long ago in the shortest words: 40 s, 5 min, 3 h, 2 d."""
    if since is None:
        return ""
    seconds = int((datetime.now(UTC) - since).total_seconds())
    for size, unit in ((86_400, "d"), (3_600, "h"), (60, "min")):
        if seconds >= size:
            return f"{seconds // size} {unit}"
    return f"{max(seconds, 0)} s"


def _templates() -> Jinja2Templates:
    templates = Jinja2Templates(HERE / "templates")
    templates.env.filters["waited"] = waited
    templates.env.filters["words"] = lambda name: str(name).replace("_", " ")
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
        async with line_of(request).database.begin() as session:
            if member := await accounts.member_of(session, token):
                return member
    raise SignInNeeded


TheLine = Annotated[Line, Depends(line_of)]
SignedIn = Annotated[Member, Depends(signed_in)]
router = APIRouter(prefix="/console", default_response_class=HTMLResponse, dependencies=[Depends(same_site)])


@router.get("/sign-in")
async def show_sign_in(request: Request) -> Response:
    return templates.TemplateResponse(request, "sign_in.html", {"fault": None})


@router.post("/sign-in")
async def sign_in(request: Request, line: TheLine, name: Annotated[str, Form()], password: Annotated[str, Form()]) -> Response:
    fault, status = "This name and password do not fit together.", 403
    token = None
    try:
        async with line.database.begin() as session:
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
    async with line.database.begin() as session:
        await accounts.sign_out(session, request.cookies.get(COOKIE, ""))
    response = RedirectResponse("/console/sign-in", status_code=303)
    response.delete_cookie(COOKIE, path="/console")
    return response


@router.get("")
async def show_queue(request: Request, line: TheLine, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "queue.html", {"member": member, "entries": await desk.queue(line)})


@router.get("/queue")
async def redraw_queue(request: Request, line: TheLine, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "_queue.html", {"member": member, "entries": await desk.queue(line)})


@router.get("/events")
async def events(line: TheLine, member: SignedIn) -> EventSourceResponse:
    async def changes() -> AsyncIterator[dict[str, str]]:
        async with line.live.subscribe() as heard:
            yield {"data": json.dumps({"what": "hello"})}
            async for change in heard:
                yield {"data": json.dumps(asdict(change))}

    return EventSourceResponse(changes(), ping=15)


@router.post("/c/{conversation_id}/claim")
async def claim(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await desk.claim(line, conversation_id, member.id)
    return RedirectResponse(f"/console/c/{conversation_id}", status_code=303)


@router.post("/c/{conversation_id}/return")
async def give_back(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await desk.give_back(line, conversation_id, member.id)
    return RedirectResponse("/console", status_code=303)


@router.post("/c/{conversation_id}/close")
async def close(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await desk.close(line, conversation_id, member.id)
    return RedirectResponse("/console", status_code=303)


async def on_held(request: Request, error: Exception) -> Response:
    """409: who lost the race learns who holds the conversation."""
    holder = error.holder if isinstance(error, HeldError) else None
    return templates.TemplateResponse(request, "held.html", {"holder": holder}, status_code=409)


async def on_gone(request: Request, error: Exception) -> Response:
    return templates.TemplateResponse(request, "gone.html", {}, status_code=404)


async def on_sign_in_needed(request: Request, error: Exception) -> Response:
    return RedirectResponse("/console/sign-in", status_code=303)


HANDLERS = {HeldError: on_held, GoneError: on_gone, SignInNeeded: on_sign_in_needed}
