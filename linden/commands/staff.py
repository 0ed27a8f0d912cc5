"""`linden staff`: members of staff."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key
from routing.store.role import Role

app = typer.Typer(no_args_is_help=True, help="Members of staff.")


@app.command("add")
def add_staff(
    name: str,
    role: Annotated[Role, typer.Option(help="What this member may do.")] = Role.STAFF,
    languages: Annotated[str, typer.Option(help="Codes with commas, for example ro,ru.")] = "",
) -> None:
    """Add a member of staff; prints the password once, which they change when they sign in."""
    from linden.connected import connected
    from linden.postgres import database_url
    from linden.vault import vault_of
    from routing.interface import interface_in
    from routing.staff import accounts, passwords
    from routing.store.migrating import migrate

    settings = settings_or_exit(load_settings_with_key)
    password = passwords.new_password()

    async def add(url: str) -> None:
        async with connected(url) as database, database.begin() as session:
            spoken = [code for code in languages.split(",") if code]
            await accounts.ask_for_own_password(session, await accounts.add_staff(session, name, password, role, spoken))

    with database_url(settings) as url:
        migrate(url, vault=vault_of(settings))
        try:
            asyncio.run(add(url))
        except accounts.AccountError as error:
            refuse(interface_in("en").why(error))
    typer.echo(f"{name}: {password}")


@app.command("reset-second-step")
def reset_second_step(name: str) -> None:
    """Take a member's app, passkeys and recovery codes away: they set the second step up again when they sign in."""
    from linden.connected import connected
    from linden.postgres import database_url
    from routing.interface import interface_in
    from routing.staff import accounts, second_factor

    settings = settings_or_exit(load_settings_with_key)

    async def reset(url: str) -> None:
        async with connected(url) as database, database.begin() as session:
            await second_factor.remove(session, None, await accounts.id_of(session, name))

    with database_url(settings) as url:
        try:
            asyncio.run(reset(url))
        except accounts.AccountError as error:
            refuse(interface_in("en").why(error))
    typer.echo(f"{name}: the second step is set up again at the next sign-in. All sign-ins of this member have ended.")
