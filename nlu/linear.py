"""Linear weights over a sentence vector and hashed letters, several answers at once.  numpy only; deterministic.

Learned by AdaGrad in small batches.  The weights of letters are kept as one byte each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.letters import BITS, buckets


@dataclass(frozen=True, slots=True)
class Recipe:
    epochs: int = 8
    batch: int = 256
    rate_vector: float = 0.02
    rate_letters: float = 0.1
    decay: float = 1e-4
    letters: float = 1.0
    """How much the letters weigh beside the vector; 0 leaves them out."""
    smoothing: float = 0.05
    seed: int = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that go together: exactly one of them is right ("one"), or each by itself ("each")."""

    kind: str
    size: int


class LinearModel:
    def __init__(
        self, centre: np.ndarray, weights: np.ndarray, bias: np.ndarray, letters: np.ndarray, scale: np.ndarray
    ) -> None:
        self._centre, self._weights, self._bias = centre, weights, bias
        self._letters, self._scale = letters, scale

    def scores(self, text: str, vector: np.ndarray) -> np.ndarray:
        scores = spread(vector - self._centre) @ self._weights + self._bias
        found = buckets(text)
        if found and len(self._letters):
            sums = self._letters[found].sum(axis=0, dtype=np.int32)
            scores = scores + sums * self._scale / len(found) ** 0.5
        return scores

    def arrays(self) -> dict[str, np.ndarray]:
        return {
            "centre": self._centre, "weights": self._weights, "bias": self._bias,
            "letters": self._letters, "scale": self._scale,
        }  # fmt: skip

    @classmethod
    def from_arrays(cls, stored: dict[str, np.ndarray]) -> LinearModel:
        return cls(*(stored[name] for name in ("centre", "weights", "bias", "letters", "scale")))

    def save(self, path: Path, **more: np.ndarray) -> None:
        np.savez_compressed(path, **self.arrays(), **more)


def spread(vectors: np.ndarray) -> np.ndarray:
    """Vectors of length 1, so that a number of them is about 1."""
    return vectors * vectors.shape[-1] ** 0.5


class Trainer:
    def __init__(self, groups: Sequence[Group], recipe: Recipe) -> None:
        self.groups, self.recipe = groups, recipe
        self.outputs = sum(group.size for group in groups)

    def fit(self, texts: Sequence[str], vectors: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> LinearModel:
        """`targets`: a column for each answer, 0 or 1.  `weights`: how much a message counts."""
        recipe = self.recipe
        centre = vectors.mean(axis=0)
        dense = spread(vectors - centre).astype(np.float32)
        rows = [np.asarray(buckets(text), np.int32) for text in texts] if recipe.letters else []
        state = _State.zeros(dense.shape[1], self.outputs)
        order = np.random.RandomState(recipe.seed)
        total = recipe.epochs * -(-len(dense) // recipe.batch)
        done = 0
        for _ in range(recipe.epochs):
            shuffled = order.permutation(len(dense))
            for start in range(0, len(shuffled), recipe.batch):
                batch = shuffled[start : start + recipe.batch]
                chosen = [rows[i] for i in batch] if rows else []
                self._step(state, dense[batch], chosen, targets[batch], weights[batch], 1 - done / total)
                done += 1
        scale = np.maximum(np.abs(state.letters).max(axis=0), 1e-6) / 127
        letters = np.round(state.letters / scale).astype(np.int8)
        kept = letters if recipe.letters else np.zeros((0, self.outputs), np.int8)
        return LinearModel(centre, state.weights, state.bias, kept, (scale * recipe.letters).astype(np.float32))

    def _step(
        self,
        state: _State,
        dense: np.ndarray,
        rows: list[np.ndarray],
        targets: np.ndarray,
        weights: np.ndarray,
        rate: float,
    ) -> None:
        from scipy.sparse import csr_matrix

        recipe = self.recipe
        scores = dense @ state.weights + state.bias
        columns = sparse = None
        if rows:
            sizes = np.asarray([len(row) for row in rows])
            columns, places = np.unique(np.concatenate(rows), return_inverse=True)
            values = np.repeat(recipe.letters / np.sqrt(np.maximum(sizes, 1)), sizes).astype(np.float32)
            starts = np.concatenate([[0], np.cumsum(sizes)])
            sparse = csr_matrix((values, places, starts), shape=(len(rows), len(columns)))
            scores = scores + sparse @ state.letters[columns]
        slope = self._slopes(scores, targets) * weights[:, None] / len(dense)
        _descend(state.weights, state.squares, dense.T @ slope + recipe.decay * state.weights, recipe.rate_vector * rate)
        state.bias -= 0.5 * rate * slope.sum(axis=0)
        if columns is not None and sparse is not None:
            change = sparse.T @ slope
            state.letter_squares[columns] += change * change
            state.letters[columns] -= recipe.rate_letters * rate * change / np.sqrt(state.letter_squares[columns])

    def _slopes(self, scores: np.ndarray, targets: np.ndarray) -> np.ndarray:
        slopes, at = np.empty_like(scores), 0
        for group in self.groups:
            part = slice(at, at + group.size)
            at += group.size
            if group.kind == "one":
                soft = targets[:, part] * (1 - self.recipe.smoothing) + self.recipe.smoothing / group.size
                slopes[:, part] = softmax(scores[:, part]) - soft
            else:
                slopes[:, part] = sigmoid(scores[:, part]) - targets[:, part]
        return slopes


@dataclass(slots=True)
class _State:
    weights: np.ndarray
    squares: np.ndarray
    bias: np.ndarray
    letters: np.ndarray
    letter_squares: np.ndarray

    @classmethod
    def zeros(cls, width: int, outputs: int) -> _State:
        letters = np.zeros((1 << BITS, outputs), np.float32)
        return cls(
            np.zeros((width, outputs), np.float32),
            np.full((width, outputs), 1e-6, np.float32),
            np.zeros(outputs, np.float32),
            letters,
            np.full_like(letters, 1e-7),
        )


def _descend(values: np.ndarray, squares: np.ndarray, slope: np.ndarray, rate: float) -> None:
    squares += slope * slope
    values -= rate * slope / np.sqrt(squares)


def softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def sigmoid(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-scores))
