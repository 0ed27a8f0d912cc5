"""What the encoder learns to predict while it is adapted, from the vector of a message.

Of each message its intent, risk and signals; of a turn of a conversation also the facts that it states, and what it answers to
the question that was open: the weights of a question are those of all questions and its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.messages import Message
from nlu.data.turns import Turn, class_of
from nlu.data.validation_set import Expected
from nlu.reader.answers import answer_names, question_names
from nlu.reader.facts import fact_values
from nlu.taxonomy import OURS, RISKS, load_taxonomy

SMOOTHING = 0.1
RECALL = 0.95
"""Of immediate danger, at which its precision is measured."""
FACTS_COUNT = 0.2
"""Of the sum over all facts: most of them are not stated."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Scores stand side by side in one row: intents, risks, signals, facts."""

    intents: tuple[str, ...]
    signals: tuple[str, ...]

    @classmethod
    def of_taxonomy(cls) -> Heads:
        taxonomy = load_taxonomy()
        return cls(tuple(taxonomy.intents), taxonomy.signals)

    @property
    def sizes(self) -> list[int]:
        return [len(self.intents), len(RISKS), len(self.signals), len(fact_values())]

    def target(self, message: Message, turn: Turn | None = None) -> npt.NDArray[np.float32]:
        """Return [2 + signals + 1 + facts + 2]: number of the intent, of the risk, 0 or 1 for each signal; whether facts are
        known, and each of them; number of the question that was open, or -1, and of the answer."""
        signals = [float(name in message.signals) for name in self.signals]
        facts = [float(turn is not None and turn.facts.get(name) == value) for name, value in fact_values()]
        asked = question_names().index(turn.asked) if turn and turn.asked else -1
        answer = answer_names().index(class_of(turn)) if turn and turn.asked else 0
        known = float(turn is not None)
        row = [self.intents.index(message.intent), RISKS.index(message.risk), *signals, known, *facts, asked, answer]
        return np.asarray(row, np.float32)

    def loss(self, scores: Any, answers: Any, targets: Any) -> Any:
        """Return the loss of each message, a tensor [messages].

        `scores`: [messages, sum of sizes]; `answers`: [messages, answers], to the question of each."""
        import tensorflow as tf

        intents, risks, signals, facts = tf.split(scores, self.sizes, 1)
        softmax, sigmoid = tf.nn.softmax_cross_entropy_with_logits, tf.nn.sigmoid_cross_entropy_with_logits
        intent = tf.one_hot(tf.cast(targets[:, 0], tf.int32), len(self.intents))
        smooth = intent * (1 - SMOOTHING) + SMOOTHING / len(self.intents)
        risk = tf.one_hot(tf.cast(targets[:, 1], tf.int32), len(RISKS))
        end = 2 + len(self.signals)
        each = tf.reduce_sum(sigmoid(targets[:, 2:end], signals), 1)
        stated = tf.reduce_sum(sigmoid(targets[:, end + 1 : -2], facts), 1) * targets[:, end] * FACTS_COUNT
        is_asked = tf.cast(targets[:, -2] >= 0, tf.float32)
        answered = softmax(tf.one_hot(tf.cast(targets[:, -1], tf.int32), len(answer_names())), answers) * is_asked
        return softmax(smooth, intents) + softmax(risk, risks) + each + stated + answered

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
