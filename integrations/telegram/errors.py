"""aiogram's errors as ours.  Their texts hold chat ids and messages, so they are cut off here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)

from routing.ports.channel import ChannelDownError, DeliveryError, RefusedError, SlowDownError, UnclearError

BAD_CREDENTIALS = "telegram token"
"""Why everything is refused until an operator sets the right one."""
REFUSED = "telegram refused the message"
"""Telegram does not want this one; the next may pass."""


@contextmanager
def carrier_errors() -> Iterator[None]:
    """Raise whatever goes wrong inside as a DeliveryError."""
    try:
        yield
    except DeliveryError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever it was, the caller must know whether to try again
        raise to_delivery_error(error) from None


def to_delivery_error(error: Exception) -> DeliveryError:
    """Return the kind that says whether Telegram may have taken the message and whether to try again."""
    match error:
        case TelegramRetryAfter():
            return SlowDownError(float(error.retry_after))
        case TelegramForbiddenError():
            return RefusedError("blocked the bot")
        case TelegramMigrateToChat() | TelegramBadRequest():
            return RefusedError("chat not found" if "chat not found" in error.message else REFUSED)
        case TelegramUnauthorizedError() | TelegramNotFound():
            return RefusedError(BAD_CREDENTIALS)
        case TelegramNetworkError() if "Cannot connect" in str(error):
            return ChannelDownError("telegram not reached")
        case _:
            return UnclearError("telegram gave no answer")
