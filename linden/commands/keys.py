"""`linden keys`: replace the key that wraps writers' keys, and what hangs on the master key when that is replaced."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import refuse, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from routing.store.rewrapping import Left

app = typer.Typer(no_args_is_help=True, help="The keys that open what writers said.")


@app.callback()
def keys() -> None:
    """The keys that open what writers said."""


@app.command("rotate")
def rotate(
    *,
    master: Annotated[
        bool, typer.Option("--master", help="Put what hangs on LINDEN_MASTER_KEY_OTHER under LINDEN_MASTER_KEY instead.")
    ] = False,
) -> None:
    """Wrap every writer's key again and destroy the old key, while the line runs.  It happens by itself each day.

    With --master: what the earlier master key opens is put under the new one, and what cannot be is counted.  It may be cut off
    and called again.  Both keys must be set, in every router, before."""
    if master:
        _replace_master()
        return
    from linden.connected import connected
    from linden.postgres import database_url
    from linden.vault import vault_of
    from routing.store import rotation

    settings = settings_or_exit(load_settings_with_key)
    vault = vault_of(settings)

    async def act(url: str) -> bool:
        async with connected(url) as database:
            return await rotation.rotate(database, vault)

    with database_url(settings) as url:
        is_done = asyncio.run(act(url))
    if not is_done:
        refuse("some rows are in use, or another process is replacing the key: the line goes on with it within seconds")
    typer.echo("Every key is wrapped again, and the old one is destroyed.")


def _replace_master() -> None:
    from linden.connected import connected
    from linden.doctor import verdicts
    from linden.postgres import database_url
    from linden.vault import vault_of
    from routing.store import rewrapping
    from routing.store.sealing import SealError

    settings = settings_or_exit(load_settings_with_key)
    vault = vault_of(settings)
    if vault.earlier_id is None:
        refuse("set LINDEN_MASTER_KEY to the new key and LINDEN_MASTER_KEY_OTHER to the earlier one; docs/operations.md")

    async def act(url: str) -> Left:
        async with connected(url) as database:
            await rewrapping.rewrap(database, vault)
            return await rewrapping.left(database, vault, settings.state_dir / "spool")

    with database_url(settings) as url:
        try:
            left = asyncio.run(act(url))
        except SealError:
            refuse("something opens with neither of the two keys: find the right one, and call this again")
    for one in verdicts.master_keys(left, settings.keep.writer, has_other=True):
        typer.echo(f"{one.what}" + (f"\n  {one.cure}" if one.cure else ""))
    raise typer.Exit(1 if left.can_be_moved else 0)
