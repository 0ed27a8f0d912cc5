"""What may stand behind the encoder, side by side on the same messages: `.venv-rasa/bin/python -m benchmarks.classifiers`.

Every classifier learns one message in `--every` and is measured on nlu/validation.  Vectors come from the cache, or are
computed once.  The adapted layers have seen all messages, those of the package none: see docs/decisions/0014."""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier
from sklearn.svm import LinearSVC

from evaluation.measures import Answer, Pair, report
from nlu.data.messages import Message, read_messages
from nlu.data.validation_set import Expected, read_validation
from nlu.encoder.e5.batch import BatchEncoder
from nlu.encoder.encoder import CachedVectors, encode_all
from nlu.judges.intent import SCORE_WEIGHTS, language_weights
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer
from nlu.judges.neighbours import Neighbours
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.letters import buckets
from nlu.text.readable import readable
from nlu.text.spelling import cyrillic_share, respell

NAMES = list(load_taxonomy().intents)
PAIRS = 12
"""How many of the most confused pairs of intents get a classifier of their own."""

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float64]
"""[validation messages, intents]"""


class Lab:
    def __init__(self, every: int) -> None:
        self.messages: list[Message] = read_messages()[0][::every]
        self.held: list[Expected] = read_validation()[0]
        texts = [readable(item.text) for item in self.messages]
        held = [readable(item.text) for item in self.held]
        self.adapted, self.adapted_held = encode_all(texts), encode_all(held)
        self.frozen, self.frozen_held = frozen(texts, "query: "), frozen(held, "query: ")
        self.both = np.hstack([self.frozen, frozen(texts, "passage: ")])
        self.both_held = np.hstack([self.frozen_held, frozen(held, "passage: ")])
        self.letters = [buckets(item.text) for item in self.messages]
        self.letters_held = [buckets(item.text) for item in self.held]
        self.intents = np.asarray([NAMES.index(item.intent) for item in self.messages])
        self.equal = language_weights([message.language for message in self.messages])
        self.weights = np.stack([SCORE_WEIGHTS.of(item.language) for item in self.held])[:, :, None]
        self.is_cyrillic = np.asarray([cyrillic_share(item.text) > 0.5 for item in self.messages])
        self.is_cyrillic_held = np.asarray([cyrillic_share(item.text) > 0.5 for item in self.held])

    def fit(self, rows: Rows, weights: Floats, vectors: Floats, letters: Sequence[npt.NDArray[np.int32]]) -> LinearModel:
        targets = np.eye(len(NAMES), dtype=np.float32)[self.intents[rows]]
        return Trainer([Group("one", len(NAMES))], Recipe()).fit(vectors[rows], [letters[i] for i in rows], targets, weights)

    def linear(self, weights: Floats | None = None, rows: Rows | None = None) -> tuple[Scores, Scores]:
        """Return scores by the vector and by the letters, as nlu.judges.intent has them."""
        rows = np.arange(len(self.messages)) if rows is None else rows
        model = self.fit(rows, self.equal[rows] if weights is None else weights[rows], self.adapted, self.letters)
        return model.of_vector(self.adapted_held), self.by_letters(model)

    def by_letters(self, model: LinearModel) -> Scores:
        return np.stack([model.of_letters(own) for own in self.letters_held])

    def votes(self) -> Scores:
        model = Neighbours.train(self.messages, self.adapted)
        return np.log(np.stack([model.votes(vector).intents for vector in self.adapted_held]) + 0.01)

    def logistic(self, vectors: Floats, held: Floats, balance: str | None = None) -> Scores:
        model = LogisticRegression(C=3.0, max_iter=200, class_weight=balance)
        return model.fit(20 * vectors, self.intents, self.equal).predict_log_proba(20 * held)

    def svm(self) -> Scores:
        return (
            LinearSVC(C=0.1, dual=False)
            .fit(20 * self.adapted, self.intents, self.equal)
            .decision_function(20 * self.adapted_held)
        )

    def mlp(self) -> Scores:
        model = MLPClassifier((256,), alpha=1e-3, max_iter=30, early_stopping=True, random_state=1)
        return np.log(model.fit(20 * self.adapted, self.intents).predict_proba(20 * self.adapted_held) + 1e-9)

    def spelled(self) -> Scores:
        """Return scores by letters, learned from each message and one respelled copy."""
        rng = random.Random(3)
        copies = [buckets(respell(item.text, item.language, rng)) for item in self.messages]
        targets = np.eye(len(NAMES), dtype=np.float32)[np.tile(self.intents, 2)]
        twice = np.vstack([self.adapted, self.adapted])
        trainer = Trainer([Group("one", len(NAMES))], Recipe())
        return self.by_letters(trainer.fit(twice, [*self.letters, *copies], targets, np.tile(self.equal, 2)))

    def by_script(self) -> Scores:
        """Return scores of a model for each script, by vector and letters."""
        found = np.zeros((len(self.held), len(NAMES)), np.float32)
        for script in (True, False):
            own, own_held = np.flatnonzero(self.is_cyrillic == script), self.is_cyrillic_held == script
            vector, letters = self.linear(rows=own)
            found[own_held] = together(self, (vector, letters))[own_held]
        return found

    def second_pass(self, first: Scores) -> Scores:
        """Let a classifier decide for each of the pairs that a model of half the messages confuses most in the other half."""
        half = np.arange(len(self.messages)) % 2 == 0
        model = LogisticRegression(C=3.0, max_iter=100).fit(20 * self.adapted[half], self.intents[half])
        found, wanted = model.predict(20 * self.adapted[~half]), self.intents[~half]
        wrong = found != wanted
        confused = Counter(tuple(sorted(pair)) for pair in zip(found[wrong].tolist(), wanted[wrong].tolist(), strict=True))
        scores = first.copy()
        top = np.argsort(-first, 1)[:, :2]
        for pair, _ in confused.most_common(PAIRS):
            own = np.isin(self.intents, pair)
            pair_model = LogisticRegression(C=3.0, max_iter=200).fit(20 * self.adapted[own], self.intents[own])
            doubtful = np.flatnonzero((np.sort(top, 1) == pair).all(1))
            if len(doubtful):
                chosen = pair_model.predict(20 * self.adapted_held[doubtful])
                scores[doubtful, chosen] = scores[doubtful].max(1) + 1
        return scores


