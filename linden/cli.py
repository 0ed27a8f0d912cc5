"""The `linden` command.  Exit codes: 0 fine, 1 the check or the evaluation found faults, 2 the settings or the call are wrong."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from linden.settings import MASTER_KEY, Settings, SettingsError, has_master_key, load_settings, load_settings_with_key
from routing.store.tables import Role

if TYPE_CHECKING:
    from linden.demo import Removed

ROOT = Path(__file__).resolve().parent.parent
app = typer.Typer(no_args_is_help=True, add_completion=False, help="Run and look after a Linden line.")
staff = typer.Typer(no_args_is_help=True, help="Members of staff.")
texts = typer.Typer(no_args_is_help=True, help="Texts of a language, out to a reviewer and back.")
app.add_typer(staff, name="staff")
app.add_typer(texts, name="texts")


def _settings(load: Callable[[], Settings]) -> Settings:
    """Exit 2 with every fault when they cannot work."""
    try:
        return load()
    except SettingsError as error:
        for fault in error.faults:
            typer.echo(fault, err=True)
        raise typer.Exit(2) from None


def _model(*arguments: str) -> int:
    """Run a module of the model's environment; its exit code."""
    from linden.supervisor import python_of_model

    return subprocess.run(  # noqa: S603  # our own interpreter and modules
        [python_of_model(), "-m", *arguments], cwd=ROOT, check=False
    ).returncode


@app.command()
def run() -> None:
    """Start everything: database, model and router, under one supervisor.  Stops cleanly on Ctrl-C."""
    from linden import cores
    from linden.logs import set_up_logs
    from linden.running import check_ports, database_url, first_staff, out, print_welcome, programs
    from linden.supervisor import Supervisor
    from routing.store.migrating import migrate

    settings = _settings(lambda: load_settings_with_key(check_ports))
    set_up_logs(settings.log_level)
    with out.status("Looking for a trained model"):
        if _model("nlu.training.train", "--if-needed") != 0:
            typer.echo("the model could not be trained", err=True)
            raise typer.Exit(1)
    os.sched_setaffinity(0, cores.beside_model())  # whatever this process starts inherits it
    with out.status("Starting PostgreSQL") as status, database_url(settings) as url:
        status.update("Migrating the database")
        migrate(url)
        first = asyncio.run(first_staff(url))
        status.update("Starting model and router (some 15 s)")

        async def announce() -> None:
            status.stop()
            print_welcome(settings, first)

        asyncio.run(Supervisor(programs(settings, url)).run(announce))
    out.print("Stopped.")


@app.command()
def router() -> None:
    """Start the router alone, beside a database and a model that run already."""
    import uvicorn

    from linden.compose import compose
    from linden.logs import set_up_logs

    settings = _settings(load_settings)
    set_up_logs(settings.log_level)
    if settings.database_url is None:
        typer.echo("LINDEN_DATABASE_URL: the router alone needs a database that runs", err=True)
        raise typer.Exit(2)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # uvicorn raises it once more when it has shut down
    composed = compose(settings, settings.database_url.get_secret_value(), migrates=True)
    gc.collect()
    gc.freeze()  # facts and texts stay for good; to look through them again would stop the line for half a second
    uvicorn.run(
        composed,
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=5,
    )


@app.command()
def train() -> None:
    """Train the model from nlu/data, whether it is needed or not."""
    raise typer.Exit(_model("nlu.training.train"))


@app.command()
def check() -> None:
    """Look for faults in facts, texts, training messages and settings; print all of them."""
    from knowledge.review.check import check as check_knowledge

    faults = [str(fault) for fault in check_knowledge(ROOT / "knowledge" / "data")]
    for fault in faults:
        typer.echo(fault)
    found_data = _model("nlu.data.check")
    try:
        load_settings()
    except SettingsError as error:
        found = [fault for fault in error.faults if has_master_key() or MASTER_KEY not in fault]  # `run` makes one
        for fault in found:
            typer.echo(fault)
        faults += found
    raise typer.Exit(1 if faults or found_data else 0)


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
    raise typer.Exit(_model("evaluation.evaluate", *(str(file.resolve()) for file in files), *given))


@app.command()
def knowledge() -> None:
    """Show what can be said: answers by language, topics by country, what is a draft and what has to be looked at."""
    from rich.table import Table

    from knowledge import Library
    from knowledge.review import overview
    from linden.running import out

    library = Library.load()
    languages = Table("answer", *library.languages, title="Answers")
    for answer, states in overview.text_states(library).items():
        languages.add_row(answer, *(states[language] for language in library.languages))
    found = {(topic.country, topic.topic): topic for topic in overview.topics(library)}
    reviews = overview.next_reviews(library)
    countries = Table("country", "has a sure fact", "said in general only", "next review", title="Facts")
    for country in sorted(reviews):
        sure = [topic for topic in overview.TOPICS if found[country, topic].sources]
        general = [topic for topic in overview.TOPICS if topic not in sure]
        countries.add_row(country, ", ".join(sure), ", ".join(general), str(reviews[country]))
    out.print(languages, countries)


@texts.command("export")
def export_texts(language: str, file: Annotated[Path, typer.Argument(help="CSV to write.")]) -> None:
    """Write all texts of a language, beside the English, into one sheet for a reviewer."""
    from knowledge.review import sheet

    file.write_text(sheet.export_sheet(language), newline="")


@texts.command("import")
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


@app.command()
def demo(*, remove: Annotated[bool, typer.Option("--remove", help="Take it away again, and nothing else.")] = False) -> None:
    """Fill a database in which nobody real has written with invented, marked conversations and accounts."""
    from knowledge import Library
    from linden import demo as demonstration
    from linden.running import connected, database_url
    from routing.store.migrating import migrate
    from routing.store.sealing import Vault

    settings = _settings(load_settings_with_key)

    async def act(url: str) -> None:
        async with connected(url) as database:
            if remove:
                _print_removed(await demonstration.remove(database))
            else:
                _print_demo(await demonstration.fill(database, Vault(settings.master_key_bytes), Library.load()))

    with database_url(settings) as url:
        migrate(url)
        try:
            asyncio.run(act(url))
        except demonstration.DemoError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(2) from None


def _print_demo(passwords: dict[str, str]) -> None:
    typer.echo("Invented conversations are in the queue, each with the mark Demo.  Sign in as one of these (shown once):")
    for name, password in passwords.items():
        typer.echo(f"  {name}: {password}")
    typer.echo("`linden demo --remove` takes all of it away.")


def _print_removed(removed: Removed) -> None:
    typer.echo(f"{removed.conversations} conversations and {removed.accounts} accounts taken away")
    if removed.kept:
        typer.echo(f"Kept, and disabled, because they answered real people: {', '.join(removed.kept)}")


@staff.command("add")
def add_staff(
    name: str,
    role: Annotated[Role, typer.Option(help="What this member may do.")] = Role.STAFF,
    languages: Annotated[str, typer.Option(help="Codes with commas, for example ro,ru.")] = "",
) -> None:
    """Add a member of staff; prints the password once."""
    from linden.running import connected, database_url
    from routing.staff import accounts, passwords
    from routing.store.migrating import migrate

    settings = _settings(load_settings_with_key)
    password = passwords.new_password()

    async def add(url: str) -> None:
        async with connected(url) as database, database.begin() as session:
            await accounts.add_staff(session, name, password, role, [code for code in languages.split(",") if code])

    with database_url(settings) as url:
        migrate(url)
        try:
            asyncio.run(add(url))
        except accounts.AccountError as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(2) from None
    typer.echo(f"{name}: {password}")
