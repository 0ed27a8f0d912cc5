"""All facts, read from knowledge/data/facts and checked as they are read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.contacts import Contact
from knowledge.facts.fact import Country, Fact, Strict
from knowledge.facts.law import Law
from knowledge.facts.migration import International, RedFlags, Route

Document = TypeVar("Document", bound=BaseModel)


class CountryFacts(Strict):
    country: Country
    contacts: tuple[Contact, ...]
    law: Law | None = None
    routes: tuple[Route, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    countries: Mapping[str, CountryFacts]
    international: International
    red_flags: RedFlags

    def routes_for(self, origin: str) -> Iterator[tuple[str | None, Route]]:
        """Ways that nationals of `origin` may use, each with the country it leads to (None: several)."""
        for country, facts in self.countries.items():
            yield from ((country, route) for route in facts.routes if route.is_open_to(origin))
        yield from ((None, route) for route in self.international.routes if route.is_open_to(origin))

    def all(self) -> Iterator[tuple[str, tuple[str | int, ...], Fact]]:
        """Every fact with its file name and its place in the file."""
        for code, facts in self.countries.items():
            for place, fact in _walk(facts):
                yield f"{code}.yml", place, fact
        for name, document in (("international.yml", self.international), ("red_flags.yml", self.red_flags)):
            for place, fact in _walk(document):
                yield name, place, fact


def _walk(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], Fact]]:
    if isinstance(value, Fact):
        yield place, value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _walk(getattr(value, name), (*place, name))
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(item, (*place, index))


def id_of(fact: Fact, country: str | None, place: tuple[str | int, ...]) -> str:
    """How a fact is named in sources and to staff: its own id, else country and subject (`DE/reflection`)."""
    own = getattr(fact, "id", None)
    return own if isinstance(own, str) else f"{country}/{place[-1]}"


def load_facts(folder: Path) -> tuple[Facts | None, list[Fault]]:
    """The facts, or every fault that keeps them from being used."""
    faults: list[Fault] = []
    countries: dict[str, CountryFacts] = {}
    for path in sorted(folder.glob("[A-Z][A-Z].yml")):
        facts = parse(path, CountryFacts, faults)
        if facts is None:
            continue
        if facts.country != path.stem:
            faults.append(Fault(path, 1, f"says country {facts.country}", f"name the file {facts.country}.yml"))
        countries[facts.country] = facts
    international = parse(folder / "international.yml", International, faults)
    red_flags = parse(folder / "red_flags.yml", RedFlags, faults)
    if not countries:
        faults.append(Fault(folder, 0, "holds no country", "add a file such as IT.yml"))
    if faults or international is None or red_flags is None:
        return None, faults
    facts_ = Facts(countries, international, red_flags)
    faults += _repeated(folder, facts_)
    return (None, faults) if faults else (facts_, [])


def parse(path: Path, model: type[Document], faults: list[Fault]) -> Document | None:
    """One file as `model`; faults are appended with their lines."""
    raw, unread = yaml_lines.read(path)
    faults.extend(unread)
    if unread:
        return None
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        for fault in error.errors(include_url=False, include_input=False):
            place = [step for step in fault["loc"] if isinstance(step, str | int)]
            what = f"{'.'.join(map(str, place)) or 'the file'}: {fault['msg'].removeprefix('Value error, ')}"
            faults.append(Fault(path, yaml_lines.line_of(path, place), what, "follow the fields in docs/knowledge.md"))
        return None


def _repeated(folder: Path, facts: Facts) -> list[Fault]:
    seen: set[str] = set()
    faults = []
    for name, place, fact in facts.all():
        own = getattr(fact, "id", None)
        if own is None:
            continue
        if own in seen:
            path = folder / name
            faults.append(Fault(path, yaml_lines.line_of(path, place), f"the id {own} is taken", "give each fact its own id"))
        seen.add(own)
    return faults
