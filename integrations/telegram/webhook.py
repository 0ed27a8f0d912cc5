"""The webhook: Telegram sends updates to us.  For lines with a public address."""

from __future__ import annotations

import asyncio
import json
import secrets
from typing import Final

import structlog
from fastapi import APIRouter, Request, Response

from integrations.telegram import NAME
from integrations.telegram.channel import Telegram
from integrations.telegram.connection import Connection
from integrations.telegram.updates import dispatcher, take
from routing import metrics, tasks
from routing.ports.channel import Accept, Incoming

MAX_BODY_BYTES: Final = 1024 * 1024
log = structlog.get_logger(__name__)


def webhooks(channel: Telegram, secret: str, accept: Accept) -> APIRouter:
    """Return `POST /telegram/webhook`, guarded by the secret that Telegram repeats in a header."""
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
        except (ValueError, RecursionError):
            return _refused("broken_body", 400)
        await take(channel.bot, updates, accept, raw)
        return Response(status_code=200)

    return router


class Webhook:
    """Tells Telegram where to send updates, again and again until Telegram has agreed."""

    def __init__(self, channel: Telegram, public_url: str, secret: str) -> None:
        self._channel, self._url, self._secret = channel, f"{public_url}/telegram/webhook", secret
        self._task: asyncio.Task[None] | None = None
        self.connection = Connection()

    async def start(self) -> None:
        self._task = asyncio.create_task(self.connection.until_done(self._set), name="telegram-webhook")

    async def close(self) -> None:
        await tasks.end(self._task)

    async def _set(self) -> None:
        kinds = dispatcher(_ignore).resolve_used_update_types()
        await self._channel.bot.get_me()
        await self._channel.bot.set_webhook(self._url, secret_token=self._secret, allowed_updates=kinds, max_connections=20)


async def _ignore(incoming: Incoming) -> None: ...


def _refused(reason: str, status: int) -> Response:
    metrics.refused.labels(NAME, reason).inc()
    log.warning("webhook_refused", channel=NAME, reason=reason)
    return Response(status_code=status)
