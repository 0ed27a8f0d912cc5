"""Mutants that no test notices: found in a run, and listed in survivors.tsv with the reason why that is accepted."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

LIST = Path(__file__).parent / "survivors.tsv"
COLUMNS = ("function", "before", "after", "reason")
UNTESTED = "(all)"
"""Stands for every mutant of a function that no fast test calls."""


@dataclass(frozen=True, slots=True, order=True)
class Survivor:
    """A function by its dotted name, and the lines before and after the mutation, which stay when others are edited."""

    function: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.function}: {self.before} -> {self.after}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """`new`: found and not listed.  `gone`: listed and not found, so killed by now or edited away."""

    new: tuple[Survivor, ...]
    gone: tuple[Survivor, ...]


def read(path: Path = LIST) -> dict[Survivor, str]:
    """Return the listed survivors with their reasons.  Raises ValueError when one has no reason or is listed twice."""
    listed: dict[Survivor, str] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            survivor = Survivor(row["function"], row["before"], row["after"])
            if not row["reason"]:
                raise ValueError(f"{survivor} has no reason")
            if survivor in listed:
                raise ValueError(f"{survivor} is listed twice")
            listed[survivor] = row["reason"]
    return listed


def compare(found: Iterable[Survivor], listed: Iterable[Survivor], modules: Iterable[str]) -> Comparison:
    """Compare what a run of `modules` found with the list; rows of other modules do not count."""
    prefixes = tuple(f"{module}." for module in modules)
    known, seen = {one for one in listed if one.function.startswith(prefixes)}, {*found}
    return Comparison(tuple(sorted(seen - known)), tuple(sorted(known - seen)))


def rows(survivors: Iterable[Survivor]) -> str:
    """Return lines to put into survivors.tsv, with the reason still to be written."""
    return "".join(f"{one.function}\t{one.before}\t{one.after}\t\n" for one in survivors)
