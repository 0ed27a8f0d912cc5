"""What a page asks for: the parts of the line that it uses, the member who is signed in, and the role that it needs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request, params

from knowledge import Library
from routing.line.line import Line
from routing.ports.channel import Channel
from routing.ports.translator import Translator
from routing.staff import sessions
from routing.staff.roles import May, NotAllowedError
from routing.staff.sessions import Member
from routing.staff.throttle import Throttle
from routing.store.store import Store

COOKIE = "linden_staff"
REDRAW = "linden-redraw"
"""Header of a request that a page makes by itself; it does not count as an act of the member."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_FETCH_SITES = frozenset({"same-origin", "none"})
"""`none`: the address was typed, or the page reloaded by hand."""


class SignInNeededError(Exception):
    """Nobody is signed in, so the browser is sent to the sign-in page."""


def line_of(request: Request) -> Line:
    line = request.app.state.line
    assert isinstance(line, Line)
    return line


TheLine = Annotated[Line, Depends(line_of)]
"""Only for acts that send something to a writer; everything else asks for the part that it uses."""


def store_of(line: TheLine) -> Store:
    return line.store


def library_of(line: TheLine) -> Library:
    return line.library


def channels_of(line: TheLine) -> Mapping[str, Channel]:
    return line.channels


def probes_of(line: TheLine) -> Mapping[str, str]:
    return line.probes


def translator_of(line: TheLine) -> Translator | None:
    return line.translator


def throttle_of(request: Request) -> Throttle:
    throttle = request.app.state.throttle
    assert isinstance(throttle, Throttle)
    return throttle


TheThrottle = Annotated[Throttle, Depends(throttle_of)]
TheStore = Annotated[Store, Depends(store_of)]
TheLibrary = Annotated[Library, Depends(library_of)]
TheChannels = Annotated[Mapping[str, Channel], Depends(channels_of)]
TheProbes = Annotated[Mapping[str, str], Depends(probes_of)]
TheTranslator = Annotated[Translator | None, Depends(translator_of)]


async def same_site(request: Request) -> None:
    """Refuse with 403 a form that another site posts with the cookie of somebody who is signed in here."""
    if request.method not in SAFE_METHODS and not _is_own(request):
        raise HTTPException(403, "this form was sent from another site")


def _is_own(request: Request) -> bool:
    """Tell whether a form comes from our own pages.  Every browser says where from; other programs have nobody's cookie."""
    origin = request.headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc == request.headers.get("host")
    return request.headers.get("sec-fetch-site", "none") in OWN_FETCH_SITES


async def signed_in(request: Request, store: TheStore) -> Member:
    """Return whoever is signed in.  Raises SignInNeededError."""
    if token := request.cookies.get(COOKIE):
        async with store.database.begin() as session:
            if member := await sessions.member_of(session, token, is_act=REDRAW not in request.headers):
                request.state.interface_language = member.interface_language
                return member
    raise SignInNeededError


SignedIn = Annotated[Member, Depends(signed_in)]


def needs(act: May) -> params.Depends:
    """Make the dependency, of a router or of one page, that lets in those whose role allows this act.

    The dependency raises SignInNeededError and NotAllowedError."""

    async def check(member: SignedIn) -> None:
        if not member.may(act):
            raise NotAllowedError("your role does not allow this")

    return params.Depends(check)
