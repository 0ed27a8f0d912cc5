"""What the encoder learns to predict while it is adapted: intent, risk and signals of a message from its vector."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from nlu.data.messages import Message
from nlu.data.validation_set import Expected
from nlu.taxonomy import OURS, RISKS, load_taxonomy

SMOOTHING = 0.1
RECALL = 0.95
"""Of immediate danger, at which its precision is measured."""


@dataclass(frozen=True, slots=True)
class Heads:
    """Scores stand side by side in one row: intents, risks, signals."""

    intents: tuple[str, ...]
    signals: tuple[str, ...]

    @classmethod
    def of_taxonomy(cls) -> Heads:
        taxonomy = load_taxonomy()
        return cls(tuple(taxonomy.intents), taxonomy.signals)

    @property
    def sizes(self) -> list[int]:
        return [len(self.intents), len(RISKS), len(self.signals)]

    def target(self, message: Message) -> npt.NDArray[np.float32]:
        """Return [2 + signals]: number of the intent, number of the risk, 0 or 1 for each signal."""
        signals = [float(name in message.signals) for name in self.signals]
        return np.asarray([self.intents.index(message.intent), RISKS.index(message.risk), *signals], np.float32)

    def loss(self, scores: Any, targets: Any) -> Any:
        """Return the loss of each message, a tensor [messages], for scores [messages, sum of sizes] and targets."""
        import tensorflow as tf

        intents, risks, signals = tf.split(scores, self.sizes, 1)
        softmax = tf.nn.softmax_cross_entropy_with_logits
        intent = tf.one_hot(tf.cast(targets[:, 0], tf.int32), len(self.intents))
        smooth = intent * (1 - SMOOTHING) + SMOOTHING / len(self.intents)
        risk = tf.one_hot(tf.cast(targets[:, 1], tf.int32), len(RISKS))
        each = tf.nn.sigmoid_cross_entropy_with_logits(targets[:, 2:], signals)
        return softmax(smooth, intents) + softmax(risk, risks) + tf.reduce_sum(each, 1)

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
