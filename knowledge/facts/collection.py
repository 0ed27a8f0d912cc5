"""All facts of the library: by country, international ones, and the signs of a false offer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pydantic import BaseModel

from knowledge.facts.contacts import Contact
from knowledge.facts.fact import Country, Fact, Strict
from knowledge.facts.law import Law
from knowledge.facts.migration import International, RedFlags, Route

Place = tuple[str | int, ...]
"""Where a fact stands in its file: keys and indices."""


class CountryFacts(Strict):
    """One file of knowledge/data/facts, named after the code of its country."""

    country: Country
    contacts: tuple[Contact, ...]
    law: Law | None = None
    routes: tuple[Route, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """`countries` by ISO 3166-1 alpha-2 code."""

    countries: Mapping[str, CountryFacts]
    international: International
    red_flags: RedFlags

    def routes_for(self, origin: str) -> Iterator[tuple[str | None, Route]]:
        """Yield the routes that nationals of `origin` may use, each with its country of destination (None: several)."""
        for country, facts in self.countries.items():
            yield from ((country, route) for route in facts.routes if route.is_open_to(origin))
        yield from ((None, route) for route in self.international.routes if route.is_open_to(origin))

    def all(self) -> Iterator[tuple[str, Place, Fact]]:
        """Yield every fact with the name of its file and its place in there."""
        for code, facts in self.countries.items():
            for place, fact in _facts_in(facts):
                yield f"{code}.yml", place, fact
        for name, document in (("international.yml", self.international), ("red_flags.yml", self.red_flags)):
            for place, fact in _facts_in(document):
                yield name, place, fact


def _facts_in(value: object, place: Place = ()) -> Iterator[tuple[Place, Fact]]:
    if isinstance(value, Fact):
        yield place, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _facts_in(getattr(value, name), (*place, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _facts_in(item, (*place, index))


def id_of(fact: Fact, country: str | None, place: Place) -> str:
    """Return the name of a fact in sources and for staff: its own id, else country and subject (`DE/reflection`)."""
    own = getattr(fact, "id", None)
    return own if isinstance(own, str) else f"{country}/{place[-1]}"
