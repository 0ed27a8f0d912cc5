"""The page of open reminders of all conversations."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from knowledge import Library
from routing.console.access import SignedIn, TheLibrary, TheStore
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.words import names
from routing.desk import reminders
from routing.staff.sessions import Member
from routing.store.store import Store

router = APIRouter(prefix="/reminders")


async def _found(request: Request, store: Store, library: Library, member: Member) -> dict[str, object]:
    async with store.database.begin() as session:
        return {
            "member": member,
            "reminders": await reminders.open_ones(session, store.vault, member),
            **names(library, interface_of(request)),
        }


@router.get("")
async def show(request: Request, store: TheStore, library: TheLibrary, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "reminders.html", await _found(request, store, library, member))


@router.get("/open")
async def redraw(request: Request, store: TheStore, library: TheLibrary, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "_reminders.html", await _found(request, store, library, member))
