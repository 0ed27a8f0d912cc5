"""What the encoder learns to predict while it is adapted, from the vector of a message.

Of each message its intent, risk and signals; of a turn of a conversation also the facts that it states, and what it answers to
the question that was open: the weights of a question are those of all questions and its own; of a sentence what it asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.turns import class_of
from nlu.data.validation_set import Expected
from nlu.reader.answers import answer_names, question_names
from nlu.reader.asks import ask_names
from nlu.reader.facts import fact_values
from nlu.taxonomy import OURS, RISKS, load_taxonomy
from nlu.training.examples import Example

SMOOTHING = 0.1
RECALL = 0.95
"""Of immediate danger, at which its precision is measured."""
FACTS_COUNT = 0.2
"""Of the sum over all facts: most of them are not stated."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Scores stand side by side in one row: intents, risks, signals, facts, asks."""

    intents: tuple[str, ...]
    signals: tuple[str, ...]

    @classmethod
    def of_taxonomy(cls) -> Heads:
        taxonomy = load_taxonomy()
        return cls(tuple(taxonomy.intents), taxonomy.signals)

    @property
    def sizes(self) -> list[int]:
        return [len(self.intents), len(RISKS), len(self.signals), len(fact_values()), len(ask_names())]

    def target(self, example: Example) -> npt.NDArray[np.float32]:
        """Return a row for `loss`: see `_parted`.  What is not known of the example counts nothing."""
        message, turn, ask = example.message, example.turn, example.ask
        topic = [1, self.intents.index(message.intent), RISKS.index(message.risk)] if message else [0, 0, 0]
        signals = [float(message is not None and name in message.signals) for name in self.signals]
        facts = [float(turn is not None and turn.facts.get(name) == value) for name, value in fact_values()]
        asked = question_names().index(turn.asked) if turn and turn.asked else -1
        answer = answer_names().index(class_of(turn)) if turn and turn.asked else 0
        asks = ask_names().index(ask) if ask else -1
        return np.asarray([*topic, *signals, float(turn is not None), *facts, asks, asked, answer], np.float32)

    def _parted(self, targets: Any) -> Any:
        """Return [known, intent, risk], signals, [known], facts, [ask], [question, answer]; a number below 0 is none."""
        import tensorflow as tf

        return tf.split(targets, [3, len(self.signals), 1, len(fact_values()), 1, 2], 1)

    def loss(self, scores: Any, answers: Any, targets: Any) -> Any:
        """Return the loss of each message, a tensor [messages].

        `scores`: [messages, sum of sizes]; `answers`: [messages, answers], to the question of each."""
        import tensorflow as tf

        intents, risks, signals, facts, asks = tf.split(scores, self.sizes, 1)
        topic, has_signals, is_turn, has_facts, ask, asked = self._parted(targets)
        sigmoid = tf.nn.sigmoid_cross_entropy_with_logits
        told = (
            _chosen(intents, topic[:, 1], SMOOTHING)
            + _chosen(risks, topic[:, 2])
            + tf.reduce_sum(sigmoid(has_signals, signals), 1)
        )
        stated = tf.reduce_sum(sigmoid(has_facts, facts), 1) * is_turn[:, 0] * FACTS_COUNT
        asking = _chosen(asks, ask[:, 0], SMOOTHING) * _is_known(ask[:, 0])
        return told * topic[:, 0] + stated + asking + _chosen(answers, asked[:, 1]) * _is_known(asked[:, 0])

    def figures(self, scores: npt.NDArray[np.float32], expected: Sequence[Expected]) -> str:
        """Return shares of right intents and the precision of danger, as one line; `scores`: [messages, sum of sizes]."""
        right = self._right(scores, expected)
        ours = np.asarray([message.language in OURS for message in expected])
        first, three, others = right[ours, 0].mean(), right[ours].any(1).mean(), right[~ours, 0].mean()
        precision = self._precision(scores, expected)
        return f"intent {first:.3f}, others {others:.3f}, first three {three:.3f}, danger precision at {RECALL} {precision:.3f}"

    def _right(self, scores: npt.NDArray[np.float32], expected: Sequence[Expected]) -> npt.NDArray[np.bool_]:
        """Return whether each of the three likeliest intents is right: [messages, 3]."""
        ranked = np.argsort(-scores[:, : len(self.intents)], 1)[:, :3]
        rows = zip(ranked, expected, strict=True)
        return np.asarray([[self.intents[i] in message.intents for i in row] for row, message in rows])

    def _precision(self, scores: npt.NDArray[np.float32], expected: Sequence[Expected]) -> float:
        danger = np.asarray([message.risk == "immediate" for message in expected])
        at = len(self.intents) + RISKS.index("immediate")
        lead = scores[:, at] - scores[:, len(self.intents) : at].max(1)
        bar = np.sort(lead[danger])[int((1 - RECALL) * danger.sum())]
        return float(danger[lead >= bar].mean())


def _chosen(scores: Any, number: Any, smoothing: float = 0.0) -> Any:
    """Return the loss of each row of `scores` [messages, classes] when `number` [messages] is right; below 0 none is."""
    import tensorflow as tf

    classes = scores.shape[-1]
    right = tf.one_hot(tf.cast(number, tf.int32), classes) * (1 - smoothing) + smoothing / classes
    return tf.nn.softmax_cross_entropy_with_logits(right, scores)


def _is_known(number: Any) -> Any:
    import tensorflow as tf

    return tf.cast(number >= 0, tf.float32)
