"""What each role may do.  One table; the pages hide what is not allowed, and every act checks it again."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from routing.refusal import NotDoneError
from routing.store.tables import Role


class May(StrEnum):
    """An act that some roles may not do."""

    TAKE = "take"
    """Claim what waits, answer, hand over, close."""
    TAKE_IMMEDIATE = "take_immediate"
    """Claim immediate risk; members without it may, when nobody who has it is on."""
    OVERRULE = "overrule"
    """Take over, or write in, a conversation that somebody else holds; the trail records it and the page shows it."""
    SUPERVISE = "supervise"
    """See who is on, loads, waiting times, reports."""
    MANAGE = "manage"
    """Add and disable people, set shifts and whom to call."""


_VOLUNTEER = frozenset({May.TAKE})
_STAFF = _VOLUNTEER | {May.TAKE_IMMEDIATE}
_SUPERVISOR = _STAFF | {May.OVERRULE, May.SUPERVISE}
_ADMIN = _SUPERVISOR | {May.MANAGE}

ALLOWED: Mapping[Role, frozenset[May]] = {
    Role.VOLUNTEER: _VOLUNTEER,
    Role.STAFF: _STAFF,
    Role.SUPERVISOR: _SUPERVISOR,
    Role.ADMIN: _ADMIN,
}


class NotAllowedError(NotDoneError):
    """The member may not do this."""


def may(role: Role | str, act: May) -> bool:
    return act in ALLOWED[Role(role)]
