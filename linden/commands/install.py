"""`linden install`: units and folders on a Debian machine."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Annotated

import typer

from linden.commands.calls import ROOT, refuse

app = typer.Typer()
MAKES = (("systemd-sysusers",), ("systemd-tmpfiles", "--create"), ("systemctl", "daemon-reload"))
NEXT = """
Next, as root:
  for role in linden linden_router linden_model linden_reader; do runuser -u postgres -- createuser $role; done
  runuser -u postgres -- createdb -O linden linden
  add /etc/linden/pg_ident.conf to PostgreSQL's pg_ident.conf, and as first line of its pg_hba.conf:
    local linden all peer map=linden
  systemctl reload postgresql
  linden setup          asks for credentials, tries them, writes settings and secrets
  systemctl enable --now linden.target linden-backup.timer linden-doctor.timer
Then docs/going-live.md: the proxy, the numbers, the people."""


@app.command()
def install(
    target: Annotated[Path, typer.Option("--root", help="Write below this folder and start nothing.")] = Path("/"),
) -> None:
    """Write systemd units, users and folders for this clone; run as root on Debian."""
    from linden.install import write

    if target == Path("/") and shutil.which("systemctl") is None:
        refuse("this machine has no systemd; deploy/README.md names other ways")
    if any(str(ROOT).startswith(f"{home}/") for home in ("/home", "/root")):
        refuse(f"{ROOT} is in a home folder, which the units cannot see; clone into /opt/linden")
    for path in write(target):
        typer.echo(path)
    if target == Path("/"):
        for command in MAKES:
            subprocess.run(command, check=True)  # noqa: S603  # fixed commands of systemd
    typer.echo(NEXT)
