"""The real parts that tests share: PostgreSQL, the trained model, carriers on loopback, a whole router."""

from __future__ import annotations

import asyncio
import base64
import functools
import gc
import os
import shutil
import socket
import ssl
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest
from aiogram.client.session.aiohttp import AiohttpSession
from argon2 import PasswordHasher
from fastapi import FastAPI
from hypothesis import settings as properties
from sqlalchemy.engine import make_url

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from nlu.language.glance import Glance
from routing.desk import replies, undoing
from routing.inbound import bursts
from routing.line.line import Line
from routing.outbound import delivery
from routing.staff import accounts, passwords
from routing.store.migrating import migrate
from routing.store.tables import Role
from tests.carriers import telegram, twilio
from tests.model_process import ModelProcess
from tests.servers import served, served_together

ROOT = Path(__file__).resolve().parent.parent
MASTER_KEY = base64.b64encode(b"m" * 32).decode()
PUBLIC_URL = "https://line.example.org"
PASSWORD = "correct horse battery"
AHEAD_S = 3.0
_load_letters = Glance.load
properties.register_profile("tests", derandomize=True, deadline=None, database=None)
properties.register_profile("fuzz", max_examples=200, deadline=None, database=None, print_blob=True)
properties.load_profile("tests")  # the same examples each time; `make fuzz` looks for others


def pytest_collection_finish() -> None:
    """What was imported stays to the end, so the garbage collector need not look through it again and again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def clean_environment() -> None:
    """Nothing of the machine's own settings reaches a test."""
    for name in [name for name in os.environ if name.startswith("LINDEN_")]:
        del os.environ[name]


@pytest.fixture(autouse=True, scope="session")
def cheap_passwords() -> Iterator[None]:
    """A hash is slow on purpose, and hundreds of tests sign in; test_guessing.py looks at what it costs in production."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=64, parallelism=1))
        yield


@pytest.fixture(autouse=True, scope="session")
def one_tls_context() -> Iterator[None]:
    """To make one takes 12 ms, hundreds of clients do, and loopback has no TLS."""
    create = httpx.create_ssl_context
    default = functools.cache(create)

    def shared(verify: ssl.SSLContext | str | bool = True, **more: Any) -> ssl.SSLContext:
        return default() if verify is True and more.get("cert") is None else create(verify=verify, **more)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("httpx._transports.default.create_ssl_context", shared)
        yield


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that would reach beyond this machine fails."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            assert address[0] in ("127.0.0.1", "::1", "localhost"), "a test reached beyond this machine"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@contextmanager
def template_server() -> Iterator[str]:
    """Address of a migrated template database in a server of the tests' own."""
    folder = Path(tempfile.mkdtemp(prefix="linden-tests-"))
    folder.chmod(0o755)
    try:
        with EmbeddedPostgres(folder / "postgres") as embedded:
            with psycopg.connect(embedded.url, autocommit=True) as connection:
                # this server's disk need not survive a power cut, and no database lives long enough to be vacuumed
                for name in ("fsync", "synchronous_commit", "full_page_writes", "autovacuum"):
                    connection.execute(f"alter system set {name} = off")
                connection.execute("select pg_reload_conf()")
            migrate(embedded.url)
            yield embedded.url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    with template_server() as url:
        yield url


@pytest.fixture
def database_url(postgres: str) -> Iterator[str]:
    """A fresh database, cloned from the template."""
    with fresh_database(postgres) as url:
        yield url


@contextmanager
def fresh_database(postgres: str) -> Iterator[str]:
    name = f"test_{uuid.uuid4().hex[:12]}"
    with _administration(postgres) as connection:
        connection.execute(f"create database {name} template linden strategy file_copy")  # half the time of writing it to the log
    yield postgres.replace("/linden?", f"/{name}?")
    with _administration(postgres) as connection:
        connection.execute(f"drop database {name} with (force)")


@contextmanager
def without_database(url: str) -> Iterator[None]:
    """The server cuts all connections to this database and takes no new ones while the block runs."""
    name = make_url(url).database
    with _administration(url) as connection:
        connection.execute(f"alter database {name} with allow_connections false")
        connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = %s", (name,))
        yield
        connection.execute(f"alter database {name} with allow_connections true")


def _administration(url: str) -> psycopg.Connection:
    admin = make_url(url).set(database="postgres").render_as_string(hide_password=False)
    return psycopg.connect(admin, autocommit=True)


@pytest.fixture(scope="session")
def model(postgres: str) -> Iterator[ModelProcess]:
    with fresh_database(postgres) as url:
        started = ModelProcess.start(url)
        yield started
        started.kill()


