"""How likely a message states each fact, by its vector: a veto on what the frames find, and facts that no frame finds.

Frames read words, these heads the whole message: "I beg you" is no begging."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from nlu.data.turns import Turn
from nlu.judges.linear import Group, Recipe, Trainer, scaled
from nlu.taxonomy import load_taxonomy

RECIPE = Recipe(epochs=12, smoothing=0.0)
STATED_FROM = 0.8
"""Of a fact that no frame finds."""
VETO_BELOW = 0.05
"""Of a fact that a frame finds.  Both bars are chosen on nlu/validation/turns."""
PRECISE = frozenset({"for", "locked", "police", "talk", "tried", "writer"})
"""Facts that are told by their heads alone in a language without frames."""
ANY = ""
"""In place of a value: whether the fact is stated at all, for ages, children and places."""


class FactModel:
    def __init__(self, weights: npt.NDArray[np.float32], bias: npt.NDArray[np.float32]) -> None:
        """`weights`: [384, heads]; `bias`: [heads], in the order of heads()."""
        self._weights, self._bias = weights, bias

    @classmethod
    def train(cls, turns: Sequence[Turn], vectors: npt.NDArray[np.float32]) -> FactModel:
        """`vectors`: [turns, 384].  Answers that tell no fact are left out: not all of them were looked through."""
        rows = [row for row, turn in enumerate(turns) if turn.facts or not turn.asked]
        own = [turns[row].facts for row in rows]
        targets = np.asarray([[_states(facts, *head) for head in heads()] for facts in own], np.float32)
        centre = vectors[rows].mean(axis=0)
        dense = scaled(vectors[rows] - centre).astype(np.float32)
        trainer = Trainer([Group("each", len(heads()))], RECIPE)
        weights, bias = trainer.fit_vectors(dense, targets, np.ones(len(rows), np.float32))
        return cls(scaled(weights.T).T, bias - scaled(centre) @ weights)

    def read(
        self, vector: npt.NDArray[np.float32], framed: Mapping[str, str], *, has_frames: bool
    ) -> Iterator[tuple[str, str, float]]:
        """Yield fact, value and confidence of what is stated.

        `framed`: what frames find; `has_frames`: the language has some, so that the heads only add to them."""
        chances = dict(zip(heads(), self.chances(vector).tolist(), strict=False))  # an older model has fewer heads
        for name, value in framed.items():
            head = (name, value) if (name, value) in chances else (name, ANY)
            chance = chances.get(head, 1.0)
            if chance >= VETO_BELOW:
                yield name, value, max(chance, STATED_FROM)
        for name in dict.fromkeys(name for name, _ in fact_values()):
            if name not in framed and (has_frames or name in PRECISE):
                chance, value = max((chances[head], head[1]) for head in fact_values() if head[0] == name)
                if chance >= STATED_FROM:
                    yield name, value, chance

    def chances(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Return the probability of each of heads() for the vector [384] of a message."""
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


@cache
def heads() -> tuple[tuple[str, str], ...]:
    """Return the facts with each value, and those with a number or a name with ANY."""
    return (*fact_values(), *((name, ANY) for name, values in load_taxonomy().facts.items() if isinstance(values, str)))


def _states(facts: Mapping[str, str], name: str, value: str) -> bool:
    return name in facts if value == ANY else facts.get(name) == value
