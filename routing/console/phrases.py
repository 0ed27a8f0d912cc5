"""The phrasebook beside a conversation: find a phrase, fill it in, send it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from uuid import UUID

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from knowledge import Library
from knowledge.texts import sms
from routing.console.access import SignedIn, TheLine
from routing.console.conversation import NEWEST, ReadIn, about, address_of
from routing.console.drawing import templates
from routing.desk import replies, transcript
from routing.desk.addressee import Addressee
from routing.library import phrasebook, search, wording
from routing.library.phrasebook import FilledPhrase
from routing.library.wording import Wording
from routing.ports.channel import Form as Shape

router = APIRouter(prefix="/c/{conversation_id}")


def _said(library: Library, to: Addressee, chosen: Mapping[str, str]) -> Wording:
    """The writer's language and country unless others are chosen with `out` and `country`."""
    code = chosen.get("out") or Wording(to.entry.language or wording.DEFAULT_READER_LANGUAGE, to.script).code
    country = chosen.get("country") or to.entry.country or ""
    return wording.wording_of(library, code, {"country": country} if country else {})


@router.get("/phrases")
async def browse(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, q: str = "") -> Response:
    """All phrases, in both languages, under the last messages."""
    view = await transcript.read(line, conversation_id, member.id, read, NEWEST)
    said = _said(line.library, view.addressee, request.query_params)
    listed = await asyncio.to_thread(phrasebook.find, line.library, said, read, q[:100])
    found = {"phrases": listed, "said": said, "q": q[:100], "searchable": search.searchable}
    return templates.TemplateResponse(request, "phrases.html", {**about(line, view, member, read), **found})


@router.get("/phrases/{phrase}")
async def fill(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, phrase: str) -> Response:
    """The fields of one phrase, and both languages as they stand with what is filled in so far."""
    library = line.library
    if phrase not in library.phrases:
        raise HTTPException(404, "no such phrase")
    view = await transcript.read(line, conversation_id, member.id, read, NEWEST)
    form = view.addressee.form
    filled = FilledPhrase(phrase, _said(library, view.addressee, request.query_params), dict(request.query_params))
    theirs = filled.said.params.get("country")
    contact_in = filled.given.get("contact_in") or theirs
    out = phrasebook.say(library, filled, form, is_example=True)
    found = {
        "phrase": phrase,
        "said": filled.said,
        "group": phrasebook.group_of(library, phrase),
        "fields": phrasebook.fields_of(library, phrase),
        "max_field": phrasebook.MAX_FIELD_CHARS,
        "lacking": phrasebook.missing_fields(library, filled),
        "given": filled.given,
        "contact_in": contact_in,
        "contacts": phrasebook.contacts(library, contact_in, theirs),
        "spoken": phrasebook.languages(library),
        "reads": phrasebook.say(library, filled.read_in(read), Shape.TELEGRAM, is_example=True),
        "out": out,
        "segments": sms.segments(out) if form is Shape.SMS else None,
    }
    return templates.TemplateResponse(request, "phrase.html", {**about(line, view, member, read), **found})


@router.post("/phrases/{phrase}")
async def send(request: Request, line: TheLine, conversation_id: UUID, member: SignedIn, read: ReadIn, phrase: str) -> Response:
    """What the page showed goes out, even when the writer's language was understood anew meanwhile."""
    posted = {name: str(value) for name, value in (await request.form()).items()}
    country = {"country": posted["country"]} if posted.get("country") else {}
    said = wording.wording_of(line.library, posted.get("out", ""), country)
    try:
        await replies.send_phrase(line, conversation_id, member.id, FilledPhrase(phrase, said, posted), read)
    except ValueError as error:
        raise HTTPException(400, str(error)) from None
    return RedirectResponse(address_of(conversation_id, member, read), status_code=303)
