"""The member's own page: what their role allows, and their password."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request, Response
from fastapi.responses import HTMLResponse

from routing.console.access import COOKIE, SignedIn, TheLine, same_site
from routing.console.drawing import templates
from routing.console.words import CAN
from routing.staff import accounts
from routing.staff.accounts import AccountError

router = APIRouter(prefix="/console", default_response_class=HTMLResponse, dependencies=[Depends(same_site)])


@router.get("/me")
async def show_me(request: Request, member: SignedIn) -> Response:
    return templates.TemplateResponse(request, "me.html", {"member": member, "fault": None, "is_done": False, "can": CAN})


@router.post("/me/password")
async def change_password(
    request: Request, line: TheLine, member: SignedIn, old: Annotated[str, Form()] = "", new: Annotated[str, Form()] = ""
) -> Response:
    fault = None
    try:
        async with line.store.database.begin() as session:
            await accounts.change_password(session, member.id, request.cookies.get(COOKIE, ""), old, new)
    except AccountError as error:
        fault = f"Not changed: {error}."
    found = {"member": member, "fault": fault, "is_done": fault is None, "can": CAN}
    return templates.TemplateResponse(request, "me.html", found, status_code=400 if fault else 200)
