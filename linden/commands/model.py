"""`linden train` and `linden evaluate`: the model, by the programs of its own environment."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from linden.commands.calls import model_program

app = typer.Typer()


@app.command()
def train(
    out: Annotated[
        Path | None, typer.Option(help="Folder for the model, to try it first; without it models/.", file_okay=False)
    ] = None,
) -> None:
    """Train the model from nlu/data, whether it is needed or not."""
    raise typer.Exit(model_program("nlu.training.train", *(("--out", str(out.resolve())) if out else ())))


@app.command()
def evaluate(
    files: Annotated[
        list[Path], typer.Argument(help="JSON lists of {text, intents, risk, lang?, variant?}.", exists=True, dir_okay=False)
    ],
    url: Annotated[str | None, typer.Option(help="A running model to ask instead of loading one.")] = None,
    json: Annotated[Path | None, typer.Option(help="Where to write the figures.")] = None,
    picture: Annotated[Path | None, typer.Option(help="Where to draw the confusions.")] = None,
) -> None:
    """Measure understanding on labelled messages, by language and variant."""
    options = [("--url", url), ("--json", json and json.resolve()), ("--picture", picture and picture.resolve())]
    given = [part for name, value in options if value is not None for part in (name, str(value))]
    raise typer.Exit(model_program("evaluation.evaluate", *(str(file.resolve()) for file in files), *given))
