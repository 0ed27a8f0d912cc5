"""Read facts from YAML and report every fault with its line."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from knowledge.base import yaml_lines
from knowledge.base.errors import Fault
from knowledge.facts.collection import CountryFacts, Facts
from knowledge.facts.migration import International, RedFlags

Document = TypeVar("Document", bound=BaseModel)


def load_facts(folder: Path) -> tuple[Facts | None, list[Fault]]:
    """Return the facts of a folder such as knowledge/data/facts, or None and every fault that makes them unusable."""
    countries, faults = _load_countries(folder)
    international = parse(folder / "international.yml", International, faults)
    red_flags = parse(folder / "red_flags.yml", RedFlags, faults)
    if faults or international is None or red_flags is None:
        return None, faults
    facts = Facts(countries, international, red_flags)
    faults = _repeated_ids(folder, facts)
    return (None, faults) if faults else (facts, [])


def _load_countries(folder: Path) -> tuple[dict[str, CountryFacts], list[Fault]]:
    faults: list[Fault] = []
    countries: dict[str, CountryFacts] = {}
    for path in sorted(folder.glob("[A-Z][A-Z].yml")):
        facts = parse(path, CountryFacts, faults)
        if facts is None:
            continue
        if facts.country != path.stem:
            faults.append(Fault(path, 1, f"says country {facts.country}", f"name the file {facts.country}.yml"))
        countries[facts.country] = facts
    if not countries:
        faults.append(Fault(folder, 0, "holds no country", "add a file such as IT.yml"))
    return countries, faults


def parse(path: Path, model: type[Document], faults: list[Fault]) -> Document | None:
    """Return one file as `model`, or None after appending its faults to `faults`."""
    raw, unreadable = yaml_lines.read(path)
    faults.extend(unreadable)
    if unreadable:
        return None
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            place = [step for step in detail["loc"] if isinstance(step, str | int)]
            what = f"{'.'.join(map(str, place)) or 'the file'}: {detail['msg'].removeprefix('Value error, ')}"
            faults.append(Fault(path, yaml_lines.line_of(path, place), what, "follow the fields in docs/knowledge.md"))
        return None


def _repeated_ids(folder: Path, facts: Facts) -> list[Fault]:
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
