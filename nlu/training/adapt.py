"""Adapts the encoder's layers to our messages: `python -m nlu.training.adapt`.  Writes models/encoder.npz.

Run when the data have grown a lot; `nlu.training.train` only learns the weights behind the encoder, in seconds to minutes.
Every epoch spells the messages anew: Latin letters for Cyrillic, no diacritics, typing mistakes.  The layers learn
through their 4-bit rounding, three tasks at once: intent, risk and signals."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np

from nlu.data.messages import Message, read_messages
from nlu.data.validation_set import Expected, read_validation
from nlu.encoder.e5.batch import Batch, padded
from nlu.encoder.e5.engine import PATCH
from nlu.judges.intent import language_weights
from nlu.taxonomy import BRIDGES, OURS, RISKS, load_taxonomy
from nlu.text.features import readable
from nlu.text.spelling import respell

LAYERS = 8
EPOCHS = 3
BATCH = 128
RATE = {"matrices": 2e-4, "vectors": 5e-4, "heads": 2e-3}
WARM_UP = 0.1
DROPOUT = 0.1
"""Of the sentence vector only: inside the layers it costs a fifth of the time for nothing measurable."""
SMOOTHING = 0.1
BRIDGE_TIMES = 2
"""How often an epoch has a message of a bridge: they are few."""
SEED = 11


def main() -> int:
    parser = argparse.ArgumentParser(prog="nlu.training.adapt", description="Adapt the encoder to the training messages.")
    parser.add_argument("--out", default=str(PATCH))
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--layers", type=int, default=LAYERS)
    parser.add_argument("--start", help="go on from these layers")
    parser.add_argument("--minutes", type=float, default=600, help="be done by then, with fewer steps if need be")
    options = parser.parse_args()
    os.environ.update({"TF_CPP_MIN_LOG_LEVEL": "3", "TF_ENABLE_ONEDNN_OPTS": "1"})
    messages, faults = read_messages()
    if faults:
        print("\n".join(map(str, faults)), file=sys.stderr)
        return 2
    held, _ = read_validation()
    adaptation = Adaptation(messages, held, options.layers)
    if options.start:
        with np.load(options.start) as stored:
            adaptation.start_from(dict(stored))
    adaptation.run(options.epochs, 60 * options.minutes, Path(options.out))
    return 0


class Adaptation:
    def __init__(self, messages: Sequence[Message], held: Sequence[Expected], layers: int) -> None:
        import tensorflow as tf

        from nlu.encoder.e5.image import Image
        from nlu.encoder.e5.network import Network
        from nlu.encoder.e5.tokens import Tokens

        tf.keras.utils.set_random_seed(SEED)
        self.rng = random.Random(SEED)
        self.messages = [message for message in messages for _ in range(BRIDGE_TIMES if message.language in BRIDGES else 1)]
        self.held = list(held)
        self.image = Image()
        self.tokens = Tokens(self.image)
        self.network = Network(self.image, layers)
        self.intents, self.signals = list(load_taxonomy().intents), list(load_taxonomy().signals)
        outputs = len(self.intents) + len(RISKS) + len(self.signals)
        self.head = tf.Variable(tf.random.normal((self.image.width, outputs), stddev=0.02))
        self.bias = tf.Variable(tf.zeros(outputs))
        self.targets = [self._target(message) for message in self.messages]
        self.weights = language_weights(self.messages)

    def start_from(self, stored: dict[str, np.ndarray]) -> None:
        self.network.start_from(stored)
        if "head" in stored:
            self.head.assign(stored["head"])
            self.bias.assign(stored["bias"])

    def _save(self, out: Path) -> None:
        out.parent.mkdir(parents=True, exist_ok=True)
        head, bias = self.head.numpy(), self.bias.numpy()
        np.savez_compressed(out, layers=np.asarray(self.network.layers), head=head, bias=bias, **self.network.values())

    def _target(self, message: Message) -> np.ndarray:
        signals = [float(name in message.signals) for name in self.signals]
        return np.asarray([self.intents.index(message.intent), RISKS.index(message.risk), *signals], np.float32)

    def run(self, epochs: int, seconds: float, out: Path) -> None:
        """The rate falls to nothing at the last step, or at the last second if that is earlier."""
        import tensorflow as tf

        step = self._step_function()
        total, done, started = epochs * -(-len(self.messages) // BATCH), 0, time.monotonic()
        for epoch in range(epochs):
            if time.monotonic() - started > seconds:
                break
            losses = []
            for batch in self._batches(self._spelled(), shuffle=True):
                spent = time.monotonic() - started
                if spent > seconds:
                    break
                rate = _rate(max(done / total, spent / seconds))
                targets = np.stack([self.targets[row] for row in batch.rows])
                words, weights = self.image.words(batch.tokens), self.weights[batch.rows]
                losses.append(float(step(words, batch.lengths, targets, weights, tf.constant(rate))))
                done += 1
                if done % 20 == 0:
                    print(f"{done} of {total} steps, loss {np.mean(losses[-20:]):.3f}, {spent:.0f} s", flush=True)
            if self.held:
                print(f"epoch {epoch + 1}: {self._measure()}", flush=True)
            self._save(out)

    def _step_function(self) -> Callable[..., Any]:
        import tensorflow as tf

        groups = [list(self.network.matrices.values()), list(self.network.vectors.values()), [self.head, self.bias]]
        rates = [base for base, group in zip(RATE.values(), groups, strict=True) for _ in group]
        variables = [variable for group in groups for variable in group]
        firsts = [tf.Variable(tf.zeros_like(variable)) for variable in variables]
        seconds = [tf.Variable(tf.zeros_like(variable)) for variable in variables]

        @tf.function(reduce_retracing=True)
        def step(words: Any, lengths: Any, targets: Any, weights: Any, rate: Any) -> Any:
            with tf.GradientTape() as tape:
                vectors = self.network.vectors_of(words, lengths, quantised=True, dropout=0.0)
                loss = tf.reduce_mean(weights * self._loss(self._scores(tf.nn.dropout(vectors, DROPOUT)), targets))
            slopes = tape.gradient(loss, variables)
            for i in range(len(variables)):
                tf.raw_ops.ResourceApplyAdam(
                    var=variables[i].handle, m=firsts[i].handle, v=seconds[i].handle, beta1_power=0.0, beta2_power=0.0,
                    lr=rates[i] * rate, beta1=0.9, beta2=0.98, epsilon=1e-7, grad=slopes[i],
                )  # fmt: skip
            return loss

        return cast("Callable[..., Any]", step)

    def _scores(self, vectors: Any) -> Any:
        return (vectors * self.image.width**0.5) @ self.head + self.bias

    def _loss(self, scores: Any, targets: Any) -> Any:
        import tensorflow as tf

        intents, risks, signals = tf.split(scores, [len(self.intents), len(RISKS), len(self.signals)], 1)
        softmax = tf.nn.softmax_cross_entropy_with_logits
        intent = tf.one_hot(tf.cast(targets[:, 0], tf.int32), len(self.intents))
        smooth = intent * (1 - SMOOTHING) + SMOOTHING / len(self.intents)
        risk = tf.one_hot(tf.cast(targets[:, 1], tf.int32), len(RISKS))
        each = tf.nn.sigmoid_cross_entropy_with_logits(targets[:, 2:], signals)
        return softmax(smooth, intents) + softmax(risk, risks) + tf.reduce_sum(each, 1)

    def _spelled(self) -> list[str]:
        return [readable(respell(m.text, m.language, self.rng), m.language) for m in self.messages]

    def _batches(self, texts: Sequence[str], shuffle: bool) -> Iterator[Batch]:
        """Texts of about one length together: less padding."""
        ids = [self.tokens.of(text, 96) for text in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]) + (self.rng.random() * 6 if shuffle else 0))
        groups = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        if shuffle:
            self.rng.shuffle(groups)
        for group in groups:
            yield padded(ids, group, self.image.pad)

    def _measure(self) -> str:
        texts = [readable(message.text, message.language) for message in self.held]
        scores = np.zeros((len(texts), self.head.shape[1]), np.float32)
        for batch in self._batches(texts, shuffle=False):
            vectors = self.network.vectors_of(self.image.words(batch.tokens), batch.lengths, True, 0.0)
            scores[batch.rows] = self._scores(vectors).numpy()
        ranked = np.argsort(-scores[:, : len(self.intents)], 1)
        right = np.asarray([[self.intents[i] in m.intents for i in row[:3]] for row, m in zip(ranked, self.held, strict=True)])
        ours = np.asarray([message.language in OURS for message in self.held])
        first, three, others = right[ours, 0].mean(), right[ours].any(1).mean(), right[~ours, 0].mean()
        danger = np.asarray([message.risk == "immediate" for message in self.held])
        risk = scores[:, len(self.intents) + 2] - scores[:, len(self.intents) : len(self.intents) + 2].max(1)
        bar = np.sort(risk[danger])[int(0.05 * danger.sum())]
        precise = danger[risk >= bar].mean()
        return f"intent {first:.3f}, others {others:.3f}, first three {three:.3f}, danger precision at 0.95 {precise:.3f}"


def _rate(progress: float) -> float:
    return min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP)) + 0.01


if __name__ == "__main__":
    sys.exit(main())
