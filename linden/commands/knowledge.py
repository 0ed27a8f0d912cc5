"""`linden check` and `linden knowledge`: what may be said, and what is wrong with it."""

from __future__ import annotations

from typing import Annotated

import typer

from linden.commands.calls import ROOT, model_program
from linden.settings import MASTER_KEY, SettingsError, has_master_key, load_settings

app = typer.Typer()


@app.command()
def check() -> None:
    """Look for faults in facts, texts, training messages and settings; print all of them."""
    from knowledge.review.check import check as check_knowledge

    faults = [str(fault) for fault in check_knowledge(ROOT / "knowledge" / "data")]
    for fault in faults:
        typer.echo(fault)
    found_data = model_program("nlu.data.check")
    try:
        load_settings()
    except SettingsError as error:
        found = [fault for fault in error.faults if has_master_key() or MASTER_KEY not in fault]  # `run` makes one
        for fault in found:
            typer.echo(fault)
        faults += found
    raise typer.Exit(1 if faults or found_data else 0)


@app.command()
def knowledge() -> None:
    """Show what can be said: answers by language, topics by country, what is a draft and what has to be looked at."""
    from rich.table import Table

    from knowledge import Library
    from knowledge.review import overview
    from linden.welcome import out

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


@app.command()
def costs(
    prices: Annotated[
        list[str] | None, typer.Argument(help="Price of a segment by country, as in Twilio's list: RO=0.08 GB=0.04")
    ] = None,
) -> None:
    """Show what an answer by SMS costs: segments by language, from the texts as they are, times the prices that are given."""
    from rich.table import Table

    from knowledge import Library
    from knowledge.review import overview
    from linden.welcome import out

    given = [price.partition("=") for price in prices or []]
    library = Library.load()
    table = Table(
        "language", "segments of an answer, mean", "longest first SMS", "longest with MORE", *(name for name, _, _ in given)
    )
    for language in library.languages:
        found = list(overview.costs(library, language))
        mean = sum(cost.median for cost in found) / len(found)
        each = [f"{mean * float(price):.3f}" for _, _, price in given]
        longest, whole = max(cost.longest for cost in found), max(cost.longest_whole for cost in found)
        table.add_row(language, f"{mean:.2f}", str(longest), str(whole), *each)
    out.print(table)
