"""Report what exists and what is missing: texts by language, topics by country, SMS segments by answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from statistics import mean, median

from knowledge.facts.collection import CountryFacts
from knowledge.facts.fact import Fact
from knowledge.library import Library
from knowledge.review.sms_faults import params_of
from knowledge.slots.context import RenderContext
from knowledge.slots.registry import SLOTS
from knowledge.texts import sms
from knowledge.texts.language import SOURCE_LANGUAGE

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
    """A topic in a country: ids of the facts behind what is said, or why there are none."""

    country: str
    topic: str
    sources: tuple[str, ...]
    gap: str | None


@dataclass(frozen=True, slots=True)
class Cost:
    """Segments of an answer over all countries: median, mean and maximum of the first SMS, maximum of the whole answer."""

    language: str
    answer: str
    median: float
    mean: float
    longest: int
    longest_whole: int


def text_states(library: Library) -> dict[str, dict[str, str]]:
    """Return `missing`, `draft` or `reviewed` by answer and language."""
    return {
        answer: {
            language: library.review_state(answer, language) if library.texts_of(language).has(answer) else "missing"
            for language in library.languages
        }
        for answer in sorted(library.answers)
        if library.catalogue.answers[answer].chosen_by is None
    }


def topics(library: Library) -> Iterator[Topic]:
    """Yield every topic of every country, as an English answer would use it today."""
    for country in sorted(library.facts.countries):
        for topic in TOPICS:
            context = RenderContext(
                library.facts, library.texts_of(SOURCE_LANGUAGE), "telegram", {"country": country}, library.today
            )
            SLOTS[topic](context)
            sources = tuple(source for source in context.sources if source != "emergency-europe")
            yield Topic(country, topic, sources, None if sources else next(iter(context.gaps), "no fact"))


def next_reviews(library: Library) -> dict[str, date]:
    """Return, by country, the first date on which one of its facts has to be checked again."""
    return {country: min(fact.review_by for fact in _facts_of(facts)) for country, facts in library.facts.countries.items()}


def _facts_of(country: CountryFacts) -> Iterator[Fact]:
    yield from country.contacts
    yield from country.routes
    if country.law is not None:
        yield from country.law.permits
        yield country.law.reflection


def costs(library: Library, language: str, script: str | None = None) -> Iterator[Cost]:
    """Yield the segments of every answer that a language has, in a script of the language."""
    for answer in sorted(library.answers):
        if library.catalogue.answers[answer].chosen_by is None and not library.texts_of(language).has(answer):
            continue
        rendered = [library.render(answer, params, language, "sms", script) for params in params_of(library, answer)]
        first = [sms.segments(one.bubbles[0].text) for one in rendered]
        whole = [sum(sms.segments(bubble.text) for bubble in one.all_bubbles) for one in rendered]
        yield Cost(language, answer, median(first), mean(first), max(first), max(whole))


def mean_of(library: Library, language: str, script: str | None = None) -> float:
    """Return the mean segments of the first SMS: of each answer over all countries, then of all answers alike."""
    return mean(cost.mean for cost in costs(library, language, script))
