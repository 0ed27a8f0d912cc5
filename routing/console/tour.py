"""The tour of the console: a few pages that show what each part is for, with invented examples and without a script."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheStore
from routing.console.drawing import templates
from routing.staff import tour

STEPS = ("The queue", "Taking a conversation", "Reading it", "Writing", "Letting it go", "When nobody reacts")
router = APIRouter(prefix="/tour")


@router.get("")
async def begin() -> Response:
    return RedirectResponse("/console/tour/1", status_code=303)


@router.get("/{step}")
async def show(request: Request, member: SignedIn, step: Annotated[int, Path(ge=1, le=len(STEPS))]) -> Response:
    return templates.TemplateResponse(request, "tour.html", {"member": member, "step": step, "steps": STEPS})


@router.post("/leave")
async def leave(store: TheStore, member: SignedIn) -> Response:
    """Stop offering the tour; the member can start it again from their own page."""
    await tour.put_away(store, member.id)
    return RedirectResponse("/console", status_code=303)
