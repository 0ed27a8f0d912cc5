"""Ages that a message states, from its digits and a few words: 18 and over is never a child."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from nlu.text.folding import folded

FILE = Path(__file__).parent / "ages.yml"
TOKEN = re.compile(r"\d+(?:[.:/]\d+)*|[^\W\d_]+|[,;.!?]")
BREAKS = frozenset({",", ";", ".", "!", "?"})
ADULT = 18
YOUNGEST_ALONE = 10
"""Smaller numbers that stand alone count things far more often than years of life."""
TEENS, OLDEST = 12, 85
HOURS = "godin"
"""Ukrainian hours, which begin like years elsewhere."""


@dataclass(frozen=True, slots=True)
class _Words:
    years: tuple[str, ...]
    only_age: tuple[str, ...]
    before: frozenset[str]
    joining: frozenset[str]
    lasting: frozenset[str]
    ago: tuple[str, ...]
    other_units: tuple[str, ...]
    words: dict[int, tuple[str, ...]]


@cache
def _words(path: Path = FILE) -> _Words:
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    return _Words(
        tuple(document["years"]),
        tuple(document["only_age"]),
        frozenset(document["before"]),
        frozenset(document["joining"]),
        frozenset(document["lasting"]),
        tuple(document["ago"]),
        tuple(document["other_units"]),
        {number: tuple(names) for number, names in document["words"].items()},
    )


def ages(text: str, is_asked: bool = False) -> tuple[int, ...]:
    """Return the ages in years that a message states, in its order; `is_asked`: the open question is about an age."""
    tokens = [token if token[0].isdigit() else folded(token) for token in TOKEN.findall(text[:1000])]
    found = [(place, age) for place in range(len(tokens)) if (age := _age_at(tokens, place)) is not None]
    if not found and is_asked:
        numbers = [int(token) for token in tokens if token.isdigit()]
        return tuple(numbers) if len(numbers) == 1 and numbers[0] <= OLDEST else ()
    return tuple(age for _, age in found)


def _age_at(tokens: list[str], place: int) -> int | None:
    words, token = _words(), tokens[place]
    if not token.isdigit():
        return _spelled(tokens, place)
    number = int(token)
    before, after = tokens[max(place - 3, 0) : place], tokens[place + 1 : place + 4]
    if after[:1] == ["de"]:  # Romanian: "26 de ani"
        after = after[1:]
    last = before[-1] if before else ","
    is_told = last in words.before or (last in BREAKS and number >= TEENS and len(tokens) > 1)
    if after and after[0].startswith(words.years) and after[0] != HOURS:
        if any(word.startswith(words.only_age) for word in after):
            return number
        is_told |= last in words.joining or (last == "de" and number >= TEENS)
        return number if is_told and number <= OLDEST and not _lasts(before, after) else None
    is_alone = not after or after[0] in BREAKS or after[0] in words.before | words.joining
    return number if is_told and is_alone and YOUNGEST_ALONE <= number <= OLDEST else None


def _spelled(tokens: list[str], place: int) -> int | None:
    """Return an age in words: "seventeen", "on yedi"."""
    pair = " ".join(tokens[place : place + 2])
    for number, names in _words().words.items():
        for name in names:
            is_there = pair.startswith(name) if " " in name else tokens[place].startswith(name)
            behind = tokens[place + len(name.split()) :][:1]
            if is_there and not (behind and behind[0].startswith(_words().other_units)):
                return number
    return None


def _lasts(before: list[str], after: list[str]) -> bool:
    words = _words()
    return any(word in words.lasting - {"de"} for word in before[-1:]) or any(word.startswith(words.ago) for word in after[1:])


def are_adult(stated: tuple[int, ...]) -> bool:
    """Return whether ages are stated and none of them is a child's."""
    return bool(stated) and min(stated) >= ADULT
