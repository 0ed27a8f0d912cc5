"""Training texts as points: their vectors, turned onto their main directions, one byte a number.

A third of the numbers and a twelfth of the memory find the same nearest texts; no text is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

DIRECTIONS = 128
STEP = 1 / 254
"""What one step of a stored byte is worth."""
FIELDS = ("middle", "directions", "points")
"""Arrays in a file, in the order of the parameters of Points; a linear model beside it has a `centre` of its own."""
AT_A_TIME = 4096
"""Rows that are widened to 32 bits at a time: they fit the processor's cache, and take no longer than wide ones from memory."""


@dataclass(frozen=True, slots=True)
class Points:
    middle: npt.NDArray[np.float32]
    directions: npt.NDArray[np.float32]
    """[width, DIRECTIONS]."""
    rows: npt.NDArray[np.int8]
    """[texts, DIRECTIONS], of length 1 in steps of STEP."""

    @classmethod
    def of_vectors(cls, vectors: npt.NDArray[np.float32]) -> Points:
        """`vectors`: [texts, width]."""
        middle = vectors.mean(axis=0)
        directions = _main_directions(vectors - middle)
        rows = np.round(_unit((vectors - middle) @ directions) / STEP)
        return cls(middle, directions, np.clip(rows, -127, 127).astype(np.int8))

    def similarity(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the cosines [texts] with one vector [width]."""
        own = _unit((vector - self.middle) @ self.directions) * np.float32(STEP)
        found = np.empty(len(self.rows), np.float32)
        wide = np.empty((AT_A_TIME, DIRECTIONS), np.float32)
        for start in range(0, len(self.rows), AT_A_TIME):
            rows = self.rows[start : start + AT_A_TIME]
            np.copyto(wide[: len(rows)], rows)
            np.dot(wide[: len(rows)], own, out=found[start : start + len(rows)])
        return found

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Return what from_arrays takes, to be stored."""
        return dict(zip(FIELDS, (self.middle, self.directions, self.rows), strict=True))

    @classmethod
    def from_arrays(cls, stored: Mapping[str, npt.NDArray[Any]]) -> Points:
        """Raise KeyError when an array of FIELDS is missing."""
        return cls(*(stored[name] for name in FIELDS))


def _main_directions(centred: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the principal directions of the rows, largest variance first: [width, DIRECTIONS]."""
    _, order = np.linalg.eigh(np.cov(centred.T.astype(np.float64)))
    directions: npt.NDArray[np.float32] = order[:, ::-1][:, :DIRECTIONS].astype(np.float32)
    return directions


def _unit(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    return rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9)
