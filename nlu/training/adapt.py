"""Adapts the encoder's layers to our messages: `python -m nlu.training.adapt`.  Writes models/encoder.npz.

Run when the data have grown a lot; `nlu.training.train` only learns the weights behind the encoder, in seconds to minutes.
Every epoch respells the messages: Latin letters for Cyrillic, no diacritics, typing mistakes.  The layers learn through
their 4-bit rounding, all tasks of nlu/training/heads.py at once."""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from nlu.data.validation_set import Expected, read_validation
from nlu.encoder.e5.batch import Batch, padded
from nlu.encoder.e5.engine import PATCH
from nlu.environment import learn_fast
from nlu.judges.intent import language_weights
from nlu.reader.answers import answer_names, question_names
from nlu.taxonomy import BRIDGES
from nlu.text.readable import readable
from nlu.text.spelling import respell
from nlu.training import whole_encoder
from nlu.training.examples import Example, read_examples
from nlu.training.heads import Heads

LAYERS = 8
EPOCHS = 3
BATCH = 128
MAX_TOKENS = 96
RATE = {"matrices": 2e-4, "vectors": 5e-4, "heads": 2e-3}
WARM_UP = 0.1
DROPOUT = 0.1
"""Of the sentence vector only: inside the layers it costs a fifth of the time for nothing measurable."""
MEANING_COUNTS = 3.0
"""How much the distance from the whole encoder's vector counts: 1 less its cosine."""
BRIDGE_TIMES = 2
"""How often an epoch has a message of a bridge: they are few."""
SEED = 11


def main() -> int:
    options = _options()
    learn_fast()
    examples, faults = read_examples()
    if faults:
        print("\n".join(map(str, faults)), file=sys.stderr)
        return 2
    adaptation = Adaptation(examples, read_validation()[0], options.layers, options.most)
    if options.start:
        with np.load(options.start) as stored:
            adaptation.start_from(dict(stored))
    adaptation.run(options.epochs, 60 * options.minutes, Path(options.out))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nlu.training.adapt", description="Adapt the encoder to the training messages.")
    parser.add_argument("--out", default=str(PATCH))
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--layers", type=int, default=LAYERS)
    parser.add_argument("--start", help="continue from these layers")
    parser.add_argument("--most", type=int, help="first messages of an intent and language in an epoch, drawn anew for each")
    parser.add_argument("--minutes", type=float, default=600, help="finish by then, with fewer steps if need be")
    return parser.parse_args()


