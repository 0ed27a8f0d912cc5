"""How a conversation changes hands in the console: taken, offered, released, returned, closed, taken over."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheLine, TheStore, needs
from routing.console.drawing import templates
from routing.console.words import ACTS, called_in, reader_language
from routing.conversation.holding import Outcome
from routing.desk import acts, addressee, alerts, record, replies, transfers
from routing.line.line import Line
from routing.staff import audit, presence
from routing.staff.roles import May
from routing.staff.sessions import Member

router = APIRouter(prefix="/c/{conversation_id}")


def _to(conversation_id: UUID) -> Response:
    return RedirectResponse(f"/console/c/{conversation_id}", status_code=303)


def _to_queue() -> Response:
    return RedirectResponse("/console", status_code=303)


@router.post("/claim")
async def claim(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.claim(line, conversation_id, member.id)
    return _to(conversation_id)


@router.post("/take-over", dependencies=[needs(May.OVERRULE)])
async def take_over(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.take_over(line, conversation_id, member.id)
    return _to(conversation_id)


@router.post("/seen")
async def mark_seen(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await alerts.mark_seen(store, conversation_id, member.id)
    return _to_queue()


@router.post("/release")
async def release(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.release(line, conversation_id, member.id)
    return _to_queue()


@router.post("/return")
async def return_to_assistant(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.return_to_assistant(line, conversation_id, member.id)
    return _to_queue()


@router.post("/close")
async def close(line: TheLine, conversation_id: UUID, member: SignedIn, outcome: Annotated[Outcome, Form()]) -> Response:
    await acts.close(line, conversation_id, member.id, outcome)
    return _to_queue()


@router.get("/hand-over")
async def show(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    return await _page(request, line, conversation_id, member)


async def _page(
    request: Request, line: Line, conversation_id: UUID, member: Member, fault: str | None = None, text: str = ""
) -> Response:
    """`fault` says what was not done, and `text` is what was typed."""
    to = await addressee.addressee(line.store, line.channels, conversation_id)
    async with line.store.database.begin() as session:
        kept = await record.read(session, conversation_id)
        colleagues = [colleague for colleague in await presence.colleagues(session) if colleague.id != member.id]
    read = reader_language(line.library, member)
    found = {
        "member": member,
        "read": read,
        "called": called_in(line.library, read),
        "to": to,
        "is_holder": to.holder_id == member.id,
        "offer": await transfers.open_offer(line.store, conversation_id, member),
        "answer": await transfers.last_answer(line.store, conversation_id, member.id),
        "colleagues": colleagues,
        "record": kept,
        "spoken": sorted({code for colleague in colleagues for code in colleague.languages}),
        "fault": fault,
        "text": text,
        "max_note": transfers.MAX_NOTE,
        "max_reply": replies.MAX_REPLY,
        "country_name": line.library.texts_of("en").country,
        "language_name": line.library.texts_of("en").language_name,
    }
    return templates.TemplateResponse(request, "hand_over.html", found, status_code=400 if fault else 200)


@router.get("/hands")
async def hands(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    """A part of the conversation's page: who held it, the newest last, and an open offer."""
    async with line.store.database.begin() as session:
        trail = await audit.trail(session, conversation_id, ACTS)
    offer = await transfers.open_offer(line.store, conversation_id, member)
    read = reader_language(line.library, member)
    found = {
        "read": read,
        "called": called_in(line.library, read),
        "trail": trail,
        "acts": ACTS,
        "offer": offer,
        "member": member,
        "conversation_id": conversation_id,
    }
    return templates.TemplateResponse(request, "_hands.html", found)


@router.post("/offer")
async def offer(
    request: Request,
    line: TheLine,
    conversation_id: UUID,
    member: SignedIn,
    to: Annotated[str, Form()] = "",
    note: Annotated[str, Form()] = "",
) -> Response:
    """`to` is `member:` and an id, or `language:` and a code."""
    kind, _, chosen = to.partition(":")
    try:
        if kind == "member":
            await transfers.offer(line.store, conversation_id, member.id, note, to_id=UUID(chosen))
        else:
            await transfers.offer(line.store, conversation_id, member.id, note, to_language=chosen or None)
    except ValueError as error:
        return await _page(request, line, conversation_id, member, f"Not offered: {error}.", note)
    return _to(conversation_id)


@router.post("/withdraw")
async def withdraw(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await transfers.withdraw(line.store, conversation_id, member.id)
    return _to(conversation_id)


@router.post("/accept")
async def accept(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await transfers.accept(line.store, conversation_id, member)
    return _to(conversation_id)


@router.post("/decline")
async def decline(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await transfers.decline(line.store, conversation_id, member)
    return _to_queue()


@router.post("/write-over", dependencies=[needs(May.OVERRULE)])
async def write_as_supervisor(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, text: Annotated[str, Form()] = ""
) -> Response:
    try:
        await replies.send_as_supervisor(line, conversation_id, member.id, text)
    except ValueError as error:
        return await _page(request, line, conversation_id, member, f"Not sent: {error}.", text)
    return _to(conversation_id)
