"""What every command needs: the settings or a refusal in words, and the programs of the model's environment."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import typer

from linden.settings import Settings, SettingsError

ROOT = Path(__file__).resolve().parents[2]


def settings_or_exit(load: Callable[[], Settings]) -> Settings:
    """Exit 2 with every fault when they cannot work."""
    try:
        return load()
    except SettingsError as error:
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None


def refuse(why: object) -> NoReturn:
    """Say why the call is wrong, and exit 2."""
    typer.echo(str(why), err=True)
    raise typer.Exit(2)


def model_program(*arguments: str) -> int:
    """Run a module of the model's environment; its exit code."""
    from linden.supervisor import python_of_model

    return subprocess.run(  # noqa: S603  # our own interpreter and modules
        [python_of_model(), "-m", *arguments], cwd=ROOT, check=False
    ).returncode
