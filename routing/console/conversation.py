"""The conversation in the console: what was said and what it means, a reply, the assistant stopped or muted."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Query, Response
from pydantic import BaseModel, Field
from starlette.background import BackgroundTask

from routing.console.access import SignedIn, TheLine, TheStore
from routing.console.conversation_page import ConversationPage, ThePage
from routing.console.forms import RowId
from routing.console.interface import interface_of
from routing.conversation.holding import HeldError
from routing.desk import acts, addressee, alerts, replies, transcript, translation
from routing.desk.notes import MAX_NOTE
from routing.desk.replies import MAX_REPLY, Original, Sending
from routing.desk.staff_reading import MissingTranslation
from routing.desk.transcript import Transcript
from routing.ports.model import Model, ModelError
from routing.ports.translator import TranslationError
from routing.refusal import InputError

router = APIRouter(prefix="/c/{conversation_id}")
MIN_WORDS = 3
SURE_OF_LANGUAGE = 0.8
"""Shorter or less sure, a warning would come too often to be read."""
Limit = Annotated[int, Query(ge=1, le=5_000)]


class ReplyForm(BaseModel):
    """`text` is what goes out; `original` the member's own words, when `text` is the machine's translation of them."""

    text: str = Field("", repr=False)
    original: str = Field("", max_length=MAX_REPLY, repr=False)
    token: UUID | None = None
    sure: bool = False
    """The member has read the warning, and sends it all the same."""


Typed = Annotated[ReplyForm, Form()]


async def _draw(page: ConversationPage, status: int = 200, *, limit: int = transcript.AT_ONCE, **more: object) -> Response:
    """Draw the whole page; `fault` says what was not done, and `draft` is what was typed."""
    view = await page.transcript(limit)
    own = {"max_reply": MAX_REPLY, "max_note": MAX_NOTE, "fault": None, "warning": None, "draft": "", "translated": None, **more}
    return page.draw("conversation.html", view, limit=limit, status=status, after=_translating(page, view), **own)


@router.get("")
async def show(page: ThePage, limit: Limit = transcript.AT_ONCE) -> Response:
    await alerts.mark_read(page.store, page.conversation_id, page.member.id)
    return await _draw(page, limit=limit)


@router.get("/messages")
async def redraw(page: ThePage, limit: Limit = transcript.AT_ONCE) -> Response:
    view = await page.transcript(limit)
    return page.draw("_conversation.html", view, limit=limit, after=_translating(page, view))


@router.post("/reply")
async def reply(line: TheLine, page: ThePage, typed: Typed) -> Response:
    """Send a reply; one that cannot be sent comes back with the reason, and is not lost.

    One that seems to be in a language that they do not write is asked about, once."""
    original = Original(page.read, typed.original) if typed.original else None
    if not typed.sure and (found := await wrong_language(line.model, page, typed.text)):
        return await _draw(page, 409, warning=found, draft=typed.text)
    sending, words = Sending(typed.token, replies.UNDO_FOR), interface_of(page.request)
    try:
        await replies.send_reply(line, page.conversation_id, page.member.id, typed.text, original, sending)
    except InputError as error:
        return await _draw(page, 400, fault=words.say("not-sent", why=words.why(error)), draft=typed.text)
    except HeldError as error:
        fault = words.say("not-sent-held", name=error.holder) if error.holder else words.say("not-sent-nobody")
        return await _draw(page, 409, fault=fault, draft=typed.text)
    return page.redirect()


async def wrong_language(model: Model, page: ConversationPage, text: str) -> str | None:
    """Say that a reply is in another language than the writer's, when the model is sure of it; None also without the model."""
    if len(text.split()) < MIN_WORDS:
        return None
    theirs = (await addressee.addressee(page.store, page.channels, page.conversation_id)).entry.language
    try:
        found = await model.language_of(text)
    except ModelError:
        return None
    if theirs is None or found.code == theirs or found.confidence < SURE_OF_LANGUAGE:
        return None
    words = interface_of(page.request)
    return words.say("talk-wrong-language", found=words.language_name(found.code), theirs=words.language_name(theirs))


@router.post("/translate")
async def translate(page: ThePage, typed: Typed) -> Response:
    """Show the translation of a reply before it goes, and what it says translated back."""
    text = typed.text.strip()[:MAX_REPLY]
    try:
        theirs = (await addressee.addressee(page.store, page.channels, page.conversation_id)).entry.language
        out = await translation.translate(page.translator, text, page.read, theirs)
        back = await translation.translate(page.translator, out, theirs, page.read)
    except TranslationError as error:
        words = interface_of(page.request)
        fault = words.say("not-translated", why=words.why(error))
        return await _draw(page, 502, fault=fault, draft=text)
    return await _draw(page, draft=text, translated={"out": out, "back": back})


@router.post("/edit")
async def edit(page: ThePage, typed: Typed) -> Response:
    """Show the reply in the member's own words again."""
    return await _draw(page, draft=typed.original)


@router.post("/translate-again")
async def translate_again(page: ThePage) -> Response:
    """Try again what the machine could not translate before."""
    await addressee.addressee(page.store, page.channels, page.conversation_id)
    await translation.translate_missing(page.store, page.translator, page.conversation_id, page.read, again=True)
    return page.redirect()


@router.post("/take-back/{message_id}")
async def cancel_unsent(page: ThePage, message_id: RowId) -> Response:
    """Take back a message that has not gone; what was typed is in the field again."""
    text = await replies.cancel_unsent(page.store, page.conversation_id, page.member.id, message_id)
    return await _draw(page, draft=text or "")


@router.post("/read", status_code=204)
async def mark_read(store: TheStore, conversation_id: UUID, member: SignedIn) -> None:
    """The holder has the newest message before their eyes: a page says so only while somebody is there."""
    await alerts.mark_read(store, conversation_id, member.id)


@router.post("/stop")
async def stop(line: TheLine, page: ThePage) -> Response:
    await acts.stop_assistant(line, page.conversation_id, page.member.id)
    return page.redirect()


@router.post("/mute")
async def mute(page: ThePage) -> Response:
    await acts.mute(page.store, page.conversation_id, page.member.id, is_muted=True)
    return page.redirect()


@router.post("/unmute")
async def unmute(page: ThePage) -> Response:
    await acts.mute(page.store, page.conversation_id, page.member.id, is_muted=False)
    return page.redirect()


_under_way: set[tuple[UUID, str]] = set()
"""Conversations that are being translated now, and into which language."""


def _translating(page: ConversationPage, view: Transcript) -> BackgroundTask | None:
    """Return the task that translates what is missing, once the page is out; None when nothing is.  Open pages then redraw."""
    if page.translator is None or not view.has(MissingTranslation.NONE_YET):
        return None
    return BackgroundTask(_translate_missing, page)


async def _translate_missing(page: ConversationPage) -> None:
    """Translate once, however many members have the page open."""
    job = (page.conversation_id, page.read)
    if job in _under_way:
        return
    _under_way.add(job)
    try:
        await translation.translate_missing(page.store, page.translator, page.conversation_id, page.read)
    finally:
        _under_way.discard(job)
