"""The most similar training messages, by their vectors, and what those were: a vote besides the linear weights.

Vectors are turned onto their 128 main directions and stored as one byte a number; no text is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.messages import Message
from nlu.taxonomy import RISKS, load_taxonomy

DIRECTIONS = 128
NEAREST_MESSAGES = 100
SHARPNESS = 20.0
STEP = 1 / 254
"""What one step of a stored byte is worth."""
FIELDS = ("centre", "directions", "points", "intents", "risks", "signals")
"""Arrays of a model in its file, in the order of the parameters of Neighbours."""


@dataclass(frozen=True, slots=True)
class Votes:
    """Shares of the nearest messages, in the order of the taxonomy: [intents], [risks], [signals]."""

    intents: npt.NDArray[np.float64]
    risks: npt.NDArray[np.float64]
    signals: npt.NDArray[np.float64]


class Neighbours:
    def __init__(
        self,
        centre: npt.NDArray[np.float32],
        directions: npt.NDArray[np.float32],
        points: npt.NDArray[np.int8],
        intents: npt.NDArray[np.uint8],
        risks: npt.NDArray[np.uint8],
        signals: npt.NDArray[np.uint8],
    ) -> None:
        """`centre`: [384]; `directions`: [384, 128]; `points`: [messages, 128] in steps of STEP.

        `intents` and `risks`: [messages], numbers in the order of the taxonomy; `signals`: [messages, signals], 0 or 1."""
        self._centre, self._directions = centre, directions
        self._points = points.astype(np.float32) * STEP
        self._intents, self._risks, self._signals = intents, risks, signals

    @classmethod
    def train(
        cls, messages: list[Message], vectors: npt.NDArray[np.float32], letters: Sequence[npt.NDArray[np.int32]] = ()
    ) -> Neighbours:
        """`vectors`: [messages, 384]; `letters` are not used."""
        centre = vectors.mean(axis=0)
        directions = main_directions(vectors - centre)
        points = np.round(unit((vectors - centre) @ directions) / STEP)
        return cls(centre, directions, np.clip(points, -127, 127).astype(np.int8), *_labels(messages))

    def votes(self, vector: npt.NDArray[np.float32]) -> Votes:
        """Return what the nearest training messages of one vector [384] were, the more similar counting more."""
        taxonomy = load_taxonomy()
        similarity = self._points @ unit((vector - self._centre) @ self._directions)
        nearest = np.argpartition(-similarity, min(NEAREST_MESSAGES, len(similarity) - 1))[:NEAREST_MESSAGES]
        weights = np.exp(SHARPNESS * (similarity[nearest] - 1))
        weights /= weights.sum()
        return Votes(
            np.bincount(self._intents[nearest], weights, len(taxonomy.intents)),
            np.bincount(self._risks[nearest], weights, len(RISKS)),
            weights @ self._signals[nearest],
        )

    def save(self, path: Path) -> None:
        points = np.round(self._points / STEP).astype(np.int8)
        own = (self._centre, self._directions, points, self._intents, self._risks, self._signals)
        np.savez_compressed(path, **dict(zip(FIELDS, own, strict=True)))

    @classmethod
    def from_arrays(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Neighbours:
        """Raise KeyError when an array of FIELDS is missing."""
        return cls(*(stored[name] for name in FIELDS))

    @classmethod
    def load(cls, path: Path) -> Neighbours:
        with np.load(path) as stored:
            return cls.from_arrays(stored)


def main_directions(centred: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the principal directions of the rows, largest variance first: [width, DIRECTIONS]."""
    _, order = np.linalg.eigh(np.cov(centred.T.astype(np.float64)))
    directions: npt.NDArray[np.float32] = order[:, ::-1][:, :DIRECTIONS].astype(np.float32)
    return directions


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


def unit(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
