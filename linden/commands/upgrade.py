"""`linden upgrade`: bring the database to this release; `--check` only says what that would need."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import model_program, settings_or_exit
from linden.settings import load_settings_with_key

if TYPE_CHECKING:
    from linden.upgrade.inspection import Inspection

app = typer.Typer()
NOT_NOW, STOP_FIRST = 1, 3


@app.command()
def upgrade(
    *,
    check: Annotated[bool, typer.Option("--check", help="Look only.")] = False,
    stopped: Annotated[bool, typer.Option("--stopped", help="No router runs: migrate although older ones would fail.")] = False,
    backups: Annotated[Path | None, typer.Option(help="Folder of the backups' data.", exists=True, file_okay=False)] = None,
) -> None:
    """Look whether this release fits the database, then migrate; routers of the release before run on where it says so.

    Exit codes: 0 while the line runs, 1 something is wrong first, 2 the settings are wrong, 3 stop all routers first."""
    from linden.postgres import PrepareError, databases, prepare

    settings = settings_or_exit(load_settings_with_key)
    with databases(settings) as database:
        found = _inspect(database.owner, settings.state_dir, backups)
        if found is None or found.has_fault:
            raise typer.Exit(NOT_NOW)
        if found.must_stop and not stopped:
            typer.echo("Stop all routers first, then: linden upgrade --stopped")
            raise typer.Exit(STOP_FIRST)
        if check:
            return
        try:
            prepare(settings, database)
        except PrepareError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(NOT_NOW) from None
    typer.echo("The database is of this release.  Start the routers again, one after the other.")


def _inspect(database: str, state_dir: Path, backups: Path | None) -> Inspection | None:
    """Print what was found, the worst first; return None when the database cannot be reached."""
    import asyncpg

    from linden.doctor.finding import fault, fine, warning
    from linden.upgrade.inspection import inspect

    is_trained = model_program("nlu.training.train", "--check") == 0
    untrained = warning("model", "was trained from other data than these", "linden train, before anything is stopped")
    findings, inspected = [fine("model", "is the one of this code") if is_trained else untrained], None
    try:
        inspected = asyncio.run(inspect(database, state_dir, backups))
        findings += inspected.found
    except (OSError, asyncpg.PostgresError) as error:
        findings.append(fault("database", f"cannot be reached ({type(error).__name__})", "start PostgreSQL, and look again"))
    for one in sorted(findings, key=lambda one: -one.level):
        typer.echo(one.line)
    return inspected
