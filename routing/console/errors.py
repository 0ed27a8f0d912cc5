"""What staff see when something cannot be done: each error and its page."""

from __future__ import annotations

import re

from fastapi import Request, Response
from fastapi.exception_handlers import http_exception_handler, request_validation_exception_handler
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse
from sqlalchemy.exc import DBAPIError, IntegrityError
from starlette.exceptions import HTTPException

from routing.console import waiting
from routing.console.access import PasswordChangeNeededError, SignInNeededError, library_of, line_of, visitor
from routing.console.drawing import templates
from routing.console.interface import interface_of
from routing.conversation.holding import HeldError
from routing.conversation.rows import GoneError
from routing.desk.pleas import NoPleaError
from routing.desk.reading import ReasonNeededError, TakeFirstError
from routing.desk.successor import successor
from routing.desk.transfers import NoOfferError
from routing.refusal import NotDoneError
from routing.staff.roles import NotAllowedError
from routing.store.outage import is_unusable
from routing.store.tables import Reason

NOT_FOUND, NO_SUCH_METHOD = 404, 405
CODES = frozenset({"other-site", "no-answer", "no-phrase", "time-over", "month-not-over", "design-demo", "pushes-off"})
"""What our pages refuse by a status; all other statuses come from the framework, in its own words."""
_OF_A_CONVERSATION = re.compile(r"(/console/c/[0-9a-f-]{36})/")


async def on_held(request: Request, error: Exception) -> Response:
    """Name the holder to whoever lost the race for a conversation: 409."""
    holder = error.holder if isinstance(error, HeldError) else None
    words = interface_of(request)
    return _not_done(request, words.say("held-by", name=holder) if holder else words.say("held-by-nobody"), 409)


async def on_not_allowed(request: Request, error: Exception) -> Response:
    assert isinstance(error, NotAllowedError)
    words = interface_of(request)
    return _not_done(request, words.say("not-allowed", why=words.why(error)), 403)


async def on_take_first(request: Request, error: Exception) -> Response:
    """Offer what waits to whoever may not read it before: 403, as for everything that is not theirs."""
    assert isinstance(error, TakeFirstError)
    if request.method == "POST":
        return await on_not_allowed(request, error)
    line = line_of(request)
    page = waiting.WaitingPage(request, line.store, library_of(line), request.state.member, error.conversation_id)
    return await page.draw("waiting.html", 403)


async def on_reason_needed(request: Request, error: Exception) -> Response:
    """Ask why somebody reads what is not theirs.  A form is refused instead, so that what was typed into it stays."""
    assert isinstance(error, ReasonNeededError)
    if request.method == "POST":
        return _not_done(request, interface_of(request).say("held-by-nobody"), 403)
    member = getattr(request.state, "member", None)
    asked = f"{request.url.path}?{request.url.query}" if request.url.query else request.url.path
    found: dict[str, object] = {
        "conversation_id": error.conversation_id,
        "reasons": list(Reason),
        "member": member,
        "asked": asked,
    }
    if member is not None:
        found["successor"] = await successor(line_of(request).store, error.conversation_id, member)
    return templates.TemplateResponse(request, "reason.html", found, status_code=403)


async def on_no_offer(request: Request, error: Exception) -> Response:
    return _not_done(request, interface_of(request).say("offer-settled"), 409)


async def on_no_plea(request: Request, error: Exception) -> Response:
    return _not_done(request, interface_of(request).say("plea-settled"), 409)


async def on_refused(request: Request, error: Exception) -> Response:
    """Say why what was typed or chosen cannot be done: 400."""
    assert isinstance(error, NotDoneError)
    words = interface_of(request)
    return _not_done(request, words.say("not-done", why=words.why(error)), 400)


async def on_bad_input(request: Request, error: Exception) -> Response:
    """Name the fields, never what was typed into them: 422."""
    assert isinstance(error, RequestValidationError)
    if not _is_console(request):
        return await request_validation_exception_handler(request, error)
    fields = dict.fromkeys(str(fault["loc"][-1]).replace("_", " ") for fault in error.errors())
    return _not_done(request, interface_of(request).say("not-possible-fields", fields=", ".join(fields)), 422)


async def on_refusal(request: Request, error: Exception) -> Response:
    """Say in a page what a handler refused by its status."""
    assert isinstance(error, HTTPException)
    if not _is_console(request):
        return await http_exception_handler(request, error)
    if error.status_code == NO_SUCH_METHOD and (of := _OF_A_CONVERSATION.match(request.url.path)):
        return RedirectResponse(of[1], status_code=303)  # a phone asks again for the page that answered a form
    if error.status_code in {NOT_FOUND, NO_SUCH_METHOD}:  # no page ran that knows who asks: they keep menu, bell and counts
        await visitor(request)
    words = interface_of(request)
    code = error.detail if error.detail in CODES else "not-found" if error.status_code == NOT_FOUND else "not-here"
    return _not_done(request, words.say("not-done", why=words.say(f"error-{code}")), error.status_code)


async def on_unstorable(request: Request, error: Exception) -> Response:
    """Refuse what the database cannot hold, such as a NUL or the id of nobody: 422.  Its other errors are ours."""
    assert isinstance(error, DBAPIError)
    if not (is_unusable(error) or isinstance(error, IntegrityError)):
        raise error
    return _not_done(request, interface_of(request).say("not-possible"), 422)


def _is_console(request: Request) -> bool:
    return request.url.path.startswith("/console")


def _not_done(request: Request, why: str, status: int) -> Response:
    found = {"why": why, "member": getattr(request.state, "member", None)}
    return templates.TemplateResponse(request, "not_done.html", found, status_code=status)


async def on_gone(request: Request, error: Exception) -> Response:
    found = {"member": getattr(request.state, "member", None)}
    return templates.TemplateResponse(request, "gone.html", found, status_code=404)


async def on_password_change_needed(request: Request, error: Exception) -> Response:
    return RedirectResponse("/console/me", status_code=303)


async def on_sign_in_needed(request: Request, error: Exception) -> Response:
    return RedirectResponse("/console/sign-in", status_code=303)


PAGES = {
    HeldError: on_held,
    NotAllowedError: on_not_allowed,
    TakeFirstError: on_take_first,
    NoOfferError: on_no_offer,
    NoPleaError: on_no_plea,
    ReasonNeededError: on_reason_needed,
    NotDoneError: on_refused,
    GoneError: on_gone,
    SignInNeededError: on_sign_in_needed,
    PasswordChangeNeededError: on_password_change_needed,
    RequestValidationError: on_bad_input,
    DBAPIError: on_unstorable,
    HTTPException: on_refusal,
}