class Adaptation:
    def __init__(self, examples: Sequence[Example], held_out: Sequence[Expected], layers: int, most: int | None) -> None:
        """`most`: see --most."""
        import tensorflow as tf

        from nlu.encoder.e5.image import Image
        from nlu.encoder.e5.network import Network
        from nlu.encoder.e5.tokens import Tokens

        tf.keras.utils.set_random_seed(SEED)
        self.rng = random.Random(SEED)
        self.examples = [example for example in examples for _ in range(BRIDGE_TIMES if example.language in BRIDGES else 1)]
        self.held_out = list(held_out)
        self.most = most
        self.image = Image()
        self.tokens = Tokens(self.image)
        self.network = Network(self.image, layers)
        self.heads = Heads.of_taxonomy()
        self.head = tf.Variable(tf.random.normal((self.image.width, sum(self.heads.sizes)), stddev=0.02))
        self.bias = tf.Variable(tf.zeros(sum(self.heads.sizes)))
        questions, answers = len(question_names()), len(answer_names())
        self.answers = tf.Variable(tf.random.normal((self.image.width, answers), stddev=0.02))
        self.answers_to = tf.Variable(tf.zeros((questions, self.image.width, answers)))
        self.meaning = tf.Variable(tf.eye(self.image.width))
        self.targets = [self.heads.target(example) for example in self.examples]
        self.weights = language_weights([example.language for example in self.examples])
        self.meanings = whole_encoder.vectors_of([readable(example.text) for example in self.examples], self.image, self.tokens)

    def start_from(self, stored: dict[str, npt.NDArray[Any]]) -> None:
        """Take the layers of an earlier run, and its heads if it stored them."""
        self.network.start_from(stored)
        if "head" in stored and stored["head"].shape == self.head.shape:
            self.head.assign(stored["head"])
            self.bias.assign(stored["bias"])

    def _save(self, out: Path) -> None:
        out.parent.mkdir(parents=True, exist_ok=True)
        head, bias = self.head.numpy(), self.bias.numpy()
        np.savez_compressed(out, layers=np.asarray(self.network.layers), head=head, bias=bias, **self.network.values())

    def run(self, epochs: int, seconds: float, out: Path) -> None:
        """Learn and save after each epoch.  The rate falls to nothing at the last step, or at the last second if earlier."""
        step, started = self._step_function(), time.monotonic()
        total = epochs * -(-len(self._drawn()) // BATCH)
        for epoch in range(epochs):
            if time.monotonic() - started > seconds:
                break
            self._run_epoch(step, epoch * total // epochs, total, (started, seconds))
            if self.held_out:
                print(f"epoch {epoch + 1}: {self._measure()}", flush=True)
            self._save(out)

    def _run_epoch(self, step: Callable[..., Any], done: int, total: int, clock: tuple[float, float]) -> None:
        """`done` of `total` steps are behind us; `clock`: when the run started, and how many seconds it may take."""
        import tensorflow as tf

        started, seconds = clock
        losses: list[float] = []
        drawn = self._drawn()
        for batch in self._batches(self._respelled(drawn), shuffle=True):
            spent = time.monotonic() - started
            if spent > seconds:
                break
            rate = _rate(max(done / total, spent / seconds))
            rows = [drawn[row] for row in batch.rows]
            targets = np.stack([self.targets[row] for row in rows])
            words, weights, meanings = self.image.words(batch.tokens), self.weights[rows], self.meanings[rows]
            losses.append(float(step(words, batch.lengths, targets, weights, meanings, tf.constant(rate))))
            done += 1
            if done % 20 == 0:
                print(f"{done} of {total} steps, loss {np.mean(losses[-20:]):.3f}, {spent:.0f} s", flush=True)

    def _step_function(self) -> Callable[..., Any]:
        import tensorflow as tf

        heads = [self.head, self.bias, self.answers, self.answers_to, self.meaning]
        groups = [list(self.network.matrices.values()), list(self.network.vectors.values()), heads]
        rates = [base for base, group in zip(RATE.values(), groups, strict=True) for _ in group]
        variables = [variable for group in groups for variable in group]
        firsts = [tf.Variable(tf.zeros_like(variable)) for variable in variables]
        seconds = [tf.Variable(tf.zeros_like(variable)) for variable in variables]

        @tf.function(reduce_retracing=True)
        def step(words: Any, lengths: Any, targets: Any, weights: Any, meanings: Any, rate: Any) -> Any:
            with tf.GradientTape() as tape:
                vectors = tf.nn.dropout(self.network.vectors_of(words, lengths, quantised=True), DROPOUT)
                answers = self._answers(vectors, tf.cast(targets[:, -2], tf.int32))
                each = self.heads.loss(self._scores(vectors), answers, targets) + self._lost(vectors, meanings) * MEANING_COUNTS
                loss = tf.reduce_mean(weights * each)
            gradients = tape.gradient(loss, variables)
            for i in range(len(variables)):
                tf.raw_ops.ResourceApplyAdam(
                    var=variables[i].handle, m=firsts[i].handle, v=seconds[i].handle, beta1_power=0.0, beta2_power=0.0,
                    lr=rates[i] * rate, beta1=0.9, beta2=0.98, epsilon=1e-7, grad=gradients[i],
                )  # fmt: skip
            return loss

        return cast("Callable[..., Any]", step)

    def _scores(self, vectors: Any) -> Any:
        return (vectors * self.image.width**0.5) @ self.head + self.bias

    def _lost(self, vectors: Any, meanings: Any) -> Any:
        """Return how far each message is from what the whole encoder makes of it: [messages], 0 to 2."""
        import tensorflow as tf

        return 1 - tf.reduce_sum(tf.math.l2_normalize(vectors @ self.meaning, 1) * meanings, 1)

    def _answers(self, vectors: Any, questions: Any) -> Any:
        """Return the scores [messages, answers] of what each message answers to its question; -1 stands for none."""
        import tensorflow as tf

        own = self.answers + tf.gather(self.answers_to, tf.maximum(questions, 0))
        return tf.einsum("mw,mwa->ma", vectors * self.image.width**0.5, own)

    def _drawn(self) -> list[int]:
        """Return the rows of an epoch: all turns and sentences, and at most `most` first messages of an intent and language."""
        rows, drawn = list(range(len(self.examples))), Counter[tuple[str, str]]()
        if self.most is None:
            return rows
        self.rng.shuffle(rows)
        kept = []
        for row in rows:
            example = self.examples[row]
            is_first = example.message is not None and example.turn is None and example.ask is None
            group = example.language, example.message.intent if example.message else ""
            if not is_first or drawn[group] < self.most:
                kept.append(row)
                drawn[group] += is_first
        return kept

    def _respelled(self, rows: Sequence[int]) -> list[str]:
        own = (self.examples[row] for row in rows)
        return [readable(respell(example.text, example.language, self.rng)) for example in own]

    def _batches(self, texts: Sequence[str], shuffle: bool) -> Iterator[Batch]:
        """Yield texts of about one length together: less padding."""
        ids = [self.tokens.of(text, MAX_TOKENS) for text in texts]
        order = sorted(range(len(ids)), key=lambda i: len(ids[i]) + (self.rng.random() * 6 if shuffle else 0))
        groups = [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
        if shuffle:
            self.rng.shuffle(groups)
        for group in groups:
            yield padded(ids, group, self.image.pad)

    def _measure(self) -> str:
        texts = [readable(message.text) for message in self.held_out]
        scores = np.zeros((len(texts), sum(self.heads.sizes)), np.float32)
        for batch in self._batches(texts, shuffle=False):
            vectors = self.network.vectors_of(self.image.words(batch.tokens), batch.lengths, quantised=True)
            scores[batch.rows] = self._scores(vectors).numpy()
        return self.heads.figures(scores, self.held_out)


def _rate(progress: float) -> float:
    """Return the share of the learning rate: it rises during the warm-up, then falls to a hundredth."""
    return min(progress / WARM_UP, (1 - progress) / (1 - WARM_UP)) + 0.01


if __name__ == "__main__":
    sys.exit(main())
