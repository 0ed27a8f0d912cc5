"""The second step of a sign-in: a code or a passkey is asked for, or one of them is set up first.

Whoever sets up the first one is shown recovery codes, once."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

import segno
from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse
from pydantic import BaseModel, Field
from sqlalchemy.ext.asyncio import AsyncSession

from routing.console.access import (
    SignInNeededError,
    TheParties,
    TheStore,
    TheThrottle,
    browser_of,
    set_token,
    throttle_place,
    token_of,
)
from routing.console.drawing import templates
from routing.console.forms import Text
from routing.console.interface import interface_of
from routing.staff import guessing, passkeys, second_factor, sessions
from routing.staff.ceremony import MAX_ANSWER, Ceremony
from routing.staff.guessing import TooManyTriesError
from routing.staff.passkeys import MAX_NAME
from routing.staff.relying_party import Parties
from routing.store.sealing import Vault
from routing.store.store import Store
from routing.store.tables import Staff

router = APIRouter(prefix="/second")


class Step(BaseModel):
    """A code, or what a browser answered; `name` is that of a passkey which is set up."""

    code: Text = Field("", max_length=second_factor.MAX_CODE, repr=False)
    passkey: Text = Field("", max_length=MAX_ANSWER, repr=False)
    name: Text = ""


async def half(request: Request, store: TheStore) -> Staff:
    """Return who has typed the right password.  Raises SignInNeededError."""
    async with store.database.begin() as session:
        if (staff := await sessions.half_of(session, token_of(request), browser_of(request))) is None:
            raise SignInNeededError
        return staff


Half = Annotated[Staff, Depends(half)]


@router.get("")
async def show(request: Request, store: TheStore, parties: TheParties, staff: Half) -> Response:
    return await _page(request, store, parties, staff)


async def _page(
    request: Request, store: Store, parties: Parties, staff: Staff, fault: str | None = None, status: int = 200
) -> Response:
    async with store.database.begin() as session:
        is_set = await second_factor.is_set(session, staff)
        theirs = {one.host for one in await passkeys.listed(session, store.vault, staff.id)}
        secret = None if is_set else await second_factor.begin(session, store.vault, staff.id)
    found: dict[str, object] = {
        "fault": fault,
        "is_set": is_set,
        "has_app": staff.totp_at is not None,
        "offers_passkey": parties.here is not None and (not is_set or parties.here.id in theirs),
        "has_passkey": bool(theirs),
        "home": parties.home,
        "max_name": MAX_NAME,
        "secret": secret,
    }
    if secret is not None:
        picture = segno.make(second_factor.address_of(secret, staff.name), error="m")
        found["picture"] = picture.svg_inline(scale=4, omitsize=True, svgclass="qr", lineclass=None)
    return templates.TemplateResponse(request, "second.html", found, status_code=status)


@router.post("/ask")
async def ask(request: Request, store: TheStore, parties: TheParties, staff: Half) -> Response:
    """Answer with what the browser is to prove, or to make where nothing is set up; or with a `fault`."""
    words = interface_of(request)
    if parties.here is None:
        return JSONResponse({"fault": words.say("passkeys-nowhere")}, status_code=400)
    asked = Ceremony(store.vault, parties.here, token_of(request))
    async with store.database.begin() as session:
        if not await second_factor.is_set(session, staff):
            return JSONResponse({"create": await passkeys.ask_for_new(session, asked, staff)})
        wanted = await passkeys.ask_for_proof(session, asked, staff.id)
    if wanted is None:
        return JSONResponse({"fault": words.say("second-passkey-wrong")}, status_code=400)
    return JSONResponse({"get": wanted})


@router.post("")
async def take(
    request: Request, store: TheStore, throttle: TheThrottle, parties: TheParties, staff: Half, typed: Annotated[Step, Form()]
) -> Response:
    """Take the step: prove what is set up, or set it up."""
    attempt = guessing.attempt_of(store.vault, f"second {staff.name}", throttle_place(request), None)
    if not throttle.admits(attempt.place, is_known=True):
        return await _page(request, store, parties, staff, "sign-in-too-many", 429)
    try:
        async with store.database.begin() as session:
            try_id = await guessing.note_try(session, attempt)
    except TooManyTriesError:
        return await _page(request, store, parties, staff, "sign-in-too-many", 429)
    asked = Ceremony(store.vault, parties.here, token_of(request)) if parties.here is not None and typed.passkey else None
    async with store.database.begin() as session:
        codes = await _taken(session, store.vault, asked, staff.id, typed)
        token = await sessions.complete(session, token_of(request), staff.id) if codes is not None else None
        if token is not None:
            await guessing.forget_try(session, try_id)
    if token is None:
        return await _page(request, store, parties, staff, "second-passkey-wrong" if typed.passkey else "second-wrong", 403)
    response: Response = RedirectResponse("/console", status_code=303)
    if codes:
        response = templates.TemplateResponse(request, "recovery.html", {"codes": codes})
    set_token(request, response, token)
    return response


async def _taken(session: AsyncSession, vault: Vault, asked: Ceremony | None, staff_id: UUID, typed: Step) -> list[str] | None:
    """Return recovery codes to be shown, none where the member has some; None when the step was not taken.

    What is set up already is proved: with the password alone nobody sets up another."""
    staff = await session.get_one(Staff, staff_id, with_for_update=True)
    is_set = await second_factor.is_set(session, staff)
    if asked is not None and not is_set:
        return await passkeys.add(session, asked, staff_id, typed.name.strip()[:MAX_NAME] or asked.party.id, typed.passkey)
    if not is_set:
        return await second_factor.prove(session, vault, staff_id, typed.code)
    if asked is not None:
        is_right = await passkeys.check(session, asked, staff_id, typed.passkey)
    else:
        is_right = await second_factor.check(session, vault, staff_id, typed.code)
    return [] if is_right else None
