"""The review of what was read wrongly, for supervisors: marks without their messages, one mark with its own, the approved."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import Field

from knowledge import Library
from routing.console.access import SignedIn, TheLibrary, TheStore, needs
from routing.console.conversation_page import ReadIn, words_for
from routing.console.drawing import templates
from routing.console.forms import RowId, Text
from routing.console.interface import interface_of
from routing.console.misreadings import WantedForm, choices
from routing.desk import corrections
from routing.desk.corrections import MAX_TEXT, Verdict
from routing.desk.masking import masked
from routing.refusal import InputError
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.store import Store

router = APIRouter(prefix="/corrections", dependencies=[needs(May.SUPERVISE)])


class VerdictForm(WantedForm):
    text: Text = Field("", repr=False)
    sure: bool = False
    token: UUID | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What each of these pages asks for."""

    request: Request
    store: Store
    library: Library
    member: Member
    read: str

    def draw(self, template: str, found: dict[str, object], status: int = 200) -> Response:
        words = words_for(self.library, interface_of(self.request), self.read)
        return templates.TemplateResponse(self.request, template, {"member": self.member, **words, **found}, status_code=status)

    async def draw_mark(self, mark_id: int, typed: VerdictForm | None = None, fault: str | None = None) -> Response:
        """Draw one mark with its message, masked; a verdict that was refused comes back with why."""
        mark, is_demo = await corrections.look(self.store, mark_id, self.member.id)
        found = masked(mark.text)
        shown: dict[str, object] = {
            "mark_id": mark_id,
            "mark": mark,
            "is_demo": is_demo,
            "text": typed.text if typed else found.text[:MAX_TEXT],
            "wanted": typed.wanted if typed else mark.wanted,
            "masked": found.count,
            "max_text": MAX_TEXT,
            "fault": fault,
            **choices(self.library, interface_of(self.request), self.read),
        }
        return self.draw("correction.html", shown, 400 if fault else 200)


async def desk_of(request: Request, store: TheStore, library: TheLibrary, member: SignedIn, read: ReadIn) -> Desk:
    return Desk(request, store, library, member, read)


TheDesk = Annotated[Desk, Depends(desk_of)]


@router.get("")
async def show(desk: TheDesk) -> Response:
    async with desk.store.database.begin() as session:
        waiting = await corrections.waiting(session)
        approved = await corrections.approved(session, desk.store.vault)
    return desk.draw("corrections.html", {"waiting": waiting, "approved": approved})


@router.get("/{mark_id}")
async def show_mark(desk: TheDesk, mark_id: RowId) -> Response:
    return await desk.draw_mark(mark_id)


@router.post("/{mark_id}/approve")
async def approve(desk: TheDesk, mark_id: RowId, typed: Annotated[VerdictForm, Form()]) -> Response:
    """Keep the text; one that may not be kept comes back with the reason, as it was typed."""
    verdict = Verdict(typed.text, typed.wanted, is_sure=typed.sure)
    try:
        await corrections.approve(desk.store, desk.library, mark_id, desk.member.id, verdict, typed.token)
    except InputError as error:
        words = interface_of(desk.request)
        return await desk.draw_mark(mark_id, typed, words.say("not-saved", why=words.why(error)))
    return _to_all()


@router.post("/{mark_id}/reject")
async def reject(desk: TheDesk, mark_id: RowId) -> Response:
    await corrections.reject(desk.store, mark_id, desk.member.id)
    return _to_all()


@router.post("/approved/{correction_id}/withdraw")
async def withdraw(desk: TheDesk, correction_id: UUID) -> Response:
    await corrections.withdraw(desk.store, correction_id, desk.member.id)
    return _to_all()


def _to_all() -> Response:
    return RedirectResponse("/console/corrections", status_code=303)
