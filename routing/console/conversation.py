"""The conversation in the console: what was said and what it means, a reply, the assistant stopped or muted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from babel.core import get_global
from fastapi import APIRouter, Depends, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from starlette.background import BackgroundTask

from knowledge import Library
from routing.console.access import SignedIn, TheLine
from routing.console.drawing import templates
from routing.console.words import REASONS, STATES, called_in, names, reader_language
from routing.conversation.holding import HeldError
from routing.desk import acts, addressee, alerts, replies, transcript, translation
from routing.desk.notes import MAX_NOTE
from routing.desk.replies import MAX_REPLY, Original
from routing.desk.staff_reading import MissingTranslation
from routing.desk.transcript import Transcript
from routing.library import wording
from routing.line.line import Line
from routing.ports.translator import TranslationError
from routing.staff.sessions import Member

NEWEST = 3
"""Messages shown above the phrasebook."""
router = APIRouter(prefix="/c/{conversation_id}")


async def read_in(line: TheLine, member: SignedIn, read: Annotated[str | None, Query(max_length=8)] = None) -> str:
    return reader_language(line.library, member, read)


ReadIn = Annotated[str, Depends(read_in)]


def _words(library: Library, read: str) -> dict[str, object]:
    """What the pages call things, in the language of who reads."""
    texts = library.texts_of(read)

    def entity(kind: str, value: str) -> str:
        if kind in ("country", "nationality"):
            return texts.country(value)
        if kind == "topic":
            return library.name_of(value, read, "intent")
        if kind in transcript.ANSWERS:
            return library.name_of(value, read, "said")
        return texts.language_name(value) if kind == "language_name" else value

    return {
        **names(library),
        "called": called_in(library, read),
        "entity": entity,
        "states": STATES,
        "reasons": REASONS,
        "flags": transcript.FLAGS,
        "read": read,
    }


def hours_there(country: str | None, at: datetime | None = None) -> list[str]:
    """The clock in a country now, or the two ends of it where it has several: ["14:05"]."""
    here = at or datetime.now(UTC)
    zones = [zone for zone, territory in get_global("zone_territories").items() if territory == country]
    clocks = sorted({here.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in zones})
    return [f"{clock:%H:%M}" for clock in dict.fromkeys((clocks[0], clocks[-1]))] if clocks else []


def about(line: Line, view: Transcript, member: Member, read: str, limit: int = NEWEST) -> dict[str, object]:
    """What every page about a conversation shows; `limit` is how many messages were asked for."""
    return {
        "member": member,
        "view": view,
        "limit": limit,
        "is_brief": limit == NEWEST,
        "to": view.addressee,
        "is_holder": view.addressee.holder_id == member.id,
        "clock": hours_there(view.addressee.entry.country),
        "has_translator": line.translator is not None,
        **_words(line.library, read),
    }


def _translating(line: Line, view: Transcript, read: str) -> BackgroundTask | None:
    """The task, once this page is out, that translates what is missing; open pages then draw it.  None when nothing is."""
    conversation_id = view.addressee.entry.id
    is_needed = line.translator is not None and view.has(MissingTranslation.NONE_YET) and (conversation_id, read) not in _at_work
    return BackgroundTask(_translate_missing, line, conversation_id, read) if is_needed else None


_at_work: set[tuple[UUID, str]] = set()


async def _translate_missing(line: Line, conversation_id: UUID, read: str) -> None:
    """Translate once, however many members have the page open."""
    if (conversation_id, read) in _at_work:
        return
    _at_work.add((conversation_id, read))
    try:
        await translation.translate_missing(line.store, line.translator, conversation_id, read)
    finally:
        _at_work.discard((conversation_id, read))


async def _page(  # noqa: PLR0913, PLR0917  # what the page is made of
    request: Request,
    line: TheLine,
    conversation_id: UUID,
    member: Member,
    read: str,
    status: int = 200,
    limit: int = transcript.AT_ONCE,
    **more: object,
) -> Response:
    """The whole page; `fault` says what was not done, and `draft` is what was typed."""
    view = await transcript.read(line, conversation_id, member.id, read, limit)
    found = {
        **about(line, view, member, read, limit),
        "max_reply": MAX_REPLY,
        "max_note": MAX_NOTE,
        "fault": None,
        "draft": "",
        "translated": None,
        **more,
    }
    background = _translating(line, view, read)
    return templates.TemplateResponse(request, "conversation.html", found, status_code=status, background=background)


Limit = Annotated[int, Query(ge=1, le=5_000)]


@router.get("")
async def show(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, limit: Limit = transcript.AT_ONCE
) -> Response:
    await alerts.mark_opened(line.store, conversation_id, member.id)
    return await _page(request, line, conversation_id, member, read, limit=limit)


@router.get("/messages")
async def redraw(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, limit: Limit = transcript.AT_ONCE
) -> Response:
    view = await transcript.read(line, conversation_id, member.id, read, limit)
    found = about(line, view, member, read, limit)
    return templates.TemplateResponse(request, "_conversation.html", found, background=_translating(line, view, read))


class Typed(BaseModel):
    """A reply.  `original`: the member's own words, when `text` is the machine's translation of them."""

    text: str = Field("", repr=False)
    original: str | None = Field(None, max_length=MAX_REPLY, repr=False)


@router.post("/reply")
async def reply(
    request: Request,
    line: TheLine,
    conversation_id: UUID,
    member: SignedIn,
    read: ReadIn,
    typed: Annotated[Typed, Form()],
) -> Response:
    """What cannot be sent comes back with the reason, and is not lost."""
    text = typed.text
    try:
        original = Original(read, typed.original) if typed.original else None
        await replies.send_reply(line, conversation_id, member.id, text, original)
    except ValueError as error:
        return await _page(request, line, conversation_id, member, read, 400, fault=f"Not sent: {error}.", draft=text)
    except HeldError as error:
        fault = f"Not sent: {error.holder or 'nobody'} holds this conversation now. What you typed is below."
        return await _page(request, line, conversation_id, member, read, 409, fault=fault, draft=text)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


@router.post("/translate")
async def translate(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, text: Annotated[str, Form()] = ""
) -> Response:
    """Show the translation of a reply before it goes, and what it says translated back."""
    text = text.strip()[:MAX_REPLY]
    try:
        theirs = (await addressee.addressee(line.store, line.channels, conversation_id)).entry.language
        out = await translation.translate(line.translator, text, read, theirs)
        back = await translation.translate(line.translator, out, theirs, read)
    except TranslationError as error:
        fault = f"Not translated: {error.reason}. Nothing was sent; what you typed is below."
        return await _page(request, line, conversation_id, member, read, 502, fault=fault, draft=text)
    found = {"out": out, "back": back}
    return await _page(request, line, conversation_id, member, read, draft=text, translated=found)


@router.post("/edit")
async def edit(
    request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, original: Annotated[str, Form()] = ""
) -> Response:
    """Show the reply in the member's own words again."""
    return await _page(request, line, conversation_id, member, read, draft=original)


@router.post("/translate-again")
async def translate_again(line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn) -> Response:
    """Try again what the machine could not translate before."""
    await addressee.addressee(line.store, line.channels, conversation_id)
    await translation.translate_missing(line.store, line.translator, conversation_id, read, again=True)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


@router.post("/take-back/{message_id}")
async def cancel_unsent(line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, message_id: int) -> Response:
    await replies.cancel_unsent(line.store, conversation_id, member.id, message_id)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


@router.post("/stop")
async def stop(line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn) -> Response:
    await acts.stop_assistant(line, conversation_id, member.id)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


@router.post("/mute")
async def mute(line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn) -> Response:
    await acts.mute(line.store, conversation_id, member.id, is_muted=True)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


@router.post("/unmute")
async def unmute(line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn) -> Response:
    await acts.mute(line.store, conversation_id, member.id, is_muted=False)
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)


def address_of(conversation_id: UUID, member: Member, read: str) -> str:
    """The page again, in the same language where that is not the member's own."""
    is_own = read == (member.languages[0] if member.languages else wording.DEFAULT_READER_LANGUAGE)
    return f"/console/c/{conversation_id}" + ("" if is_own else f"?read={read}")
