"""The tables of docs/knowledge.md, made from facts and texts: `python -m knowledge.review.tables --write`."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from knowledge.base import DATA
from knowledge.library import SOURCE_LANGUAGE, Library
from knowledge.review import overview
from knowledge.slots.context import Asked
from knowledge.slots.registry import SLOTS
from knowledge.texts import serbian

DOCS = DATA.parents[1] / "docs" / "knowledge.md"
COMPARED = ("IT", "DE", "NL", "BE", "US", "GB", "CA")
"""The regimes that the study of 2004 compared, in its order."""
NOW = ("reflection", "permit", "punishment", "compensation", "lawyer")


def then_and_now(library: Library) -> str:
    """The study's seven countries: what it found, and what the English answers say today."""
    lines = ["| country | 2004 | today, as the answers say it | looked at |", "| --- | --- | --- | --- |"]
    for country in COMPARED:
        law = library.facts.countries[country].law
        then = law.then_2004.article_2004 if law and law.then_2004 else ""
        looked = law.reflection.checked_on.isoformat() if law else ""
        name = library.texts_of(SOURCE_LANGUAGE).country(country)
        lines.append(f"| {name} | {then} | {_said(library, country)} | {looked} |")
    return "\n".join(lines)


def _said(library: Library, country: str) -> str:
    said = []
    for slot in NOW:
        asked = Asked(library.facts, library.texts_of(SOURCE_LANGUAGE), "telegram", {"country": country}, library.today)
        text = serbian.unmark(SLOTS[slot](asked))
        if asked.sources:
            said.append(text.replace(f"{asked.name_of(country)}: ", "").replace("\n", "<br>"))
    return "<br>".join(said) or "nothing that is sure"


def segments(library: Library) -> str:
    """Segments of the first SMS of every answer over all countries: median, then the most."""
    spoken = [code for code in library.languages if library.texts_of(code).has("first_contact")]
    by_answer: dict[str, dict[str, overview.Cost]] = {}
    for language in spoken:
        for cost in overview.costs(library, language):
            by_answer.setdefault(cost.answer, {})[language] = cost
    lines = [f"| answer | {' | '.join(spoken)} |", f"| --- |{' --- |' * len(spoken)}"]
    for answer, costs in sorted(by_answer.items()):
        cells = [f"{costs[code].median:g}/{costs[code].longest}" if code in costs else "" for code in spoken]
        lines.append(f"| `{answer}` | {' | '.join(cells)} |")
    return "\n".join(lines)


def coverage(library: Library) -> str:
    """What can be named in each country: a dot for each topic with a sure fact."""
    found = {(topic.country, topic.topic): bool(topic.sources) for topic in overview.topics(library)}
    countries = sorted({country for country, _ in found})
    reviews = overview.next_reviews(library)
    lines = [f"| country | {' | '.join(overview.TOPICS)} | next review |", f"| --- |{' --- |' * (len(overview.TOPICS) + 1)}"]
    for country in countries:
        marks = ["●" if found[country, topic] else "" for topic in overview.TOPICS]
        lines.append(f"| {country} | {' | '.join(marks)} | {reviews[country]} |")
    return "\n".join(lines)


TABLES = {"then-and-now": then_and_now, "coverage": coverage, "segments": segments}


def filled(text: str, library: Library) -> str:
    """The page with every table between its two comment lines made anew."""
    for name, table in TABLES.items():
        block = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
        text = block.sub(lambda found, made=table: f"{found[1]}{made(library)}\n{found[2]}", text)  # type: ignore[misc]  # bound at once
    return text


def main(page: Path = DOCS) -> int:
    parser = argparse.ArgumentParser(prog="knowledge.review.tables", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"put the tables into {page.name} instead of printing them")
    is_written = parser.parse_args().write
    library = Library.load()
    if is_written:
        page.write_text(filled(page.read_text(encoding="utf-8"), library), encoding="utf-8")
    else:
        sys.stdout.write("\n\n".join(table(library) for table in TABLES.values()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
