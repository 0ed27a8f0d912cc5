"""The tour of the console: a few pages that show what each part is for, each with a picture and something to try."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import RedirectResponse
from sqlalchemy import select

from routing.console.access import SignedIn, TheLibrary, TheStore
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.staff import tour
from routing.store.clock import now
from routing.store.tables import Conversation, EscalationStep, State

STEPS = 6
EXAMPLE = {"cry": "помогите меня заперли", "question": "A je në siguri tani? Mjafton po ose jo."}
"""What a writer says in Russian, and a phrase in Albanian: the tour shows them as they are, whatever its own language."""
WAITED = timedelta(minutes=2)
"""How long the invented rows of the pictures have waited."""
router = APIRouter(prefix="/tour")


@router.get("")
async def begin() -> Response:
    return RedirectResponse("/console/tour/1", status_code=303)


@router.get("/{step}")
async def show(
    request: Request, store: TheStore, library: TheLibrary, member: SignedIn, step: Annotated[int, Path(ge=1, le=STEPS)]
) -> Response:
    words = interface_of(request)
    titles = [words.name_of("tour-step", one) for one in range(1, STEPS + 1)]
    async with store.database.begin() as session:
        invented = await session.scalar(
            select(Conversation.id)
            .where(Conversation.is_demo, Conversation.state == State.WAITING)
            .order_by(Conversation.created_at)
            .limit(1)
        )
    found = {
        "member": member,
        "step": step,
        "titles": titles,
        "title": titles[step - 1],
        "example": EXAMPLE,
        "called": called_in(library, words.language),
        "moment": now() - WAITED,
        "chain": list(EscalationStep),
        "invented": invented,
    }
    return templates.TemplateResponse(request, "tour.html", found)


@router.post("/leave")
async def leave(store: TheStore, member: SignedIn) -> Response:
    """Stop offering the tour; the member can start it again from their own page."""
    await tour.dismiss(store, member.id)
    return RedirectResponse("/console", status_code=303)
