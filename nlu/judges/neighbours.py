"""The most similar training messages, by their vectors, and what those were: a vote besides the linear weights."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.messages import Message
from nlu.judges.points import Points
from nlu.taxonomy import RISKS, load_taxonomy

NEAREST_MESSAGES = 100
SHARPNESS = 20.0
FIELDS = ("intents", "risks", "signals")
"""Arrays of a model in its file beside its points, in the order of the parameters of Neighbours."""


@dataclass(frozen=True, slots=True)
class Votes:
    """Shares of the nearest messages, in the order of the taxonomy: [intents], [risks], [signals]."""

    intents: npt.NDArray[np.float64]
    risks: npt.NDArray[np.float64]
    signals: npt.NDArray[np.float64]


class Neighbours:
    def __init__(
        self,
        points: Points,
        intents: npt.NDArray[np.uint8],
        risks: npt.NDArray[np.uint8],
        signals: npt.NDArray[np.uint8],
    ) -> None:
        """`intents` and `risks`: [messages], numbers in the order of the taxonomy; `signals`: [messages, signals], 0 or 1."""
        self._points, self._intents, self._risks, self._signals = points, intents, risks, signals

    @classmethod
    def train(
        cls, messages: list[Message], vectors: npt.NDArray[np.float32], letters: Sequence[npt.NDArray[np.int32]] = ()
    ) -> Neighbours:
        """`vectors`: [messages, 384]; `letters` are not used."""
        return cls(Points.of_vectors(vectors), *_labels(messages))

    def votes(self, vector: npt.NDArray[np.float32]) -> Votes:
        """Return what the nearest training messages of one vector [384] were, the more similar counting more."""
        taxonomy = load_taxonomy()
        similarity = self._points.similarity(vector)
        nearest = np.argpartition(-similarity, min(NEAREST_MESSAGES, len(similarity) - 1))[:NEAREST_MESSAGES]
        weights = np.exp(SHARPNESS * (similarity[nearest] - 1))
        weights /= weights.sum()
        return Votes(
            np.bincount(self._intents[nearest], weights, len(taxonomy.intents)),
            np.bincount(self._risks[nearest], weights, len(RISKS)),
            weights @ self._signals[nearest],
        )

    def save(self, path: Path) -> None:
        labels = dict(zip(FIELDS, (self._intents, self._risks, self._signals), strict=True))
        np.savez_compressed(path, **self._points.arrays(), **labels)

    @classmethod
    def from_arrays(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Neighbours:
        """Raise KeyError when an array of FIELDS or of its points is missing."""
        return cls(Points.from_arrays(stored), *(stored[name] for name in FIELDS))

    @classmethod
    def load(cls, path: Path) -> Neighbours:
        with np.load(path) as stored:
            return cls.from_arrays(stored)


def _labels(
    messages: Sequence[Message],
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    taxonomy = load_taxonomy()
    number_of = {name: number for number, name in enumerate(taxonomy.intents)}
    return (
        np.asarray([number_of[message.intent] for message in messages], np.uint8),
        np.asarray([RISKS.index(message.risk) for message in messages], np.uint8),
        np.asarray([[name in message.signals for name in taxonomy.signals] for message in messages], np.uint8),
    )
