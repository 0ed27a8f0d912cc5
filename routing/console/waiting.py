"""A conversation that waits, for whoever may not read it before they take it: what the queue says of it, and *Take*."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from fastapi import APIRouter, Request, Response

from knowledge import Library
from routing.console.access import SignedIn, TheLibrary, TheStore
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.oversight import queue
from routing.staff.sessions import Member
from routing.store.store import Store

router = APIRouter(prefix="/c/{conversation_id}")


@dataclass(frozen=True, slots=True)
class WaitingPage:
    """What waits, as one member sees it in the queue."""

    request: Request
    store: Store
    library: Library
    member: Member
    conversation_id: UUID

    async def draw(self, template: str, status: int = 200) -> Response:
        """Draw a template with the row of the queue; the row is None when it waits no more."""
        read = interface_of(self.request).language
        found = {
            "member": self.member,
            "read": read,
            "called": called_in(self.library, read),
            "conversation_id": self.conversation_id,
            "entry": await queue.row_of(self.store, self.member, self.conversation_id),
        }
        return templates.TemplateResponse(self.request, template, found, status_code=status)


@router.get("/waiting")
async def redraw_waiting(
    request: Request, store: TheStore, library: TheLibrary, member: SignedIn, conversation_id: UUID
) -> Response:
    return await WaitingPage(request, store, library, member, conversation_id).draw("_waiting.html")
