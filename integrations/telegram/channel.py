"""Telegram by aiogram: long polling or a webhook in, sendMessage out.  Only private chats are answered."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import secrets
import threading
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, Final

import structlog
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import PRODUCTION, TelegramAPIServer
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import TelegramMethod
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Location, Message, Update
from aiogram.types.update import UpdateTypeLookupError
from fastapi import APIRouter, Request, Response

from routing import metrics
from routing.ports.channel import (
    ChannelDownError,
    DeliveryError,
    File,
    Form,
    Incoming,
    Kind,
    Outgoing,
    Rate,
    RefusedError,
    Sent,
    SlowDownError,
    TooLargeError,
    UnclearError,
    limited,
)
from routing.ports.places import place_of

NAME: Final = "telegram"
SEND_TIMEOUT_S: Final = 20
POLL_S: Final = 30
MAX_BODY_BYTES: Final = 1024 * 1024
log = structlog.get_logger(__name__)

_KINDS: Final = {
    "photo": Kind.PHOTO,
    "voice": Kind.VOICE,
    "audio": Kind.VOICE,
    "video": Kind.VIDEO,
    "video_note": Kind.VIDEO,
    "animation": Kind.VIDEO,
    "document": Kind.DOCUMENT,
    "sticker": Kind.STICKER,
    "location": Kind.LOCATION,
    "venue": Kind.LOCATION,
    "contact": Kind.CONTACT,
    "text": Kind.TEXT,
}

Accept = Callable[[Incoming], Awaitable[object]]
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
            with contextlib.suppress(RefusedError), _carrier_errors():
                await self.bot.delete_messages(int(address), ids[start : start + 100], request_timeout=SEND_TIMEOUT_S)

    async def fetch(self, ref: str, limit: int) -> bytes:
        with _carrier_errors():
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
        with _carrier_errors():
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


_START = re.compile(r"/start ([A-Za-z0-9_-]{1,64})")
_MESSAGE_ID = re.compile(r"(?:m-?\d+:)?(\d+)")
"""Ours are bare numbers; hers have the chat before them, see `_incoming`."""


class _carrier_errors:  # noqa: N801  # reads as a phrase after `with`
    """Turn aiogram's errors into ours.  Their texts hold chat ids and messages, so they are cut off here."""

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if isinstance(error, Exception) and not isinstance(error, DeliveryError):
            raise _sorted(error) from None


def _sorted(error: Exception) -> DeliveryError:
    match error:
        case TelegramRetryAfter():
            return SlowDownError(float(error.retry_after))
        case TelegramForbiddenError():
            return RefusedError("blocked the bot")
        case TelegramMigrateToChat() | TelegramBadRequest():
            return RefusedError("chat not found" if "chat not found" in error.message else "telegram refused the message")
        case TelegramUnauthorizedError() | TelegramNotFound():
            return RefusedError("telegram token")
        case TelegramNetworkError() if "Cannot connect" in str(error):
            return ChannelDownError("telegram not reached")
        case _:
            return UnclearError("telegram gave no answer")


def dispatcher(accept: Accept) -> Dispatcher:
    """What updates mean.  A handler returns when the message is stored; what it does not know, it leaves alone."""
    found = Dispatcher(disable_fsm=True)

    @found.message(F.chat.type == "private")
    async def receive(message: Message, event_update: Update) -> None:
        await accept(_incoming(message, event_update.update_id))

    @found.edited_message(F.chat.type == "private")
    async def receive_edited(message: Message, event_update: Update) -> None:
        await accept(_incoming(message, event_update.update_id, is_edit=True))

    @found.callback_query()
    async def receive_button(query: CallbackQuery, event_update: Update) -> None:
        await accept(
            Incoming(
                channel=NAME,
                provider_id=f"u{event_update.update_id}",
                address=str(query.from_user.id),
                text=_label_of(query),
                language_hint=query.from_user.language_code,
                button=query.data,
            )
        )
        with contextlib.suppress(Exception):  # the mark on the button goes away by itself
            await query.answer()

    return found


def _incoming(message: Message, update_id: int, *, is_edit: bool = False) -> Incoming:
    """The provider id is the message's own, so that an edit finds it; a repeated update has the same one."""
    kind = _KINDS.get(message.content_type, Kind.OTHER)
    own_id = f"m{message.chat.id}:{message.message_id}"
    edited_at = datetime.fromtimestamp(message.edit_date, message.date.tzinfo) if message.edit_date else None
    return Incoming(
        channel=NAME,
        provider_id=f"e{update_id}" if is_edit else own_id,
        address=str(message.chat.id),
        text=_said(message.text or message.caption or ""),
        kind=kind,
        files=_files(message),
        place=place_of(at.latitude, at.longitude) if (at := _point(message)) else None,
        sent_at=edited_at or message.date,
        language_hint=message.from_user.language_code if message.from_user else None,
        edits=own_id if is_edit else None,
        campaign=_campaign(message.text or ""),
    )


def _files(message: Message) -> tuple[File, ...]:
    """What came with the message; of a photo the largest size."""
    photo = message.photo[-1] if message.photo else None
    one = photo or message.voice or message.audio or message.video or message.video_note or message.document
    return (File(one.file_id, one.file_size),) if one else ()


