"""What stands and what is missing, as tables: language by answer, country by topic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import median

from knowledge.facts.collection import CountryFacts
from knowledge.facts.fact import Fact
from knowledge.library import SOURCE_LANGUAGE, Library
from knowledge.review.check import params_of, scripts_of
from knowledge.slots.context import Asked
from knowledge.slots.registry import SLOTS
from knowledge.texts import sms

TOPICS = (
    "emergency",
    "hotline",
    "hotline_not_police",
    "shelter",
    "child_line",
    "missing_line",
    "legal_line",
    "return_line",
    "asylum_line",
    "reflection",
    "permit",
    "punishment",
    "asylum_law",
    "compensation",
    "health",
    "lawyer",
    "return_help",
    "third_country",
    "family",
)


@dataclass(frozen=True, slots=True)
class Topic:
    """What is said on a topic in a country: the facts behind it, or why there are none."""

    country: str
    topic: str
    sources: tuple[str, ...]
    gap: str | None


@dataclass(frozen=True, slots=True)
class Cost:
    """Segments of the first SMS and of the whole answer over all countries."""

    language: str
    answer: str
    median: float
    longest: int
    longest_whole: int


def text_states(library: Library) -> dict[str, dict[str, str]]:
    """Answer to language to `missing`, `draft` or `reviewed`."""
    return {
        answer: {
            language: library.review_state(answer, language) if library.texts_of(language).has(answer) else "missing"
            for language in library.languages
        }
        for answer in sorted(library.answers)
        if library.catalogue.answers[answer].chosen_by is None
    }


def topics(library: Library) -> Iterator[Topic]:
    """Every topic of every country, as the answers would use it today."""
    for country in sorted(library.facts.countries):
        for topic in TOPICS:
            asked = Asked(library.facts, library.texts_of(SOURCE_LANGUAGE), "telegram", {"country": country}, library.today)
            SLOTS[topic](asked)
            sources = tuple(source for source in asked.sources if source != "emergency-europe")
            yield Topic(country, topic, sources, None if sources else next(iter(asked.gaps), "no fact"))


def next_reviews(library: Library) -> dict[str, date]:
    """The first date on which something of a country has to be looked at again."""
    return {country: min(fact.review_by for fact in _facts_of(known)) for country, known in library.facts.countries.items()}


def _facts_of(known: CountryFacts) -> Iterator[Fact]:
    yield from known.contacts
    yield from known.routes
    if known.law is not None:
        yield from known.law.permits
        yield known.law.reflection


def costs(library: Library, language: str) -> Iterator[Cost]:
    """What each answer costs by SMS in a language that has it."""
    for answer in sorted(library.answers):
        if library.catalogue.answers[answer].chosen_by is None and not library.texts_of(language).has(answer):
            continue
        script = scripts_of(language)[0]
        rendered = [library.render(answer, params, language, "sms", script) for params in params_of(library, answer)]
        first = [sms.segments(one.bubbles[0].text) for one in rendered]
        whole = [sum(sms.segments(bubble.text) for bubble in (*one.bubbles, *one.more)) for one in rendered]
        yield Cost(language, answer, median(first), max(first), max(whole))
