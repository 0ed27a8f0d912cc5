"""Telegram as far as the router meets it: long polling with offsets, webhooks with a secret, Telegram's own limits.

It answers no poll while a webhook is set, or while another program polls, and refuses webhooks that the real one refuses."""

from __future__ import annotations

import asyncio
import itertools
import json
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response

POLL_WHILE_WEBHOOK = (
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
OTHER_POLL = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
PORTS = (None, 443, 80, 88, 8443)
TOKEN, SECRET = "123456:" + "x" * 35, "s" * 32
NOW = 1_790_000_000


@dataclass(frozen=True)
class Fault:
    status: int
    description: str = "refused"
    parameters: dict[str, int] = field(default_factory=dict)


@dataclass
class Telegram:
    sent: list[dict[str, Any]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    deleted: list[int] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    refusals: list[Fault] = field(default_factory=list)
    """Answers to requests to delete."""
    too_old: set[int] = field(default_factory=set)
    """Messages of more than 48 hours ago: passed over, or the whole request `fails_for_old`."""
    fails_for_old: bool = False
    wrong: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    webhook: dict[str, str] | None = None
    has_other_poller: bool = False
    answered_buttons: list[str] = field(default_factory=list)
    polls: int = 0
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    """What it shows of the bot, by language and kind."""
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1000))

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/bot{token}/{method}")
        async def call(token: str, method: str, request: Request) -> Response:
            if token != TOKEN:
                return self._error(Fault(401, "Unauthorized"))
            if request.headers.get("content-type", "").startswith("multipart/form-data"):
                fields = {name: str(value) for name, value in (await request.form()).items()}
            else:
                fields = dict(parse_qsl((await request.body()).decode()))
            handler = getattr(self, f"_{method}", None)
            if handler is None:
                self.wrong.append(f"method {method}")
                return self._error(Fault(404, "Not Found"))
            if method == "deleteMessages" and self.refusals:
                return self._error(self.refusals.pop(0))
            if method == "sendMessage" and self.faults:
                return self._error(self.faults.pop(0))
            answer = await handler(fields)
            return answer if isinstance(answer, Response) else JSONResponse({"ok": True, "result": answer})

        @app.get("/file/bot{token}/{name}")
        async def download(token: str, name: str) -> Response:
            return Response(self.files[name]) if token == TOKEN and name in self.files else Response(status_code=404)

        return app

    @staticmethod
    def _error(fault: Fault) -> Response:
        body: dict[str, Any] = {"ok": False, "error_code": fault.status, "description": fault.description}
        if fault.parameters:
            body["parameters"] = fault.parameters
        return JSONResponse(body, status_code=fault.status)

    async def _sendMessage(self, fields: dict[str, str]) -> object:  # noqa: N802  # Telegram's name
        text = fields.get("text", "")
        if not 0 < len(text) <= 4096:
            self.wrong.append("text has a wrong length")
            return self._error(Fault(400, "Bad Request: message is too long"))
        if "://" in text and not json.loads(fields.get("link_preview_options", "{}")).get("is_disabled"):
            self.wrong.append("a link is previewed")
        if "parse_mode" in fields:
            self.wrong.append("markup would break on what people type")
        buttons = json.loads(fields["reply_markup"])["inline_keyboard"] if "reply_markup" in fields else []
        if any(not 0 < len(button["callback_data"].encode()) <= 64 for row in buttons for button in row):
            self.wrong.append("callback_data has a wrong length")
        chat = int(fields["chat_id"])
        message = {"message_id": next(self._ids), "date": NOW, "chat": {"id": chat, "type": "private"}, "text": text}
        self.sent.append({**message, "buttons": buttons})
        async with self._news:
            self._news.notify_all()
        return message

    async def _getUpdates(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.polls += 1
        if self.webhook is not None or self.has_other_poller:
            async with self._news:
                self._news.notify_all()
            return self._error(Fault(409, POLL_WHILE_WEBHOOK if self.webhook is not None else OTHER_POLL))
        offset = int(fields.get("offset", 0))
        async with self._news:
            self.updates = [update for update in self.updates if update["update_id"] >= offset]
            if not self.updates:
                try:
                    async with asyncio.timeout(min(float(fields.get("timeout", 0)), 1)):
                        await self._news.wait_for(lambda: bool(self.updates))
                except TimeoutError:
                    return []
        return self.updates

    async def _setWebhook(self, fields: dict[str, str]) -> object:  # noqa: N802
        if (refusal := _refusal_of(fields)) is not None:
            return self._error(Fault(400, f"Bad Request: {refusal}"))
        self.webhook = fields
        async with self._news:
            self._news.notify_all()
        return True

    async def _deleteWebhook(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.webhook = None
        if fields.get("drop_pending_updates", "false").lower() == "true":
            self.wrong.append("updates that waited were thrown away")
        return True

    async def _getMe(self, fields: dict[str, str]) -> object:  # noqa: N802
        return {"id": 123456, "is_bot": True, "first_name": "Line", "username": "line_bot"}

    async def _setMyCommands(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.profile[fields.get("language_code", ""), "commands"] = fields["commands"]
        return True

    async def _setMyShortDescription(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.profile[fields.get("language_code", ""), "about"] = fields["short_description"]
        return True

    async def _setMyDescription(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.profile[fields.get("language_code", ""), "description"] = fields["description"]
        return True

    async def _getFile(self, fields: dict[str, str]) -> object:  # noqa: N802
        name = fields["file_id"]
        if name not in self.files:
            return self._error(Fault(400, "Bad Request: wrong file_id"))
        return {"file_id": name, "file_unique_id": name, "file_size": len(self.files[name]), "file_path": name}

    async def _answerCallbackQuery(self, fields: dict[str, str]) -> object:  # noqa: N802
        self.answered_buttons.append(fields["callback_query_id"])
        return True

    async def _deleteMessages(self, fields: dict[str, str]) -> object:  # noqa: N802
        ids = json.loads(fields["message_ids"])
        if not 0 < len(ids) <= 100:
            self.wrong.append("message_ids has a wrong length")
        if self.fails_for_old and self.too_old & {*ids}:
            return self._error(Fault(400, "Bad Request: message can't be deleted"))
        self.deleted += [one for one in ids if one not in self.too_old]
        async with self._news:
            self._news.notify_all()
        return True

    def to(self, chat: int) -> list[str]:
        return [message["text"] for message in self.sent if message["chat"]["id"] == chat]

    async def wait_for(self, chat: int, count: int = 1, within_s: float = 10) -> list[str]:
        await self.wait_until(lambda: len(self.to(chat)) >= count, within_s)
        return self.to(chat)

    async def wait_until(self, is_so: Any, within_s: float = 10) -> None:
        async with asyncio.timeout(within_s), self._news:
            await self._news.wait_for(is_so)

    async def push(self, update: dict[str, Any]) -> None:
        async with self._news:
            self.updates.append(update)
            self._news.notify_all()


def _refusal_of(fields: dict[str, str]) -> str | None:
    """Why Telegram does not set this webhook.  Source: core.telegram.org/bots/api#setwebhook."""
    url = urlsplit(fields["url"])
    if url.scheme != "https":
        return "bad webhook: An HTTPS URL must be provided for webhook"
    if url.port not in PORTS:
        return "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
    if not re.fullmatch(r"[A-Za-z0-9.-]+", url.hostname or ""):
        return "bad webhook: invalid webhook URL specified"
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", fields.get("secret_token", "")):
        return "secret token contains unallowed characters"
    return None


@dataclass
class Chat:
    """Somebody in a private chat.  By webhook when `router` is set, else the update waits to be polled."""

    telegram: Telegram
    id: int
    language: str | None = None
    router: str | None = None
    secret: str = SECRET
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def message(self, text: str | None, **more: Any) -> dict[str, Any]:
        sender = {
            "id": self.id,
            "is_bot": False,
            "first_name": "?",
            **({"language_code": self.language} if self.language else {}),
        }
        said = {"text": text} if text is not None else {}
        return {
            "message_id": next(self._ids),
            "date": NOW,
            "chat": {"id": self.id, "type": "private"},
            "from": sender,
            **said,
            **more,
        }

    async def say(self, text: str | None, **more: Any) -> int:
        return await self.update(message=self.message(text, **more))

    async def press(self, payload: str) -> int:
        """The latest button with this payload in this chat."""
        shown = next(
            sent
            for sent in reversed(self.telegram.sent)
            if sent["chat"]["id"] == self.id and any(b["callback_data"] == payload for r in sent["buttons"] for b in r)
        )
        message = {key: value for key, value in shown.items() if key != "buttons"} | {
            "reply_markup": {"inline_keyboard": shown["buttons"]}
        }
        sender = {"id": self.id, "is_bot": False, "first_name": "?"}
        return await self.update(
            callback_query={"id": "1", "from": sender, "chat_instance": "1", "message": message, "data": payload}
        )

    async def update(self, update_id: int | None = None, **content: Any) -> int:
        update = {"update_id": update_id or self.id * 1000 + next(self._ids), **content}
        if self.router is None:
            await self.telegram.push(update)
            return 200
        headers = {b"X-Telegram-Bot-Api-Secret-Token": self.secret.encode("latin-1")} if self.secret else {}
        async with httpx.AsyncClient(verify=False, trust_env=False) as client:
            return (await client.post(f"{self.router}/telegram/webhook", json=update, headers=headers)).status_code
