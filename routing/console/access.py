"""What a page asks for: the parts of the line that it uses, the member who is signed in, and the role that it needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated
from urllib.parse import urlsplit
from uuid import UUID

from fastapi import Depends, HTTPException, Request, Response, params

from knowledge import Library
from routing.desk import reading
from routing.line.keep import Keep
from routing.line.line import Line
from routing.oversight.audience import Audience
from routing.ports.channel import Channel
from routing.ports.translator import Translator
from routing.staff import audit, relying_party, sessions
from routing.staff.policy import ROUTES, Touch
from routing.staff.relying_party import Parties
from routing.staff.roles import May, NotAllowedError
from routing.staff.sessions import Browser, Member
from routing.staff.throttle import Throttle
from routing.store.store import Store

COOKIE = "linden_staff"
REDRAW = "linden-redraw"
"""Header of a request that a page makes by itself; it does not count as an act of the member."""
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_FETCH_SITES = frozenset({"same-origin", "none"})
"""`none`: the address was typed, or the page reloaded by hand."""


WHILE_IT_MUST_CHANGE = frozenset({"/console/me", "/console/me/password", "/console/sign-out"})
"""What a member may do whose password was given out."""


class PasswordChangeNeededError(Exception):
    """The member's password was given out by somebody else, so the browser is sent to the page that changes it."""


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


def keep_of(line: TheLine) -> Keep:
    return line.keep


def translator_of(line: TheLine) -> Translator | None:
    return line.translator


def throttle_of(request: Request) -> Throttle:
    throttle = request.app.state.throttle
    assert isinstance(throttle, Throttle)
    return throttle


def audience_of(request: Request) -> Audience:
    audience = request.app.state.audience
    assert isinstance(audience, Audience)
    return audience


def parties_of(request: Request, line: TheLine) -> Parties:
    return relying_party.parties_at(str(request.url), line.console_url)


def asks_second(request: Request) -> bool:
    return bool(request.app.state.asks_second)


AsksSecond = Annotated[bool, Depends(asks_second)]
"""Whether everybody has to take a second step."""
TheParties = Annotated[Parties, Depends(parties_of)]
"""For whom passkeys are at the address of this page, and where staff find the console."""
TheAudience = Annotated[Audience, Depends(audience_of)]
TheThrottle = Annotated[Throttle, Depends(throttle_of)]
TheStore = Annotated[Store, Depends(store_of)]
TheLibrary = Annotated[Library, Depends(library_of)]
TheChannels = Annotated[Mapping[str, Channel], Depends(channels_of)]
TheProbes = Annotated[Mapping[str, str], Depends(probes_of)]
TheKeep = Annotated[Keep, Depends(keep_of)]
TheTranslator = Annotated[Translator | None, Depends(translator_of)]


async def same_site(request: Request) -> None:
    """Refuse with 403 a form that another site posts with the cookie of somebody who is signed in here."""
    if request.method not in SAFE_METHODS and not is_own(request):
        raise HTTPException(403, "other-site")


def is_own(request: Request) -> bool:
    """Tell whether a form or a link comes from our own pages.

    Every browser says where from; other programs have nobody's cookie."""
    origin = request.headers.get("origin")
    if origin is not None:
        return urlsplit(origin).netloc == request.headers.get("host")
    return request.headers.get("sec-fetch-site", "none") in OWN_FETCH_SITES


def cookie_of(request: Request) -> tuple[str, str]:
    """Return name and path of the sign-in's cookie: where the browser came encrypted, one that only this host can set."""
    return (f"__Host-{COOKIE}", "/") if request.url.scheme == "https" else (COOKIE, "/console")


def token_of(request: Request) -> str:
    return request.cookies.get(cookie_of(request)[0], "")


def set_token(request: Request, response: Response, token: str) -> None:
    """Give the browser its sign-in, in a cookie that no script can read and that ends with the browser."""
    name, path = cookie_of(request)
    response.set_cookie(name, token, httponly=True, samesite="strict", secure=request.url.scheme == "https", path=path)


def forget_token(request: Request, response: Response) -> None:
    """Let the browser forget its sign-in."""
    name, path = cookie_of(request)
    response.delete_cookie(name, path=path, secure=request.url.scheme == "https", httponly=True, samesite="strict")


def throttle_place(request: Request) -> str | None:
    """Return the address that a request comes from."""
    return request.client.host if request.client else None


def browser_of(request: Request) -> Browser:
    return Browser(request.headers.get("user-agent", ""))


async def signed_in(request: Request, store: TheStore) -> Member:
    """Return whoever is signed in.  Raises SignInNeededError, PasswordChangeNeededError."""
    if token := token_of(request):
        async with store.database.begin() as session:
            is_act = REDRAW not in request.headers
            if member := await sessions.member_of(session, token, browser_of(request), is_act=is_act):
                request.state.interface_language = member.interface_language
                request.state.member = member
                if member.must_change and _path_of(request) not in WHILE_IT_MUST_CHANGE:
                    raise PasswordChangeNeededError
                return member
    raise SignInNeededError


async def visitor(request: Request) -> Member | None:
    """Return whoever is signed in on a page that asks for nobody, such as one that is not there; None when nobody is."""
    try:
        return await signed_in(request, store_of(line_of(request)))
    except (SignInNeededError, PasswordChangeNeededError):
        return None


SignedIn = Annotated[Member, Depends(signed_in)]


async def allowed(request: Request, store: TheStore, member: SignedIn) -> None:
    """Ask the policy whether the member may have this page, and note in the trail what it reads.

    Raises NotAllowedError, ReasonNeededError, TakeFirstError, GoneError."""
    rule = ROUTES.get(f"{'GET' if request.method == 'HEAD' else request.method} {_path_of(request)}")
    if rule is None or member.role not in rule.roles:
        raise NotAllowedError("role")
    if rule.touch is Touch.NOTHING and rule.reads is None:
        return
    given = request.path_params.get("conversation_id")
    conversation_id = _uuid_of(given)
    async with store.database.begin() as session:
        if conversation_id is not None:
            await reading.check(session, conversation_id, member, rule.touch)
        if rule.reads is not None:
            await audit.record_reading(session, member.id, conversation_id, rule.reads)
        elif rule.touch is Touch.READ and request.method == "GET":
            await audit.check_reading(session, member.id)


def _path_of(request: Request) -> str:
    """Return the path as the table has it, `/console/c/{conversation_id}`; routers stand in the console without its folder.

    An address that no page has stands for itself."""
    route = request.scope.get("route")
    return f"/console{route.path}" if route is not None else request.url.path


_PAGES = tuple(
    re.compile(re.sub(r"\\{\w+\\}", r"[\\w.-]+", re.escape(name.removeprefix("GET "))))
    for name in ROUTES
    if name.startswith("GET /console")
)


def own_page(address: str) -> str | None:
    """Return an address that a form brought back, if it is one of our own pages by the table; None for anything else."""
    path = address.partition("?")[0]
    return address if any(page.fullmatch(path) for page in _PAGES) else None


def _uuid_of(given: object) -> UUID | None:
    """Return the id; None when there is none, or it is none: then the page refuses it in its own words."""
    try:
        return UUID(str(given)) if given is not None else None
    except ValueError:
        return None


def needs(act: May) -> params.Depends:
    """Make the dependency, of a router or of one page, that lets in those whose role allows this act.

    The dependency raises SignInNeededError and NotAllowedError."""

    async def check(member: SignedIn) -> None:
        if not member.may(act):
            raise NotAllowedError("role")

    return params.Depends(check)
