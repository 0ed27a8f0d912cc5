"""What the commands run on: a database for their length, the child processes, the first sign-in and the welcome."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from rich.console import Console

from linden import cores
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from linden.supervisor import Program, python_of_model
from routing.staff import accounts, passwords
from routing.store.database import Database
from routing.store.tables import Role

out = Console()


@contextmanager
def database_url(settings: Settings) -> Iterator[str]:
    """The address of the database that is set, else of an embedded one that runs as long as the block."""
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    with EmbeddedPostgres(settings.state_dir / "postgres") as embedded:
        yield embedded.url


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Database]:
    """The database for the length of one command."""
    database = Database(url, pool_size=1)
    try:
        yield database
    finally:
        await database.close()


async def first_staff(url: str) -> tuple[str, str] | None:
    """Name and password of the first member, made when there is none yet; the password is stored hashed only."""
    async with connected(url) as database, database.begin() as session:
        if await accounts.has_staff(session):
            return None
        password = passwords.new_password()
        await accounts.add_staff(session, "admin", password, Role.ADMIN, [])
        return "admin", password


def print_welcome(settings: Settings, first: tuple[str, str] | None) -> None:
    base = settings.local_url
    out.print("\n[bold]The line is open.[/bold]")
    if settings.simulator:
        out.print(f"  Simulator  {base}/simulator")
    out.print(f"  Console    {base}/console")
    if first is not None:
        out.print(f"  Sign in as [bold]{first[0]}[/bold] with [bold]{first[1]}[/bold]  (shown once)")
        out.print("  To practise with invented people: .venv/bin/linden demo")
    out.print("  Ctrl-C stops it.\n")


def programs(settings: Settings, url: str) -> list[Program]:
    base = settings.local_url
    shared = {"LINDEN_DATABASE_URL": url, "PYTHONUNBUFFERED": "1"}
    model_port = settings.model_url.rsplit(":", 1)[-1]
    serving = (python_of_model(), "-W", "ignore", "-m", "bot.serve", "--port", model_port)
    model = Program("model", serving, shared, settings.model_url, cores.ALL)
    router = Program("router", (sys.executable, "-m", "linden", "router"), shared, f"{base}/health/live")
    return [model, router]
