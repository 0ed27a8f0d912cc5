"""What staff see when something cannot be done: each error and its page."""

from __future__ import annotations

from fastapi import Request, Response
from fastapi.responses import RedirectResponse

from routing.console.access import SignInNeededError
from routing.console.drawing import templates
from routing.conversation.holding import HeldError
from routing.conversation.rows import GoneError
from routing.desk.transfers import NoOfferError
from routing.staff.accounts import AccountError
from routing.staff.roles import NotAllowedError


async def on_held(request: Request, error: Exception) -> Response:
    """409: who lost the race learns who holds the conversation."""
    holder = error.holder if isinstance(error, HeldError) else None
    why = f"{holder} holds this conversation." if holder else "You do not hold this conversation. Take it first."
    return _not_done(request, why, 409)


async def on_not_allowed(request: Request, error: Exception) -> Response:
    return _not_done(request, f"Not allowed: {error}.", 403)


async def on_no_offer(request: Request, error: Exception) -> Response:
    return _not_done(request, "This offer is settled already.", 409)


async def on_account_fault(request: Request, error: Exception) -> Response:
    return _not_done(request, f"Not done: {error}.", 400)


def _not_done(request: Request, why: str, status: int) -> Response:
    return templates.TemplateResponse(request, "not_done.html", {"why": why}, status_code=status)


async def on_gone(request: Request, error: Exception) -> Response:
    return templates.TemplateResponse(request, "gone.html", {}, status_code=404)


async def on_sign_in_needed(request: Request, error: Exception) -> Response:
    return RedirectResponse("/console/sign-in", status_code=303)


PAGES = {
    HeldError: on_held,
    NotAllowedError: on_not_allowed,
    NoOfferError: on_no_offer,
    AccountError: on_account_fault,
    GoneError: on_gone,
    SignInNeededError: on_sign_in_needed,
}
