"""What is asked: one of the intents of the taxonomy, with a confidence that is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from nlu.data.messages import Message
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer, Voices, softmax
from nlu.judges.neighbours import Votes
from nlu.taxonomy import OURS, load_taxonomy

RECIPE = Recipe()
VOICES = Voices(ours=(0.28, 1.71, 0.55), others=(0.73, 1.04, 0.37))
"""Of the three scores; as large as makes confidence and accuracy agree."""


class IntentModel:
    def __init__(self, names: list[str], linear: LinearModel) -> None:
        self._names, self._linear = names, linear

    @classmethod
    def train(cls, messages: list[Message], vectors: np.ndarray, letters: Sequence[np.ndarray]) -> IntentModel:
        names = list(load_taxonomy().intents)
        targets = np.zeros((len(messages), len(names)), np.float32)
        for row, message in enumerate(messages):
            targets[row, names.index(message.intent)] = 1
        trainer = Trainer([Group("one", len(names))], RECIPE)
        return cls(names, trainer.fit(vectors, letters, targets, language_weights(messages)))

    def scores(self, vector: np.ndarray, letters: np.ndarray, votes: Votes) -> np.ndarray:
        """A row for vector, letters and votes each, a column an intent."""
        return np.stack([self._linear.of_vector(vector), self._linear.of_letters(letters), np.log(votes.intents + 0.01)])

    def rank(self, vector: np.ndarray, letters: np.ndarray, language: str, votes: Votes) -> list[tuple[str, float]]:
        chances = softmax(VOICES.heard(language) @ self.scores(vector, letters, votes))
        order = np.argsort(-chances, kind="stable")
        return [(self._names[i], float(chances[i])) for i in order]

    def save(self, path: Path) -> None:
        self._linear.save(path, names=np.asarray(self._names))

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        with np.load(path) as stored:
            return cls(stored["names"].tolist(), LinearModel.from_arrays(stored))


def language_weights(messages: list[Message]) -> np.ndarray:
    """Each of our languages counts alike, however many messages it has; a bridge counts by its messages."""
    counts = Counter(message.language for message in messages if message.language in OURS)
    mean = counts.total() / max(len(counts), 1)
    return np.asarray([mean / counts.get(message.language, mean) for message in messages], np.float32)
