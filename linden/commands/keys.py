"""`linden keys`: replace the key that wraps writers' keys."""

from __future__ import annotations

import asyncio

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

app = typer.Typer(no_args_is_help=True, help="The keys that open what writers said.")


@app.callback()
def keys() -> None:
    """The keys that open what writers said."""


@app.command("rotate")
def rotate() -> None:
    """Wrap every writer's key anew and destroy the old key, while the line runs.  It happens by itself each day."""
    from linden.connected import connected
    from linden.postgres import database_url
    from routing.store import rotation
    from routing.store.sealing import Vault

    settings = settings_or_exit(load_settings_with_key)
    vault = Vault(settings.master_key_bytes, settings.key_folder)

    async def act(url: str) -> bool:
        async with connected(url) as database:
            return await rotation.rotate(database, vault)

    with database_url(settings) as url:
        is_done = asyncio.run(act(url))
    if not is_done:
        refuse("some rows are in use, or another process is replacing the key: the line goes on with it within seconds")
    typer.echo("Every key is wrapped anew, and the old one is destroyed.")
