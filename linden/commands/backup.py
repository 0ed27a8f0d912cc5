"""`linden backup` and `linden restore`."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from routing.store.sealing import Vault

app = typer.Typer()
Data = Annotated[Path, typer.Argument(help="Folder of the data.")]
Erased = Annotated[list[Path], typer.Option(help="Lists of erased ids, one of each router.", exists=True, dir_okay=False)]
Keys = Annotated[Path, typer.Argument(help="Folder of the keys: on another disk, and in no long-lived copy.")]


@app.command()
def backup(
    data: Data, keys: Keys, keep: Annotated[int, typer.Option(min=1, help="Backups of the data that are kept.")] = 14
) -> None:
    """Write a backup: data without keys into a new folder under DATA, the keys over the last ones in KEYS."""
    from linden.backup.making import back_up
    from linden.backup.programs import ProgramError
    from linden.postgres import database_url
    from linden.vault import vault_of

    settings = settings_or_exit(load_settings_with_key)
    with database_url(settings) as url:
        try:
            folder = asyncio.run(back_up(url, vault_of(settings), data.resolve(), keys.resolve(), keep))
        except ProgramError as error:
            refuse(error)
    typer.echo(f"{folder} and {keys} are written.  Keep them apart, and the master key apart from both.")


@app.command()
def restore(
    data: Annotated[Path, typer.Argument(help="One backup's folder under DATA.", exists=True, file_okay=False)],
    keys: Annotated[Path, typer.Argument(help="Folder of the newest keys.", exists=True, file_okay=False)],
    erased: Erased,
    *,
    replace: Annotated[bool, typer.Option("--replace", help="Lose what the database holds now.")] = False,
) -> None:
    """Fill a database from a backup while the line is stopped; whoever is erased stays erased."""
    from linden.backup.restoring import restore as fill

    async def act(url: str, vault: Vault) -> None:
        await fill(url, vault, data.resolve(), keys.resolve(), replace=replace)

    _bring_back(act, erased)


@app.command()
def erase_again(erased: Erased) -> None:
    """Erase whom the lists name: after the server itself was set back to an earlier time, while the line is stopped."""
    from routing.store.migrating import migrate

    async def act(url: str, vault: Vault) -> None:
        await asyncio.to_thread(migrate, url, vault=vault)

    _bring_back(act, erased)


def _bring_back(act: Callable[[str, Vault], Awaitable[None]], lists: list[Path]) -> None:
    """Act, then erase whom the lists name, and say what is there."""
    from linden.backup import erased as erased_ids
    from linden.backup.programs import ProgramError
    from linden.backup.restoring import RestoreError, erase_again
    from linden.connected import connected
    from linden.postgres import database_url
    from linden.vault import vault_of

    settings = settings_or_exit(load_settings_with_key)

    async def whole(url: str) -> None:
        ids = erased_ids.read(lists)
        await act(url, vault_of(settings))
        async with connected(url) as database:
            done = await erase_again(database, ids)
        typer.echo(
            f"{done.conversations} conversations are there; {done.erased_again} were erased once more; "
            f"{done.dropped} bubbles that were on their way are not sent again."
        )

    with database_url(settings) as url:
        try:
            asyncio.run(whole(url))
        except (RestoreError, ProgramError, ValueError) as error:
            refuse(error)
    typer.echo("Start the line, look at the queue, and write to people who wrote since that time.")
