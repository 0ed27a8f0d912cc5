"""The phrasebook beside a conversation: find a phrase, fill it in, send it."""

from __future__ import annotations

import asyncio
from typing import Annotated

from fastapi import APIRouter, Form, HTTPException, Query, Response
from pydantic import BaseModel, Field

from knowledge import Library
from knowledge.texts import sms
from routing.console.access import TheLine
from routing.console.conversation_page import ThePage
from routing.desk import replies
from routing.desk.addressee import Addressee
from routing.library import phrasebook, search, wording
from routing.library.phrasebook import FilledPhrase
from routing.library.wording import Wording
from routing.ports.channel import Form as Shape

router = APIRouter(prefix="/c/{conversation_id}/phrases")


class Choice(BaseModel):
    """The language and the country that a phrase goes out for; empty: those of the writer."""

    out: str = Field("", max_length=16)
    country: str = Field("", max_length=16)

    def wording(self, library: Library, code: str = "") -> Wording:
        """Return how a phrase is worded; in the language `code` where none is chosen."""
        return wording.wording_of(library, self.out or code, {"country": self.country} if self.country else {})

    def wording_for(self, library: Library, to: Addressee) -> Wording:
        theirs = Wording(to.entry.language or wording.DEFAULT_READER_LANGUAGE, to.script)
        chosen = self.model_copy(update={"country": self.country or to.entry.country or ""})
        return chosen.wording(library, theirs.code)


class Search(Choice):
    q: str = Field("", max_length=100)


class Fields(Choice):
    """What is filled in so far; routing/library/phrasebook.py says what each field is."""

    time: str = Field("", max_length=16, repr=False)
    day: str = Field("", max_length=16, repr=False)
    place: str = Field("", max_length=phrasebook.MAX_FIELD_CHARS, repr=False)
    word: str = Field("", max_length=phrasebook.MAX_FIELD_CHARS, repr=False)
    contact: str = Field("", max_length=100)
    contact_in: str = Field("", max_length=16)
    language: str = Field("", max_length=16)


@router.get("")
async def browse(page: ThePage, chosen: Annotated[Search, Query()]) -> Response:
    """Show all phrases, in both languages, under the newest messages."""
    view = await page.transcript()
    said = chosen.wording_for(page.library, view.addressee)
    listed = await asyncio.to_thread(phrasebook.find, page.library, said, page.read, chosen.q)
    return page.draw("phrases.html", view, phrases=listed, said=said, q=chosen.q, searchable=search.searchable)


@router.get("/{phrase}")
async def fill(page: ThePage, phrase: str, chosen: Annotated[Fields, Query()]) -> Response:
    """Show the fields of one phrase, and both languages as they stand with what is filled in so far."""
    library = page.library
    if phrase not in library.phrases:
        raise HTTPException(404, "there is no such phrase")
    view = await page.transcript()
    form = view.addressee.form
    filled = FilledPhrase(phrase, chosen.wording_for(library, view.addressee), chosen.model_dump())
    theirs = filled.said.params.get("country")
    contact_in = chosen.contact_in or theirs
    out = phrasebook.say(library, filled, form, is_example=True)
    return page.draw(
        "phrase.html",
        view,
        phrase=phrase,
        said=filled.said,
        group=phrasebook.group_of(library, phrase),
        fields=phrasebook.fields_of(library, phrase),
        max_field=phrasebook.MAX_FIELD_CHARS,
        lacking=phrasebook.missing_fields(library, filled),
        given=filled.given,
        contact_in=contact_in,
        contacts=phrasebook.contacts(library, contact_in, theirs),
        spoken=phrasebook.languages(library),
        reads=phrasebook.say(library, filled.read_in(page.read), Shape.TELEGRAM, is_example=True),
        out=out,
        segments=sms.segments(out) if form is Shape.SMS else None,
    )


@router.post("/{phrase}")
async def send(line: TheLine, page: ThePage, phrase: str, typed: Annotated[Fields, Form()]) -> Response:
    """Send what the page showed, even when the writer's language was understood differently meanwhile."""
    filled = FilledPhrase(phrase, typed.wording(page.library), typed.model_dump())
    try:
        await replies.send_phrase(line, page.conversation_id, page.member.id, filled, page.read)
    except ValueError as error:
        raise HTTPException(400, str(error)) from None
    return page.redirect()
