"""Finds the numbers of nlu/judges/intent.py and risk.py on nlu/validation: `.venv-rasa/bin/python -m nlu.training.tune_weights`.

Prints them; a person writes them down.  What stands behind the encoder is learned here from the cached vectors; the
validation messages only say how much each of the three scores counts and where the bars are: fourteen numbers."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import expit, softmax

from nlu.data.corpus import read_corpus
from nlu.data.messages import Message
from nlu.data.validation_set import Expected, read_validation
from nlu.encoder.encoder import encode_all
from nlu.environment import learn_fast
from nlu.judges.features import Features
from nlu.judges.intent import SCORE_WEIGHTS as INTENT_WEIGHTS
from nlu.judges.intent import IntentModel
from nlu.judges.linear import ScoreWeights
from nlu.judges.neighbours import Neighbours
from nlu.judges.risk import SCORE_WEIGHTS as RISK_WEIGHTS
from nlu.judges.risk import RiskModel
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.letters import buckets
from nlu.text.readable import readable

RECALLS = (0.98, 0.97, 0.96, 0.95)
"""Of immediate danger, in each of our languages; the first is the goal, the last the least."""

Loss = Callable[[ScoreWeights, float], float]


@dataclass(frozen=True, slots=True)
class Scores:
    """What vector, letters and votes say of each validation message."""

    expected: list[Expected]
    intents: npt.NDArray[np.float64]
    """[messages, 3, intents]"""
    risks: npt.NDArray[np.float64]
    """Log-odds, [messages, 3, 2 + signals]: of immediate, of more than routine, of each signal."""

    @property
    def languages(self) -> npt.NDArray[np.str_]:
        return np.asarray([item.language for item in self.expected])

    def mixed(self, scores: npt.NDArray[np.float64], weights: ScoreWeights) -> npt.NDArray[np.float64]:
        """Return [messages, columns]: the weighed sum of `scores` [messages, 3, columns]."""
        of_message = np.stack([weights.of(language) for language in self.languages])
        mixed: npt.NDArray[np.float64] = np.einsum("mv,mvc->mc", of_message, scores)
        return mixed


def score_validation_set() -> Scores:
    """Train the judges on all training messages and let each score the validation messages."""
    messages, expected = read_corpus()[0], read_validation()[0]
    vectors, letters = _vectors(messages), [buckets(item.text) for item in messages]
    intent, risk = IntentModel.train(messages, vectors, letters), RiskModel.train(messages, vectors, letters)
    neighbours = Neighbours.train(messages, vectors)
    features = [
        Features(vector, buckets(item.text), neighbours.votes(vector))
        for vector, item in zip(_vectors(expected), expected, strict=True)
    ]
    intents, risks = [intent.scores(own) for own in features], [risk.log_odds(own) for own in features]
    return Scores(expected, np.stack(intents), np.stack(risks))


def _vectors(items: list[Message] | list[Expected]) -> npt.NDArray[np.float32]:
    return encode_all([readable(item.text) for item in items])


def minimise(loss: Loss, start: ScoreWeights) -> ScoreWeights:
    """Return the weights with the least loss, all positive.  The loss may use one more number, which starts at 0."""
    from scipy.optimize import minimize

    begin = [*np.log([*start.ours, *start.others]), 0.0]
    result = minimize(lambda p: loss(_weights(p), float(p[-1])), begin, method="Powell", options={"maxiter": 30})
    return _weights(result.x)


def _weights(logarithms: npt.NDArray[np.float64]) -> ScoreWeights:
    weights = np.exp(logarithms[:6]).tolist()
    return ScoreWeights((weights[0], weights[1], weights[2]), (weights[3], weights[4], weights[5]))


def tune_intent(scores: Scores) -> ScoreWeights:
    names = list(load_taxonomy().intents)
    is_right = np.asarray([[name in item.intents for name in names] for item in scores.expected])

    def loss(weights: ScoreWeights, unused: float) -> float:
        chances = (softmax(scores.mixed(scores.intents, weights), axis=1) * is_right).sum(1)
        return float(-np.log(chances + 1e-9).mean())

    return minimise(loss, INTENT_WEIGHTS)


def tune_risk(scores: Scores) -> ScoreWeights:
    """Fit a logistic regression; its intercept is left out, since the bar is chosen apart."""
    sign = np.asarray([1 if item.risk == "immediate" else -1 for item in scores.expected])

    def loss(weights: ScoreWeights, intercept: float) -> float:
        return float(np.logaddexp(0, -sign * (scores.mixed(scores.risks, weights)[:, 0] + intercept)).mean())

    return minimise(loss, RISK_WEIGHTS)


def immediate_bars(scores: Scores, chances: npt.NDArray[np.float64]) -> Iterator[tuple[float, float, float, float]]:
    """Yield, for each of RECALLS, the highest bar that reaches it in every language, and our recall and precision there.

    `chances`: probability of immediate danger, [messages]."""
    is_danger, languages = np.asarray([item.risk == "immediate" for item in scores.expected]), scores.languages
    is_ours = np.isin(languages, OURS)
    for recall in RECALLS:
        dangers = [np.sort(chances[(languages == language) & is_danger]) for language in OURS]
        bar = min(own[int((1 - recall) * len(own) + 1e-9)] for own in dangers)
        flagged = is_ours & (chances >= bar)
        caught = (flagged & is_danger).sum()
        yield recall, float(bar), caught / (is_ours & is_danger).sum(), caught / flagged.sum()


def high_bar(scores: Scores, chances: npt.NDArray[np.float64]) -> float:
    """Return the bar that separates "high" from "routine" best.  `chances`: probability of more than routine, [messages]."""
    risks = np.asarray([item.risk for item in scores.expected])
    rest = np.isin(scores.languages, OURS) & (risks != "immediate")
    bars = np.arange(0.2, 0.81, 0.05)
    return float(bars[int(np.argmax([((chances[rest] >= bar) == (risks[rest] == "high")).mean() for bar in bars]))])


def main() -> int:
    learn_fast()
    scores = score_validation_set()
    print(f"intent: {tune_intent(scores)}")
    weights = tune_risk(scores)
    immediate, elevated = expit(scores.mixed(scores.risks, weights)[:, :2]).T
    print(f"risk: {weights}, high from {high_bar(scores, elevated):.2f}")
    for recall, bar, found, precision in immediate_bars(scores, immediate):
        print(
            f"immediate from {bar:.4f}: at least {recall:.2f} in each language, {found:.3f} over all, precision {precision:.3f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
