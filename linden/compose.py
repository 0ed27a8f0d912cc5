"""The composition root: the one place where real parts are chosen and joined into a running router."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Protocol, TypeVar

import structlog
from fastapi import FastAPI, Response
from fastapi.responses import JSONResponse, PlainTextResponse, RedirectResponse
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from integrations import demo, simulator
from integrations.model import ModelClient
from integrations.telegram import channel as telegram
from integrations.telegram.polling import Polling
from integrations.telegram.webhook import Webhook
from integrations.telegram.webhook import webhooks as telegram_webhooks
from integrations.translation import LibreTranslate
from integrations.twilio import sms as twilio_sms
from integrations.twilio import whatsapp
from knowledge import Keywords, Library, Replies, Times
from linden.settings import Settings
from routing.background.jobs import SENDS_AT_ONCE, TURNS_AT_ONCE, Workers, jobs_app, register
from routing.console import (
    conversation,
    errors,
    holding,
    library,
    me,
    media,
    on_call,
    people,
    phrases,
    queue,
    record,
    sign_in,
    supervisor,
    tour,
)
from routing.console.assets import FOLDER, Assets
from routing.inbound.spool import Spool
from routing.line.line import Line
from routing.line.message_rate import MessageRate
from routing.line.pace import Pace
from routing.line.receipts import Receipts
from routing.line.runner import Runner
from routing.outbound import delivery
from routing.ports.channel import Channel, Incoming
from routing.store.changes import Changes
from routing.store.database import Database, Migration
from routing.store.sealing import Vault
from routing.store.store import Store
from routing.store.tables import Delivery

log = structlog.get_logger(__name__)

STATIC = (
    FOLDER,
    Path(simulator.__file__).parent / "static",
)
READY_S = 2.0
ByTwilio = TypeVar("ByTwilio", bound=twilio_sms.TwilioSms)
Accept = Callable[[Incoming], Awaitable[object]]
HEADERS = {
    "Content-Security-Policy": "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}


class Running(Protocol):
    """Something that works beside the requests."""

    async def start(self) -> None: ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Channels:
    twilio: twilio_sms.TwilioSms | None
    whatsapp: whatsapp.WhatsApp | None
    telegram: telegram.Telegram | None
    phones: Mapping[str, simulator.Phones]

    @property
    def by_name(self) -> dict[str, Channel]:
        real: list[Channel] = [channel for channel in (self.twilio, self.whatsapp, self.telegram) if channel is not None]
        nowhere = [demo.Nowhere(name) for name in demo.FORMS]
        return {channel.name: channel for channel in [*real, *self.phones.values(), *nowhere]}


def _channels(settings: Settings) -> Channels:
    """A channel without credentials is off and says so."""
    bot = None
    sms = _by_twilio(settings, twilio_sms.TwilioSms, settings.twilio_from)
    if sms is None:
        log.info("channel_off", channel=twilio_sms.NAME, why="no LINDEN_TWILIO_ACCOUNT_SID")
    else:
        sms.rate = twilio_sms.rate_of(settings.twilio_segments_a_second)
    chats = _by_twilio(settings, whatsapp.WhatsApp, settings.twilio_whatsapp_from)
    if settings.telegram_token is not None:
        bot = telegram.Telegram(settings.telegram_token.get_secret_value(), settings.telegram_api_url)
    else:
        log.info("channel_off", channel=telegram.NAME, why="no LINDEN_TELEGRAM_TOKEN")
    phones = {name: simulator.Phones(name) for name in simulator.FORMS} if settings.simulator else {}
    return Channels(sms, chats, bot, phones)


def _by_twilio(settings: Settings, kind: type[ByTwilio], sender: str | None) -> ByTwilio | None:
    if sender is None or settings.twilio_account_sid is None or settings.twilio_auth_token is None:
        return None
    return kind(
        settings.twilio_account_sid,
        settings.twilio_auth_token.get_secret_value(),
        sender,
        f"{settings.public_url}/twilio/status",
        settings.twilio_api_url,
    )


def _translator(settings: Settings) -> LibreTranslate | None:
    if settings.translate_url is None:
        return None
    key = settings.translate_api_key
    return LibreTranslate(settings.translate_url, key.get_secret_value() if key else None)


@cache
def _library() -> Library:
    """Read once a process: facts and texts do not change while it runs."""
    return Library.load()


def compose(settings: Settings, database_url: str, *, migrates: bool = False) -> FastAPI:
    """The router as an ASGI application; everything it needs starts and stops with it.

    `migrates`: brings the database up to date first, or as soon as it answers."""
    channels = _channels(settings)
    probes = {twilio_sms.NAME: settings.twilio_probe_to, telegram.NAME: settings.telegram_probe_to}
    database = Database(database_url)
    line = Line(
        store=Store(database, Vault(settings.master_key_bytes), Changes(database)),
        library=_library(),
        keywords=Keywords.load(),
        replies=Replies.load(),
        times=Times.load(),
        model=ModelClient(settings.model_url),
        jobs=jobs_app(database_url),
        channels=channels.by_name,
        turns=Runner("turn", TURNS_AT_ONCE),
        sends=Runner("send", SENDS_AT_ONCE),
        pace=Pace(),
        receipts=Receipts(settings.state_dir / "receipts"),
        influx=MessageRate(settings.messages_a_minute, settings.messages_a_minute_in_all),
        probes={name: to for name, to in probes.items() if to is not None},
        probe_every=timedelta(minutes=settings.probe_minutes),
        units_a_day=settings.segments_a_day,
        console_url=f"{settings.public_url or f'http://{settings.host}:{settings.port}'}/console",
        translator=_translator(settings),
    )
    register(line)
    spool = Spool(line, settings.state_dir / "spool")

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(line.store.database.close)
            stack.push_async_callback(line.model.close)
            for channel in line.channels.values():
                stack.push_async_callback(channel.close)
            if line.translator is not None:
                stack.push_async_callback(line.translator.close)
            for part in [*([Migration(database_url)] if migrates else []), *_running(settings, channels, line, spool)]:
                await part.start()
                stack.push_async_callback(part.close)
            yield

    app = FastAPI(title="Linden", lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None)
    app.state.line = line
    _add_pages(app, settings, channels, line, spool.accept)
    _add_health(app, line)
    return app


def _running(settings: Settings, channels: Channels, line: Line, spool: Spool) -> list[Running]:
    parts: list[Running] = [line.store.changes, Workers(line), spool]
    if channels.telegram is not None:
        secret = settings.telegram_webhook_secret
        if settings.public_url and secret:
            parts.append(Webhook(channels.telegram, settings.public_url, secret.get_secret_value()))
        else:
            parts.append(Polling(channels.telegram, spool.accept))
    return parts


def _add_pages(app: FastAPI, settings: Settings, channels: Channels, line: Line, accept: Accept) -> None:

    async def report(provider_id: str, state: Delivery, reason: str | None, is_for_now: bool) -> bool:
        return await delivery.report(line, provider_id, state, reason, is_for_now=is_for_now)

    # Routes are looked through in this order, and carriers come most often.
    if channels.twilio is not None:
        assert settings.twilio_auth_token
        assert settings.public_url
        given = (settings.twilio_auth_token, settings.twilio_other_token)
        tokens = [token.get_secret_value() for token in given if token is not None]
        app.include_router(twilio_sms.webhooks(tokens, settings.public_url, accept, report))
    if channels.telegram is not None and settings.telegram_webhook_secret is not None:
        secret = settings.telegram_webhook_secret.get_secret_value()
        app.include_router(telegram_webhooks(channels.telegram, secret, accept))
    if channels.phones:
        app.include_router(simulator.pages(dict(channels.phones), accept))
    for part in (sign_in, queue, conversation, phrases, holding, library, media, people, on_call, me, record, supervisor, tour):
        app.include_router(part.router)
    for error, handler in errors.HANDLERS.items():
        app.add_exception_handler(error, handler)
    static = Assets(directory=STATIC[0])
    static.all_directories = [*STATIC]
    app.mount("/static", static)
    app.add_middleware(SafeHeaders)


class SafeHeaders:
    """Adds HEADERS to every answer; a plain ASGI wrapper, so that event streams pass through unbuffered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        await self._app(scope, receive, send_with_headers)


def _add_health(app: FastAPI, line: Line) -> None:
    @app.get("/")
    async def home() -> Response:
        return RedirectResponse("/console")

    @app.get("/health/live")
    async def live() -> Response:
        return PlainTextResponse("live")

    @app.get("/health/ready")
    async def ready() -> Response:
        """503 when the database is gone.  Without the model the line still works: people answer."""
        try:
            async with asyncio.timeout(READY_S), line.store.database.begin() as session:
                await session.execute(text("select 1"))
            has_database = True
        except (SQLAlchemyError, OSError, TimeoutError):
            has_database = False
        found = {"database": has_database, "model": await line.model.is_ready()}
        return JSONResponse(found, status_code=200 if has_database else 503)

    @app.get("/metrics")
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)
