"""What is asked: one of the intents of the taxonomy, with a confidence that is meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from nlu.data.messages import Message
from nlu.judges.features import Features
from nlu.judges.linear import Group, LinearModel, Recipe, ScoreWeights, Trainer
from nlu.taxonomy import OURS, load_taxonomy

RECIPE = Recipe()
SCORE_WEIGHTS = ScoreWeights(ours=(0.40, 1.30, 0.50), others=(0.66, 0.77, 0.53))
"""Large enough that confidence and accuracy agree."""


# fmt: off
LATER = frozenset({
    "any_news", "what_now", "cost", "explain", "misunderstood", "already_tried", "where_is_it", "my_language", "safe_now", "wait",
    "i_am_a_man", "helper_writes",
})
# fmt: on
"""Intents that are common within a conversation and rare as its first message."""
BIAS_FIRST = {"inform": -4.0, **dict.fromkeys(LATER, -2.5)}
BIAS_LATER = {"inform": 0.0, **dict.fromkeys(LATER, 1.5)}
"""What is added to the scores: these intents learned from few messages beside those of many."""


class IntentModel:
    def __init__(self, names: list[str], linear: LinearModel) -> None:
        self._names, self._linear = names, linear

    @classmethod
    def train(
        cls, messages: list[Message], vectors: npt.NDArray[np.float32], letters: Sequence[npt.NDArray[np.int32]]
    ) -> IntentModel:
        """`vectors`: [messages, 384]; `letters`: the buckets of each message."""
        names = list(load_taxonomy().intents)
        targets = np.zeros((len(messages), len(names)), np.float32)
        for row, message in enumerate(messages):
            targets[row, names.index(message.intent)] = 1
        trainer = Trainer([Group("one", len(names))], RECIPE)
        return cls(names, trainer.fit(vectors, letters, targets, language_weights([message.language for message in messages])))

    def scores(self, features: Features) -> npt.NDArray[np.float64]:
        """Return [3, intents]: scores by vector, by letters and by votes."""
        by_votes = np.log(features.votes.intents + 0.01)
        return np.stack([self._linear.of_vector(features.vector), self._linear.of_letters(features.letters), by_votes])

    def rank(self, features: Features, language: str, *, is_first: bool = True) -> list[tuple[str, float]]:
        """Return every intent with its probability, the likeliest first; equals in the order of the taxonomy.

        `is_first`: nothing was written before."""
        bias = BIAS_FIRST if is_first else BIAS_LATER
        scores = SCORE_WEIGHTS.of(language) @ self.scores(features)
        chances = softmax(scores + np.asarray([bias.get(name, 0.0) for name in self._names]))
        order = np.argsort(-chances, kind="stable")
        return [(self._names[i], float(chances[i])) for i in order]

    def save(self, path: Path) -> None:
        self._linear.save(path, names=np.asarray(self._names))

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        with np.load(path) as stored:
            return cls(stored["names"].tolist(), LinearModel.from_arrays(stored))


def language_weights(languages: Sequence[str]) -> npt.NDArray[np.float32]:
    """Return how much a message in each of `languages` counts: ours equally, however many messages each has, a bridge 1."""
    counts = Counter(language for language in languages if language in OURS)
    mean = counts.total() / max(len(counts), 1)
    return np.asarray([mean / counts.get(language, mean) for language in languages], np.float32)
