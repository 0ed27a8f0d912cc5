"""The staff console: server-drawn pages, kept live by server-sent events that carry ids and no content."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated
from urllib.parse import urlsplit

from fastapi import Depends, HTTPException, Request

from routing.line.line import Line
from routing.staff import accounts
from routing.staff.accounts import Member
from routing.staff.roles import May, NotAllowedError

COOKIE = "linden_staff"
REDRAW = "linden-redraw"
"""Header of what a page asks by itself, which is no act of the member."""


class SignInNeeded(Exception):  # noqa: N818  # not a fault: the reader is sent to the sign-in page
    pass


async def same_site(request: Request) -> None:
    """A form on a foreign page must not act with the cookie of somebody who is signed in."""
    origin = request.headers.get("origin")
    if request.method == "POST" and origin is not None and urlsplit(origin).netloc != request.headers.get("host"):
        raise HTTPException(403, "posted from another site")


def line_of(request: Request) -> Line:
    line = request.app.state.line
    assert isinstance(line, Line)
    return line


async def signed_in(request: Request) -> Member:
    """Who is there.  Raises SignInNeeded."""
    if token := request.cookies.get(COOKIE):
        async with line_of(request).store.database.begin() as session:
            if member := await accounts.member_of(session, token, is_act=REDRAW not in request.headers):
                return member
    raise SignInNeeded


TheLine = Annotated[Line, Depends(line_of)]
SignedIn = Annotated[Member, Depends(signed_in)]


def needs(act: May) -> Callable[[Member], Awaitable[Member]]:
    """Who is there, if she may do this.  Raises SignInNeeded, NotAllowedError."""

    async def allowed(member: SignedIn) -> Member:
        if not member.may(act):
            raise NotAllowedError("your role does not reach so far")
        return member

    return allowed
