"""Twilio's codes and words as ours.  Source: Twilio's error list, which has a page on each code."""

from __future__ import annotations

from typing import Final

from routing.ports.channel import (
    WINDOW_CLOSED,
    ChannelDownError,
    DeliveryError,
    OptedOutError,
    RefusedError,
    SlowDownError,
    UnclearError,
)
from routing.store.tables import Delivery

PAUSE_S: Final = 5.0
"""When Twilio asks to slow down and does not say for how long."""

REFUSALS: Final = {
    20003: "twilio credentials",
    21211: "not a number",
    21408: "country not allowed",
    21603: "no sender",
    21604: "no receiver",
    21606: "sender not usable",
    21610: "opted out",
    21612: "no route",
    21614: "not a mobile number",
    21617: "text too long",
    21619: "no text",
    21635: "landline",
    63016: WINDOW_CLOSED,
}
"""Errors at creation that sending again cannot cure."""

REPORTED: Final = {
    30001: "queue overflow",
    30003: "phone off or without signal",
    30004: "blocked by the receiver",
    30005: "unknown number",
    30006: "landline or unreachable carrier",
    30007: "filtered by the carrier",
    30008: "not delivered, reason unknown",
    30034: "sender not registered",
    63016: WINDOW_CLOSED,
}
"""Errors in delivery reports, in words for staff."""

STATES: Final = {
    "delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "undelivered": Delivery.FAILED,
    "failed": Delivery.FAILED,
}
"""States that end a message; that it was queued or sent is known from the answer of the API."""

NOT_MADE: Final = frozenset({"failed", "undelivered", "canceled"})
"""States of a message that Twilio has but will not deliver."""

TEMPORARY: Final = frozenset({30001, 30003, 30008})
"""Errors in delivery reports after which a later try may reach the phone."""


class NotThereError(RefusedError):
    """Twilio has no such message (any more)."""


def to_delivery_error(status: int, code: int | None, retry_after: str) -> DeliveryError:
    """Sort an answer that is not a success.  Twilio's texts hold numbers, so only the code is passed on."""
    if status == 429 or code == 20429:
        return SlowDownError(float(retry_after) if retry_after.isdigit() else PAUSE_S, is_for_all=True)
    if code == 21610:
        return OptedOutError(REFUSALS[21610])
    if code in REFUSALS:
        return RefusedError(REFUSALS[code])
    if status >= 500:
        return UnclearError(f"twilio answered {status}")
    if code == 21611:
        return ChannelDownError("twilio queue full")
    return NotThereError("not there") if status == 404 else RefusedError(f"twilio error {code or status}")


def report_of(code: str) -> tuple[str | None, bool]:
    """Return the reason of a delivery report in words, and whether a later try may reach the phone."""
    if not code.isdigit():
        return None, False
    return REPORTED.get(int(code), f"twilio error {code}"), int(code) in TEMPORARY
