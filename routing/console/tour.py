"""The tour of the console: a few pages that show what each part is for, with invented examples and without a script."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheStore
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.staff import tour

STEPS = 6
EXAMPLE = {"cry": "помогите меня заперли", "question": "A je në siguri tani? Mjafton po ose jo."}
"""What a writer says in Russian, and a phrase in Albanian: the tour shows them as they are, whatever its own language."""
router = APIRouter(prefix="/tour")


@router.get("")
async def begin() -> Response:
    return RedirectResponse("/console/tour/1", status_code=303)


@router.get("/{step}")
async def show(request: Request, member: SignedIn, step: Annotated[int, Path(ge=1, le=STEPS)]) -> Response:
    title, following = (interface_of(request).name_of("tour-step", one) for one in (step, min(step + 1, STEPS)))
    found = {"member": member, "step": step, "steps": STEPS, "title": title, "next": following, "example": EXAMPLE}
    return templates.TemplateResponse(request, "tour.html", found)


@router.post("/leave")
async def leave(store: TheStore, member: SignedIn) -> Response:
    """Stop offering the tour; the member can start it again from their own page."""
    await tour.dismiss(store, member.id)
    return RedirectResponse("/console", status_code=303)
