"""`linden demo`: invented people to practise with."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from linden.demo_removal import Removed

app = typer.Typer()


@app.command()
def demo(*, remove: Annotated[bool, typer.Option("--remove", help="Take it away again, and nothing else.")] = False) -> None:
    """Fill a database in which nobody real has written with invented, marked conversations and accounts."""
    from knowledge import Library
    from linden import demo as demonstration
    from linden import demo_removal
    from linden.connected import connected
    from linden.postgres import database_url
    from linden.vault import vault_of
    from routing.store.migrating import migrate

    settings = settings_or_exit(load_settings_with_key)
    vault = vault_of(settings)

    async def act(url: str) -> None:
        async with connected(url) as database:
            if remove:
                _print_removed(await demo_removal.remove(database))
            else:
                _print_demo(await demonstration.fill(database, vault, Library.load()))

    with database_url(settings) as url:
        migrate(url, vault=vault)
        try:
            asyncio.run(act(url))
        except demonstration.DemoError as error:
            refuse(error)


def _print_demo(passwords: dict[str, str]) -> None:
    typer.echo("Invented conversations are in the queue, each with the mark Demo.  Sign in as one of these (shown once):")
    for name, password in passwords.items():
        typer.echo(f"  {name}: {password}")
    typer.echo("`linden demo --remove` takes all of it away.")


def _print_removed(removed: Removed) -> None:
    typer.echo(f"{removed.conversations} conversations and {removed.accounts} accounts taken away")
    if removed.kept:
        typer.echo(f"Kept, and disabled, because they answered real people: {', '.join(removed.kept)}")
