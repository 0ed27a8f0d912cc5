"""Telegram's channel: sendMessage out, deleteMessages, files."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Final

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions

from integrations.telegram import NAME
from integrations.telegram.errors import BAD_CREDENTIALS, REFUSED, carrier_errors
from routing.ports.channel import ChannelDownError, Form, Kept, Outgoing, Rate, RefusedError, Sent, TooLargeError, limited

SEND_TIMEOUT_S: Final = 20
AT_ONCE: Final = 3
"""Requests to Telegram at a time: enough for 30 a second at a tenth of a second each, and no more are unsure when the process
dies."""


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
        self._places = asyncio.Semaphore(AT_ONCE)
        self._bot: Bot | None = None

    @property
    def bot(self) -> Bot:
        """Made on first use, inside the running loop."""
        if self._bot is None:
            api = TelegramAPIServer.from_base(self._api_url) if self._api_url else PRODUCTION
            self._bot = Bot(self._token, session=AiohttpSession(api=api))
        return self._bot

    def units(self, text: str) -> int:
        return 1

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        """Plain text: nothing that a person typed can break markup."""
        rows = [[InlineKeyboardButton(text=label, callback_data=payload)] for payload, label in bubble.buttons]
        with carrier_errors():
            async with self._place():
                made = await self.bot.send_message(
                    int(address),
                    bubble.text,
                    parse_mode=None,
                    reply_markup=InlineKeyboardMarkup(inline_keyboard=rows) if rows else None,
                    link_preview_options=LinkPreviewOptions(is_disabled=True),
                    request_timeout=SEND_TIMEOUT_S,
                )
            return Sent(str(made.message_id), final=True)

    @asynccontextmanager
    async def _place(self) -> AsyncIterator[None]:
        """One of AT_ONCE places.  Raises ChannelDownError when none becomes free: nothing was sent then."""
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                await self._places.acquire()
        except TimeoutError:
            raise ChannelDownError("telegram busy") from None
        try:
            yield
        finally:
            self._places.release()

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """None: Telegram cannot be asked what it has.  An unclear send is repeated, which can show a bubble twice."""
        return None

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        """Telegram lets a bot delete messages of the last 48 hours, the writer's too.

        Older ones stay: the writer is told how to delete the chat.  A request that is refused for one of them is made again for
        each message, newest first, so that no old one keeps a young one alive."""
        ids = sorted({int(found[1]) for provider_id in provider_ids if (found := _MESSAGE_ID.fullmatch(provider_id))})
        if ids and await self._refuses_to_delete(address, ids):
            for one in reversed(ids):
                await self._refuses_to_delete(address, [one])
        return Kept()

    async def _refuses_to_delete(self, address: str, ids: list[int]) -> bool:
        """Return whether Telegram refuses these messages.  Whoever blocked the bot, or left, has a chat that it cannot reach."""
        try:
            with carrier_errors():
                await self.bot.delete_messages(int(address), ids, request_timeout=SEND_TIMEOUT_S)
        except RefusedError as refused:
            if refused.reason == BAD_CREDENTIALS:
                raise
            return refused.reason == REFUSED
        return False

    async def fetch(self, ref: str, limit: int) -> bytes:
        with carrier_errors():
            found = await self.bot.get_file(ref, request_timeout=SEND_TIMEOUT_S)
            if found.file_path is None or (found.file_size or 0) > limit:
                raise TooLargeError("too large")
            address = self.bot.session.api.file_url(self._token, found.file_path)
            return await limited(self.bot.session.stream_content(address, timeout=SEND_TIMEOUT_S), limit)

    async def close(self) -> None:
        if self._bot is not None:
            await self._bot.session.close()


_MESSAGE_ID = re.compile(r"(?:m-?\d+:)?(\d+)")
"""Ours are bare numbers; the writer's have the chat before them, see `updates`."""
