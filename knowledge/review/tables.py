"""Make the tables of docs/knowledge.md from facts and texts: `python -m knowledge.review.tables --write`."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from statistics import mean

from knowledge.base import DATA
from knowledge.facts.collection import CountryFacts
from knowledge.library import Library
from knowledge.review import overview
from knowledge.review.sms_faults import scripts_of
from knowledge.slots.contact_choice import WANTED, has_line_of_its_own
from knowledge.slots.context import RenderContext
from knowledge.slots.phone_lines import HOTLINE_STANDS_IN
from knowledge.slots.registry import SLOTS
from knowledge.texts import serbian, splitting
from knowledge.texts.language import SOURCE_LANGUAGE

DOCS = DATA.parents[1] / "docs" / "knowledge.md"
LABOUR = "labour_line"
COMPARED = ("IT", "DE", "NL", "BE", "US", "GB", "CA")
"""The countries that the study of 2004 compared, in its order."""
TOPICS_NOW = ("reflection", "permit", "punishment", "compensation", "lawyer")


def then_and_now(library: Library) -> str:
    """Return the seven countries of the study: what it found, and what the English answers say today."""
    lines = ["| country | 2004 | today, as the answers say it | checked |", "| --- | --- | --- | --- |"]
    for country in COMPARED:
        law = library.facts.countries[country].law
        then = law.then_2004.article_2004 if law and law.then_2004 else ""
        checked = law.reflection.checked_on.isoformat() if law else ""
        name = library.texts_of(SOURCE_LANGUAGE).country(country)
        lines.append(f"| {name} | {then} | {_said(library, country)} | {checked} |")
    return "\n".join(lines)


def _said(library: Library, country: str) -> str:
    sentences = []
    for slot in TOPICS_NOW:
        context = RenderContext(library.facts, library.texts_of(SOURCE_LANGUAGE), "telegram", {"country": country}, library.today)
        text = splitting.untie(serbian.unmark(SLOTS[slot](context)))
        if context.sources:
            sentences.append(text.replace(f"{context.name_of(country)}: ", "").replace("\n", "<br>"))
    return "<br>".join(sentences) or "nothing that is sure"


def segments(library: Library) -> str:
    """Return the segments of the first SMS of every answer over all countries: median/maximum."""
    spoken = [code for code in library.languages if library.texts_of(code).has("first_contact")]
    by_answer: dict[str, dict[str, overview.Cost]] = {}
    for language in spoken:
        for cost in overview.costs(library, language):
            by_answer.setdefault(cost.answer, {})[language] = cost
    lines = [f"| answer | {' | '.join(spoken)} |", f"| --- |{' --- |' * len(spoken)}"]
    for answer, costs in sorted(by_answer.items()):
        cells = [f"{costs[code].median:g}/{costs[code].longest}" if code in costs else "" for code in spoken]
        lines.append(f"| `{answer}` | {' | '.join(cells)} |")
    means = {code: [mean(costs[code].mean for costs in by_answer.values() if code in costs)] for code in spoken}
    for code in spoken:
        means[code] += [overview.mean_of(library, code, script) for script in scripts_of(code)[1:]]
    lines.append(f"| mean | {' | '.join(', '.join(f'{one:.2f}' for one in means[code]) for code in spoken)} |")
    return "\n".join(lines)


def coverage(library: Library) -> str:
    """Return what can be named in each country: a dot for each topic with a sure fact, a ring where the help line stands in."""
    has_fact = {(topic.country, topic.topic): bool(topic.sources) for topic in overview.topics(library)}
    columns = (*overview.TOPICS, LABOUR)
    countries = sorted({country for country, _ in has_fact})
    reviews = overview.next_reviews(library)
    lines = [f"| country | {' | '.join(columns)} | next review |", f"| --- |{' --- |' * (len(columns) + 1)}"]
    for country in countries:
        facts = library.facts.countries[country]
        marks = [_mark(facts, topic, has_fact.get((country, topic), has_fact[country, "hotline"])) for topic in columns]
        lines.append(f"| {country} | {' | '.join(marks)} | {reviews[country]} |")
    return "\n".join(lines)


def _mark(facts: CountryFacts, topic: str, has_fact: bool) -> str:  # a cell of the table
    if not has_fact:
        return ""
    return "○" if topic in HOTLINE_STANDS_IN and not has_line_of_its_own(facts, WANTED[topic]) else "●"


TABLES = {"then-and-now": then_and_now, "coverage": coverage, "segments": segments}


def filled(text: str, library: Library) -> str:
    """Return the page with every table between its two comment lines replaced."""
    for name, table in TABLES.items():
        block = re.compile(rf"(<!-- {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
        text = block.sub(lambda match, table=table: f"{match[1]}{table(library)}\n{match[2]}", text)  # type: ignore[misc]  # bound at once
    return text


def main(page: Path = DOCS) -> int:
    parser = argparse.ArgumentParser(prog="knowledge.review.tables", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"put the tables into {page.name} instead of printing them")
    arguments = parser.parse_args()
    library = Library.load()
    if arguments.write:
        page.write_text(filled(page.read_text(encoding="utf-8"), library), encoding="utf-8")
    else:
        sys.stdout.write("\n\n".join(table(library) for table in TABLES.values()) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
