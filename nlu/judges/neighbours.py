"""The most alike training messages, by their vectors, and what those were: a vote beside the linear weights.

Vectors are turned onto their 128 main directions and kept as one byte a number; no text is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.data.messages import Message
from nlu.taxonomy import RISKS, load_taxonomy

DIRECTIONS = 128
NEAREST = 100
SHARPNESS = 20.0
STEP = 1 / 254


@dataclass(frozen=True, slots=True)
class Votes:
    """Shares of the nearest messages, by intent, risk and signal in the order of the taxonomy."""

    intents: np.ndarray
    risks: np.ndarray
    signals: np.ndarray


class Neighbours:
    def __init__(
        self, centre: np.ndarray, directions: np.ndarray, places: np.ndarray, intents: np.ndarray, risks: np.ndarray,
        signals: np.ndarray,
    ) -> None:  # fmt: skip
        """`places`: a row a message, bytes; `intents` and `risks`: numbers; `signals`: 0 or 1 each."""
        self._centre, self._directions, self._bytes = centre, directions, places
        self._places = places.astype(np.float32) * STEP
        self._intents, self._risks, self._signals = intents, risks, signals

    @classmethod
    def train(cls, messages: list[Message], vectors: np.ndarray, letters: Sequence[np.ndarray] = ()) -> Neighbours:
        taxonomy = load_taxonomy()
        intents = {name: number for number, name in enumerate(taxonomy.intents)}
        centre = vectors.mean(axis=0)
        _, order = np.linalg.eigh(np.cov((vectors - centre).T.astype(np.float64)))
        directions = order[:, ::-1][:, :DIRECTIONS].astype(np.float32)
        places = _unit((vectors - centre) @ directions)
        return cls(
            centre,
            directions,
            np.clip(np.round(places / STEP), -127, 127).astype(np.int8),
            np.asarray([intents[message.intent] for message in messages], np.uint8),
            np.asarray([RISKS.index(message.risk) for message in messages], np.uint8),
            np.asarray([[name in message.signals for name in taxonomy.signals] for message in messages], np.uint8),
        )

    def votes(self, vector: np.ndarray) -> Votes:
        taxonomy = load_taxonomy()
        likeness = self._places @ _unit((vector - self._centre) @ self._directions)
        nearest = np.argpartition(-likeness, min(NEAREST, len(likeness) - 1))[:NEAREST]
        weights = np.exp(SHARPNESS * (likeness[nearest] - 1))
        weights /= weights.sum()
        return Votes(
            np.bincount(self._intents[nearest], weights, len(taxonomy.intents)),
            np.bincount(self._risks[nearest], weights, len(RISKS)),
            weights @ self._signals[nearest],
        )

    def save(self, path: Path) -> None:
        np.savez_compressed(
            path, centre=self._centre, directions=self._directions, places=self._bytes, intents=self._intents,
            risks=self._risks, signals=self._signals,
        )  # fmt: skip

    @classmethod
    def from_arrays(cls, stored: Mapping[str, np.ndarray]) -> Neighbours:
        return cls(*(stored[name] for name in ("centre", "directions", "places", "intents", "risks", "signals")))

    @classmethod
    def load(cls, path: Path) -> Neighbours:
        with np.load(path) as stored:
            return cls.from_arrays(stored)


def _unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
