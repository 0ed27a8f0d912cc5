"""Invitations: made, listed and revoked by those who manage; opened and accepted by whoever has the link.

The code stands after the `#` of the link, which no browser sends: so it reaches no log of a server or proxy, no Referer and no
program that looks at links in chats.  A script types it into the form (static/invitation.js); without it people do."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from routing.console.access import AsksSecond, SignedIn, TheStore, TheThrottle, browser_of, needs, throttle_place
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.console.people import NewAccount, ThePage, known_languages
from routing.console.sign_in import let_in
from routing.interface import Interface
from routing.staff import guessing, invitations, sessions
from routing.staff.accounts import AccountError
from routing.staff.guessing import Attempt, TooManyTriesError
from routing.staff.invitations import Invited, NoInvitationError
from routing.staff.passwords import MAX_PASSWORD, MIN_PASSWORD, BusyError
from routing.staff.roles import May
from routing.staff.sessions import LockedError
from routing.staff.throttle import Throttle
from routing.store.store import Store
from routing.store.tables import Staff

router = APIRouter(prefix="/people/invitations", dependencies=[needs(May.MANAGE)])
guests = APIRouter(prefix="/invitation")


@router.post("")
async def invite(page: ThePage, typed: Annotated[NewAccount, Form()]) -> Response:
    """Promise an account; its link is shown once, on the page that answers."""
    spoken = known_languages(page.library, typed.languages)
    try:
        async with page.store.database.begin() as session:
            code = await invitations.invite(session, page.member.id, typed.name, typed.role, spoken)
    except AccountError as error:
        return await page.draw(400, fault=page.words.say("not-added", why=page.words.why(error)))
    return await page.draw(link=(typed.name.strip(), f"{page.request.base_url}console/invitation#{code}"))


@router.post("/{invitation_id}/revoke")
async def revoke(store: TheStore, member: SignedIn, invitation_id: UUID) -> Response:
    async with store.database.begin() as session:
        await invitations.revoke(session, member.id, invitation_id)
    return RedirectResponse("/console/people", status_code=303)


class Code(BaseModel):
    code: str = Field(max_length=invitations.MAX_CODE, repr=False)


class Chosen(Code):
    password: str = Field("", max_length=MAX_PASSWORD, repr=False)


class InvitationPage:
    """The page of one guest: asks for the code, then for a password."""

    def __init__(self, request: Request, store: TheStore, throttle: TheThrottle) -> None:
        self.request = request
        self.store: Store = store
        self.throttle: Throttle = throttle

    @property
    def words(self) -> Interface:
        return interface_of(self.request)

    def draw(self, fault: str | None = None, status: int = 200, invited: Invited | None = None, code: str = "") -> Response:
        """Draw the page; `fault` says what was wrong, and `invited` is what the `code` opened."""
        found = {"fault": fault, "invited": invited, "code": code, "min_password": MIN_PASSWORD}
        return templates.TemplateResponse(self.request, "invitation.html", found, status_code=status)

    def attempt(self) -> Attempt:
        """Count a try.  Raises TooManyTriesError."""
        attempt = guessing.attempt_with_code(self.store.vault, throttle_place(self.request))
        if not self.throttle.admits(attempt.place, is_known=False):
            raise TooManyTriesError
        return attempt

    def refuse(self, error: Exception) -> Response:
        """Say why a code opens nothing now."""
        match error:
            case TooManyTriesError() | BusyError():
                return self.draw(self.words.say("sign-in-too-many"), 429)
            case LockedError():
                return self.draw(self.words.say("sign-in-locked"), 403)
            case _:
                return self.draw(self.words.say("invitation-wrong"), 403)


TheGuest = Annotated[InvitationPage, Depends()]
REFUSED = (NoInvitationError, TooManyTriesError, BusyError, LockedError)


@guests.get("")
async def show(page: TheGuest) -> Response:
    return page.draw()


@guests.post("")
async def open_link(page: TheGuest, given: Annotated[Code, Form()]) -> Response:
    """Show whose invitation it is, and ask for a password; the code stays unused."""
    try:
        invited = await invitations.open_with(page.store.database, page.attempt(), given.code)
    except REFUSED as error:
        return page.refuse(error)
    return page.draw(invited=invited, code=given.code)


@guests.post("/accept")
async def accept(page: TheGuest, asks_second: AsksSecond, given: Annotated[Chosen, Form()]) -> Response:
    """Make the account, and let its member go on to the second step."""
    store = page.store
    try:
        invited = await invitations.open_with(store.database, page.attempt(), given.code)
        try:
            await invitations.accept(store.database, invited, given.code, given.password)
        except AccountError as error:
            why = page.words.say("not-done", why=page.words.why(error))
            return page.draw(why, 400, invited, given.code)
    except REFUSED as error:
        return page.refuse(error)
    async with store.database.begin() as session:
        staff = await session.get_one(Staff, invited.id)
        begun = await sessions.begin(session, store.vault, staff, browser_of(page.request), asks_second=asks_second)
    return let_in(page.request, store.vault, begun, invited.name)
