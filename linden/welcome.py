"""What is said when a line is open: where it is, and the first sign-in."""

from __future__ import annotations

import os
from pathlib import Path

from rich.console import Console

from linden.doors import doors_of
from linden.settings import Settings

out = Console()


def print_welcome(settings: Settings, first: tuple[str, str] | None) -> None:
    doors = {door.name: f"http://{door.host}:{door.port}" for door in doors_of(settings)}
    out.print("\n[bold]The line is open.[/bold]")
    if "simulator" in doors:
        out.print(f"  Simulator  {doors['simulator']}/simulator")
    out.print(f"  Console    {doors['console']}/console")
    out.print(f"  Monitors   {doors['monitor']}/health/ready")
    if "carriers" in doors:
        out.print(f"  Carriers   {doors['carriers']}, for the proxy behind {settings.public_url}")
    if first is not None:
        secret = (
            f"with [bold]{first[1]}[/bold]  (shown once)" if out.is_terminal else f"with what {_kept(settings, first[1])} says"
        )
        out.print(f"  Sign in as [bold]{first[0]}[/bold] {secret}; you then choose a password of your own")
        if settings.asks_second:
            out.print("  and set up an app for codes on a phone.")
        out.print("  To practise with invented people: .venv/bin/linden demo")
    out.print("  Ctrl-C stops it.\n")


def _kept(settings: Settings, password: str) -> Path:
    """Write the first password where only we can read it: what is printed without a terminal stays in a journal."""
    path = settings.state_dir / "first-password"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(f"{password}\n")
    return path
