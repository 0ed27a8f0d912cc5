"""Gaps of the library, as knowledge reports them: facts due for review, countries without a fact, missing texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from knowledge import Library
from knowledge.facts.collection import id_of
from knowledge.facts.fact import Fact
from knowledge.review import overview
from routing.library.used_facts import title_of

SOON = timedelta(days=30)
ANSWER_OF = {
    "emergency": "call_for_us",
    "hotline": "hotline_number",
    "hotline_not_police": "number_not_police",
    "shelter": "shelter",
    "child_line": "minor_at_risk",
    "missing_line": "missing_person",
    "legal_line": "legal_help",
    "return_line": "number_return",
    "asylum_line": "number_asylum",
    "reflection": "residence_permit",
    "permit": "residence_permit",
    "punishment": "forced_crime",
    "asylum_law": "asylum",
    "compensation": "compensation",
    "health": "medical_care",
    "lawyer": "legal_help",
    "return_help": "return_home",
    "third_country": "third_country",
    "family": "family_reunion",
}
"""By topic, an answer that shows what is said where the fact is missing."""


@dataclass(frozen=True, slots=True)
class FactReview:
    """A fact that is not sent, because it is past its date or held back for a reason; or one that soon will be."""

    id: str
    title: str
    country: str | None
    file: str
    """Where it stands, in knowledge/data/facts."""
    fact: Fact


@dataclass(frozen=True, slots=True)
class CountryGaps:
    """`missing`: topics without a fact, `expired`: topics whose fact is too old to be sent."""

    code: str
    missing: tuple[str, ...]
    expired: tuple[str, ...]
    next_review: date


@dataclass(frozen=True, slots=True)
class LanguageGaps:
    code: str
    reviewed: int
    draft: int
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Gaps:
    expired: tuple[FactReview, ...]
    soon: tuple[FactReview, ...]
    held: tuple[FactReview, ...]
    countries: tuple[CountryGaps, ...]
    languages: tuple[LanguageGaps, ...]
    topics: int


def gaps_of(library: Library) -> Gaps:
    facts = sorted(_facts(library), key=lambda due: due.fact.review_by)
    today = library.today
    return Gaps(
        expired=tuple(due for due in facts if due.fact.review_by < today),
        soon=tuple(due for due in facts if today <= due.fact.review_by <= today + SOON),
        held=tuple(due for due in facts if due.fact.hold),
        countries=tuple(_countries(library)),
        languages=tuple(_languages(library)),
        topics=len(overview.TOPICS),
    )


def _facts(library: Library) -> Iterator[FactReview]:
    for file, place, fact in library.facts.all():
        code = file.removesuffix(".yml")
        country = code if code in library.facts.countries else None
        yield FactReview(id_of(fact, code, place), title_of(fact, place), country, file, fact)


def _countries(library: Library) -> Iterator[CountryGaps]:
    lacking: dict[str, list[overview.Topic]] = {code: [] for code in sorted(library.facts.countries)}
    for topic in overview.topics(library):
        if topic.gap:
            lacking[topic.country].append(topic)
    reviews = overview.next_reviews(library)
    for code, topics in lacking.items():
        expired = tuple(topic.topic for topic in topics if topic.gap and topic.gap.startswith("expired"))
        yield CountryGaps(code, tuple(topic.topic for topic in topics if topic.topic not in expired), expired, reviews[code])


def _languages(library: Library) -> Iterator[LanguageGaps]:
    states = overview.text_states(library)
    for code in library.languages:
        found = {answer: by_language[code] for answer, by_language in states.items()}
        counted = [*found.values()]
        missing = tuple(answer for answer, state in found.items() if state == "missing")
        yield LanguageGaps(code, counted.count("reviewed"), counted.count("draft"), missing)
