"""Steps that are repeated until Telegram has agreed, with the fault in words as long as it has not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final

import structlog
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

FIRST_PAUSE_S: Final = 1.0
MAX_PAUSE_S: Final = 60.0
log = structlog.get_logger(__name__)


class Connection:
    """`fault` is None while Telegram answers; else it says in words what is wrong and what to do about it."""

    def __init__(self) -> None:
        self.fault: str | None = None

    async def until_done(self, step: Callable[[], Awaitable[None]]) -> None:
        """Repeat the step, whatever it raises, with growing pauses."""
        pause_s = FIRST_PAUSE_S
        while True:
            try:
                await step()
            except Exception as error:  # noqa: BLE001  # whatever it was, the next try may succeed
                self.fault = fault_of(error)
                log.warning("telegram_not_connected", error=type(error).__name__, cure=self.fault)
                await asyncio.sleep(error.retry_after if isinstance(error, TelegramRetryAfter) else pause_s)
                pause_s = min(pause_s * 2, MAX_PAUSE_S)
            else:
                self.fault = None
                return


def fault_of(error: Exception) -> str:
    """Return what an operator can do.  Telegram's own texts are left out: they may hold addresses."""
    match error:
        case TelegramUnauthorizedError() | TelegramNotFound():
            return "Telegram does not know this bot: copy LINDEN_TELEGRAM_TOKEN again from @BotFather"
        case TelegramConflictError() if "webhook" in error.message:
            return "another program has set a webhook for this bot: stop that program, then start this one again"
        case TelegramConflictError():
            return "another program polls with this token: stop it, or give it a bot of its own"
        case TelegramBadRequest():
            return "Telegram refuses the webhook: LINDEN_PUBLIC_URL must be reachable from the internet with a valid certificate"
        case TelegramRetryAfter():
            return "Telegram asks to wait"
        case TelegramNetworkError() | TelegramServerError():
            return "Telegram does not answer: is there a way from this machine to api.telegram.org?"
        case _:
            return f"Telegram's updates cannot be taken ({type(error).__name__})"
