"""The library in the console: find an answer, see it as it goes out and what it rests on, send it to whom one holds."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Depends, Form, HTTPException, Request, Response
from fastapi.responses import RedirectResponse

from knowledge import Library
from routing.console.access import SignedIn, TheLine
from routing.console.drawing import templates
from routing.console.words import ANY, names
from routing.conversation.entry import QueueEntry
from routing.desk import addressee, replies
from routing.desk.addressee import Addressee
from routing.library import answers, rendering, used_facts, wording
from routing.library.knowledge_gaps import gaps_of
from routing.library.rendering import RenderedAnswer
from routing.library.wording import Wording
from routing.oversight import queue
from routing.ports.channel import Form as Shape
from routing.staff.sessions import Member

router = APIRouter(prefix="/library")


@dataclass(frozen=True, slots=True)
class Looking:
    """Who looks for what: `said` is how answers go out, `read` the language beside it, `to` whom they are meant for."""

    member: Member
    held: Sequence[QueueEntry]
    to: Addressee | None
    said: Wording
    read: str
    words: str
    topic: str

    @property
    def is_holder(self) -> bool:
        return self.to is not None and self.to.holder_id == self.member.id

    @property
    def query(self) -> str:
        """The same view again, for links."""
        chosen = {"q": self.words, "topic": self.topic, "language": self.said.code, **self.said.params}
        if self.to is not None:
            chosen["conversation"] = str(self.to.entry.id)
            chosen["country"] = self.said.params.get("country", ANY)
        if self.read != wording.DEFAULT_READER_LANGUAGE:
            chosen["read"] = self.read
        return urlencode({name: value for name, value in chosen.items() if value})


async def looking(request: Request, line: TheLine, member: SignedIn, conversation: UUID | None = None) -> Looking:
    """Language and country are the writer's unless others are chosen.  Raises GoneError."""
    query = {name: value for name, value in request.query_params.items() if value}
    to = await addressee.addressee(line.store, line.channels, conversation) if conversation is not None else None
    theirs: dict[str, str] = {}
    if to is not None:
        theirs["language"] = Wording(to.entry.language or wording.DEFAULT_READER_LANGUAGE, to.script).code
        theirs["country"] = to.entry.country or ANY
    chosen = {**theirs, **query}
    read = chosen.get("read", wording.DEFAULT_READER_LANGUAGE)
    return Looking(
        member=member,
        held=await queue.held(line.store, member.id),
        to=to,
        said=wording.wording_of(line.library, chosen.get("language", wording.DEFAULT_READER_LANGUAGE), chosen),
        read=read if read in line.library.languages else wording.DEFAULT_READER_LANGUAGE,
        words=chosen.get("q", "")[:100],
        topic=topic if (topic := chosen.get("topic", "")) in answers.TOPICS else "",
    )


TheLook = Annotated[Looking, Depends(looking)]


@router.get("")
async def browse(request: Request, line: TheLine, look: TheLook) -> Response:
    entries = await asyncio.to_thread(answers.find, line.library, look.said, look.read, look.words, look.topic)
    found = {"member": look.member, "look": look, "entries": entries, **names(line.library)}
    return templates.TemplateResponse(request, "library.html", found)


@router.get("/gaps")
async def show_gaps(request: Request, line: TheLine, member: SignedIn) -> Response:
    found = await asyncio.to_thread(gaps_of, line.library)
    return templates.TemplateResponse(request, "gaps.html", {"member": member, "gaps": found, **names(line.library)})


@router.get("/{answer}")
async def show_answer(request: Request, line: TheLine, look: TheLook, answer: str) -> Response:
    library = line.library
    if answer not in answers.names(library):
        raise HTTPException(404, "no such answer")
    forms = _forms(library, answer, look)
    found = {
        "member": look.member,
        "look": look,
        "answer": answer,
        "topic": answers.topic_of(library, answer),
        "forms": forms,
        "states": {code: _state(library, answer, code) for code in dict.fromkeys((look.read, look.said.language))},
        "choices": await asyncio.to_thread(lambda: [*rendering.choices(library, answer, look.said)]),
        "bases": used_facts.used_facts(library, [*dict.fromkeys(source for _, _, out in forms for source in out.sources)]),
        "lacking": answers.missing_param(library, answer, look.said),
        "may_be_sent": answers.may_be_sent(library, answer),
        **names(library),
    }
    return templates.TemplateResponse(request, "answer.html", found)


def _state(library: Library, answer: str, language: str) -> tuple[str, str | None]:
    return answers.state_of(library, answer, language), library.review_date(answer, language)


def _forms(library: Library, answer: str, look: Looking) -> list[tuple[Shape, RenderedAnswer, RenderedAnswer]]:
    """Each form as it is read and as it goes out; that of the conversation first, as staff would send it."""
    reading = Wording(look.read, None, look.said.params)
    theirs = look.to.form if look.to is not None else None
    forms = dict.fromkeys([*([theirs] if theirs else []), Shape.SMS, Shape.TELEGRAM])
    drawn = []
    for form in forms:
        show = rendering.as_staff_send if form is theirs else rendering.as_assistant_sends
        drawn.append((form, show(library, answer, reading, form), show(library, answer, look.said, form)))
    return drawn


@router.post("/{answer}/send")
async def send(
    request: Request,
    line: TheLine,
    member: SignedIn,
    answer: str,
    conversation: Annotated[UUID, Form()],
) -> Response:
    """What the page showed goes out, even when the writer's language was understood anew meanwhile."""
    posted = {name: str(value) for name, value in (await request.form()).items()}
    said = wording.wording_of(line.library, posted.get("language", ""), posted)
    read = posted["read"] if posted.get("read") in line.library.languages else wording.DEFAULT_READER_LANGUAGE
    try:
        await replies.send_answer(line, conversation, member.id, answer, said, read)
    except ValueError as error:
        raise HTTPException(400, str(error)) from None
    back = f"?{urlencode({'read': read})}" if read != wording.DEFAULT_READER_LANGUAGE else ""
    return RedirectResponse(f"/console/c/{conversation}{back}", status_code=303)
