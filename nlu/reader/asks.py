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
    def __init__(self, linear: LinearModel, points: npt.NDArray[np.float16], names: npt.NDArray[np.uint8]) -> None:
        """`points`: vectors of the examples, [sentences, 384]; `names`: [sentences], numbers in the order of ask_names."""
        self._linear, self._points, self._names = linear, points.astype(np.float32), names

    @classmethod
    def train(cls, asks: Sequence[Ask], vectors: npt.NDArray[np.float32]) -> AskModel:
        """`vectors`: [sentences, 384]."""
        names = np.asarray([ask_names().index(ask.name) for ask in asks], np.uint8)
        targets = np.eye(len(ask_names()), dtype=np.float32)[names]
        letters = [buckets(ask.text) for ask in asks]
        linear = Trainer([Group("one", len(ask_names()))], RECIPE).fit(vectors, letters, targets, np.ones(len(asks), np.float32))
        return cls(linear, vectors.astype(np.float16), names)

    def read(self, vector: npt.NDArray[np.float32], letters: npt.NDArray[np.int32]) -> tuple[str, float]:
        """Return the likeliest name, or NOTHING, and its probability.  `vector`: [384]; `letters`: its buckets."""
        chances = self.chances(self.scores(vector, letters))
        best = int(chances.argmax())
        return ask_names()[best], float(chances[best])

    def scores(self, vector: npt.NDArray[np.float32], letters: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
        """Return [3, names]: by vector, by letters and by votes."""
        return np.stack([self._linear.of_vector(vector), self._linear.of_letters(letters), np.log(self._votes(vector) + FLOOR)])

    @staticmethod
    def chances(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        chances: npt.NDArray[np.float64] = softmax(np.asarray(WEIGHTS) @ scores)
        return chances

    def _votes(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        similarity = self._points @ vector
        nearest = np.argpartition(-similarity, NEAREST)[:NEAREST]
        weights = np.exp(SHARPNESS * (similarity[nearest] - 1))
        votes: npt.NDArray[np.float64] = np.bincount(self._names[nearest], weights, len(ask_names())) / weights.sum()
        return votes

    def save(self, path: Path) -> None:
        self._linear.save(path, points=self._points.astype(np.float16), names=self._names)

    @classmethod
    def load(cls, path: Path) -> AskModel:
        with np.load(path) as stored:
            return cls(LinearModel.from_arrays(stored), stored["points"], stored["names"])


@cache
def ask_names() -> tuple[str, ...]:
    return (*load_taxonomy().asks, NOTHING)
