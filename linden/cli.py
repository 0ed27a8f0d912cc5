"""The `linden` command.  Exit codes: 0 fine, 1 the check or the evaluation found faults, 2 the settings or the call are wrong."""

from __future__ import annotations

import typer

from linden.commands import (
    audit,
    backup,
    corrections,
    demo,
    doctor,
    install,
    keys,
    knowledge,
    line,
    lock,
    model,
    models,
    setup,
    staff,
    texts,
    upgrade,
)

app = typer.Typer(no_args_is_help=True, add_completion=False, help="Run and look after a Linden line.")
for commands in (line, lock, model, knowledge, demo, backup, doctor, install, setup, upgrade):
    app.add_typer(commands.app)
GROUPS = {"audit": audit, "corrections": corrections, "keys": keys, "model": models, "staff": staff, "texts": texts}
for name, group in GROUPS.items():
    app.add_typer(group.app, name=name)
