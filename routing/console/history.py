"""The history: conversations with the assistant and closed ones, found without a word of what was written."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, Field
from sqlalchemy import select

from routing.console.access import SignedIn, TheLibrary, TheStore
from routing.console.drawing import templates
from routing.console.forms import OrBlank
from routing.console.interface import interface_of
from routing.console.words import called_in
from routing.oversight import history
from routing.oversight.history import Search
from routing.store.tables import Staff, State

router = APIRouter(prefix="/history")
TOPICS = (
    "asylum",
    "debt_bondage",
    "documents_taken",
    "family_reunion",
    "job_offer",
    "legal_help",
    "medical_care",
    "missing_person",
    "report_someone",
    "residence_permit",
    "return_home",
    "shelter",
    "threats",
    "trust_police",
    "unpaid_wages",
)
"""What people look for; intents that a conversation is about."""
STATES = (State.WAITING, State.WITH_STAFF, State.ASSISTANT, State.CLOSED)


class HistoryQuery(BaseModel):
    state: str = Field("", max_length=16)
    code: str = Field("", max_length=36, pattern=r"^[0-9a-fA-F-]*$")
    language: str = Field("", max_length=8)
    country: str = Field("", max_length=2)
    topic: str = Field("", max_length=64)
    holder: OrBlank[UUID] = None
    since: OrBlank[date] = None
    until: OrBlank[date] = None
    before: OrBlank[datetime] = None


@router.get("")
async def show(
    request: Request, store: TheStore, library: TheLibrary, member: SignedIn, asked: Annotated[HistoryQuery, Query()]
) -> Response:
    search = Search(**asked.model_dump())
    read = interface_of(request).language
    async with store.database.begin() as session:
        found, has_more = await history.find(session, search, TOPICS)
        people = (await session.execute(select(Staff.id, Staff.name).order_by(Staff.name))).all()
    chosen = {name: str(value) for name, value in asdict(search).items() if value and name != "before"}
    more = urlencode({**chosen, "before": found[-1].last_in_at.isoformat()}) if has_more else ""
    drawn = {
        "member": member,
        "read": read,
        "called": called_in(library, read),
        "found": found,
        "more": more,
        "chosen": chosen,
        "people": people,
        "states": STATES,
        "languages": library.languages,
        "countries": sorted(library.facts.countries),
        "topics": sorted(TOPICS),
    }
    return templates.TemplateResponse(request, "history.html", drawn)
