"""`linden run` and `linden router`: start the line, or its router alone."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Annotated

import typer

from linden.commands.calls import model_program, refuse, refuse_root, settings_or_exit
from linden.commands.models import model_to_serve
from linden.settings import SettingsError, has_collector, load_settings, load_settings_with_key

app = typer.Typer()


@app.command()
def run() -> None:
    """Start everything: database, model and router, under one supervisor.  Stops cleanly on Ctrl-C."""
    from linden import cores
    from linden.logs import set_up_logs
    from linden.model.kept import KeptModels
    from linden.model.life import ModelLife
    from linden.model.orders import Orders
    from linden.postgres import Databases, PrepareError, databases, prepare
    from linden.running import check_ports, model_programs, programs
    from linden.supervisor import Supervisor
    from linden.welcome import out, print_welcome

    settings = settings_or_exit(lambda: load_settings_with_key(check_ports))
    refuse_root(settings)
    set_up_logs(settings.log_level)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # until the supervisor listens to it: the database stops too
    with out.status("Looking for a trained model"):
        if model_program("nlu.training.train", "--if-needed") != 0:
            typer.echo("the model could not be trained", err=True)
            raise typer.Exit(1)
    kept = KeptModels.of(settings.state_dir)
    serving = model_to_serve(kept)
    os.sched_setaffinity(0, cores.beside_model())  # whatever this process starts inherits it
    with out.status("Starting PostgreSQL and migrating it") as status, databases(settings) as found:
        try:
            first = prepare(settings, found)
        except PrepareError as error:
            status.stop()
            typer.echo(str(error), err=True)
            raise typer.Exit(1) from None
        status.update("Starting model and router (some 15 s)")

        async def announce() -> None:
            status.stop()
            print_welcome(settings, first)

        async def keep_running(found: Databases) -> None:
            models = model_programs(found)
            supervisor = Supervisor(programs(settings, found, models, kept.number_of(serving)))
            life = ModelLife(supervisor, models, kept, serving, settings.model_urls)
            try:
                async with Orders(kept.folder, life):
                    await supervisor.run(announce)
            finally:
                life.close()

        asyncio.run(keep_running(found))
    out.print("Stopped.")


@app.command()
def router(
    models_page: Annotated[Path | None, typer.Option(help="Where a supervisor says which models there are.", hidden=True)] = None,
) -> None:
    """Start the router alone, beside a database and a model that run already."""
    from linden.compose import compose
    from linden.logs import set_up_logs
    from linden.serving import serve

    settings = settings_or_exit(load_settings)
    refuse_root(settings)
    set_up_logs(settings.log_level)
    if settings.database_url is None:
        refuse("LINDEN_DATABASE_URL: the router alone needs a database that runs")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn raises it once more when it has shut down
    composed = compose(settings, settings.database_url.get_secret_value(), migrates=True, models_page=models_page)
    traced = _traced()
    gc.collect()
    gc.freeze()  # facts and texts stay for good; to look through them again would stop the line for half a second
    try:
        with traced:
            serve(composed, settings, composed.state.workers.drain)
    except SettingsError as error:
        refuse("\n".join(error.faults))


def _traced() -> AbstractContextManager[None]:
    """Imported only where an operator collects traces."""
    if not has_collector():
        return nullcontext()
    try:
        from integrations.opentelemetry import exported
    except ImportError:
        refuse("OTEL_EXPORTER_OTLP_ENDPOINT: install the packages for it: uv sync --group router --group tracing")
    return exported()
