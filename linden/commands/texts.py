"""`linden texts`: texts of a language, out to a reviewer and back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Texts of a language, out to a reviewer and back.")


@app.command("export")
def export_texts(language: str, file: Annotated[Path, typer.Argument(help="CSV to write.")]) -> None:
    """Write all texts of a language, beside the English, into one sheet for a reviewer."""
    from knowledge.review import sheet

    file.write_text(sheet.export_sheet(language), newline="")


@app.command("import")
def import_texts(language: str, file: Annotated[Path, typer.Argument(help="CSV to read.", exists=True, dir_okay=False)]) -> None:
    """Take a reviewed sheet back; nothing is written when a row cannot be used."""
    from knowledge import KnowledgeError
    from knowledge.review import sheet

    try:
        changed = sheet.import_sheet(language, file.read_bytes().decode(), datetime.now(UTC).date())
    except KnowledgeError as error:
        for fault in error.faults:
            typer.echo(fault)
        raise typer.Exit(1) from None
    typer.echo(f"{changed} texts changed")
