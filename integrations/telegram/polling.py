"""Long polling: asks Telegram for updates.  For lines that Telegram cannot reach."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import structlog
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import TelegramMethod

from integrations.telegram.background import cancelled
from integrations.telegram.channel import Telegram
from integrations.telegram.updates import Accept, dispatcher, take

POLL_S: Final = 30
log = structlog.get_logger(__name__)


class Polling:
    """The offset moves on only when an update is stored, so a crash repeats and never loses."""

    def __init__(self, channel: Telegram, accept: Accept) -> None:
        self._channel, self._updates, self._accept = channel, dispatcher(accept), accept
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="telegram-polling")

    async def close(self) -> None:
        await cancelled(self._task)

    async def _run(self) -> None:
        offset: int | None = None
        pause_s = 1.0
        kinds = self._updates.resolve_used_update_types()
        while True:
            try:
                asking = _GetRawUpdates(offset=offset, timeout=POLL_S, allowed_updates=kinds)
                for raw in await self._channel.bot(asking, request_timeout=POLL_S + 10):
                    await take(self._channel.bot, self._updates, self._accept, raw)
                    offset = raw["update_id"] + 1
                pause_s = 1.0
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
            except Exception as error:  # noqa: BLE001  # whatever it was, the next poll brings the same updates again
                log.warning("telegram_polling_failed", error=type(error).__name__)
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, 60.0)


class _GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without reading them: one update of a new shape would fail the whole batch, again and again."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None
