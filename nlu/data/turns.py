"""Turns of a conversation to learn from: `nlu/turns/<language>/answers.txt` and `facts.txt`, see nlu/turns/README.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from nlu.data.messages import Fault
from nlu.taxonomy import RISKS, ROOT, Risk, Taxonomy, load_taxonomy

TURNS = ROOT / "nlu" / "turns"
NONE = "none"
"""The answer of a message that does not answer the question that is open."""
CLOCK = re.compile(r"[+]\d+[mh]|(?:\w+ )?\d{1,2}:\d\d|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day")
ISO = re.compile(r"[A-Z]{2}")


@dataclass(frozen=True, slots=True)
class Turn:
    text: str
    language: str
    asked: str | None
    """Answer key of the question that was open."""
    answer: str | None
    """What the message answers, NONE when it is about something else; None where nothing was asked."""
    intent: str | None
    risk: Risk
    signals: tuple[str, ...]
    facts: dict[str, str]
    path: Path
    line: int


@dataclass(frozen=True, slots=True)
class _Header:
    asked: str | None
    answer: str | None
    intent: str | None
    risk: Risk
    signals: tuple[str, ...]


def read_turns(folder: Path = TURNS, taxonomy: Taxonomy | None = None) -> tuple[list[Turn], list[Fault]]:
    """Return all turns, in the order of languages and lines, and every fault of form."""
    taxonomy = taxonomy or load_taxonomy()
    turns: list[Turn] = []
    faults: list[Fault] = []
    for language in taxonomy.languages:
        for name in ("answers.txt", "facts.txt"):
            path = folder / language / name
            for item in _read(path, language, taxonomy) if path.exists() else ():
                (turns if isinstance(item, Turn) else faults).append(item)  # type: ignore[arg-type]  # sorted by type
    return turns, faults


def _read(path: Path, language: str, taxonomy: Taxonomy) -> Iterator[Turn | Fault]:
    header: _Header | None = None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        try:
            if line.startswith("["):
                header = None
                header = _header(line, taxonomy)
            elif header is not None:
                text, _, told = line.partition(" | ")
                facts = _facts(told, taxonomy)
                yield Turn(
                    text.strip(),
                    language,
                    header.asked,
                    header.answer,
                    header.intent,
                    header.risk,
                    header.signals,
                    facts,
                    path,
                    number,
                )
        except ValueError as error:
            yield Fault(path, number, str(error), "see nlu/turns/README.md")


def _header(line: str, taxonomy: Taxonomy) -> _Header:
    """Read `[asked = answer; intent; risk: signals]` or `[intent; risk: signals]`.  Raise ValueError."""
    parts = [part.strip() for part in line.strip("[]").split(";")]
    asked = answer = None
    if "=" in parts[0]:
        asked, answer = (part.strip() for part in parts.pop(0).split("=", 1))
        if fault := _fault_of_answer(asked, answer, taxonomy):
            raise ValueError(fault)
    intent = parts.pop(0) if parts else ""
    if intent and intent not in taxonomy.intents:
        raise ValueError(f"unknown intent {intent}")
    risk, _, signals = (parts.pop(0) if parts else "routine").partition(":")
    if risk.strip() not in RISKS or parts:
        raise ValueError(f"unknown risk {risk}")
    named = tuple(name.strip() for name in signals.split(",") if name.strip())
    if unknown := [name for name in named if name not in taxonomy.signals]:
        raise ValueError(f"unknown signals {', '.join(unknown)}")
    return _Header(asked, answer, intent or None, cast("Risk", risk.strip()), named)


def _fault_of_answer(asked: str, answer: str, taxonomy: Taxonomy) -> str | None:
    kind = taxonomy.kind_of(asked)
    if kind is None:
        return f"unknown question {asked}"
    is_known = answer in (*kind.answers, NONE, "unsure")
    if "place" in kind.answers:
        is_known |= bool(ISO.fullmatch(answer))
    if "time" in kind.answers:
        is_known |= bool(CLOCK.fullmatch(answer))
    return None if is_known else f"unknown answer {answer} to {asked}"


def _facts(told: str, taxonomy: Taxonomy) -> dict[str, str]:
    """Read `fact=value, fact=value`.  Raise ValueError."""
    facts: dict[str, str] = {}
    for pair in filter(None, (part.strip() for part in told.split(","))):
        name, _, value = (part.strip() for part in pair.partition("="))
        if name not in taxonomy.facts:
            raise ValueError(f"unknown fact {name}")
        values = taxonomy.facts[name]
        is_known = value in values if isinstance(values, tuple) else FORMS[values].fullmatch(value)
        if not is_known:
            raise ValueError(f"unknown value {value} of {name}")
        facts[name] = value
    return facts


FORMS = {"number": re.compile(r"\d{1,2}"), "country": ISO, "name": re.compile(r"\S.*")}


def class_of(turn: Turn) -> str:
    """Return the answer as the reader learns it: a country is `place`, a moment is `time`."""
    kind = load_taxonomy().kind_of(turn.asked or "")
    answer = turn.answer or NONE
    if kind is None or answer in (*kind.answers, NONE, "unsure"):
        return answer
    return "place" if "place" in kind.answers else "time"
