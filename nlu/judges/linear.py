"""Linear weights over a sentence vector and, apart from it, over hashed letters; several answers at once.

The two learn alone and their scores are added: learning together, the letters would only correct what the vector gets
wrong on the messages that its encoder has already seen.  numpy and scipy only; deterministic; AdaGrad in small batches
(Duchi, Hazan and Singer, JMLR 12, 2011).  The weights of letters are stored as one byte each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt
from scipy.special import expit, softmax

from nlu.taxonomy import OURS
from nlu.text.letters import compact
from nlu.text.runs import BITS

FIELDS = ("centre", "weights", "bias", "letters", "scale")
"""Arrays of a model in its file, in the order of LinearModel's parameters."""


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

    kind: Literal["one", "each"]
    size: int


Weights = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class ScoreWeights:
    """How much vector, letters and votes count, in our languages and in any other; `nlu.training.tune_weights` finds them.

    Letters say less in a language that we have few messages of, or none."""

    ours: Weights
    others: Weights

    def of(self, language: str) -> npt.NDArray[np.float64]:
        """Return the weights for a language code: [3], in the order vector, letters, votes."""
        return np.asarray(self.ours if language in OURS else self.others)


class LinearModel:
    def __init__(
        self,
        centre: npt.NDArray[np.float32],
        weights: npt.NDArray[np.float32],
        bias: npt.NDArray[np.float32],
        letters: npt.NDArray[np.int8],
        scale: npt.NDArray[np.float32],
    ) -> None:
        """`centre`: [384]; `weights`: [384, answers]; `letters`: [buckets, answers] times `scale`; `bias`, `scale`: [answers]."""
        self._centre, self._weights, self._bias = centre, weights, bias
        self._letters, self._scale = letters, scale

    def of_vector(self, vector: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        """Return the scores [..., answers] of sentence vectors [..., 384]."""
        return scaled(vector - self._centre) @ self._weights + self._bias

    def of_letters(self, letters: npt.NDArray[np.int32]) -> npt.NDArray[np.float64]:
        """Return the scores [answers] of one text; `letters`: its buckets [n], see nlu.text.letters."""
        return self._letters[letters].sum(axis=0, dtype=np.int32) * self._scale / max(len(letters), 1) ** 0.5

    def of_seen(self, seen: npt.NDArray[np.int32]) -> LinearModel:
        """Return the model with the letters of these buckets alone, [buckets], which are then counted by their place."""
        return LinearModel(self._centre, self._weights, self._bias, self._letters[seen], self._scale)

    def save(self, path: Path, **more: npt.NDArray[Any]) -> None:
        own = (self._centre, self._weights, self._bias, self._letters, self._scale)
        np.savez_compressed(path, **dict(zip(FIELDS, own, strict=True)), **more)

    @classmethod
    def from_arrays(cls, stored: Mapping[str, npt.NDArray[Any]]) -> LinearModel:
        """Raise KeyError when an array of FIELDS is missing."""
        return cls(*(stored[name] for name in FIELDS))


def scaled(vectors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Scale vectors [..., width] of length 1 so that one number of them is about 1."""
    return vectors * vectors.shape[-1] ** 0.5


class Trainer:
    def __init__(self, groups: Sequence[Group], recipe: Recipe) -> None:
        self.groups, self.recipe = groups, recipe
        self.outputs = sum(group.size for group in groups)

    def fit(
        self,
        vectors: npt.NDArray[np.float32],
        letters: Sequence[npt.NDArray[np.int32]],
        targets: npt.NDArray[np.float32],
        weights: npt.NDArray[np.float32],
    ) -> LinearModel:
        """Train on messages with these vectors [messages, 384] and buckets of letters (one array a message).

        `targets`: [messages, answers], 0 or 1; `weights`: [messages], how much each counts."""
        centre = vectors.mean(axis=0)
        dense, bias = self.fit_vectors(scaled(vectors - centre).astype(np.float32), targets, weights)
        table = self._fit_letters(letters, targets, weights)
        scale = np.maximum(np.abs(table).max(axis=0), 1e-6) / 127
        return LinearModel(centre, dense, bias, np.round(table / scale).astype(np.int8), scale.astype(np.float32))

    def _batches(self, count: int) -> Iterator[tuple[npt.NDArray[np.int64], float]]:
        """Yield the rows of each batch, and how much of the learning rate is left."""
        recipe, order, done = self.recipe, np.random.RandomState(self.recipe.seed), 0
        total = recipe.epochs * -(-count // recipe.batch)
        for _ in range(recipe.epochs):
            shuffled = order.permutation(count)
            for start in range(0, count, recipe.batch):
                yield shuffled[start : start + recipe.batch], 1 - done / total
                done += 1

    def fit_vectors(
        self, dense: npt.NDArray[np.float32], targets: npt.NDArray[np.float32], weights: npt.NDArray[np.float32]
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Return weights [width, answers] and bias [answers]; `dense`: [messages, width], see scaled()."""
        values, bias = np.zeros((dense.shape[1], self.outputs), np.float32), np.zeros(self.outputs, np.float32)
        squares = np.full_like(values, 1e-6)
        for rows, rate in self._batches(len(dense)):
            errors = self._errors(dense[rows] @ values + bias, targets[rows], weights[rows])
            gradient = dense[rows].T @ errors + self.recipe.decay * values
            _adagrad_step(values, squares, gradient, self.recipe.rate_vector * rate)
            bias -= 0.5 * rate * errors.sum(axis=0)
        return values, bias

    def _fit_letters(
        self, letters: Sequence[npt.NDArray[np.int32]], targets: npt.NDArray[np.float32], weights: npt.NDArray[np.float32]
    ) -> npt.NDArray[np.float32]:
        values = np.zeros((1 << BITS, self.outputs), np.float32)
        squares = np.full_like(values, 1e-7)
        rarity = self._rarity(letters)
        for rows, rate in self._batches(len(letters)):
            columns, batch = _sparse([letters[row] for row in rows], rarity)
            errors = self._errors(batch @ values[columns], targets[rows], weights[rows])
            part, part_squares = values[columns], squares[columns]
            _adagrad_step(part, part_squares, batch.T @ errors, self.recipe.rate_letters * rate)
            values[columns], squares[columns] = part, part_squares
        return values * rarity[:, None]

    def _rarity(self, letters: Sequence[npt.NDArray[np.int32]]) -> npt.NDArray[np.float32]:
        """Return a factor for each bucket, 1 on the mean of those that occur."""
        counts = np.bincount(np.concatenate(letters), minlength=1 << BITS)
        rarity = np.log(len(letters) / np.maximum(counts, 1)) ** self.recipe.rarity
        factors: npt.NDArray[np.float32] = (rarity / rarity[counts > 0].mean()).astype(np.float32)
        return factors

    def _errors(
        self, scores: npt.NDArray[np.float32], targets: npt.NDArray[np.float32], weights: npt.NDArray[np.float32]
    ) -> npt.NDArray[np.float32]:
        """Return the gradient of the loss by the scores, [messages, answers]."""
        errors, at = np.empty_like(scores), 0
        for group in self.groups:
            part = slice(at, at + group.size)
            at += group.size
            if group.kind == "one":
                soft = targets[:, part] * (1 - self.recipe.smoothing) + self.recipe.smoothing / group.size
                errors[:, part] = softmax(scores[:, part], axis=1) - soft
            else:
                errors[:, part] = expit(scores[:, part]) - targets[:, part]
        weighed: npt.NDArray[np.float32] = (errors * weights[:, None] / len(scores)).astype(np.float32)
        return weighed


def _sparse(letters: Sequence[npt.NDArray[np.int32]], rarity: npt.NDArray[np.float32]) -> tuple[npt.NDArray[np.int64], Any]:
    """Return the buckets that occur, and a sparse matrix [messages, buckets that occur] of length about 1 a row."""
    from scipy.sparse import csr_matrix

    sizes, found = np.asarray([len(own) for own in letters]), np.concatenate(letters)
    columns, places = compact(found, 1 << BITS)
    values = (np.repeat(1 / np.sqrt(np.maximum(sizes, 1)), sizes) * rarity[found]).astype(np.float32)
    starts = np.concatenate([[0], np.cumsum(sizes)])
    return columns, csr_matrix((values, places, starts), shape=(len(letters), len(columns)))


def _adagrad_step(
    values: npt.NDArray[np.float32], squares: npt.NDArray[np.float32], gradient: npt.NDArray[np.float32], rate: float
) -> None:
    """Change `values` and the sums of squares in place."""
    squares += gradient * gradient
    values -= rate * gradient / np.sqrt(squares)
