"""The library in the console: find an answer, see it as it goes out and what it rests on, send it as the holder."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Form, HTTPException, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field
from starlette.background import BackgroundTask

from knowledge import Library
from routing.console.access import SignedIn, TheChannels, TheLibrary, TheLine, TheStore, needs
from routing.console.drawing import templates
from routing.console.forms import OrBlank, to_conversation
from routing.console.interface import interface_of
from routing.console.words import ANY, names, read_otherwise, reader_language
from routing.conversation.entry import QueueEntry
from routing.desk import addressee, replies
from routing.desk.addressee import Addressee
from routing.desk.replies import Sending
from routing.library import answers, held, meaning, rendering, used_facts, wording
from routing.library.knowledge_gaps import ANSWER_OF, gaps_of
from routing.library.rendering import RenderedAnswer
from routing.library.wording import Wording
from routing.oversight import load
from routing.ports.channel import Form as Shape
from routing.staff.roles import May, may
from routing.staff.sessions import Member

router = APIRouter(prefix="/library")


@dataclass(frozen=True, slots=True)
class View:
    """What a member looks at: `said` is how answers go out, `read` the language beside it, `otherwise` the same where the pages
    speak another one, `to` the writer they are for."""

    member: Member
    held: Sequence[QueueEntry]
    to: Addressee | None
    said: Wording
    read: str
    otherwise: str | None
    words: str
    topic: str

    @property
    def is_holder(self) -> bool:
        return self.to is not None and self.to.holder_id == self.member.id

    @property
    def query(self) -> str:
        """Return the view as the query of a link."""
        chosen = {"q": self.words, "topic": self.topic, "language": self.said.code, **self.said.params}
        if self.to is not None:
            chosen["conversation"] = str(self.to.entry.id)
            chosen["country"] = self.said.params.get("country", ANY)
        return urlencode({name: value for name, value in {**chosen, "read": self.otherwise}.items() if value})


class ViewQuery(BaseModel, extra="allow"):
    """What a link to a view says; the parameters of answers, such as `origin`, come beside these."""

    q: str = Field("", max_length=100)
    topic: str = ""
    language: str = ""
    read: str = ""
    conversation: OrBlank[UUID] = None

    @property
    def chosen(self) -> dict[str, str]:
        """Return what is not empty, by name."""
        params = {name: str(value) for name, value in (self.model_extra or {}).items()}
        named = {"language": self.language, "read": self.read, "topic": self.topic, **params}
        return {name: value for name, value in named.items() if value}


class SendForm(BaseModel, extra="allow"):
    """An answer as the page showed it; the parameters that it was worded with come beside these."""

    conversation: UUID
    language: str = ""
    read: str = ""
    token: UUID | None = None

    @property
    def params(self) -> dict[str, str]:
        return {name: str(value) for name, value in (self.model_extra or {}).items()}


async def view_of(  # a dependency that gathers
    request: Request,
    store: TheStore,
    library: TheLibrary,
    channels: TheChannels,
    member: SignedIn,
    query: Annotated[ViewQuery, Query()],
) -> View:
    """Take language and country of the writer unless others are chosen.  Raises GoneError."""
    to = await addressee.addressee(store, channels, query.conversation) if query.conversation is not None else None
    theirs: dict[str, str] = {}
    if to is not None:
        theirs["language"] = Wording(to.entry.language or wording.DEFAULT_READER_LANGUAGE, to.script).code
        theirs["country"] = to.entry.country or ANY
        theirs["home"] = to.home or ""
    chosen = {**theirs, **query.chosen}
    interface = interface_of(request)
    read = reader_language(library, interface, member, query.read)
    return View(
        member=member,
        held=await load.held(store, member.id),
        to=to,
        said=wording.wording_of(library, chosen.get("language", wording.DEFAULT_READER_LANGUAGE), chosen),
        read=read,
        otherwise=read_otherwise(library, interface, member, read),
        words=query.q,
        topic=query.topic if query.topic in answers.TOPICS else "",
    )


TheView = Annotated[View, Depends(view_of)]


@router.get("")
async def browse(request: Request, line: TheLine, library: TheLibrary, look: TheView) -> Response:
    """Show all answers by topic, or those that fit a search: by words, then by meaning."""
    entries = await asyncio.to_thread(answers.listed, library, look.said, look.read, look.topic)
    gists = await asyncio.to_thread(answers.gists, library, entries)
    near, after = [], None
    if look.words.strip():
        by_words = answers.find(library, entries, look.read, look.words)
        near = await meaning.find(line.model, look.words, entries, gists, by_words)
        entries = by_words
    else:
        after = BackgroundTask(meaning.make_ready, line.model, gists)
    found = {"member": look.member, "look": look, "entries": entries, "near": near, **names(library, interface_of(request))}
    return templates.TemplateResponse(request, "library.html", found, background=after)


@router.get("/gaps")
async def show_gaps(request: Request, library: TheLibrary, member: SignedIn) -> Response:
    found = await asyncio.to_thread(gaps_of, library)
    return templates.TemplateResponse(
        request,
        "gaps.html",
        {"member": member, "gaps": found, "answer_of": ANSWER_OF, **names(library, interface_of(request))},
    )


@router.get("/{answer}")
async def show_answer(request: Request, library: TheLibrary, look: TheView, answer: str) -> Response:
    if answer not in answers.names(library):
        raise HTTPException(404, "no-answer")
    forms = _forms(library, answer, look)
    found = {
        "member": look.member,
        "look": look,
        "answer": answer,
        "title": answers.title(library, answer, look.read, " ".join(piece.text for piece in forms[0][1].pieces)),
        "topic": answers.topic_of(library, answer),
        "forms": forms,
        "states": {code: _state(library, answer, code) for code in dict.fromkeys((look.read, look.said.language))},
        "choices": await asyncio.to_thread(lambda: [*rendering.choices(library, answer, look.said)]),
        "bases": used_facts.used_facts(library, [*dict.fromkeys(source for _, _, out in forms for source in out.sources)]),
        "lacking": answers.missing_param(library, answer, look.said),
        "may_be_sent": answers.may_be_sent(library, answer),
        "is_held": answer in library.held,
        "may_hold": may(look.member.role, May.SUPERVISE) and library.may_be_held(answer),
        **names(library, interface_of(request)),
    }
    return templates.TemplateResponse(request, "answer.html", found)


def _state(library: Library, answer: str, language: str) -> tuple[str, str | None]:
    return answers.state_of(library, answer, language), library.review_date(answer, language)


def _forms(library: Library, answer: str, look: View) -> list[tuple[Shape, RenderedAnswer, RenderedAnswer]]:
    """Return each form as it is read and as it goes out; that of the conversation first, as staff would send it."""
    reading = Wording(look.read, None, look.said.params)
    theirs = look.to.form if look.to is not None else None
    forms = dict.fromkeys([*([theirs] if theirs else []), Shape.SMS, Shape.TELEGRAM])
    drawn = []
    for form in forms:
        show = rendering.as_staff_send if form is theirs else rendering.as_assistant_sends
        drawn.append((form, show(library, answer, reading, form), show(library, answer, look.said, form)))
    return drawn


@router.post("/{answer}/send")
async def send(request: Request, line: TheLine, member: SignedIn, answer: str, typed: Annotated[SendForm, Form()]) -> Response:
    """Send what the page showed, even when the writer's language was understood differently meanwhile."""
    said = wording.wording_of(line.library, typed.language, typed.params)
    interface = interface_of(request)
    read = reader_language(line.library, interface, member, typed.read)
    sending = Sending(typed.token, replies.UNDO_FOR)
    await replies.send_answer(line, typed.conversation, member.id, answer, said, read, sending)
    return to_conversation(typed.conversation, read_otherwise(line.library, interface, member, read))


@router.post("/{answer}/hold", dependencies=[needs(May.SUPERVISE)])
async def hold(line: TheLine, member: SignedIn, answer: str) -> Response:
    """Hold an answer back at once, in every language."""
    await held.hold(line.store, line.library, answer, member.id)
    return RedirectResponse(f"/console/library/{answer}", status_code=303)


@router.post("/{answer}/release", dependencies=[needs(May.SUPERVISE)])
async def release(line: TheLine, member: SignedIn, answer: str) -> Response:
    if answer not in line.library.answers:
        raise HTTPException(404, "no-answer")
    await held.release(line.store, line.library, answer, member.id)
    return RedirectResponse(f"/console/library/{answer}", status_code=303)
