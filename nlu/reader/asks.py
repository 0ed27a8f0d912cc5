"""What one sentence asks for or tells within a conversation: a linear model over vector and letters, and the nearest examples.

Each sentence of a message is read by itself, so that a second question is not hidden by the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from nlu.data.asks import NOTHING, Ask
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer
from nlu.judges.points import Points
from nlu.taxonomy import load_taxonomy
from nlu.text.letters import buckets

RECIPE = Recipe(epochs=30, smoothing=0.05)
WEIGHTS = (0.7, 1.0, 0.4)
"""How much vector, letters and votes count."""
NEAREST, SHARPNESS = 12, 14.0
TAKEN_FROM = 0.5
"""Probability from which a sentence is said to ask for it; chosen on nlu/validation/asks (evaluation/asks.py)."""
FLOOR = 0.02


@dataclass(frozen=True, slots=True)
class Asked:
    name: str
    """A name of taxonomy.yml, `asks`, or NOTHING."""
    confidence: float
    sentence: int | None
    """Its place in the message; None when the message was read as a whole."""

    def shown(self) -> dict[str, Any]:
        return {"name": self.name, "confidence": round(self.confidence, 4), "sentence": self.sentence}


class AskModel:
    def __init__(self, linear: LinearModel, seen: npt.NDArray[np.int32], points: Points, names: npt.NDArray[np.uint8]) -> None:
        """`seen`: the buckets of letters that occur, rising; `linear` counts them by their place.

        `names`: [sentences], numbers in the order of ask_names, of the examples that are `points`."""
        self._linear, self._seen, self._points, self._names = linear, seen, points, names

    @classmethod
    def train(cls, asks: Sequence[Ask], vectors: npt.NDArray[np.float32]) -> AskModel:
        """`vectors`: [sentences, 384]."""
        names = np.asarray([ask_names().index(ask.name) for ask in asks], np.uint8)
        targets = np.eye(len(ask_names()), dtype=np.float32)[names]
        letters = [buckets(ask.text) for ask in asks]
        linear = Trainer([Group("one", len(ask_names()))], RECIPE).fit(vectors, letters, targets, np.ones(len(asks), np.float32))
        seen = np.unique(np.concatenate(letters)).astype(np.int32)
        return cls(linear.of_seen(seen), seen, Points.of_vectors(vectors), names)

    def read(self, vector: npt.NDArray[np.float32], letters: npt.NDArray[np.int32]) -> tuple[str, float]:
        """Return the likeliest name, or NOTHING, and its probability.  `vector`: [384]; `letters`: its buckets."""
        chances = self.chances(self.scores(vector, letters))
        best = int(chances.argmax())
        return ask_names()[best], float(chances[best])

    def scores(self, vector: npt.NDArray[np.float32], letters: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
        """Return [3, names]: by vector, by letters and by votes."""
        return np.stack([self._linear.of_vector(vector), self._of_letters(letters), np.log(self._votes(vector) + FLOOR)])

    def _of_letters(self, letters: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
        """Letters that no example has count as nothing."""
        places = np.minimum(np.searchsorted(self._seen, letters), len(self._seen) - 1)
        known = places[self._seen[places] == letters].astype(np.int32)
        share: float = (len(known) / max(len(letters), 1)) ** 0.5
        return self._linear.of_letters(known) * share

    @staticmethod
    def chances(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        chances: npt.NDArray[np.float64] = softmax(np.asarray(WEIGHTS) @ scores)
        return chances

    def _votes(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        similarity = self._points.similarity(vector)
        nearest = np.argpartition(-similarity, NEAREST)[:NEAREST]
        weights = np.exp(SHARPNESS * (similarity[nearest] - 1))
        votes: npt.NDArray[np.float64] = np.bincount(self._names[nearest], weights, len(ask_names())) / weights.sum()
        return votes

    def save(self, path: Path) -> None:
        self._linear.save(path, seen=self._seen, names=self._names, **self._points.arrays())

    @classmethod
    def load(cls, path: Path) -> AskModel:
        with np.load(path) as stored:
            return cls(LinearModel.from_arrays(stored), stored["seen"], Points.from_arrays(stored), stored["names"])


@cache
def ask_names() -> tuple[str, ...]:
    return (*load_taxonomy().asks, NOTHING)
