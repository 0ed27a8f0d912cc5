"""The queue in the console, the alarm on every page, and the stream that keeps pages live."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Collection
from dataclasses import asdict, dataclass
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from sse_starlette import EventSourceResponse

from knowledge import Library
from routing.console.access import SignedIn, TheAudience, TheKeep, TheLibrary, TheProbes, TheStore, token_of
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.desk import undoing
from routing.line.keep import Keep
from routing.oversight import pending_deletion
from routing.oversight import queue as queues
from routing.oversight.queue import Filter
from routing.staff import presence, tour
from routing.staff.sessions import Member
from routing.store.store import Store

router = APIRouter()
HEARTBEAT_S = 4.0
"""How often a page hears that the line is there, when nothing else happens; it says so after some 10 s without."""


@router.post("/here", status_code=204)
async def note_presence(member: SignedIn) -> None:
    """A page tells, at most once a minute, that its reader presses and types: asking counts as an act."""


async def filtered(
    risk: Annotated[str, Query(max_length=16)] = "",
    language: Annotated[str, Query(max_length=16)] = "",
    country: Annotated[str, Query(max_length=16)] = "",
    channel: Annotated[str, Query(max_length=32)] = "",
    who: Annotated[str, Query(max_length=16)] = "",
) -> Filter:
    return Filter(risk, language, country, channel, who)


Chosen = Annotated[Filter, Depends(filtered)]


@dataclass(frozen=True, slots=True)
class QueuePage:
    """The queue as one member filters it."""

    request: Request
    store: Store
    library: Library
    probes: Collection[str]
    keep: Keep
    member: Member
    chosen: Filter

    async def draw(self, template: str, **more: object) -> Response:
        read = interface_of(self.request).language
        english = self.library.texts_of("en")
        found = {
            "member": self.member,
            "read": read,
            "called": called_in(self.library, read),
            "queue": await queues.queue(self.store, self.probes, self.member, self.chosen),
            "retention": await pending_deletion.warnings_for(self.store, self.keep, self.member),
            "chosen": self.chosen,
            "has_tour": await tour.is_offered(self.store, self.member.id),
            "query": urlencode({name: value for name, value in asdict(self.chosen).items() if value}),
            "language_name": english.language_name,
            "country_name": english.country,
            **more,
        }
        return templates.TemplateResponse(self.request, template, found)


async def page_of(  # noqa: PLR0913, PLR0917  # a dependency that gathers
    request: Request, store: TheStore, library: TheLibrary, probes: TheProbes, keep: TheKeep, member: SignedIn, chosen: Chosen
) -> QueuePage:
    return QueuePage(request, store, library, probes, keep, member, chosen)


ThePage = Annotated[QueuePage, Depends(page_of)]


@router.get("")
async def show_queue(page: ThePage, let: UUID | None = None) -> Response:
    """Show the queue; `let`: the conversation that the member let go a moment ago, which they can undo."""
    is_undoable = let is not None and await undoing.may_undo(page.store, let, page.member.id)
    return await page.draw("queue.html", let=let if is_undoable else None)


@router.get("/queue")
async def redraw_queue(page: ThePage) -> Response:
    return await page.draw("_queue.html")


@router.get("/alarm")
async def redraw_alarm(request: Request, store: TheStore, member: SignedIn) -> Response:
    """Draw what every page shows and rings for."""
    return templates.TemplateResponse(request, "_alarm.html", {"alarm": await queues.alarm(store, member)})


@router.get("/events")
async def events(request: Request, store: TheStore, audience: TheAudience, member: SignedIn) -> EventSourceResponse:
    """Stream what changed of what concerns the member, while the sign-in counts; an open stream says that the member is on."""
    token = token_of(request)

    async def is_valid() -> bool:
        async with store.database.begin() as session:
            return await presence.beat(session, token)

    async def changes() -> AsyncIterator[dict[str, str]]:
        async with store.changes.subscribe(HEARTBEAT_S) as heard:
            yield {"data": json.dumps({"what": "hello"})}
            due = 0.0
            async for change in heard:
                if time.monotonic() >= due:
                    if not await is_valid():
                        return
                    due = time.monotonic() + presence.BEAT_S
                told = change if change.what == "tick" else await audience.heard_by(member, change)
                if told is not None:
                    yield {"data": json.dumps(asdict(told))}

    return EventSourceResponse(changes(), ping=15)
