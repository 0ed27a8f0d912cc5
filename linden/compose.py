"""The composition root: the one place where real parts are chosen and joined into a running router."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from copy import copy
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Final

import structlog
from fastapi import FastAPI
from fastapi.telemetry import TelemetryConfig

from integrations.apprise import AppriseCaller
from integrations.glance import LetterGlance
from integrations.model_pool import ModelPool
from integrations.translation import LibreTranslate
from integrations.web_push import SERVICES, WebPush
from knowledge import Keywords, Library, ShortReplies, Times
from linden.backup.erased import ErasedList
from linden.channels import Channels, Part, channels_of
from linden.gauges import Gauges
from linden.health import health
from linden.model.following import ServingModels
from linden.pages import add_pages
from linden.settings import Settings
from linden.vault import vault_of
from routing.background.away import Away
from routing.background.workers import SENDS_AT_ONCE, TURNS_AT_ONCE, Workers
from routing.inbound.spool import Spool
from routing.library.held import HeldAnswers
from routing.line.line import Line
from routing.line.message_rate import MessageRate
from routing.line.pace import Pace
from routing.line.runner import Runner
from routing.line.trial import Trial
from routing.outbound import delivery
from routing.oversight.audience import Audience
from routing.staff.chain import Checked
from routing.staff.throttle import Throttle
from routing.store.changes import Changes
from routing.store.database import Database
from routing.store.migrating import Migration
from routing.store.sealing import Vault
from routing.store.store import Store
from routing.store.tables import Delivery

log = structlog.get_logger(__name__)
NO_TELEMETRY: Final[TelemetryConfig] = {
    "tracing": False,
    "metrics": False,
    "logs": False,
    "operation_spans": False,
    "auto_configure": False,
}
"""FastAPI's own would tell a collector addresses of pages and of people, and whole errors; ours: routing/tracing.py."""


def compose(settings: Settings, database_url: str, *, migrates: bool = False, models_page: Path | None = None) -> FastAPI:
    """Return the router as an ASGI application; everything it needs starts and stops with it.

    `migrates`: brings the database up to date first, or as soon as it answers.  `models_page`: where a supervisor says which
    models there are."""
    channels = channels_of(settings)
    glance = LetterGlance()
    trial = Trial()
    models = ServingModels(settings.model_urls, trial, settings.trial_url, models_page)
    line = _line(settings, database_url, channels, glance, models.pool, trial)
    away = Away(line)
    spool = Spool(line, settings.state_dir / "spool", away)
    erased = ErasedList(line.store.database, settings.erased_file)
    gauges = Gauges(line.library, settings.state_dir, settings.state_dir / "spool", spool.files.reserve)

    async def report(provider_id: str, state: Delivery, reason: str | None, is_for_now: bool) -> bool:
        return await delivery.report(line.store, line.sends, provider_id, state, reason, is_for_now=is_for_now)

    channels.connect(spool.receive, report)
    held, workers = HeldAnswers(line.store, line.library), Workers(line)
    parts: list[Part] = [glance, models, line.store.changes, held, workers, spool, away, erased, gauges, *channels.parts]
    if migrates:
        owner = settings.owner_database_url
        parts.insert(0, Migration(owner.get_secret_value() if owner else database_url, line.store.vault))
    lifespan = _lifespan(line, parts)
    app = FastAPI(title="Linden", lifespan=lifespan, openapi_url=None, docs_url=None, redoc_url=None, telemetry=NO_TELEMETRY)
    app.state.asks_second, app.state.exit_url = settings.asks_second, settings.exit_url
    app.state.line, app.state.throttle, app.state.audience = line, Throttle(), Audience(line.store)
    app.state.away, app.state.workers, app.state.trail = away, workers, Checked()
    for router in [*channels.routers, health(line, channels, spool, settings.security_contact)]:
        app.include_router(router)
    add_pages(app)
    return app


def _line(settings: Settings, database_url: str, channels: Channels, glance: LetterGlance, pool: ModelPool, trial: Trial) -> Line:
    listen = settings.listen_database_url
    database = Database(database_url, listen_url=listen.get_secret_value() if listen else None)
    vault, (keywords, replies, times) = vault_of(settings), _words()
    return Line(
        store=Store(database, vault, Changes(database)),
        library=copy(_library()),
        keywords=keywords,
        replies=replies,
        times=times,
        model=pool,
        trial=trial,
        glance=glance,
        channels=channels.by_name,
        turns=Runner("turn", TURNS_AT_ONCE),
        sends=Runner("send", SENDS_AT_ONCE),
        pace=Pace(),
        message_rate=MessageRate(settings.messages_a_minute, settings.messages_a_minute_in_all),
        probes=channels.probes,
        probe_every=timedelta(minutes=settings.probe_minutes),
        units_a_day=settings.segments_a_day,
        keep=settings.keep,
        console_url=f"{settings.staff_url}/console",
        translator=_translator(settings),
        pusher=_pusher(settings, vault),
        caller=AppriseCaller(),
    )


def _lifespan(line: Line, parts: Sequence[Part]) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    """Start the parts in order; close them, and then whatever they use, in the opposite one."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(line.store.database.close)
            stack.push_async_callback(line.model.close)
            for channel in line.channels.values():
                stack.push_async_callback(channel.close)
            if line.pusher is not None:
                stack.push_async_callback(line.pusher.close)
            if line.translator is not None:
                stack.push_async_callback(line.translator.close)
            for part in parts:
                await part.start()
                stack.push_async_callback(part.close)
            yield
        log.info("router_stopped")

    return lifespan


def _pusher(settings: Settings, vault: Vault) -> WebPush:
    contact = settings.public_url or "mailto:operators@localhost.localdomain"
    more = [settings.push_service] if settings.push_service else []
    return WebPush(vault.push_secrets, contact, [*SERVICES, *more])


def _translator(settings: Settings) -> LibreTranslate | None:
    if settings.translate_url is None:
        return None
    key = settings.translate_api_key
    return LibreTranslate(settings.translate_url, key.get_secret_value() if key else None)


@cache
def _library() -> Library:
    """Read once a process: facts and texts do not change while it runs; a line has a copy, for what it holds back."""
    return Library.load()


@cache
def _words() -> tuple[Keywords, ShortReplies, Times]:
    """Read once a process, as nothing changes them."""
    return Keywords.load(), ShortReplies.load(), Times.load()
