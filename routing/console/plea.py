"""A holder calls for a supervisor from the conversation's page, and a supervisor comes from any page."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Response

from routing.console.access import SignedIn, TheStore, needs
from routing.console.forms import to_conversation
from routing.desk import pleas
from routing.staff.roles import May

router = APIRouter(prefix="/c/{conversation_id}/plea")


@router.post("")
async def ask(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.ask(store, conversation_id, member.id)
    return to_conversation(conversation_id)


@router.post("/take-back")
async def take_back(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.take_back(store, conversation_id, member.id)
    return to_conversation(conversation_id)


@router.post("/come", dependencies=[needs(May.SUPERVISE)])
async def come(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await pleas.come(store, conversation_id, member)
    return to_conversation(conversation_id)
