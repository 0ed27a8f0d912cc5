"""A member's passkeys: named, listed, added and removed with the password."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, Field

from routing.console.access import AsksSecond, SignedIn, TheParties, TheStore, throttle_place, token_of
from routing.console.drawing import templates
from routing.console.forms import RowId, Text
from routing.console.interface import interface_of
from routing.staff import accounts, guessing, passkeys
from routing.staff.accounts import AccountError
from routing.staff.ceremony import MAX_ANSWER, Ceremony
from routing.staff.guessing import TooManyTriesError
from routing.staff.passkeys import MAX_NAME
from routing.staff.passwords import MAX_PASSWORD, BusyError
from routing.staff.relying_party import Parties
from routing.staff.sessions import Member
from routing.store.store import Store
from routing.store.tables import Staff

router = APIRouter(prefix="/me/passkeys")
HERE = "/console/me/passkeys"


class Wanted(BaseModel):
    name: Text = ""
    password: str = Field("", max_length=MAX_PASSWORD, repr=False)


class Made(BaseModel):
    name: Text = ""
    passkey: Text = Field("", max_length=MAX_ANSWER, repr=False)


class Unwanted(BaseModel):
    password: str = Field("", max_length=MAX_PASSWORD, repr=False)


@dataclass(frozen=True, slots=True)
class PasskeysPage:
    """The passkeys of the member who is signed in, at the address that they came to."""

    request: Request
    store: Store
    member: Member
    parties: Parties

    def ceremony(self) -> Ceremony:
        """Raises AccountError where browsers know no passkeys."""
        if self.parties.here is None:
            raise AccountError("no-passkey-here")
        return Ceremony(self.store.vault, self.parties.here, token_of(self.request))

    async def prove(self, password: str) -> None:
        """Ask for the member's own password, as slowly as at the sign-in.  Raises AccountError."""
        attempt = guessing.attempt_of(self.store.vault, f"own {self.member.name}", throttle_place(self.request), None)
        try:
            is_theirs = await accounts.prove_password(self.store.database, attempt, self.member.id, password)
        except (TooManyTriesError, BusyError):
            raise AccountError("too-many-tries") from None
        if not is_theirs:
            raise AccountError("password-wrong")

    def fault(self, message: str, error: AccountError) -> str:
        words = interface_of(self.request)
        return words.say(message, why=words.why(error))

    async def draw(self, fault: str | None = None) -> Response:
        async with self.store.database.begin() as session:
            mine = await passkeys.listed(session, self.store.vault, self.member.id)
        found = {
            "member": self.member,
            "passkeys": mine,
            "party": self.parties.here,
            "home": self.parties.home,
            "max_name": MAX_NAME,
            "fault": fault,
        }
        return templates.TemplateResponse(self.request, "passkeys.html", found, status_code=400 if fault else 200)


async def page_of(request: Request, store: TheStore, member: SignedIn, parties: TheParties) -> PasskeysPage:
    return PasskeysPage(request, store, member, parties)


ThePage = Annotated[PasskeysPage, Depends(page_of)]


@router.get("")
async def show(page: ThePage) -> Response:
    return await page.draw()


@router.post("/ask")
async def ask(page: ThePage, typed: Annotated[Wanted, Form()]) -> Response:
    """Answer with what the browser is to make, or with the `fault` in what was typed."""
    try:
        ceremony = page.ceremony()
        passkeys.checked_name(typed.name)
        await page.prove(typed.password)
        async with page.store.database.begin() as session:
            staff = await session.get_one(Staff, page.member.id)
            wanted = await passkeys.ask_for_new(session, ceremony, staff)
    except AccountError as error:
        return JSONResponse({"fault": page.fault("not-added", error)}, status_code=400)
    return JSONResponse({"create": wanted})


@router.post("")
async def add(page: ThePage, made: Annotated[Made, Form()]) -> Response:
    """Save what the browser has made for our challenge, which was drawn for the right password."""
    try:
        ceremony, name = page.ceremony(), passkeys.checked_name(made.name)
        async with page.store.database.begin() as session:
            codes = await passkeys.add(session, ceremony, page.member.id, name, made.passkey)
    except AccountError as error:
        return await page.draw(page.fault("not-added", error))
    if codes is None:
        return await page.draw(page.fault("not-added", AccountError("passkey-not-made")))
    if codes:
        return templates.TemplateResponse(page.request, "recovery.html", {"codes": codes, "member": page.member})
    return RedirectResponse(HERE, status_code=303)


@router.post("/{passkey_id}/remove")
async def remove(page: ThePage, asks_second: AsksSecond, passkey_id: RowId, typed: Annotated[Unwanted, Form()]) -> Response:
    try:
        await page.prove(typed.password)
        async with page.store.database.begin() as session:
            await passkeys.remove(session, page.member.id, passkey_id, asks_second=asks_second)
    except AccountError as error:
        return await page.draw(page.fault("not-removed", error))
    return RedirectResponse(HERE, status_code=303)
