"""The real parts that tests share: PostgreSQL, the trained model, carriers on loopback, a whole router."""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import httpx
import psycopg
import pytest
from aiogram.client.session.aiohttp import AiohttpSession
from fastapi import FastAPI

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from linden.supervisor import python_of_model
from routing.line.line import Line
from routing.outbound import delivery
from routing.staff import accounts
from routing.store.migrating import migrate
from routing.store.tables import Role
from tests.carriers import telegram, twilio
from tests.servers import free_port, served, served_together

ROOT = Path(__file__).resolve().parent.parent
MASTER_KEY = base64.b64encode(b"m" * 32).decode()
PUBLIC_URL = "https://line.example.org"
PASSWORD = "correct horse battery"
AHEAD_S = 3.0


@pytest.fixture(autouse=True, scope="session")
def clean_environment() -> None:
    """Nothing of the machine's own settings reaches a test."""
    for name in [name for name in os.environ if name.startswith("LINDEN_")]:
        del os.environ[name]


@pytest.fixture(autouse=True)
def loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that would reach beyond this machine fails."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6) and isinstance(address, tuple):
            assert address[0] in ("127.0.0.1", "::1", "localhost"), "a test reached beyond this machine"
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """Address of a migrated template database in a server of the tests' own."""
    folder = Path(tempfile.mkdtemp(prefix="linden-tests-"))
    folder.chmod(0o755)
    try:
        with EmbeddedPostgres(folder / "postgres") as embedded:
            with psycopg.connect(embedded.url, autocommit=True) as connection:
                for name in (
                    "fsync",
                    "synchronous_commit",
                    "full_page_writes",
                ):  # this server's disk need not survive a power cut
                    connection.execute(f"alter system set {name} = off")
                connection.execute("select pg_reload_conf()")
            migrate(embedded.url)
            yield embedded.url
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def database_url(postgres: str) -> Iterator[str]:
    """A fresh database, cloned from the template."""
    name = f"test_{uuid.uuid4().hex[:12]}"
    admin = postgres.replace("/linden?", "/postgres?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"create database {name} template linden")
    yield postgres.replace("/linden?", f"/{name}?")
    with psycopg.connect(admin, autocommit=True) as connection:
        connection.execute(f"drop database {name} with (force)")


@dataclass
class ModelProcess:
    """The real model, served as in production; `kill` ends it as a crash would."""

    port: int
    process: subprocess.Popen[bytes]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @classmethod
    def start(cls, port: int | None = None, database_url: str | None = None) -> ModelProcess:
        port = port or free_port()
        environment = {**os.environ, **({"LINDEN_DATABASE_URL": database_url} if database_url else {})}
        command = [python_of_model(), "-m", "bot.serve", "--port", str(port)]
        process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        started = cls(port, process)
        started.wait_until_ready()
        return started

    def wait_until_ready(self) -> None:
        for _ in range(600):
            assert self.process.poll() is None, "the model process ended while starting"
            try:
                if httpx.get(self.url, timeout=1).is_success:
                    return
            except httpx.HTTPError:
                _pause(0.2)
        raise AssertionError("the model did not start within two minutes")

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()


def _pause(seconds: float) -> None:
    """For a process of another environment, which has no event to wait on."""
    with socket.socket() as quiet:
        quiet.settimeout(seconds)
        quiet.bind(("127.0.0.1", 0))
        quiet.listen()
        try:
            quiet.accept()
        except TimeoutError:
            return


@pytest.fixture(scope="session")
def model() -> Iterator[ModelProcess]:
    started = ModelProcess.start()
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


async def _close_at_once(session: AiohttpSession) -> None:
    """aiogram's own waits 250 ms for TLS to end; loopback has none."""
    if session._session is not None:
        await session._session.close()


@pytest.fixture
async def start_router(database_url: str, tmp_path: Path) -> AsyncIterator[Callable[..., object]]:
    """Start a router: `await start_router(model_url=..., **settings)`.  It hardly waits for the report that a bubble arrived,
    which our Twilio makes only when told to."""
    async with AsyncExitStack() as stack:
        patched = stack.enter_context(pytest.MonkeyPatch.context())
        patched.setattr(delivery, "DELIVERED_WITHIN", timedelta(milliseconds=50))
        patched.setattr(AiohttpSession, "close", _close_at_once)

        async def start(model_url: str = "http://127.0.0.1:9", **more: object) -> Running:
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
                "state_dir": tmp_path,
            }
            settings = Settings.model_validate({**given, **more})
            app = compose(settings, database_url)
            url = await stack.enter_async_context(served(app))
            return Running(url, app.state.line, app, their_twilio, their_telegram, settings, stack)

        yield start


@pytest.fixture
async def router(start_router: Callable[..., object], model: ModelProcess) -> Running:
    """A whole line: the real model, PostgreSQL, both carriers."""
    running = await start_router(model.url)  # type: ignore[misc]
    assert isinstance(running, Running)
    yield running
    assert running.twilio.wrong == []
    assert running.telegram.wrong == []
