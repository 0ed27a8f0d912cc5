"""What the commands need: free ports, a database while they run, child processes, the first sign-in, the welcome."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import replace
from urllib.parse import urlsplit

from rich.console import Console

from integrations.model import SOCKET
from linden import cores
from linden.doors import doors_of
from linden.embedded import EmbeddedPostgres
from linden.serving import listening
from linden.settings import Settings
from linden.supervisor import Program, python_of_model
from routing.staff import accounts, passwords
from routing.store.database import Database
from routing.store.tables import Role

MODEL_HOST = "127.0.0.1"
out = Console()


def check_ports(settings: Settings) -> None:
    """Raise SettingsError when a port of router or model is taken: by another program, or by another of ours."""
    wanted = [(door.setting, door.host, door.port) for door in doors_of(settings)]
    with ExitStack() as held:  # each stays bound while the others are tried
        for setting, host, port in [*wanted, *(("LINDEN_MODEL_URL", MODEL_HOST, port) for port in _model_ports(settings))]:
            held.enter_context(listening(setting, host, port))


def _model_ports(settings: Settings) -> list[int]:
    return [_port(url) for url in settings.model_urls if not url.startswith(SOCKET)]


def _port(url: str) -> int:
    return urlsplit(url).port or 80


def _place(url: str) -> tuple[str, ...]:
    """Return what the model is told about where it listens."""
    return ("--socket", url.removeprefix(SOCKET)) if url.startswith(SOCKET) else ("--host", MODEL_HOST, "--port", str(_port(url)))


@contextmanager
def database_url(settings: Settings) -> Iterator[str]:
    """Yield the URL of the database that is set, else of an embedded one that runs as long as the block."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    with EmbeddedPostgres(settings.state_dir / "postgres") as embedded:
        yield embedded.url


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Database]:
    """Yield the database, connected as long as the block."""
    database = Database(url, pool_size=1)
    try:
        yield database
    finally:
        await database.close()


async def first_staff(url: str) -> tuple[str, str] | None:
    """Make the first member and return name and password, of which only a hash is stored; None where somebody can sign in."""
    async with connected(url) as database, database.begin() as session:
        if await accounts.has_staff(session):
            return None
        password = passwords.new_password()
        await accounts.add_staff(session, "admin", password, Role.ADMIN, [])
        return "admin", password


def print_welcome(settings: Settings, first: tuple[str, str] | None) -> None:
    doors = {door.name: f"http://{door.host}:{door.port}" for door in doors_of(settings)}
    out.print("\n[bold]The line is open.[/bold]")
    if "simulator" in doors:
        out.print(f"  Simulator  {doors['simulator']}/simulator")
    out.print(f"  Console    {doors['console']}/console")
    out.print(f"  Monitors   {doors['monitor']}/health/ready")
    if "carriers" in doors:
        out.print(f"  Carriers   {doors['carriers']}, for the proxy behind {settings.public_url}")
    if first is not None:
        out.print(f"  Sign in as [bold]{first[0]}[/bold] with [bold]{first[1]}[/bold]  (shown once)")
        out.print("  To practise with invented people: .venv/bin/linden demo")
    out.print("  Ctrl-C stops it.\n")


def programs(settings: Settings, url: str) -> list[Program]:
    base = settings.local_url
    shared = {"LINDEN_DATABASE_URL": url, "PYTHONUNBUFFERED": "1"}
    serving = (python_of_model(), "-W", "ignore", "-m", "bot.serve")
    models = [Program("model", (*serving, *_place(url)), shared, url, cores.ALL) for url in settings.model_urls]
    router = Program("router", (sys.executable, "-m", "linden", "router"), shared, f"{base}/health/live")
    return [*(replace(model, name=f"model {number}") for number, model in enumerate(models, 1)), router]
