"""Conversations as data: what somebody writes, and what must and must not follow.  See README.md beside this file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
TURN = frozenset({"says", "presses", "must", "not", "risk", "state", "country", "language"})
"""What a turn may name."""
KIND_FIRST, KIND_ANSWER, KIND_ALARM, KIND_OTHER = "first", "after a question", "after an alarm", "other"


@dataclass(frozen=True, slots=True)
class Turn:
    says: str
    presses: str | None = None
    must: tuple[tuple[str, ...], ...] = ()
    """Groups of answer keys, with * for anything; of each group one must follow."""
    must_not: tuple[str, ...] = ()
    expected: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Conversation:
    name: str
    channel: str
    number: str
    app_language: str | None
    turns: tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Bubble:
    answer: str
    text: str


@dataclass(slots=True)
class Played:
    """One turn as it went."""

    turn: Turn
    bubbles: tuple[Bubble, ...]
    kind: str
    repeated: int
    """Bubbles that say word for word what an earlier one said."""
    understood: str
    """For whoever mends: intent, risk and what the message was read as."""
    faults: tuple[str, ...]
    ms: float = 0.0


def read_all(folder: Path = HERE) -> Iterator[Conversation]:
    for path in sorted(folder.glob("*.yml")):
        for raw in yaml.safe_load(path.read_text(encoding="utf-8")):
            yield _conversation(path, raw)


def _conversation(path: Path, raw: Mapping[str, Any]) -> Conversation:
    turns = tuple(_turn(given, f"{path.name}: {raw['name']}") for given in raw["turns"])
    is_sms = raw.get("channel", "sms") == "sms"
    name = f"{path.stem}/{raw['name']}"
    return Conversation(
        name, raw.get("channel", "sms"), raw.get("number", "+40721000001") if is_sms else "", raw.get("app_language"), turns
    )


def _turn(given: Mapping[str, Any] | str, where: str) -> Turn:
    if isinstance(given, str):
        return Turn(given)
    assert not set(given) - TURN, (where, set(given) - TURN)
    groups = given.get("must", ())
    groups = (groups,) if isinstance(groups, str) else groups
    expected = {name: given[name] for name in ("risk", "state", "country", "language") if name in given}
    unwanted = given.get("not", ())
    return Turn(
        str(given.get("says", "")),
        given.get("presses"),
        tuple(tuple(name.strip() for name in group.split("|")) for group in groups),
        tuple(name.strip() for name in unwanted.split("|")) if isinstance(unwanted, str) else tuple(unwanted),
        expected,
    )


def faults_of(turn: Turn, answers: list[str], state: Mapping[str, str | None]) -> tuple[str, ...]:
    """Return what went another way than written."""
    faults = [f"none of {' | '.join(group)}" for group in turn.must if not any(_is_among(answers, name) for name in group)]
    faults += [f"not wanted: {name}" for name in turn.must_not if _is_among(answers, name)]
    faults += [f"{name}: {state[name]}, not {value}" for name, value in turn.expected.items() if state[name] != value]
    return tuple(faults)


def _is_among(answers: list[str], pattern: str) -> bool:
    return any(fnmatch(answer, pattern) for answer in answers)
