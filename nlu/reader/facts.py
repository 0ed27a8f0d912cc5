"""Facts that a message states, those from short lists: logistic regressions over its vector.  ages.py and roles.py read others.

Only facts that are read precisely enough on validation are told; the others are learned and wait for more messages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from nlu.data.turns import Turn
from nlu.taxonomy import load_taxonomy

STRENGTH = 10.0
"""Inverse of the regularisation, scikit-learn's C, for vectors scaled by SCALE."""
SCALE = 3.0
STATED_FROM = 0.8
PRECISE = frozenset({"for", "locked", "police", "talk", "tried", "writer"})
"""Facts that are told: about four of five or more of them are right on nlu/validation/turns (docs/model-card.md)."""


class FactModel:
    def __init__(self, weights: npt.NDArray[np.float32], bias: npt.NDArray[np.float32]) -> None:
        """`weights`: [384, values]; `bias`: [values], in the order of fact_values()."""
        self._weights, self._bias = weights, bias

    @classmethod
    def train(cls, turns: Sequence[Turn], vectors: npt.NDArray[np.float32]) -> FactModel:
        """`vectors`: [turns, 384].  Answers that tell no fact are left out: not all of them were looked through."""
        from sklearn.linear_model import LogisticRegression

        rows = [row for row, turn in enumerate(turns) if turn.facts or not turn.asked]
        own, listed = vectors[rows] * SCALE, fact_values()
        weights, bias = np.zeros((vectors.shape[1], len(listed)), np.float32), np.zeros(len(listed), np.float32)
        for column, (name, value) in enumerate(listed):
            states = [turns[row].facts.get(name) == value for row in rows]
            fitted = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=5).fit(own, states)
            weights[:, column], bias[column] = fitted.coef_[0] * SCALE, fitted.intercept_[0]
        return cls(weights, bias)

    def read(self, vector: npt.NDArray[np.float32]) -> Iterator[tuple[str, str, float]]:
        """Yield fact, value and confidence of what is stated; of two values of a fact the likelier."""
        chances = self.chances(vector)
        for name in dict.fromkeys(name for name, _ in fact_values() if name in PRECISE):
            own = [(float(chance), value) for (fact, value), chance in zip(fact_values(), chances, strict=True) if fact == name]
            chance, value = max(own)
            if chance >= STATED_FROM:
                yield name, value, chance

    def chances(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Return the probability of each of fact_values() for the vector [384] of a message."""
        chances: npt.NDArray[np.float64] = expit(vector @ self._weights + self._bias)
        return chances

    def save(self, path: Path) -> None:
        np.savez_compressed(path, weights=self._weights, bias=self._bias)

    @classmethod
    def load(cls, path: Path) -> FactModel:
        with np.load(path) as stored:
            return cls(stored["weights"], stored["bias"])


@cache
def fact_values() -> tuple[tuple[str, str], ...]:
    """Return the facts whose values are listed, with each value."""
    return tuple((name, value) for name, values in load_taxonomy().facts.items() if isinstance(values, tuple) for value in values)
