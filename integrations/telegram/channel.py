"""Telegram's channel: sendMessage out, deleteMessages, files."""

from __future__ import annotations

import asyncio
import contextlib
import re
import threading
from datetime import datetime
from typing import Final

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from integrations.telegram.errors import carrier_errors
from routing.ports.channel import Form, Outgoing, Rate, RefusedError, Sent, TooLargeError, limited

NAME: Final = "telegram"
SEND_TIMEOUT_S: Final = 20
AT_ONCE: Final = 3
"""Requests to Telegram at a time: enough for 30 a second at a tenth of a second each, and no more are unsure when the process
dies."""


def _bot(token: str, api_url: str | None) -> Bot:
    api = TelegramAPIServer.from_base(api_url) if api_url else PRODUCTION
    return Bot(token, session=AiohttpSession(api=api, limit=AT_ONCE))


class Telegram:
    """The channel.  The address is the chat's id."""

    name = NAME
    form = Form.TELEGRAM
    window = None
    own_answers: frozenset[str] = frozenset()
    rate = Rate(per_second=30, burst=AT_ONCE, chat_pause_s=1.0, chat_burst=5)
    """Telegram's own advice; an answer of some bubbles may go at once.  Source: core.telegram.org/bots/faq."""

    def __init__(self, token: str, api_url: str | None = None) -> None:
        self._token, self._api_url = token, api_url
        self._bot: Bot | None = None
        self._courier: _Courier | None = None

    @property
    def bot(self) -> Bot:
        """Made on first use, inside the running loop."""
        if self._bot is None:
            self._bot = _bot(self._token, self._api_url)
        return self._bot

    def units(self, text: str) -> int:
        return 1

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        if self._courier is None:
            self._courier = _Courier(self._token, self._api_url)
        return await self._courier.send(address, bubble)

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """Telegram cannot be asked what it has; an unclear send is repeated, which can show a bubble twice."""
        return None

    async def erase(self, address: str, provider_ids: list[str]) -> None:
        """Telegram lets a bot delete messages of the last 48 hours, hers too; older ones it passes over by itself."""
        ids = sorted({int(found[1]) for provider_id in provider_ids if (found := _MESSAGE_ID.fullmatch(provider_id))})
        for start in range(0, len(ids), 100):
            with contextlib.suppress(RefusedError), carrier_errors():
                await self.bot.delete_messages(int(address), ids[start : start + 100], request_timeout=SEND_TIMEOUT_S)

    async def fetch(self, ref: str, limit: int) -> bytes:
        with carrier_errors():
            found = await self.bot.get_file(ref, request_timeout=SEND_TIMEOUT_S)
            if found.file_path is None or (found.file_size or 0) > limit:
                raise TooLargeError("too large")
            address = self.bot.session.api.file_url(self._token, found.file_path)
            return await limited(self.bot.session.stream_content(address, timeout=SEND_TIMEOUT_S), limit)

    async def close(self) -> None:
        if self._courier is not None:
            await self._courier.close()
        if self._bot is not None:
            await self._bot.session.close()


_MESSAGE_ID = re.compile(r"(?:m-?\d+:)?(\d+)")
"""Ours are bare numbers; the writer's have the chat before them, see `updates`."""


class _Courier:
    """Sends from an event loop of its own, in a thread.

    Telegram's yes must be kept before the process can die (`Outgoing.taken`), since it cannot be asked later.  In the line's
    own loop that took some rounds, each as long as everything that is to be done in it: a tenth of a second after a restart."""

    def __init__(self, token: str, api_url: str | None) -> None:
        self._bot = _bot(token, api_url)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="telegram", daemon=True)
        self._thread.start()

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._send(address, bubble), self._loop))

    async def _send(self, address: str, bubble: Outgoing) -> Sent:
        """Plain text: nothing that a person typed can break markup."""
        rows = [[InlineKeyboardButton(text=label, callback_data=payload)] for payload, label in bubble.buttons]
        with carrier_errors():
            made = await self._bot.send_message(
                int(address),
                bubble.text,
                parse_mode=None,
                reply_markup=InlineKeyboardMarkup(inline_keyboard=rows) if rows else None,
                request_timeout=SEND_TIMEOUT_S,
            )
            sent = Sent(str(made.message_id), final=True)
            bubble.taken(sent)
            return sent

    async def close(self) -> None:
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(self._end(), self._loop))
        self._loop.call_soon_threadsafe(self._loop.stop)
        await asyncio.to_thread(self._thread.join)
        self._loop.close()

    async def _end(self) -> None:
        """What is under way is cut off; its rows tell the next process."""
        under_way = asyncio.all_tasks() - {asyncio.current_task()}
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await self._bot.session.close()
