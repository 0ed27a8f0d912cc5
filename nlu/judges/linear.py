"""Linear weights over a sentence vector and, apart from it, over hashed letters; several answers at once.

The two learn alone and their scores are added: learning together, the letters would only mend what the vector gets wrong
on the messages that its encoder has already seen.  numpy and scipy only; deterministic; AdaGrad in small batches.  The
weights of letters are kept as one byte each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.taxonomy import OURS
from nlu.text.letters import BITS, compact


@dataclass(frozen=True, slots=True)
class Recipe:
    epochs: int = 4
    batch: int = 256
    rate_vector: float = 0.02
    rate_letters: float = 0.6
    decay: float = 1e-4
    smoothing: float = 0.1
    rarity: float = 1.25
    """Power of log(messages / messages with the run of letters): how much more a rare run counts than a common one."""
    seed: int = 5


@dataclass(frozen=True, slots=True)
class Group:
    """Answers that go together: exactly one of them is right ("one"), or each by itself ("each")."""

    kind: str
    size: int


Weights = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Voices:
    """How much vector, letters and votes count, in our languages and in any other; `nlu.training.choose` finds them.

    Letters say less in a language that we have few messages of, or none."""

    ours: Weights
    others: Weights

    def heard(self, language: str) -> np.ndarray:
        return np.asarray(self.ours if language in OURS else self.others)


class LinearModel:
    def __init__(self, centre: np.ndarray, weights: np.ndarray, bias: np.ndarray, letters: np.ndarray, scale: np.ndarray) -> None:
        """`letters`: one byte a bucket and answer, times `scale`."""
        self._centre, self._weights, self._bias = centre, weights, bias
        self._letters, self._scale = letters, scale

    def of_vector(self, vector: np.ndarray) -> np.ndarray:
        return spread(vector - self._centre) @ self._weights + self._bias

    def of_letters(self, letters: np.ndarray) -> np.ndarray:
        """`letters`: buckets of the text, see nlu.text.letters."""
        return self._letters[letters].sum(axis=0, dtype=np.int32) * self._scale / max(len(letters), 1) ** 0.5

    def save(self, path: Path, **more: np.ndarray) -> None:
        np.savez_compressed(
            path, centre=self._centre, weights=self._weights, bias=self._bias, letters=self._letters,
            scale=self._scale, **more,
        )  # fmt: skip

    @classmethod
    def from_arrays(cls, stored: Mapping[str, np.ndarray]) -> LinearModel:
        return cls(*(stored[name] for name in ("centre", "weights", "bias", "letters", "scale")))


def spread(vectors: np.ndarray) -> np.ndarray:
    """Vectors of length 1, so that a number of them is about 1."""
    return vectors * vectors.shape[-1] ** 0.5


class Trainer:
    def __init__(self, groups: Sequence[Group], recipe: Recipe) -> None:
        self.groups, self.recipe = groups, recipe
        self.outputs = sum(group.size for group in groups)

    def fit(self, vectors: np.ndarray, letters: Sequence[np.ndarray], targets: np.ndarray, weights: np.ndarray) -> LinearModel:
        """`letters`: buckets of each message.  `targets`: a column for each answer, 0 or 1.  `weights`: how much each counts."""
        centre = vectors.mean(axis=0)
        dense, bias = self._fit_vectors(spread(vectors - centre).astype(np.float32), targets, weights)
        table = self._fit_letters(letters, targets, weights)
        scale = np.maximum(np.abs(table).max(axis=0), 1e-6) / 127
        return LinearModel(centre, dense, bias, np.round(table / scale).astype(np.int8), scale.astype(np.float32))

    def _batches(self, count: int) -> Iterator[tuple[np.ndarray, float]]:
        """Rows of each batch, and how much of the rate is left."""
        recipe, order, done = self.recipe, np.random.RandomState(self.recipe.seed), 0
        total = recipe.epochs * -(-count // recipe.batch)
        for _ in range(recipe.epochs):
            shuffled = order.permutation(count)
            for start in range(0, count, recipe.batch):
                yield shuffled[start : start + recipe.batch], 1 - done / total
                done += 1

    def _fit_vectors(self, dense: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        values, bias = np.zeros((dense.shape[1], self.outputs), np.float32), np.zeros(self.outputs, np.float32)
        squares = np.full_like(values, 1e-6)
        for rows, rate in self._batches(len(dense)):
            slope = self._slopes(dense[rows] @ values + bias, targets[rows], weights[rows])
            _descend(values, squares, dense[rows].T @ slope + self.recipe.decay * values, self.recipe.rate_vector * rate)
            bias -= 0.5 * rate * slope.sum(axis=0)
        return values, bias

    def _fit_letters(self, letters: Sequence[np.ndarray], targets: np.ndarray, weights: np.ndarray) -> np.ndarray:
        from scipy.sparse import csr_matrix

        values = np.zeros((1 << BITS, self.outputs), np.float32)
        squares = np.full_like(values, 1e-7)
        rarity = self._rarity(letters)
        for rows, rate in self._batches(len(letters)):
            own = [letters[row] for row in rows]
            sizes, found = np.asarray([len(row) for row in own]), np.concatenate(own)
            columns, places = compact(found, 1 << BITS)
            each = (np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes) * rarity[found]).astype(np.float32)
            starts = np.concatenate([[0], np.cumsum(sizes)])
            batch = csr_matrix((each, places, starts), shape=(len(own), len(columns)))
            slope = self._slopes(batch @ values[columns], targets[rows], weights[rows])
            part, part_squares = values[columns], squares[columns]
            _descend(part, part_squares, batch.T @ slope, self.recipe.rate_letters * rate)
            values[columns], squares[columns] = part, part_squares
        return values * rarity[:, None]

    def _rarity(self, letters: Sequence[np.ndarray]) -> np.ndarray:
        """A factor for each bucket, 1 on the mean of those that occur."""
        counts = np.bincount(np.concatenate(letters), minlength=1 << BITS)
        rarity = np.log(len(letters) / np.maximum(counts, 1)) ** self.recipe.rarity
        factors: np.ndarray = (rarity / rarity[counts > 0].mean()).astype(np.float32)
        return factors

    def _slopes(self, scores: np.ndarray, targets: np.ndarray, weights: np.ndarray) -> np.ndarray:
        slopes, at = np.empty_like(scores), 0
        for group in self.groups:
            part = slice(at, at + group.size)
            at += group.size
            if group.kind == "one":
                soft = targets[:, part] * (1 - self.recipe.smoothing) + self.recipe.smoothing / group.size
                slopes[:, part] = softmax(scores[:, part]) - soft
            else:
                slopes[:, part] = sigmoid(scores[:, part]) - targets[:, part]
        return (slopes * weights[:, None] / len(scores)).astype(np.float32)


def _descend(values: np.ndarray, squares: np.ndarray, slope: np.ndarray, rate: float) -> None:
    squares += slope * slope
    values -= rate * slope / np.sqrt(squares)


def softmax(scores: np.ndarray) -> np.ndarray:
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def sigmoid(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-scores))
