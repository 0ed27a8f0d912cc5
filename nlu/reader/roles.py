"""Which place is whose: where the person is, comes from, wants to go, or where somebody else is.

A linear model over the words around a place's name, its ending ("-dan" is from, "-da" is in), and the whole message."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from nlu.data.turns import Turn
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer
from nlu.places.matcher import Place, country_of
from nlu.text.folding import folded
from nlu.text.runs import BITS, WORD

ROLES = ("here", "there", "from", "to", "none")
"""Names of facts; `none`: a place that is only talked about."""
RECIPE = Recipe(epochs=15)
WEIGHTS = (0.4, 1.2)
"""How much the whole message and the words around count."""
TAKE_FROM = 0.5
AROUND = 3
"""Words on each side that are looked at."""


@dataclass(frozen=True, slots=True)
class Role:
    place: Place
    name: str
    confidence: float


class RoleModel:
    def __init__(self, linear: LinearModel) -> None:
        self._linear = linear

    @classmethod
    def train(cls, turns: Sequence[Turn], vectors: npt.NDArray[np.float32], places: Sequence[Sequence[Place]]) -> RoleModel:
        """`vectors`: [turns, 384]; `places`: those found in each turn's text."""
        rows = [
            (row, place, _role(turn, country))
            for row, turn in enumerate(turns)
            for place in places[row]
            if (country := country_of(place)) is not None and (turn.facts or turn.asked is None)
        ]
        targets = np.zeros((len(rows), len(ROLES)), np.float32)
        for number, (_, _, role) in enumerate(rows):
            targets[number, ROLES.index(role)] = 1
        letters = [_around(turns[row].text, place) for row, place, _ in rows]
        dense = vectors[[row for row, _, _ in rows]]
        return cls(Trainer([Group("one", len(ROLES))], RECIPE).fit(dense, letters, targets, np.ones(len(rows), np.float32)))

    def roles(self, text: str, vector: npt.NDArray[np.float32], places: Sequence[Place]) -> Iterator[Role]:
        """Yield the role of each country or town that has one, in the order of the text."""
        for place in places:
            if country_of(place) is not None:
                scores = np.stack([self._linear.of_vector(vector), self._linear.of_letters(_around(text, place))])
                chances = softmax(np.asarray(WEIGHTS) @ scores)
                best = int(chances.argmax())
                is_told = place.kind != "nationality" or ROLES[best] == "from"
                if ROLES[best] != "none" and is_told and chances[best] >= TAKE_FROM:
                    yield Role(place, ROLES[best], float(chances[best]))

    def save(self, path: Path) -> None:
        self._linear.save(path)

    @classmethod
    def load(cls, path: Path) -> RoleModel:
        with np.load(path) as stored:
            return cls(LinearModel.from_arrays(stored))


def _role(turn: Turn, country: str) -> str:
    return next((name for name in ROLES if turn.facts.get(name) == country), "none")


def _around(text: str, place: Place) -> npt.NDArray[np.int32]:
    """Return buckets of the words before and behind a place, by their distance and without it, and of its ending."""
    before = [folded(match[0]) for match in WORD.finditer(text[: place.start])][-AROUND:]
    after = [folded(match[0]) for match in WORD.finditer(text[place.end :])][:AROUND]
    name = folded(text[place.start : place.end].rsplit(maxsplit=1)[-1])
    runs = [
        f"{place.kind}",
        f"end {name[-2:]}",
        f"end {name[-3:]}",
        f"last {' '.join(before[-2:])}",
        f"next {' '.join(after[:2])}",
    ]
    runs += [f"before {distance} {word}" for distance, word in enumerate(reversed(before))] + [
        f"before {word}" for word in before
    ]
    runs += [f"behind {distance} {word}" for distance, word in enumerate(after)] + [f"behind {word}" for word in after]
    mask = (1 << BITS) - 1
    return np.asarray(sorted({crc32(run.encode()) & mask for run in runs}), np.int32)