def _point(message: Message) -> Location | None:
    return message.location or (message.venue.location if message.venue else None)


def _said(text: str) -> str:
    """`/start` and its campaign code are Telegram's way of saying hello, not words of the writer."""
    command = text.split(maxsplit=1)[0].lower() if text.startswith("/") else ""
    return {"/start": "hello", "/menu": "menu", "/help": "help", "/stop": "stop", "/erase": "erase"}.get(command, text)


def _campaign(text: str) -> str | None:
    """The code of the link that she came by, `t.me/...?start=code`."""
    found = _START.fullmatch(text.strip())
    return found[1] if found else None


def _label_of(query: CallbackQuery) -> str:
    """The words on the pressed button, which are what she said."""
    markup = query.message.reply_markup if isinstance(query.message, Message) else None
    for row in markup.inline_keyboard if markup else []:
        for button in row:
            if button.callback_data == query.data:
                return button.text
    return query.data or ""


class Polling:
    """Long polling.  The offset moves on only when an update is stored, so a crash repeats and never loses."""

    def __init__(self, channel: Telegram, accept: Accept) -> None:
        self._channel, self._dispatcher, self._accept = channel, dispatcher(accept), accept
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="telegram-polling")

    async def close(self) -> None:
        await _cancelled(self._task)

    async def _run(self) -> None:
        offset: int | None = None
        pause_s = 1.0
        kinds = self._dispatcher.resolve_used_update_types()
        while True:
            try:
                asking = _GetRawUpdates(offset=offset, timeout=POLL_S, allowed_updates=kinds)
                for raw in await self._channel.bot(asking, request_timeout=POLL_S + 10):
                    await _take(self._channel.bot, self._dispatcher, self._accept, raw)
                    offset = raw["update_id"] + 1
                pause_s = 1.0
            except TelegramRetryAfter as error:
                await asyncio.sleep(error.retry_after)
            except Exception as error:  # noqa: BLE001  # whatever it was, the next poll brings the same updates again
                log.warning("telegram_polling_failed", error=type(error).__name__)
                await asyncio.sleep(pause_s)
                pause_s = min(pause_s * 2, 60.0)


def webhooks(channel: Telegram, secret: str, accept: Accept) -> APIRouter:
    """`POST /telegram/webhook`, guarded by the secret that Telegram repeats in a header."""
    router = APIRouter(prefix="/telegram")
    updates = dispatcher(accept)

    @router.post("/webhook")
    async def receive(request: Request) -> Response:
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not secrets.compare_digest(given.encode(), secret.encode()):
            return _refused("secret", 403)
        body = await request.body()
        if len(body) > MAX_BODY_BYTES:
            return _refused("too_large", 413)
        try:
            raw = json.loads(body)
        except ValueError:
            return _refused("broken_body", 400)
        await _take(channel.bot, updates, accept, raw)
        return Response(status_code=200)

    return router


async def _take(bot: Bot, updates: Dispatcher, accept: Accept, raw: object) -> None:
    """One update as Telegram sent it.  What aiogram cannot read is salvaged, never refused: Telegram would repeat it without
    end and hold everybody else's updates back."""
    try:
        update = Update.model_validate(raw, context={"bot": bot})
        _ = update.event_type
    except (ValueError, UpdateTypeLookupError):
        metrics.refused.labels(NAME, "unknown_shape").inc()
        log.warning("update_of_unknown_shape")
        if (salvaged := _salvaged(raw)) is not None:
            await accept(salvaged)
        return
    await updates.feed_update(bot, update)


def _salvaged(raw: object) -> Incoming | None:
    """Who wrote, and the words if there are any; None when it is not a message in a private chat."""
    match raw:
        case {"message": {"chat": {"id": int(chat), "type": "private"}, "message_id": int(message_id), **rest}}:
            text = rest.get("text") or rest.get("caption") or ""
            return Incoming(
                channel=NAME,
                provider_id=f"m{chat}:{message_id}",
                address=str(chat),
                text=text if isinstance(text, str) else "",
                kind=Kind.OTHER,
            )
    return None


class _GetRawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without reading them: one update of a new shape would fail the whole batch, again and again."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int | None = None
    allowed_updates: list[str] | None = None


class Webhook:
    """Tells Telegram where to send updates, again and again until it has heard."""

    def __init__(self, channel: Telegram, public_url: str, secret: str) -> None:
        self._channel, self._url, self._secret = channel, f"{public_url}/telegram/webhook", secret
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="telegram-webhook")

    async def close(self) -> None:
        await _cancelled(self._task)

    async def _run(self) -> None:
        kinds = dispatcher(_ignore).resolve_used_update_types()
        while True:
            try:
                await self._channel.bot.set_webhook(
                    self._url, secret_token=self._secret, allowed_updates=kinds, max_connections=20
                )
            except Exception as error:  # noqa: BLE001  # tried until Telegram has heard
                log.warning("telegram_webhook_not_set", error=type(error).__name__)
                await asyncio.sleep(10)
            else:
                return


async def _ignore(incoming: Incoming) -> None: ...


async def _cancelled(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


def _refused(reason: str, status: int) -> Response:
    metrics.refused.labels(NAME, reason).inc()
    log.warning("webhook_refused", channel=NAME, reason=reason)
    return Response(status_code=status)
