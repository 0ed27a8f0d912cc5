"""How a conversation changes hands in the console: taken, offered, released, returned, closed, taken over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from knowledge import Library
from routing.console.access import SignedIn, TheChannels, TheLibrary, TheLine, TheStore, needs, own_page
from routing.console.drawing import templates
from routing.console.forms import OrBlank, to_conversation
from routing.console.interface import interface_of
from routing.console.words import ACTS, called_in, reader_language
from routing.conversation.holding import Outcome
from routing.desk import acts, addressee, alerts, pleas, reading, record, replies, transfers, undoing
from routing.desk.successor import successor
from routing.interface import Interface
from routing.ports.channel import Channel
from routing.refusal import InputError
from routing.staff import audit, presence
from routing.staff.roles import May
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.store import Store
from routing.store.tables import Because, Reason

router = APIRouter(prefix="/c/{conversation_id}")
ENDS = ("closed", "returned")
"""What ended a contact of the person; the next message began another one."""
LETS_GO = (*ENDS, "released")
"""What can be undone."""
MOST_CONTACTS = 10
NEWS_FOR = timedelta(minutes=10)
"""How long it stands above the field that somebody comes, or declined."""


class OfferForm(BaseModel):
    """`to` is `member:` and an id, or `language:` and a code."""

    to: str = Field("", max_length=64)
    note: str = Field("", repr=False)

    @property
    def receiver(self) -> tuple[UUID | None, str | None]:
        """Return the id of a colleague, or a language.  Raises InputError."""
        kind, _, chosen = self.to.partition(":")
        if kind != "member":
            return None, chosen or None
        try:
            return UUID(chosen), None
        except ValueError as error:
            raise InputError("offer-to") from error


def _to_queue(let_go: UUID | None = None) -> Response:
    """Lead to the queue; `let_go`: a conversation that the member can still take back."""
    return RedirectResponse(f"/console?let={let_go}" if let_go else "/console", status_code=303)


@router.post("/open")
async def open_with_reason(
    store: TheStore, conversation_id: UUID, member: SignedIn, reason: Annotated[Reason, Form()], to: Annotated[str, Form()] = ""
) -> Response:
    """Let the member read, and lead to the page that they had asked for."""
    await reading.open_with_reason(store, conversation_id, member, reason)
    asked = own_page(to)
    return RedirectResponse(asked, status_code=303) if asked else to_conversation(conversation_id)


@router.post("/claim")
async def claim(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.claim(line, conversation_id, member.id)
    return to_conversation(conversation_id)


@router.post("/take-over", dependencies=[needs(May.OVERRULE)])
async def take_over(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.take_over(line, conversation_id, member.id)
    return to_conversation(conversation_id)


@router.post("/silence")
async def silence(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await alerts.silence(store, conversation_id, member.id)
    return _to_queue()


@router.post("/release")
async def release(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.release(line, conversation_id, member.id)
    return _to_queue(conversation_id)


@router.post("/return")
async def return_to_assistant(line: TheLine, conversation_id: UUID, member: SignedIn) -> Response:
    await acts.return_to_assistant(line, conversation_id, member.id)
    return _to_queue(conversation_id)


@router.post("/close")
async def close(line: TheLine, conversation_id: UUID, member: SignedIn, outcome: Annotated[Outcome, Form()]) -> Response:
    await acts.close(line, conversation_id, member.id, outcome)
    return _to_queue(conversation_id)


@router.post("/undo")
async def undo(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await undoing.undo(store, conversation_id, member.id)
    return to_conversation(conversation_id)


@dataclass(frozen=True, slots=True)
class HandOverPage:
    """The ways to let a conversation go, for one member."""

    request: Request
    store: Store
    library: Library
    channels: Mapping[str, Channel]
    conversation_id: UUID
    member: Member

    @property
    def words(self) -> Interface:
        return interface_of(self.request)

    async def draw(self, fault: str | None = None, text: str = "") -> Response:
        """Draw the page; `fault` says what was not done, and `text` is what was typed."""
        to = await addressee.addressee(self.store, self.channels, self.conversation_id)
        async with self.store.database.begin() as session:
            contact = await record.read(session, self.conversation_id)
            colleagues = [one for one in await presence.colleagues(session) if one.id != self.member.id]
        read = reader_language(self.library, self.words, self.member)
        found = {
            "member": self.member,
            "read": read,
            "called": called_in(self.library, read),
            "to": to,
            "is_holder": to.holder_id == self.member.id,
            "offer": await transfers.open_offer(self.store, self.conversation_id, self.member),
            "answer": await transfers.last_answer(self.store, self.conversation_id, self.member.id),
            "colleagues": colleagues,
            "speakers": [one for one in colleagues if to.entry.language in one.languages],
            "record": contact,
            "spoken": sorted({code for colleague in colleagues for code in colleague.languages}),
            "fault": fault,
            "text": text,
            "max_note": transfers.MAX_NOTE,
            "max_reply": replies.MAX_REPLY,
        }
        return templates.TemplateResponse(self.request, "hand_over.html", found, status_code=400 if fault else 200)


async def page_of(
    request: Request, store: TheStore, library: TheLibrary, channels: TheChannels, conversation_id: UUID, member: SignedIn
) -> HandOverPage:
    return HandOverPage(request, store, library, channels, conversation_id, member)


ThePage = Annotated[HandOverPage, Depends(page_of)]


@router.get("/hand-over")
async def show(page: ThePage) -> Response:
    return await page.draw()


@router.get("/hands")
async def redraw_hands(
    request: Request, store: TheStore, library: TheLibrary, conversation_id: UUID, member: SignedIn
) -> Response:
    """Draw the part of the conversation's page that says who held it, the newest last, earlier contacts, and an open offer."""
    async with store.database.begin() as session:
        trail = await audit.trail(session, conversation_id, ACTS)
    read = reader_language(library, interface_of(request), member)
    found = {
        "read": read,
        "called": called_in(library, read),
        "language_name": library.texts_of("en").language_name,
        "trail": trail,
        "contacts": _contacts(trail)[-MOST_CONTACTS:],
        "offer": await transfers.open_offer(store, conversation_id, member),
        "member": member,
        "conversation_id": conversation_id,
    }
    return templates.TemplateResponse(request, "_hands.html", found)


