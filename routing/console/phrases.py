"""The phrasebook beside a conversation: find a phrase, fill it in, send it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, HTTPException, Query, Response
from pydantic import BaseModel, Field
from starlette.background import BackgroundTask

from knowledge import Library
from knowledge.texts import sms
from routing.console.access import TheLine
from routing.console.conversation_page import ThePage, there_now
from routing.console.forms import ClockTime
from routing.desk import replies
from routing.desk.addressee import Addressee
from routing.desk.replies import Sending
from routing.desk.transcript import Transcript
from routing.library import meaning, phrasebook, suggestions, wording
from routing.library.phrasebook import FilledPhrase, Phrase
from routing.library.wording import Wording
from routing.ports.channel import Form as Shape

router = APIRouter(prefix="/c/{conversation_id}/phrases")


class Choice(BaseModel):
    """The language and the country that a phrase goes out for; empty: those of the writer."""

    out: str = Field("", max_length=16)
    country: str = Field("", max_length=16)

    def wording(self, library: Library, home: str | None, code: str = "") -> Wording:
        """Return how a phrase is worded, in the words of `home`; in the language `code` where none is chosen."""
        params = {"country": self.country, "home": home or ""}
        return wording.wording_of(library, self.out or code, {name: value for name, value in params.items() if value})

    def wording_for(self, library: Library, to: Addressee) -> Wording:
        theirs = Wording(to.entry.language or wording.DEFAULT_READER_LANGUAGE, to.script)
        chosen = self.model_copy(update={"country": self.country or to.entry.country or ""})
        return chosen.wording(library, to.home, theirs.code)


class Search(Choice):
    q: str = Field("", max_length=100)


class Fields(Choice):
    """What is filled in so far; routing/library/phrasebook.py says what each field is."""

    time: ClockTime = Field("", max_length=16, repr=False)
    day: str = Field("", max_length=16, repr=False)
    place: str = Field("", max_length=phrasebook.MAX_FIELD_CHARS, repr=False)
    word: str = Field("", max_length=phrasebook.MAX_FIELD_CHARS, repr=False)
    contact: str = Field("", max_length=100)
    contact_in: str = Field("", max_length=16)
    language: str = Field("", max_length=16)
    token: UUID | None = None


@router.get("")
async def browse(line: TheLine, page: ThePage, chosen: Annotated[Search, Query()]) -> Response:
    """Show all phrases in both languages, or those that fit a search by words, then by meaning, under the newest messages."""
    view = await page.transcript()
    said = chosen.wording_for(page.library, view.addressee)
    everything = await asyncio.to_thread(phrasebook.phrases, page.library, said, page.read)
    spoken = [page.read, said.language, *page.member.languages]
    texts = [phrase.read for phrase in everything]
    found, suggested, after = everything, [], None
    if chosen.q.strip():
        found = phrasebook.find(page.library, everything, spoken, chosen.q)
        found += await meaning.find(line.model, chosen.q, everything, texts, found)
    else:
        suggested = _suggested(view, everything)
        after = BackgroundTask(meaning.make_ready, line.model, texts)
    return page.draw("phrases.html", view, after=after, phrases=found, suggested=suggested, said=said, q=chosen.q)


def _suggested(view: Transcript, everything: Sequence[Phrase]) -> list[Phrase]:
    """Return what fits what was understood of the newest messages."""
    heard = [message.heard for message in reversed(view.messages) if message.heard]
    signals = [signal for one in heard for signal in one.signals]
    topics = [one.intent for one in heard]
    said = [message.answer for message in view.messages if message.answer]
    by_name = {phrase.name: phrase for phrase in everything}
    reasons = view.addressee.entry.reasons
    return [by_name[name] for name in suggestions.suggested([*signals, *reasons], topics, said, by_name)]


@router.get("/{phrase}")
async def fill(page: ThePage, phrase: str, chosen: Annotated[Fields, Query()]) -> Response:
    """Show the fields of one phrase, and both languages as they stand with what is filled in so far."""
    library = page.library
    if phrase not in library.phrases:
        raise HTTPException(404, "no-phrase")
    view = await page.transcript()
    form = view.addressee.form
    there = there_now(view.addressee.entry.country)
    given = phrasebook.dated(chosen.model_dump(exclude={"token"}), there)
    filled = FilledPhrase(phrase, chosen.wording_for(library, view.addressee), given)
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
        timing=_timing(filled, view),
        today=there.date(),
    )


def _timing(filled: FilledPhrase, view: Transcript) -> phrasebook.Timing | None:
    there = there_now(view.addressee.entry.country)
    return phrasebook.timing(phrasebook.moment(filled.given, there), there, view.safety.until)


@router.post("/{phrase}")
async def send(line: TheLine, page: ThePage, phrase: str, typed: Annotated[Fields, Form()]) -> Response:
    """Send what the page showed, even when the writer's language was understood differently meanwhile."""
    view = await page.transcript()
    given = phrasebook.dated(typed.model_dump(exclude={"token"}), there_now(view.addressee.entry.country))
    filled = FilledPhrase(phrase, typed.wording(page.library, view.addressee.home), given)
    if _timing(filled, view) is phrasebook.Timing.PAST:
        raise HTTPException(400, "time-over")
    sending = Sending(typed.token, replies.UNDO_FOR)
    await replies.send_phrase(line, page.conversation_id, page.member.id, filled, page.read, sending)
    return page.redirect()
