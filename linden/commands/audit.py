"""`linden audit`: the trail of what members of staff did and read."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

app = typer.Typer(no_args_is_help=True, help="The trail of what members of staff did and read.")


@app.callback()
def audit() -> None:
    """The trail of what members of staff did and read."""


@app.command()
def verify(
    since: Annotated[
        str | None, typer.Option(help="What an earlier call printed, POSITION:HASH: has anybody rebuilt it?")
    ] = None,
) -> None:
    """Compare every line of the trail with the chain over it; print the newest link, to keep elsewhere.  Exit 1 when broken."""
    from linden.connected import connected
    from linden.postgres import database_url
    from routing.staff.chain import BrokenChainError, Head, verify

    settings = settings_or_exit(load_settings_with_key)
    try:
        earlier = Head.parse(since) if since else None
    except ValueError:
        refuse("--since: must be what an earlier call printed")

    async def look(url: str) -> Head:
        async with connected(url) as database, database.begin() as session:
            return await verify(session, earlier)

    with database_url(settings) as url:
        try:
            typer.echo(asyncio.run(look(url)))
        except BrokenChainError as error:
            typer.echo(f"the trail is broken: {error}", err=True)
            raise typer.Exit(1) from None
