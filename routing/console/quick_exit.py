"""The way out of every page, for whoever is not alone any more: a harmless page, and no way back without the sign-in."""

from __future__ import annotations

import asyncio

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import TheStore, forget_token, is_own, token_of
from routing.staff import sessions
from routing.store.outage import is_away

router = APIRouter()
WITHIN_S = 1.0
"""Whoever leaves waits no longer for the database; without the cookie nobody can go on with the sign-in either."""
log = structlog.get_logger(__name__)


@router.get("/exit")
async def leave(request: Request, store: TheStore) -> Response:
    """Send the browser to a harmless page and end its sign-in.  A link on a foreign page ends nothing.

    It is a link, since the content policy of our pages, rightly, lets no form lead elsewhere."""
    response = RedirectResponse(request.app.state.exit_url, status_code=303, headers={"Referrer-Policy": "no-referrer"})
    if not is_own(request):
        return response
    response.headers["Clear-Site-Data"] = '"cache"'  # pages that the browser keeps for going back
    if token := token_of(request):
        forget_token(request, response)
        try:
            async with asyncio.timeout(WITHIN_S), store.database.begin() as session:
                await sessions.leave(session, token)
        except Exception as error:
            if not (isinstance(error, TimeoutError) or is_away(error)):
                raise
            log.warning("exit_not_stored", error=type(error).__name__)
    return response
