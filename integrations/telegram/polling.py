"""Long polling: asks Telegram for updates.  For lines that Telegram cannot reach."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from aiogram.methods import TelegramMethod

from integrations.telegram.channel import Telegram
from integrations.telegram.connection import Connection
from integrations.telegram.updates import dispatcher, take
from routing import tasks
from routing.ports.channel import Accept

POLL_S: Final = 30


class Polling:
    """The offset moves on only when an update is stored, so a crash repeats and never loses."""

    def __init__(self, channel: Telegram, accept: Accept) -> None:
        self._channel, self._updates, self._accept = channel, dispatcher(accept), accept
        self._kinds = self._updates.resolve_used_update_types()
        self._offset: int | None = None
        self._task: asyncio.Task[None] | None = None
        self.connection = Connection()

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="telegram-polling")

    async def close(self) -> None:
        await tasks.end(self._task)

    async def _run(self) -> None:
        await self.connection.until_done(self._take_over)
        while True:
            await self.connection.until_done(self._poll)

    async def _take_over(self) -> None:
        """Telegram answers no poll while a webhook is set, an older program's perhaps; updates that wait there are kept.

        Only once: a webhook that is set later belongs to a program that runs, and the two would undo each other's work."""
        await self._channel.bot.get_me()
        await self._channel.bot.delete_webhook(drop_pending_updates=False)

    async def _poll(self) -> None:
        request = _GetRawUpdates(offset=self._offset, timeout=POLL_S, allowed_updates=self._kinds)
        for raw in await self._channel.bot(request, request_timeout=POLL_S + 10):
            await take(self._channel.bot, self._updates, self._accept, raw)
            self._offset = raw["update_id"] + 1


class _GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without reading them: one update of a new shape would fail the whole batch, again and again."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None
