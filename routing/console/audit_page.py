"""The trail in the console, for admins: who did and read what, filtered, with an export; reading without measure on top."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import BaseModel, Field
from sqlalchemy import func, select

from knowledge import Library
from routing.console.access import SignedIn, TheLibrary, TheStore
from routing.console.drawing import templates
from routing.console.forms import OrBlank, Text
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.interface import Interface
from routing.staff import audit, trail_file
from routing.staff.audit import AT_ONCE, READ_MUCH, Entry, Wanted
from routing.staff.chain import BrokenChainError, Checked
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Staff

READ = {
    "hand_over": "talk-hand-over",
    "hands": "talk-hands",
    "kept": "talk-person",
    "record": "record-title",
    "reminders": "reminders-title",
    "misreading": "misread-press",
    "correction": "correction-title",
    "corrections": "corrections-title",
}
"""What the pages call the parts of a conversation that the trail says were read."""
TOLD_FOR = timedelta(days=7)
"""How long the page names who read without measure."""
router = APIRouter(prefix="/audit")
exports = APIRouter()


class Filter(BaseModel):
    staff: OrBlank[UUID] = None
    action: Text = Field("", max_length=64)
    conversation: OrBlank[UUID] = None
    since: OrBlank[date] = None
    until: OrBlank[date] = None

    @property
    def wanted(self) -> Wanted:
        """Days are whole ones, UTC; the last one counts too."""
        until = min(self.until, date.max - timedelta(days=1)) + timedelta(days=1) if self.until else None
        return Wanted(self.staff, self.action, self.conversation, _midnight(self.since), _midnight(until))


def _midnight(day: date | None) -> datetime | None:
    return datetime.combine(day, time(), UTC) if day else None


@router.get("")
async def show(
    request: Request, store: TheStore, library: TheLibrary, member: SignedIn, chosen: Annotated[Filter, Query()]
) -> Response:
    async with store.database.begin() as session:
        people = (await session.scalars(select(Staff).order_by(func.lower(Staff.name)))).all()
        found = {
            "member": member,
            "entries": await audit.found(session, chosen.wanted),
            "much": await audit.found(session, Wanted(action=READ_MUCH, since=now() - TOLD_FOR)),
            "actions": await audit.actions(session),
            "people": people,
            "chosen": chosen,
            "at_once": AT_ONCE,
            "query": request.url.query,
            "detail": _detail_in(interface_of(request), library),
        }
        audit.record(session, member.id, "audit_read")
    return templates.TemplateResponse(
        request, "audit.html", {**found, "chain": await _chain(store, request.app.state.trail, interface_of(request))}
    )


def _detail_in(interface: Interface, library: Library) -> Callable[[Entry], str]:
    """Return the function that puts the detail of a line into words; the export has the codes."""

    def detail(one: Entry) -> str:
        code = one.detail or ""
        if one.action == audit.READ and code in READ:
            return interface.say(READ[code])
        if one.action == "closed":
            return interface.name_of("outcome", code)
        if one.action == "opened":
            return interface.name_of("why-read", code)
        return called_in(library, interface.language)(code, "reason")

    return detail


async def _chain(store: Store, checked: Checked, words: Interface) -> str:
    """Return the head of the chain, or where it is broken."""
    async with store.database.begin() as session:
        try:
            return words.say("audit-whole", head=str(await checked.verify(session)))
        except BrokenChainError as error:
            return words.say("audit-broken", why=str(error))


@exports.get("/audit.csv")
async def download(store: TheStore, member: SignedIn, chosen: Annotated[Filter, Query()]) -> Response:
    """The first line of the file says that it was downloaded."""
    async with store.database.begin() as session:
        audit.record(session, member.id, "audit_downloaded")
    headers = {"Content-Disposition": 'attachment; filename="linden-audit.csv"'}
    return StreamingResponse(trail_file.pieces(store.database, chosen.wanted), media_type="text/csv", headers=headers)
