"""Who may open which page: whoever is signed in, and for some pages whoever's role allows the act that they are for."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request, params

from routing.line.line import Line
from routing.staff import sessions
from routing.staff.roles import May, NotAllowedError
from routing.staff.sessions import Member
from routing.store.store import Store

COOKIE = "linden_staff"
REDRAW = "linden-redraw"
"""Header of a request that a page makes by itself, which does not count as an act of the member."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_FETCH_SITES = frozenset({"same-origin", "none"})
"""`none`: typed into the address bar or reloaded by hand."""


class SignInNeededError(Exception):
    """Nobody is signed in; the reader is sent to the sign-in page."""


def line_of(request: Request) -> Line:
    line = request.app.state.line
    assert isinstance(line, Line)
    return line


TheLine = Annotated[Line, Depends(line_of)]


def store_of(line: TheLine) -> Store:
    return line.store


TheStore = Annotated[Store, Depends(store_of)]


async def same_site(request: Request) -> None:
    """Refuse with 403 a form that was posted from another site, with the cookie of somebody who is signed in here."""
    if request.method not in SAFE_METHODS and not _is_own(request):
        raise HTTPException(403, "posted from another site")


def _is_own(request: Request) -> bool:
    """Every browser of today names where a form comes from; a program that names nothing carries nobody's cookie."""
    origin = request.headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc == request.headers.get("host")
    return request.headers.get("sec-fetch-site", "none") in OWN_FETCH_SITES


async def signed_in(request: Request, store: TheStore) -> Member:
    """Return whoever is signed in.  Raises SignInNeededError."""
    if token := request.cookies.get(COOKIE):
        async with store.database.begin() as session:
            if member := await sessions.member_of(session, token, is_act=REDRAW not in request.headers):
                return member
    raise SignInNeededError


SignedIn = Annotated[Member, Depends(signed_in)]


def needs(act: May) -> params.Depends:
    """A dependency of a router or of one page: lets in whoever's role allows this act.

    It raises SignInNeededError and NotAllowedError."""

    async def check(member: SignedIn) -> None:
        if not member.may(act):
            raise NotAllowedError("your role does not allow this")

    return params.Depends(check)
