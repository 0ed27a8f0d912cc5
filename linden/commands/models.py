"""`linden model`: try a new model on what people write, let it serve, and take the one before back, while the line runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden.commands.calls import ROOT, code_of_models, refuse, settings_or_exit
from linden.settings import Settings, load_settings_with_key

if TYPE_CHECKING:
    from linden.model.kept import KeptModels

app = typer.Typer(no_args_is_help=True, help="Models: try one, let it serve, take the one before back.")
TRAINED = ROOT / "models" / "linden.tar.gz"
NOT_RUNNING = 'no line runs here by `linden run`; for units and containers see docs/operations.md, "A new model"'
Named = Annotated[
    str, typer.Argument(metavar="FILE", help="A model of `linden train --out FOLDER`, or the id of one that is kept.")
]


@app.callback()
def model() -> None:
    """Models: try one, let it serve, take the one before back."""


def model_to_serve(kept: KeptModels) -> str:
    """Return the id of the model that a line starts with: the one that somebody chose, else the one that was trained last.

    A choice counts as long as the code is the one it was made under."""
    trained, choice = kept.keep(TRAINED), kept.choice
    if choice is None or choice.serving == trained:
        return trained
    if not kept.has(choice.serving) or choice.code != code_of_models():
        typer.echo(f"  The code is new: its own model {trained} serves.  To return: linden model use {choice.serving}")
        return trained
    typer.echo(f"  Model {choice.serving} serves, as chosen.  The one trained last is {trained}: linden model use {trained}")
    return choice.serving


@app.command("list")
def list_() -> None:
    """Show the models that are kept, newest first, and which one serves."""
    from linden.model.orders import NobodyListensError

    settings = settings_or_exit(load_settings_with_key)
    kept = _kept(settings)
    try:
        now = _last(kept, do="tell")
    except NobodyListensError:
        now = {}
    choice = kept.choice
    marks = {now.get("serving"): "in service", now.get("trial"): "on trial"}
    if choice is not None and now:
        marks.setdefault(choice.before if choice.serving == now["serving"] else choice.serving, "before: linden model back")
    for one in kept.all():
        mark = marks.get(one.id, "")
        typer.echo(f"{one.id}  {one.made_at:%Y-%m-%d %H:%M}  {one.megabytes:5.1f} MB  {mark}".rstrip())
    if not now:
        typer.echo("No line runs here by `linden run`.")


@app.command("try")
def try_(file: Named) -> None:
    """Start it on trial: it reads what people write, after they were answered, and only how often it differs is counted.

    It takes 0.6 GB of memory and stands back behind the line; it ends with the line."""
    kept = _kept(settings_or_exit(load_settings_with_key))
    name = _name_of(kept, file)
    _order(kept, do="try", model=name)
    typer.echo(f"{name} is on trial.  What it reads otherwise: linden model compare")


@app.command()
def stop() -> None:
    """End the trial."""
    _order(_kept(settings_or_exit(load_settings_with_key)), do="stop")
    typer.echo("No model is on trial.")


@app.command()
def compare() -> None:
    """Say how often the model on trial differs from the one in service, as this machine's router has counted since it started."""
    from linden.model.comparing import NoFiguresError, compared, counts_of

    settings = settings_or_exit(load_settings_with_key)
    try:
        counts = counts_of(settings)
    except NoFiguresError as error:
        refuse(error)
    for line in compared(counts):
        typer.echo(line)


@app.command()
def use(
    file: Annotated[str | None, typer.Argument(metavar="FILE", help="As for `try`; without it the model on trial.")] = None,
) -> None:
    """Let it serve: it is started, asked from then on, and the one before is stopped when it has answered everything.

    When it cannot be started the one before goes on.  For a moment both need their memory; a trial ends before that."""
    from linden.model.orders import NobodyListensError

    kept = _kept(settings_or_exit(load_settings_with_key))
    try:
        name = _name_of(kept, file) if file is not None else _last(kept, do="tell")["trial"]
    except NobodyListensError:
        refuse(NOT_RUNNING)
    if name is None:
        refuse("no model is on trial: name a file")
    _order(kept, do="use", model=name, code=code_of_models())
    typer.echo(f"{name} is in service.  To return: linden model back")


@app.command()
def back() -> None:
    """Let the model serve again that served before the one that serves now."""
    kept = _kept(settings_or_exit(load_settings_with_key))
    _order(kept, do="back", code=code_of_models())
    typer.echo(f"{_last(kept, do='tell')['serving']} is in service again.")


def _kept(settings: Settings) -> KeptModels:
    from linden.model.kept import KeptModels

    return KeptModels.of(settings.state_dir)


def _name_of(kept: KeptModels, file: str) -> str:
    if Path(file).is_file():
        return kept.keep(Path(file))
    if not kept.has(file):
        refuse(f"there is neither a file nor a kept model {file}; linden model list")
    return file


def _last(kept: KeptModels, **order: str) -> dict[str, str | None]:
    from linden.model.orders import ask

    *_, last = ask(kept.folder, **order)
    return last


def _order(kept: KeptModels, **order: str) -> None:
    """Give an order and say how it goes.  Exit 2 where nobody takes it, 1 where it is not done."""
    from linden.model.orders import NobodyListensError, ask

    is_done = False
    try:
        for said in ask(kept.folder, **order):
            if "say" in said:
                typer.echo(said["say"], err="done" in said)
            is_done = bool(said.get("done"))
    except NobodyListensError:
        refuse(NOT_RUNNING)
    if not is_done:
        raise typer.Exit(1)
