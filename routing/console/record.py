"""What staff keep beside a conversation in the console: notes, the contact record, referrals and reminders."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, time
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignedIn, TheLine
from routing.console.drawing import templates
from routing.console.words import names
from routing.conversation.rows import key_of
from routing.conversation.silence import written_until
from routing.desk import addressee, notes, record, referrals, reminders
from routing.desk.record import ContactRecord
from routing.desk.referrals import NewReferral
from routing.line.line import Line
from routing.staff import audit
from routing.staff.sessions import Member
from routing.store.tables import Known, Result

router = APIRouter()


async def _kept(line: Line, conversation_id: UUID, member: Member) -> dict[str, object]:
    """Raises GoneError."""
    async with line.store.database.begin() as session:
        conversation, to = await addressee.addressed(session, line.channels, conversation_id)
        key = await key_of(session, line.store.vault, conversation.person_id)
        return {
            "member": member,
            "to": to,
            "notes": await notes.listed(session, key, conversation_id),
            "record": await record.read(session, conversation_id),
            "referrals": await referrals.listed(session, line.library, key, conversation_id),
            "reminders": await reminders.listed(session, key, conversation_id),
            "until": written_until(conversation),
            "max_note": notes.MAX_NOTE,
            **names(line.library),
        }


@router.get("/c/{conversation_id}/kept")
async def redraw(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    """The part of the conversation's page, which is in the trail itself."""
    return templates.TemplateResponse(request, "_kept.html", await _kept(line, conversation_id, member))


async def _page(
    request: Request, line: Line, conversation_id: UUID, member: Member, fault: str | None = None, **typed: str
) -> Response:
    """`fault` says what was not done, and `typed` is what was typed."""
    by_country: dict[str, list[object]] = defaultdict(list)
    for code, contact in referrals.contacts(line.library).values():
        by_country[code].append(contact)
    kept = await _kept(line, conversation_id, member)
    async with line.store.database.begin() as session:
        audit.record(session, member.id, "read", conversation_id, "record")
    found = {
        "fault": fault,
        "typed": typed,
        "contacts": by_country,
        "needs": record.NEEDS,
        "ages": list(Known),
        "results": list(Result),
        "in_minutes": reminders.CHOICES_MIN,
        "max_text": reminders.MAX_TEXT,
        "max_name": referrals.MAX_NAME,
    }
    return templates.TemplateResponse(request, "record.html", {**kept, **found}, status_code=400 if fault else 200)


@router.get("/c/{conversation_id}/record")
async def show(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    return await _page(request, line, conversation_id, member)


def _to(conversation_id: UUID, page: str = "/record") -> Response:
    return RedirectResponse(f"/console/c/{conversation_id}{page}", status_code=303)


@router.post("/c/{conversation_id}/notes")
async def add_note(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, note: Annotated[str, Form()] = ""
) -> Response:
    try:
        await notes.add(line.store, conversation_id, member.id, note)
    except ValueError as error:
        return await _page(request, line, conversation_id, member, f"Not kept: {error}.", note=note)
    return _to(conversation_id)


@router.post("/c/{conversation_id}/record")
async def keep(
    line: TheLine,
    conversation_id: UUID,
    member: SignedIn,
    needs: Annotated[list[str], Form()] = [],  # noqa: B006  # FastAPI copies it
    country: Annotated[str, Form()] = "",
    under_18: Annotated[Known, Form()] = Known.UNKNOWN,
) -> Response:
    try:
        typed = ContactRecord(tuple(needs), country or None, under_18)
        await record.save(line.store, line.library, conversation_id, member.id, typed)
    except ValueError as error:
        raise HTTPException(400, str(error)) from None
    return _to(conversation_id)


@router.post("/c/{conversation_id}/referrals")
async def refer(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    conversation_id: UUID,
    member: SignedIn,
    consent: Annotated[bool | None, Form()] = None,
    contact: Annotated[str, Form()] = "",
    other: Annotated[str, Form()] = "",
) -> Response:
    try:
        await referrals.add(line.store, line.library, conversation_id, member.id, NewReferral(contact, other, consent))
    except ValueError as error:
        return await _page(request, line, conversation_id, member, f"Not kept: {error}.", other=other, contact=contact)
    return _to(conversation_id)


@router.post("/c/{conversation_id}/referrals/{referral_id}")
async def settle_referral(
    line: TheLine, conversation_id: UUID, member: SignedIn, referral_id: int, result: Annotated[Result, Form()]
) -> Response:
    await referrals.settle(line.store, conversation_id, member.id, referral_id, result)
    return _to(conversation_id)


@router.post("/c/{conversation_id}/reminders")
async def remind(  # noqa: PLR0913, PLR0917  # the fields of the form
    request: Request,
    line: TheLine,
    conversation_id: UUID,
    member: SignedIn,
    minutes: Annotated[str, Form()] = "",
    day: Annotated[str, Form()] = "",
    at: Annotated[str, Form()] = "",
    text: Annotated[str, Form()] = "",
) -> Response:
    to = await addressee.addressee(line.store, line.channels, conversation_id)
    try:
        on, clock = (date.fromisoformat(day) if day else None), (time.fromisoformat(at) if at else None)
        due_at = reminders.moment(int(minutes) if minutes else None, on, clock, to.entry.country)
    except ValueError as error:
        return await _page(request, line, conversation_id, member, f"Not kept: {error}.", text=text)
    await reminders.add(line.store, conversation_id, member.id, due_at, text)
    return _to(conversation_id)


@router.post("/c/{conversation_id}/reminders/{reminder_id}/done")
async def settle_reminder(line: TheLine, conversation_id: UUID, member: SignedIn, reminder_id: int) -> Response:
    await reminders.settle(line.store, conversation_id, member.id, reminder_id)
    return _to(conversation_id, "")


async def _due(line: Line, member: Member) -> dict[str, object]:
    async with line.store.database.begin() as session:
        return {"member": member, "reminders": await reminders.open_ones(session), **names(line.library)}


@router.get("/reminders")
async def show_due(request: Request, line: TheLine, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "reminders.html", await _due(line, member))


@router.get("/reminders/open")
async def redraw_due(request: Request, line: TheLine, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "_reminders.html", await _due(line, member))