@dataclass
class Running:
    """A router with its carriers; what a test needs to play everybody around it."""

    url: str
    line: Line
    app: FastAPI
    twilio: twilio.Twilio
    telegram: telegram.Telegram
    settings: Settings
    stack: AsyncExitStack

    def handset(self, number: str = "+40721000001") -> twilio.Handset:
        return twilio.Handset(self.url, number)

    def chat(self, chat_id: int = 70001, language: str | None = None) -> telegram.Chat:
        is_webhook = self.settings.public_url is not None
        return telegram.Chat(self.telegram, chat_id, language, self.url if is_webhook else None)

    async def staff(self, name: str = "Ana", role: Role = Role.STAFF) -> httpx.AsyncClient:
        """A browser in which this member of staff has signed in."""
        async with self.line.store.database.begin() as session:
            await accounts.add_staff(session, name, PASSWORD, role, [])
        client = await self.stack.enter_async_context(httpx.AsyncClient(base_url=self.url, follow_redirects=True))
        answer = await client.post("/console/sign-in", data={"name": name, "password": PASSWORD})
        assert answer.status_code == 200
        return client

    async def settled(self) -> None:
        """Return when every message has had its turn and nothing is left to send.  Wait for it before claiming that none was.

        Bubbles that are held, or due later than AHEAD_S, stay."""
        async with asyncio.timeout(30):
            while True:
                await self.line.turns.until_idle(AHEAD_S)
                await self.line.sends.until_idle(AHEAD_S)
                if self.line.turns.is_idle:  # a turn ends with bubbles, and a bubble with no turn
                    return


@functools.cache
def _read_letters(tables: Path) -> Glance:
    """Read once for all routers: nobody changes what was read."""
    return _load_letters(tables)


async def _close_at_once(session: AiohttpSession) -> None:
    """aiogram's own waits 250 ms for TLS to end; loopback has none."""
    if session._session is not None:
        await session._session.close()


@pytest.fixture
async def start_router(database_url: str, tmp_path: Path) -> AsyncIterator[Callable[..., object]]:
    """Start a router: `await start_router(model_url=..., **settings)`.  It hardly waits for the report that a bubble arrived,
    which our Twilio makes only when told to."""
    async with starting(database_url, tmp_path) as start:
        yield start


@asynccontextmanager
async def starting(database_url: str, tmp_path: Path) -> AsyncIterator[Callable[..., object]]:
    """Yield what starts routers, which end with the block."""
    async with AsyncExitStack() as stack:
        quicken(stack)

        async def start(model_url: str = "http://127.0.0.1:9", **more: object) -> Running:
            return await start_line(stack, database_url, tmp_path, model_url, **more)

        yield start


def quicken(stack: AsyncExitStack) -> None:
    """Until the stack ends, wait for nothing that loopback does not have."""
    patched = stack.enter_context(pytest.MonkeyPatch.context())
    patched.setattr(delivery, "DELIVERED_WITHIN", timedelta(milliseconds=50))
    patched.setattr(bursts, "WAIT", timedelta(milliseconds=20))  # "cum functioneaza" might go on; here nobody types
    patched.setattr(Glance, "load", _read_letters)
    patched.setattr(undoing, "LET_GO_FOR", timedelta())  # nobody changes their mind, except where a test is about that
    patched.setattr(replies, "UNDO_FOR", timedelta())
    patched.setattr(AiohttpSession, "close", _close_at_once)


async def start_line(stack: AsyncExitStack, database_url: str, state_dir: Path, model_url: str, **more: object) -> Running:
    """Start a router with its carriers; it ends with the stack."""
    their_twilio, their_telegram = twilio.Twilio(), telegram.Telegram()
    carriers = served_together(their_twilio.app(), their_telegram.app())
    twilio_url, telegram_url = await stack.enter_async_context(carriers)
    given: dict[str, object] = {
        "master_key": MASTER_KEY,
        "model_url": model_url,
        "public_url": PUBLIC_URL,
        "twilio_account_sid": twilio.ACCOUNT,
        "twilio_auth_token": twilio.TOKEN,
        "twilio_from": twilio.SENDER,
        "twilio_api_url": twilio_url,
        "telegram_token": telegram.TOKEN,
        "telegram_webhook_secret": telegram.SECRET,
        "telegram_api_url": telegram_url,
        "simulator": True,
        "second_factor": False,
        "state_dir": state_dir,
        "keep_content_days": 30,
        "keep_address_days": 30,
        "keep_statistics_days": 730,
    }
    settings = Settings.model_validate({**given, **more})
    app = compose(settings, database_url)
    url = await stack.enter_async_context(served(app))
    return Running(url, app.state.line, app, their_twilio, their_telegram, settings, stack)


@pytest.fixture
async def router(start_router: Callable[..., object], model: ModelProcess) -> AsyncIterator[Running]:
    """A whole line: the real model, PostgreSQL, both carriers."""
    async with whole_line(start_router, model) as running:
        yield running


@asynccontextmanager
async def whole_line(start_router: Callable[..., object], model: ModelProcess) -> AsyncIterator[Running]:
    running = await start_router(model.url)  # type: ignore[misc]
    assert isinstance(running, Running)
    yield running
    assert running.twilio.wrong == []
    assert running.telegram.wrong == []
