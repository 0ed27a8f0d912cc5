"""How likely a message states each fact, by its vector: a veto on what the frames find, and facts that no frame finds.

Frames read words, these heads the whole message: "I beg you" is no begging.  How far a frame is believed stands in trust.py."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit

from nlu.data.turns import Turn
from nlu.judges.linear import Group, Recipe, Trainer, scaled
from nlu.reader.trust import TELL_FROM, Context, trust
from nlu.taxonomy import load_taxonomy

RECIPE = Recipe(epochs=20, smoothing=0.0, decay=1e-5)
STATED_FROM = 0.8
"""Of a fact that no frame finds; chosen on nlu/validation/turns."""
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
        """`vectors`: [turns, 384].  Answers without facts count as well: few of them state one that nobody has marked."""
        targets = np.asarray([[_states(turn.facts, *head) for head in heads()] for turn in turns], np.float32)
        centre = vectors.mean(axis=0)
        dense = scaled(vectors - centre).astype(np.float32)
        trainer = Trainer([Group("each", len(heads()))], RECIPE)
        weights, bias = trainer.fit_vectors(dense, targets, np.ones(len(turns), np.float32))
        return cls(scaled(weights.T).T, bias - scaled(centre) @ weights)

    def read(
        self, vector: npt.NDArray[np.float32], framed: Mapping[str, str], context: Context, *, has_frames: bool
    ) -> Iterator[tuple[str, str, float]]:
        """Yield fact, value and confidence of what is stated.

        `framed`: what frames find; `has_frames`: the language has some, so that the heads only add to them."""
        chances = dict(zip(heads(), self.chances(vector).tolist(), strict=True))
        for name, value in framed.items():
            believed = trust(name, chances[head_of(name, value)], context)
            if believed >= TELL_FROM:
                yield name, value, believed
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


def head_of(name: str, value: str) -> tuple[str, str]:
    """Return the head that judges a fact with this value."""
    return (name, value) if (name, value) in heads() else (name, ANY)


def _states(facts: Mapping[str, str], name: str, value: str) -> bool:
    return name in facts if value == ANY else facts.get(name) == value
