"""The mark at a message that was read wrongly: one press, and a page to say what it should have been, for whoever wants to."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Response
from pydantic import BaseModel

from knowledge import Library
from routing.console.conversation_page import ThePage, words_for
from routing.console.drawing import templates
from routing.console.forms import OrBlank, RowId
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.desk import misreadings
from routing.desk.misreadings import Wanted
from routing.interface import Interface
from routing.store.tables import Risk

router = APIRouter(prefix="/c/{conversation_id}/misread/{message_id}")


class WantedForm(BaseModel):
    """What should have been read; blank: it was."""

    intent: OrBlank[str] = None
    risk: OrBlank[Risk] = None
    language: OrBlank[str] = None

    @property
    def wanted(self) -> Wanted:
        return Wanted(self.intent, self.risk, self.language)


def choices(library: Library, interface: Interface, read: str) -> dict[str, object]:
    """Return topics, risks and languages that may be chosen, as pages need them: in the order of their names."""
    called = called_in(library, read)
    return {
        "all_intents": sorted(misreadings.intents(library), key=lambda name: called(name, "intent")),
        "all_risks": [*Risk],
        "all_languages": sorted(misreadings.languages(library), key=interface.language_name),
    }


@router.post("")
async def mark(page: ThePage, message_id: RowId, token: Annotated[UUID | None, Form()] = None) -> Response:
    await misreadings.mark(page.store, page.conversation_id, page.member.id, message_id, token)
    return page.redirect()


@router.post("/undo")
async def take_back(page: ThePage, message_id: RowId) -> Response:
    await misreadings.take_back(page.store, page.conversation_id, page.member.id, message_id)
    return page.redirect()


@router.get("")
async def show(page: ThePage, message_id: RowId) -> Response:
    interface = interface_of(page.request)
    found = {
        "member": page.member,
        "conversation_id": page.conversation_id,
        "message_id": message_id,
        "mark": await misreadings.read(page.store, page.conversation_id, page.member.id, message_id),
        **choices(page.library, interface, page.read),
        **words_for(page.library, interface, page.read),
    }
    return templates.TemplateResponse(page.request, "misread.html", found)


@router.post("/wanted")
async def save(page: ThePage, message_id: RowId, chosen: Annotated[WantedForm, Form()]) -> Response:
    await misreadings.want(page.store, page.library, page.conversation_id, page.member.id, message_id, chosen.wanted)
    return page.redirect()
