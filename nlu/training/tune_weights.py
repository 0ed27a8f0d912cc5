"""Finds the numbers of nlu/judges/intent.py and risk.py on nlu/validation: `.venv-rasa/bin/python -m nlu.training.tune_weights`.

Prints them; a person writes them down.  What stands behind the encoder is learned here from the cached vectors; the
validation messages and turns only say how much each score counts and where the bars are."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.special import expit, softmax

from nlu.data.corpus import read_corpus
from nlu.data.messages import Message
from nlu.data.validation_set import VALIDATION, Expected, read_validation
from nlu.encoder.encoder import encode_all
from nlu.environment import learn_fast
from nlu.judges.features import Features
from nlu.judges.intent import SCORE_WEIGHTS as INTENT_WEIGHTS
from nlu.judges.intent import IntentModel
from nlu.judges.linear import ScoreWeights
from nlu.judges.neighbours import Neighbours
from nlu.judges.risk import (
    CALM_WORDS,
    CONSTANT,
    DANGER,
    DANGER_WEIGHT,
    DANGER_WORDS,
    LENGTH_WEIGHT,
    SUPPOSED_WORDS,
    TALK,
    TALK_WEIGHT,
    RiskModel,
    log_odds,
)
from nlu.judges.risk import SCORE_WEIGHTS as RISK_WEIGHTS
from nlu.judges.words import words_told
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.letters import buckets
from nlu.text.readable import readable

RECALLS = (0.99, 0.98, 0.97, 0.96)
"""Of immediate danger, over our languages."""
FIRST_WEIGHT = 0.5
"""How much a first message counts beside a turn in the regression of danger: there are more dangerous ones among them."""

Loss = Callable[[ScoreWeights], float]


@dataclass(frozen=True, slots=True)
class Scores:
    """What vector, letters and votes say of each validation message."""

    expected: list[Expected]
    intents: npt.NDArray[np.float64]
    """[messages, 3, intents]"""
    risks: npt.NDArray[np.float64]
    """Log-odds, [messages, 3, 2 + signals]: of immediate, of more than routine, of each signal."""
    besides: npt.NDArray[np.float64]
    """What else counts towards danger, [messages, 6]: log-odds of TALK and DANGER, words (words.py), logarithm of the length."""

    @property
    def is_turn(self) -> npt.NDArray[np.bool_]:
        return np.asarray([item.is_turn for item in self.expected])

    @property
    def is_danger(self) -> npt.NDArray[np.bool_]:
        return np.asarray([item.risk == "immediate" for item in self.expected])

    @property
    def languages(self) -> npt.NDArray[np.str_]:
        return np.asarray([item.language for item in self.expected])

    def mixed(self, scores: npt.NDArray[np.float64], weights: ScoreWeights) -> npt.NDArray[np.float64]:
        """Return [messages, columns]: the weighed sum of `scores` [messages, 3, columns]."""
        of_message = np.stack([weights.of(language) for language in self.languages])
        mixed: npt.NDArray[np.float64] = np.einsum("mv,mvc->mc", of_message, scores)
        return mixed


def score_validation_set() -> Scores:
    """Train the judges on all training messages and let each score the validation messages, first ones and turns."""
    messages, expected = read_corpus()[0], read_validation()[0] + read_validation(VALIDATION / "turns")[0]
    vectors, letters = _vectors(messages), [buckets(item.text) for item in messages]
    intent, risk = IntentModel.train(messages, vectors, letters), RiskModel.train(messages, vectors, letters)
    neighbours = Neighbours.train(messages, vectors)
    features = [
        Features(vector, buckets(item.text), neighbours.votes(vector))
        for vector, item in zip(_vectors(expected), expected, strict=True)
    ]
    ranked = [intent.rank(own, item.language, is_first=not item.is_turn) for own, item in zip(features, expected, strict=True)]
    intents, risks = [intent.scores(own) for own in features], [risk.log_odds(own) for own in features]
    besides = [_besides(item, ranking) for item, ranking in zip(expected, ranked, strict=True)]
    return Scores(expected, np.stack(intents), np.stack(risks), np.asarray(besides))


def _besides(item: Expected, ranking: list[tuple[str, float]]) -> list[float]:
    told = words_told(item.text, item.language)
    by_intent = [log_odds(sum(chance for name, chance in ranking[:3] if name in intents)) for intents in (TALK, DANGER)]
    return [*by_intent, told.is_danger, told.is_calm, told.is_supposed, np.log(len(item.text.split()) or 1)]


def _vectors(items: list[Message] | list[Expected]) -> npt.NDArray[np.float32]:
    return encode_all([readable(item.text) for item in items])


def minimise(loss: Loss, start: ScoreWeights) -> ScoreWeights:
    """Return the weights with the least loss, all positive."""
    from scipy.optimize import minimize

    begin = np.log([*start.ours, *start.others])
    return _weights(minimize(lambda p: loss(_weights(p)), begin, method="Powell", options={"maxiter": 30}).x)


def _weights(logarithms: npt.NDArray[np.float64]) -> ScoreWeights:
    weights = np.exp(logarithms[:6]).tolist()
    return ScoreWeights((weights[0], weights[1], weights[2]), (weights[3], weights[4], weights[5]))


def tune_intent(scores: Scores) -> ScoreWeights:
    """Find the weights on first messages: a turn has intents beside its answer."""
    names = list(load_taxonomy().intents)
    is_right = np.asarray([[name in item.intents for name in names] for item in scores.expected])
    is_first = ~scores.is_turn

    def loss(weights: ScoreWeights) -> float:
        chances = (softmax(scores.mixed(scores.intents, weights), axis=1) * is_right).sum(1)
        return float(-np.log(chances[is_first] + 1e-9).mean())

    return minimise(loss, INTENT_WEIGHTS)


def tune_risk(scores: Scores) -> npt.NDArray[np.float64]:
    """Return the weights of a logistic regression on our languages: of the three log-odds, of what counts besides, a constant."""
    from sklearn.linear_model import LogisticRegression

    inputs = np.concatenate([scores.risks[:, :, 0], scores.besides], axis=1)
    is_ours = np.isin(scores.languages, OURS)
    weights = np.where(scores.is_turn, 1.0, FIRST_WEIGHT)
    fitted = LogisticRegression(max_iter=500).fit(inputs[is_ours], scores.is_danger[is_ours], weights[is_ours])
    return np.asarray([*fitted.coef_[0], fitted.intercept_[0]])


def immediate_bars(scores: Scores, is_turn: bool) -> Iterator[tuple[float, float, float, float]]:
    """Yield, for each of RECALLS, the highest bar that reaches it with the numbers in risk.py; precision; harmless that ring."""
    weights = np.asarray([TALK_WEIGHT, DANGER_WEIGHT, DANGER_WORDS, CALM_WORDS, SUPPOSED_WORDS, LENGTH_WEIGHT])
    chances = expit(scores.mixed(scores.risks, RISK_WEIGHTS)[:, 0] + scores.besides @ weights + CONSTANT)
    own = np.isin(scores.languages, OURS) & (scores.is_turn == is_turn)
    is_calm = np.asarray([item.risk == "routine" for item in scores.expected])
    for recall in RECALLS:
        dangers = np.sort(chances[own & scores.is_danger])
        bar = dangers[int((1 - recall) * len(dangers) + 1e-9)]
        rings = own & (chances >= bar)
        yield recall, float(bar), float(scores.is_danger[rings].mean()), float(rings[own & is_calm].mean())


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
    print(f"risk: {np.round(tune_risk(scores), 2).tolist()}")
    elevated = expit(scores.mixed(scores.risks, RISK_WEIGHTS)[:, 1])
    print(f"high from {high_bar(scores, elevated):.2f}")
    for what, is_turn in (("first messages", False), ("turns", True)):
        for recall, bar, precision, calm in immediate_bars(scores, is_turn):
            print(f"{what}: recall {recall:.2f} from {bar:.3f}, precision {precision:.3f}, harmless that ring {calm:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
