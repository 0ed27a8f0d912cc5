"""The second step of a sign-in: a code is asked for, or an app is set up first and recovery codes are shown once."""

from __future__ import annotations

from typing import Annotated

import segno
from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import (
    SignInNeededError,
    TheStore,
    TheThrottle,
    browser_of,
    set_token,
    throttle_place,
    token_of,
)
from routing.console.drawing import templates
from routing.console.forms import Text
from routing.staff import guessing, second_factor, sessions
from routing.staff.guessing import TooManyTriesError
from routing.store.store import Store
from routing.store.tables import Staff

router = APIRouter(prefix="/second")
Code = Annotated[Text, Form(max_length=second_factor.MAX_CODE)]


async def half(request: Request, store: TheStore) -> Staff:
    """Return who has typed the right password.  Raises SignInNeededError."""
    async with store.database.begin() as session:
        if (staff := await sessions.half_of(session, token_of(request), browser_of(request))) is None:
            raise SignInNeededError
        return staff


Half = Annotated[Staff, Depends(half)]


@router.get("")
async def show(request: Request, store: TheStore, staff: Half) -> Response:
    return await _page(request, store, staff)


async def _page(request: Request, store: Store, staff: Staff, fault: str | None = None, status: int = 200) -> Response:
    found: dict[str, object] = {"fault": fault, "picture": None, "secret": None}
    if staff.totp_at is None:
        async with store.database.begin() as session:
            secret = await second_factor.begin(session, store.vault, staff.id)
        picture = segno.make(second_factor.address_of(secret, staff.name), error="m")
        found |= {"secret": secret, "picture": picture.svg_inline(scale=4, omitsize=True, svgclass="qr", lineclass=None)}
    return templates.TemplateResponse(request, "second.html", found, status_code=status)


@router.post("")
async def take(request: Request, store: TheStore, throttle: TheThrottle, staff: Half, code: Code = "") -> Response:
    """Take the step: with a code, or with the first code of an app that was just set up."""
    attempt = guessing.attempt_of(store.vault, f"second {staff.name}", throttle_place(request), None)
    if not throttle.admits(attempt.place, is_known=True):
        return await _page(request, store, staff, "sign-in-too-many", 429)
    try:
        async with store.database.begin() as session:
            try_id = await guessing.note_try(session, attempt)
    except TooManyTriesError:
        return await _page(request, store, staff, "sign-in-too-many", 429)
    async with store.database.begin() as session:
        codes = None
        if staff.totp_at is None:
            codes = await second_factor.prove(session, store.vault, staff.id, code)
            is_right = codes is not None
        else:
            is_right = await second_factor.check(session, store.vault, staff.id, code)
        token = await sessions.complete(session, token_of(request), staff.id) if is_right else None
        if is_right:
            await guessing.forget_try(session, try_id)
    if token is None:
        return await _page(request, store, staff, "second-wrong", 403)
    response: Response = RedirectResponse("/console", status_code=303)
    if codes is not None:
        response = templates.TemplateResponse(request, "recovery.html", {"codes": codes})
    set_token(request, response, token)
    return response
