"""Which facts have to carry the sentences about a country: claims.yml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import Field

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.collection import CountryFacts
from knowledge.facts.fact import Fact, Strict
from knowledge.facts.loading import parse
from knowledge.slots.context import Said
from knowledge.texts import serbian
from knowledge.texts.language import Texts

TIED = ("legal.ftl", "contacts.ftl")
"""Files whose sentences say something about a country."""
_WORDS_ONLY = ("trait-", "route-", "named-number")


class Claim(Strict):
    """What carries one sentence; the fields are explained at the head of claims.yml."""

    general: bool = False
    asks: bool = False
    contact: bool = False
    part: str | None = None
    of: str = "country"
    same: dict[str, str] = Field(default_factory=dict)
    one_of: dict[str, tuple[str | bool, ...]] = Field(default_factory=dict)
    place: str | None = None
    unsure: bool = False
    opens: bool = False
    closes: bool = False
    together: str | None = Field(None, alias="with")


class Claims(Strict):
    sentences: dict[str, Claim]


def load_claims(root: Path) -> tuple[Claims | None, list[Fault]]:
    """Return claims.yml of a folder such as knowledge/data, or None and every fault that makes it unusable."""
    faults: list[Fault] = []
    return parse(root / "claims.yml", Claims, faults), faults


def untied(claims: Claims, source: Texts, path: Path) -> Iterator[Fault]:
    """Yield sentences about a country that no claim ties to facts, and claims of no sentence."""
    for name, entry in source.entries.items():
        if entry.path.name in TIED and not name.startswith(_WORDS_ONLY) and name not in claims.sentences:
            yield Fault(entry.path, entry.line, f"{name} is tied to no fact", "say in claims.yml what carries it")
    for name in claims.sentences:
        if name not in source.entries:
            line = yaml_lines.line_of(path, ["sentences", name])
            yield Fault(path, line, f"{name} is no sentence", "remove it from claims.yml")


def is_carried(claim: Claim, said: Said, fact: Fact, today: date) -> bool:
    """Return whether this fact is sure, within its dates, and has the values that the sentence states."""
    fields = {*claim.same.values(), *claim.one_of}
    is_sure = (fact.confidence == "sourced" and fact.hold is None) if claim.unsure else _is_sure(fact, fields)
    if not is_sure or fact.is_expired(today):
        return False
    stated = all(_plain(said.values[value]) == getattr(fact, field, None) for value, field in claim.same.items())
    return stated and all(getattr(fact, field, None) in allowed for field, allowed in claim.one_of.items())


def facts_for(claim: Claim, countries: Mapping[str, CountryFacts], country: str, origin: str) -> list[Any]:
    """Return the facts of the right country that could carry a claim."""
    facts = countries.get(origin if claim.of == "origin" else country)
    if claim.part == "routes":
        everyone = (route for own in countries.values() for route in own.routes)
        return [route for route in everyone if route.is_open_to(origin) or claim.of != "origin"]
    if facts is None or facts.law is None or claim.part is None:
        return []
    part = getattr(facts.law, claim.part)
    return [*part] if isinstance(part, tuple) else [part] if part is not None else []


def _is_sure(fact: Fact, fields: set[str]) -> bool:
    return fact.is_sourced and all(fact.is_sure(field) for field in fields)


def _plain(value: str | int) -> str | int:
    return serbian.unmark(value) if isinstance(value, str) else value
