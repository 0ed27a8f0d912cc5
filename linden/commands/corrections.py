"""`linden corrections`: what staff saw read wrongly and a supervisor approved, out to whoever trains the model."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from linden.corrections import Exported

app = typer.Typer(no_args_is_help=True, help="Messages that were read wrongly, approved for training.")


@app.callback()
def corrections() -> None:
    """Messages that were read wrongly, approved for training."""


@app.command("export")
def export(file: Annotated[Path, typer.Argument(help="JSON to write, which `linden evaluate` takes.")]) -> None:
    """Write what supervisors approved: text, language, topic and danger as they should be, and as they were read.

    No address, no id and no time; in an order drawn by chance.  The file must not exist: it is out of the reach of ERASE, so
    keep it on an encrypted disk and delete it when it has been used.  Exit 2 when it cannot be written."""
    from linden import corrections as exporting
    from linden.connected import connected
    from linden.postgres import database_url
    from linden.vault import vault_of

    settings = settings_or_exit(load_settings_with_key)
    vault = vault_of(settings)

    async def act(url: str) -> Exported:
        async with connected(url) as database:
            return await exporting.export(database, vault)

    try:
        out = os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8")
    except OSError as error:
        refuse(f"{file}: {error.strerror}")
    try:
        with out, database_url(settings) as url:
            found = asyncio.run(act(url))
            out.write(found.text)
    except BaseException:
        file.unlink()
        raise
    typer.echo(f"corrections written: {found.count}; marks that wait for a review: {found.waiting}")
    if found.invented:
        typer.echo(f"left out, as they are of invented conversations: {found.invented}")
