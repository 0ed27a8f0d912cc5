"""`linden doctor`: what is wrong, and what to do."""

from __future__ import annotations

import asyncio
import ssl
from typing import TYPE_CHECKING

import typer

from linden.commands.calls import model_program, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from linden.doctor.finding import Finding

app = typer.Typer()


@app.command()
def doctor() -> None:
    """Look at settings, database, model, disk, clock, people, facts and carriers; say what is wrong, and what to do.

    Exit code 1 when something is a fault."""
    from knowledge import Library
    from linden.connected import connected
    from linden.doctor import database_checks, environment_checks
    from linden.doctor.finding import Level, fault, fine
    from linden.postgres import database_url
    from linden.vault import vault_of

    settings = settings_or_exit(load_settings_with_key)

    async def look(url: str) -> list[Finding]:
        async with connected(url) as database:
            vault = vault_of(settings)
            found = await database_checks.database(database, vault)
            found += await database_checks.keys(database, vault, settings.state_dir / "spool", settings.keep)
        found += [*await environment_checks.models(settings), *await environment_checks.router(settings)]
        return found + (
            await environment_checks.address(settings.public_url, ssl.create_default_context()) if settings.public_url else []
        )

    found = [
        fine("settings", "fit together"),
        *environment_checks.disks(settings),
        *environment_checks.private(settings),
        *environment_checks.keeping(settings.keep),
    ]
    found += [*environment_checks.spool(settings.state_dir / "spool"), *environment_checks.facts(Library.load())]
    if model_program("nlu.training.train", "--check") != 0:
        found.append(fault("model", "was trained from other data than these", "linden train, then start the model again"))
    with database_url(settings) as url:
        found += asyncio.run(look(url))
    for one in sorted(found, key=lambda one: -one.level):
        typer.echo(one.line)
    raise typer.Exit(1 if any(one.level is Level.FAULT for one in found) else 0)
