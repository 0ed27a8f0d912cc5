"""A holder calls for a supervisor from the conversation's page, and a supervisor comes from any page."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheStore, needs
from routing.desk import pleas
from routing.staff.roles import May

router = APIRouter(prefix="/c/{conversation_id}/plea")


def _to(conversation_id: UUID) -> Response:
    return RedirectResponse(f"/console/c/{conversation_id}", status_code=303)


@router.post("")
async def ask(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.ask(store, conversation_id, member.id)
    return _to(conversation_id)


@router.post("/take-back")
async def take_back(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.take_back(store, conversation_id, member.id)
    return _to(conversation_id)


@router.post("/come", dependencies=[needs(May.SUPERVISE)])
async def come(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.come(store, conversation_id, member)
    return _to(conversation_id)
