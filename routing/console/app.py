"""The console as a whole: closed to everybody who is not signed in, except for the pages that are listed as open.

Pages are drawn on the server and kept live by server-sent events that carry ids and no content."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from fastapi import APIRouter, Depends, FastAPI, params
from fastapi.responses import HTMLResponse
from starlette.routing import BaseRoute

from routing.console import (
    app_files,
    audit_page,
    conversation,
    corrections,
    design,
    devices,
    history,
    holding,
    invitations,
    library,
    me,
    media,
    misreadings,
    on_call,
    passkeys,
    people,
    phrases,
    plea,
    queue,
    quick_exit,
    record,
    reminders,
    second,
    sign_in,
    supervisor,
    tour,
    waiting,
)
from routing.console.access import allowed, same_site, signed_in
from routing.console.errors import PAGES

OPEN = (quick_exit.router, sign_in.router, invitations.guests, second.router, app_files.router)
"""For anybody.  Styles and scripts are open too (routing/console/static); they are the same for everybody."""
CLOSED = (
    queue.router,
    conversation.router,
    waiting.router,
    misreadings.router,
    phrases.router,
    holding.router,
    plea.router,
    library.router,
    media.router,
    invitations.router,  # before the pages of members, whose ids stand in the same place
    people.router,
    audit_page.router,
    audit_page.exports,
    on_call.router,
    me.router,
    passkeys.router,
    design.router,
    devices.router,
    history.router,
    record.router,
    reminders.router,
    supervisor.router,
    corrections.router,
    tour.router,
)
"""For members who are signed in, and whom the table in routing/staff/policy.py lets in."""


def add_console(app: FastAPI) -> None:
    app.router.routes.extend(_routes())
    for error, page in PAGES.items():
        app.add_exception_handler(error, page)


@cache
def _routes() -> Sequence[BaseRoute]:
    """Return the routes of all pages.  FastAPI takes a fifth of a second to prepare them, so a process does it once."""
    return [
        *_joined(OPEN, [Depends(same_site)]),
        *_joined(CLOSED, [Depends(same_site), Depends(signed_in), Depends(allowed)]),
    ]


def _joined(routers: Sequence[APIRouter], dependencies: Sequence[params.Depends]) -> Sequence[BaseRoute]:
    whole = APIRouter(default_response_class=HTMLResponse, dependencies=dependencies)
    for router in routers:
        whole.include_router(router, prefix="/console")
    return whole.routes
