"""What staff keep beside a conversation in the console: notes, the contact record, referrals and reminders."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Query, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from knowledge import Library
from routing.console.access import SignedIn, TheChannels, TheLibrary, TheStore
from routing.console.conversation_page import ReadIn, hours_there, words_for
from routing.console.drawing import templates
from routing.console.forms import OrBlank, RowId, to_conversation
from routing.console.interface import interface_of
from routing.conversation.rows import key_of
from routing.conversation.silence import written_until
from routing.desk import addressee, notes, record, referrals, reminders, transcript
from routing.desk.record import ContactRecord
from routing.desk.referrals import NewReferral
from routing.ports.channel import Channel
from routing.refusal import InputError
from routing.staff import audit
from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import Known, Result

router = APIRouter(prefix="/c/{conversation_id}")
MAX_MINUTES = int(reminders.MAX_AHEAD.total_seconds()) // 60


class RecordForm(BaseModel):
    needs: list[str] = []
    country: OrBlank[str] = None
    under_18: Known = Known.UNKNOWN


class ReferralForm(BaseModel):
    """`contact` is the id of one in the library, or `other` names somebody else."""

    contact: str = Field("", max_length=100, repr=False)
    other: str = Field("", repr=False)
    consent: bool | None = None


class ReminderForm(BaseModel):
    """Due in so many `minutes`, or when the writer's clock next shows `at`, on `day` if given."""

    minutes: OrBlank[Annotated[int, Field(ge=1, le=MAX_MINUTES)]] = None
    day: OrBlank[date] = None
    at: OrBlank[time] = None
    text: str = Field("", repr=False)


@dataclass(frozen=True, slots=True)
class RecordPage:
    """Notes and record of one conversation, for one member."""

    request: Request
    store: Store
    library: Library
    channels: Mapping[str, Channel]
    conversation_id: UUID
    member: Member
    read: str

    async def draw_part(self) -> Response:
        """Draw the part of the conversation's page; the trail has the reading of that page itself."""
        return templates.TemplateResponse(self.request, "_kept.html", await self._found())

    async def draw(self, fault: InputError | None = None, *, place: str = "", saved: str = "", **typed: str) -> Response:
        """Draw the page; `fault` says why the form at `place` was not saved, `saved` which one was, `typed` what was typed."""
        words = interface_of(self.request)
        by_country: dict[str, list[object]] = defaultdict(list)
        for code, contact in referrals.contacts(self.library).values():
            by_country[code].append(contact)
        found = {
            **await self._found(),
            "fault": words.say("not-saved", why=words.why(fault)) if fault else None,
            "place": place,
            "saved": saved,
            "typed": typed,
            "contacts": by_country,
            "all_needs": record.NEEDS,
            "ages": list(Known),
            "results": list(Result),
            "in_minutes": reminders.CHOICES_MIN,
            "max_text": reminders.MAX_TEXT,
            "max_name": referrals.MAX_NAME,
        }
        async with self.store.database.begin() as session:
            audit.record(session, self.member.id, "read", self.conversation_id, "record")
        return templates.TemplateResponse(self.request, "record.html", found, status_code=400 if fault else 200)

    async def _found(self) -> dict[str, object]:
        """Raises GoneError."""
        async with self.store.database.begin() as session:
            conversation, to = await addressee.addressed(session, self.store.vault, self.channels, self.conversation_id)
            key = await key_of(session, self.store.vault, conversation.person_id)
            return {
                "member": self.member,
                "to": to,
                "about": await transcript.about(session, conversation, key),
                "clock": hours_there(to.entry.country),
                "notes": await notes.listed(session, key, self.conversation_id),
                "record": await record.read(session, self.conversation_id),
                "referrals": await referrals.listed(session, self.library, key, self.conversation_id),
                "reminders": await reminders.listed(session, key, self.conversation_id),
                "until": written_until(conversation),
                "max_note": notes.MAX_NOTE,
                **words_for(self.library, interface_of(self.request), self.read),
            }

    def redirect(self, saved: str) -> Response:
        """Lead back to the page, to the form that was saved."""
        return RedirectResponse(f"/console/c/{self.conversation_id}/record?saved={saved}", status_code=303)


async def page_of(  # noqa: PLR0913, PLR0917  # a dependency that gathers
    request: Request,
    store: TheStore,
    library: TheLibrary,
    channels: TheChannels,
    conversation_id: UUID,
    member: SignedIn,
    read: ReadIn,
) -> RecordPage:
    return RecordPage(request, store, library, channels, conversation_id, member, read)


ThePage = Annotated[RecordPage, Depends(page_of)]


@router.get("/kept")
async def redraw(page: ThePage) -> Response:
    return await page.draw_part()


@router.get("/record")
async def show(page: ThePage, saved: Annotated[str, Query(max_length=16)] = "") -> Response:
    return await page.draw(saved=saved)


@router.post("/notes")
async def add_note(
    page: ThePage,
    note: Annotated[str, Form()] = "",
    token: Annotated[UUID | None, Form()] = None,
    back: Annotated[bool, Form()] = False,
) -> Response:
    """Save a note; `back` leads back to the conversation, where it was written."""
    try:
        await notes.add(page.store, page.conversation_id, page.member.id, note, token)
    except InputError as error:
        return await page.draw(error, place="note", note=note)
    return to_conversation(page.conversation_id) if back else page.redirect("note")


@router.post("/record")
async def save_record(page: ThePage, typed: Annotated[RecordForm, Form()]) -> Response:
    contact = ContactRecord(tuple(typed.needs), typed.country, typed.under_18)
    await record.save(page.store, page.library, page.conversation_id, page.member.id, contact)
    return page.redirect("record")


@router.post("/referrals")
async def add_referral(page: ThePage, typed: Annotated[ReferralForm, Form()]) -> Response:
    new = NewReferral(typed.contact, typed.other, typed.consent)
    try:
        await referrals.add(page.store, page.library, page.conversation_id, page.member.id, new)
    except InputError as error:
        return await page.draw(error, place="referral", other=typed.other, contact=typed.contact)
    return page.redirect("referral")


@router.post("/referrals/{referral_id}")
async def settle_referral(page: ThePage, referral_id: RowId, result: Annotated[Result, Form()]) -> Response:
    await referrals.settle(page.store, page.conversation_id, page.member.id, referral_id, result)
    return page.redirect(f"result-{referral_id}")


@router.post("/reminders")
async def add_reminder(page: ThePage, typed: Annotated[ReminderForm, Form()]) -> Response:
    to = await addressee.addressee(page.store, page.channels, page.conversation_id)
    try:
        due_at = reminders.moment(typed.minutes, typed.day, typed.at, to.entry.country)
    except InputError as error:
        return await page.draw(error, place="reminder", text=typed.text)
    await reminders.add(page.store, page.conversation_id, page.member.id, due_at, typed.text)
    return page.redirect("reminder")


@router.post("/reminders/{reminder_id}/done")
async def settle_reminder(store: TheStore, conversation_id: UUID, member: SignedIn, reminder_id: RowId) -> Response:
    await reminders.settle(store, conversation_id, member.id, reminder_id)
    return to_conversation(conversation_id)