def frozen(texts: list[str], prefix: str) -> Floats:
    """Return the vectors of the package's own layers, [texts, 384]; the cache stores them."""
    cache = CachedVectors(f"frozen-{prefix}")
    known = cache.get(texts)
    missing = list(dict.fromkeys(text for text in texts if text not in known))
    if missing:
        for rows, vectors in BatchEncoder(Path("none")).encode(missing, prefix):
            fresh = {missing[row]: vector for row, vector in zip(rows, vectors, strict=True)}
            cache.put(fresh)
            known.update(fresh)
    cache.close()
    return np.stack([known[text] for text in texts])


def variants(lab: Lab) -> Iterator[tuple[str, Callable[[], Scores]]]:
    yield "package's vectors (query), logistic", lambda: lab.logistic(lab.frozen, lab.frozen_held)
    yield "query and passage vectors, logistic", lambda: lab.logistic(lab.both, lab.both_held)
    yield "adapted vectors, logistic", lambda: lab.logistic(lab.adapted, lab.adapted_held)
    yield "the same, intents weighed equally", lambda: lab.logistic(lab.adapted, lab.adapted_held, "balanced")
    yield "adapted vectors, linear SVM", lab.svm
    yield "adapted vectors, MLP of 256", lab.mlp
    yield "adapted vectors, votes of neighbours", lab.votes
    yield "adapted vectors, our linear weights", lambda: lab.linear()[0]
    yield "letters, our linear weights", lambda: lab.linear()[1]
    yield "letters, with a respelled copy of each", lab.spelled
    yield "vectors + letters", lambda: together(lab, lab.linear())
    yield "vectors + letters, messages weighed equally", lambda: together(lab, lab.linear(np.ones_like(lab.equal)))
    yield "vectors + letters, a model a script", lab.by_script
    yield "vectors + letters + votes (as served)", lambda: served(lab)
    yield "the same, second pass for confused pairs", lambda: lab.second_pass(served(lab))


def together(lab: Lab, parts: tuple[Scores, Scores]) -> Scores:
    return lab.weights[:, 0] * parts[0] + lab.weights[:, 1] * parts[1]


def served(lab: Lab) -> Scores:
    return together(lab, lab.linear()) + lab.weights[:, 2] * lab.votes()


def pairs_of(lab: Lab, scores: Scores) -> list[Pair]:
    order = np.argsort(-scores, 1, kind="stable")[:, :3]
    rankings = [tuple((NAMES[i], 0.0) for i in row) for row in order]
    return [Pair(item, Answer(ranking, "routine", 0.0, "und")) for item, ranking in zip(lab.held, rankings, strict=True)]


def main() -> int:
    parser = argparse.ArgumentParser(description="Classifiers behind the encoder, side by side.")
    parser.add_argument("--every", type=int, default=4, help="learn one message in so many")
    options = parser.parse_args()
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    lab = Lab(options.every)
    print(f"{len(lab.messages)} messages learned, {len(lab.held)} measured")
    print(f"{'':42}{'intent':>8}{'weakest':>9}{'first 3':>9}{'others':>8}{'CPU s':>7}")
    for name, scores_of in variants(lab):
        started = time.process_time()
        found = report(pairs_of(lab, scores_of()))
        spent = time.process_time() - started
        weakest = min(found["groups"][code]["intent"]["value"] for code in OURS)
        ours, others = found["mean"]["ours"], found["mean"]["others"]
        shares = (ours["intent"], weakest, ours["first_three"], others["intent"])
        print(
            f"{name:42}"
            + "".join(f"{100 * share:{width}.1f}" for share, width in zip(shares, (8, 9, 9, 8), strict=True))
            + f"{spent:7.0f}",
            flush=True,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
