"""Messages with what should be understood: `nlu/validation/<language>.json`, never trained on.

A JSON list, one object a line: {"text", "intents": [any of these is right], "risk", "lang", "variant"}.  Turns of a
conversation (`nlu/validation/turns/<language>.json`) have besides or instead of intents: "asked", the answer key of the question
that was open, or null; "answer", its value or "none"; "facts", those that are stated, by the names of taxonomy.yml."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nlu.data.messages import Fault
from nlu.taxonomy import RISKS, ROOT, Risk, Taxonomy, load_taxonomy

VALIDATION = ROOT / "nlu" / "validation"
VARIANTS = ("native", "latin", "ascii", "mixed", "typo")


@dataclass(frozen=True, slots=True)
class Expected:
    text: str
    intents: tuple[str, ...]
    risk: Risk
    language: str
    variant: str
    asked: str | None
    answer: str | None
    """The value of the answer, or `none`; None where nothing was asked."""
    facts: dict[str, str] | None
    """None where nobody has said which facts the message states."""
    path: Path
    line: int

    @property
    def is_turn(self) -> bool:
        """Whether it was written within a conversation."""
        return self.facts is not None or self.asked is not None


def read_validation(folder: Path = VALIDATION, taxonomy: Taxonomy | None = None) -> tuple[list[Expected], list[Fault]]:
    found: list[Expected] = []
    faults: list[Fault] = []
    for path in sorted(folder.glob("*.json")):
        items, more = read_file(path, taxonomy)
        found += items
        faults += more
    return found, faults


def read_file(path: Path, taxonomy: Taxonomy | None = None) -> tuple[list[Expected], list[Fault]]:
    """Return the messages of one file, and a fault for each row that cannot be used."""
    taxonomy = taxonomy or load_taxonomy()
    source = path.read_text(encoding="utf-8")
    try:
        rows = json.loads(source)
    except ValueError as error:
        return [], [Fault(path, getattr(error, "lineno", 1), "not JSON", "fix the syntax here")]
    if not isinstance(rows, list):
        return [], [Fault(path, 1, "not a list", "write [ first and ] last")]
    found, faults = [], []
    for row, line in zip(rows, _lines(source, rows), strict=True):
        if wrong := _wrong(row, taxonomy):
            faults.append(Fault(path, line, *wrong))
        else:
            found.append(_expected(row, path, line))
    return found, faults


def _expected(row: dict[str, Any], path: Path, line: int) -> Expected:
    language, variant = row.get("lang", path.stem), row.get("variant", "native")
    facts = {name: str(value) for name, value in row["facts"].items()} if row.get("facts") is not None else None
    answer = row.get("answer") if row.get("asked") else None
    intents = tuple(row.get("intents") or ())
    return Expected(row["text"], intents, row["risk"], language, variant, row.get("asked"), answer, facts, path, line)


def _lines(source: str, rows: list[Any]) -> list[int]:
    """Return the line of each row.  One object a line is the rule; otherwise every row counts as on line 1."""
    starts = [number for number, line in enumerate(source.splitlines(), 1) if line.lstrip(" [,").startswith("{")]
    return starts if len(starts) == len(rows) else [1] * len(rows)


def _wrong(row: Any, taxonomy: Taxonomy) -> tuple[str, str] | None:
    if not isinstance(row, dict) or not isinstance(row.get("text"), str) or not row["text"].strip():
        return "no text", 'write {"text": "...", "intents": [...], "risk": "..."}'
    intents = row.get("intents") or []
    if not isinstance(intents, list) or not (intents or "asked" in row):
        return "no intents", 'write "intents": ["one or more"]'
    if unknown := [str(name) for name in intents if name not in taxonomy.intents]:
        return f"unknown intents {', '.join(unknown)}", "use the names of taxonomy.yml"
    if row.get("asked") and taxonomy.kind_of(row["asked"]) is None:
        return "unknown question", "use the names under `questions` in taxonomy.yml"
    if row.get("asked") and not isinstance(row.get("answer"), str):
        return "no answer", 'write "answer": the value, or "none"'
    if unknown := [str(name) for name in row.get("facts") or {} if name not in taxonomy.facts]:
        return f"unknown facts {', '.join(unknown)}", "use the names under `facts` in taxonomy.yml"
    if row.get("risk") not in RISKS:
        return "unknown risk", f"use {', '.join(RISKS)}"
    if row.get("variant", "native") not in VARIANTS:
        return "unknown variant", f"use {', '.join(VARIANTS)}"
    return None
