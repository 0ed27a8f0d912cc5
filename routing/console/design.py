"""The parts of the design system on one page, for whoever changes them; only beside invented conversations."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request, Response
from sqlalchemy import select

from routing.console.access import SignedIn, TheStore
from routing.console.drawing import templates
from routing.store.clock import now
from routing.store.tables import Conversation

router = APIRouter()
SWATCHES = ("paper", "card", "accent", "tint", "danger", "high", "routine", "writer", "assistant", "staff", "note")
ICONS = (
    "inbox",
    "library",
    "chart",
    "people",
    "clock",
    "user",
    "out",
    "exit",
    "bell",
    "send",
    "phrase",
    "answer",
    "note",
    "reply",
    "lock",
    "back",
    "info",
    "warning",
    "check",
    "hand",
    "leaf",
)


@router.get("/design")
async def show(request: Request, store: TheStore, member: SignedIn) -> Response:
    async with store.database.begin() as session:
        if await session.scalar(select(Conversation.id).where(Conversation.is_demo).limit(1)) is None:
            raise HTTPException(404, "design-demo")
    found = {"member": member, "swatches": SWATCHES, "icons": ICONS, "moment": now()}
    return templates.TemplateResponse(request, "design.html", found)
