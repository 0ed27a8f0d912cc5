"""What every command needs: the settings or a refusal in words, and the programs of the model's environment."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import typer

from linden.settings import Settings, SettingsError, bare_environment

ROOT = Path(__file__).resolve().parents[2]


def settings_or_exit(load: Callable[[], Settings]) -> Settings:
    """Exit 2 with every fault when they cannot work."""
    try:
        return load()
    except SettingsError as error:
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None


def refuse_root(settings: Settings) -> None:
    """Exit 2 where root would run a line that real people write to: whoever breaks into it would have the whole machine."""
    if os.geteuid() == 0 and settings.has_carrier and not settings.allow_root:
        refuse("a line with real channels does not run as root: make a user for it (docs/service.md), or set LINDEN_ALLOW_ROOT=1")


def refuse(why: object) -> NoReturn:
    """Say why the call is wrong, and exit 2."""
    typer.echo(str(why), err=True)
    raise typer.Exit(2)


def model_program(*arguments: str) -> int:
    """Run a module of the model's environment; its exit code."""
    from linden.supervisor import python_of_model

    return subprocess.run(  # noqa: S603  # our own interpreter and modules
        [python_of_model(), "-m", *arguments], cwd=ROOT, env=bare_environment(), check=False
    ).returncode


def code_of_models() -> str:
    """Return the fingerprint of the code that runs models."""
    from linden.supervisor import python_of_model

    command = [python_of_model(), "-m", "nlu.training.train", "--code"]
    done = subprocess.run(command, cwd=ROOT, env=bare_environment(), check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603  # as above
    return done.stdout.strip()