def _contacts(trail: Sequence[audit.Entry]) -> list[audit.Entry]:
    """Return what ended each earlier contact, the oldest first, without an end that was undone."""
    ended: list[audit.Entry] = []
    let_go: audit.Entry | None = None
    for entry in trail:
        if entry.action in ENDS:
            ended.append(entry)
        elif entry.action == "undid" and ended and ended[-1] is let_go:
            ended.pop()
        let_go = entry if entry.action in LETS_GO else let_go
    return ended


@router.get("/successor")
async def redraw_successor(request: Request, store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    """Draw who has the conversation now, for whoever had it before; a page that they had open stays, and says so."""
    found = {"successor": await successor(store, conversation_id, member)}
    return templates.TemplateResponse(request, "_successor.html", found)


@router.get("/news")
async def redraw_news(request: Request, store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    """Draw what stands above the holder's field: who comes when they called, and that their offer was declined."""
    async with store.database.begin() as session:
        plea = await pleas.last_of(session, conversation_id, member.id)
    answer = await transfers.last_answer(store, conversation_id, member.id)
    found = {
        "plea": plea if plea and (not plea.comes or _is_news(plea.made_at)) else None,
        "answer": answer if answer and _is_news(answer.at) else None,
        "member": member,
        "conversation_id": conversation_id,
    }
    return templates.TemplateResponse(request, "_news.html", found)


def _is_news(at: datetime) -> bool:
    return now() - at < NEWS_FOR


@router.post("/offer")
async def offer(page: ThePage, typed: Annotated[OfferForm, Form()]) -> Response:
    try:
        to_id, to_language = typed.receiver
        await transfers.offer(page.store, page.conversation_id, page.member.id, typed.note, to_id=to_id, to_language=to_language)
    except InputError as error:
        return await page.draw(page.words.say("not-offered", why=page.words.why(error)), typed.note)
    return to_conversation(page.conversation_id)


@router.post("/withdraw")
async def withdraw(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await transfers.withdraw(store, conversation_id, member.id)
    return to_conversation(conversation_id)


@router.post("/accept")
async def accept(store: TheStore, conversation_id: UUID, member: SignedIn) -> Response:
    await transfers.accept(store, conversation_id, member)
    return to_conversation(conversation_id)


@router.post("/decline")
async def decline(
    store: TheStore, conversation_id: UUID, member: SignedIn, because: Annotated[OrBlank[Because], Form()] = None
) -> Response:
    await transfers.decline(store, conversation_id, member, because)
    return _to_queue()


@router.post("/write-over", dependencies=[needs(May.OVERRULE)])
async def write_as_supervisor(line: TheLine, page: ThePage, text: Annotated[str, Form()] = "") -> Response:
    try:
        await replies.send_as_supervisor(line, page.conversation_id, page.member.id, text)
    except InputError as error:
        return await page.draw(page.words.say("not-sent", why=page.words.why(error)), text)
    return to_conversation(page.conversation_id)
