"""The queue in the console, the alarm on every page, and the stream that keeps pages live."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query, Request, Response
from sse_starlette import EventSourceResponse

from routing.console.access import COOKIE, SignedIn, TheLine
from routing.console.drawing import templates
from routing.console.words import called_in, reader_language
from routing.line.line import Line
from routing.oversight import queue as queues
from routing.oversight.queue import Filter
from routing.staff import presence, tour
from routing.staff.sessions import Member

router = APIRouter()


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
    read = reader_language(line.library, member)
    found = {
        "member": member,
        "read": read,
        "called": called_in(line.library, read),
        "queue": await queues.queue(line.store, line.probes, member, chosen),
        "chosen": chosen,
        "has_tour": await tour.is_ahead(line.store, member.id),
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
    return templates.TemplateResponse(request, "_alarm.html", {"alarm": await queues.alarm(line.store, member)})


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
