"""`linden lock` and `linden unlock`: nobody in the console, while writers notice nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import typer

from linden.commands.calls import settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

app = typer.Typer()


@app.command()
def lock() -> None:
    """End all sign-ins to the console and allow none, until `linden unlock`."""
    from routing.staff import lockdown

    _act(lambda session: lockdown.lock(session, None))
    typer.echo("The console is locked. Writers are answered, and staff are called, as before. `linden unlock` opens it.")


@app.command()
def unlock() -> None:
    """Let staff sign in again."""
    from routing.staff import lockdown

    _act(lockdown.unlock)
    typer.echo("The console is open.")


def _act(act: Callable[[AsyncSession], Awaitable[None]]) -> None:
    from linden.connected import connected
    from linden.postgres import database_url

    settings = settings_or_exit(load_settings_with_key)

    async def do(url: str) -> None:
        async with connected(url) as database, database.begin() as session:
            await act(session)

    with database_url(settings) as url:
        asyncio.run(do(url))
