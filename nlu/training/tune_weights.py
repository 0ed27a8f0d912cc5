"""Finds the numbers of nlu/judges/intent.py and risk.py on nlu/validation: `.venv-rasa/bin/python -m nlu.training.tune_weights`.

Prints them; a person writes them down.  What stands behind the encoder is learned here from the cached vectors; the
validation messages only say how much each voice counts and where the bars are: fourteen numbers."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from nlu.data.messages import read_messages
from nlu.data.validation_set import Expected, read_validation
from nlu.encoder.encoder import encode_all
from nlu.judges.intent import VOICES as INTENT_VOICES
from nlu.judges.intent import IntentModel
from nlu.judges.linear import Voices, sigmoid, softmax
from nlu.judges.neighbours import Neighbours
from nlu.judges.risk import VOICES as RISK_VOICES
from nlu.judges.risk import RiskModel
from nlu.taxonomy import OURS, load_taxonomy
from nlu.text.features import readable
from nlu.text.letters import buckets

RECALLS = (0.98, 0.97, 0.96, 0.95)
"""Of immediate danger, in each of our languages; the first is the goal, the last the least."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What the voices say of each validation message: a row a message, a column a voice, then intents, or levels and signals."""

    expected: list[Expected]
    scores: np.ndarray
    odds: np.ndarray

    @property
    def languages(self) -> np.ndarray:
        return np.asarray([item.language for item in self.expected])

    def mixed(self, values: np.ndarray, voices: Voices) -> np.ndarray:
        heard = np.stack([voices.heard(language) for language in self.languages])
        mixed: np.ndarray = np.einsum("mv,mvc->mc", heard, values)
        return mixed


def listen() -> Heard:
    messages, expected = read_messages()[0], read_validation()[0]
    vectors = encode_all([readable(item.text, item.language) for item in messages])
    letters = [buckets(item.text) for item in messages]
    intent = IntentModel.train(messages, vectors, letters)
    risk = RiskModel.train(messages, vectors, letters)
    alike = Neighbours.train(messages, vectors)
    own = encode_all([readable(item.text, item.language) for item in expected])
    voices = [(vector, buckets(item.text), alike.votes(vector)) for vector, item in zip(own, expected, strict=True)]
    return Heard(expected, np.stack([intent.scores(*each) for each in voices]), np.stack([risk.odds(*each) for each in voices]))


def least(loss: Callable[[Voices, float], float], start: Voices) -> Voices:
    """The voices with the least loss; their weights stay positive.  The loss may use one more number, at first 0."""
    from scipy.optimize import minimize

    def voices(numbers: np.ndarray) -> Voices:
        weights = np.exp(numbers[:-1]).tolist()
        return Voices((weights[0], weights[1], weights[2]), (weights[3], weights[4], weights[5]))

    begin = [*np.log([*start.ours, *start.others]), 0.0]
    return voices(minimize(lambda p: loss(voices(p), float(p[-1])), begin, method="Powell", options={"maxiter": 30}).x)


def intent_voices(heard: Heard) -> Voices:
    names = list(load_taxonomy().intents)
    is_right = np.asarray([[name in item.intents for name in names] for item in heard.expected])

    def loss(voices: Voices, unused: float) -> float:
        chances = (softmax(heard.mixed(heard.scores, voices)) * is_right).sum(1)
        return float(-np.log(chances + 1e-9).mean())

    return least(loss, INTENT_VOICES)


def risk_voices(heard: Heard) -> Voices:
    """A logistic regression; its level is left out, since the bar is chosen apart."""
    sign = np.asarray([1 if item.risk == "immediate" else -1 for item in heard.expected])

    def loss(voices: Voices, level: float) -> float:
        return float(np.logaddexp(0, -sign * (heard.mixed(heard.odds, voices)[:, 0] + level)).mean())

    return least(loss, RISK_VOICES)


def immediate_bars(heard: Heard, chances: np.ndarray) -> Iterator[tuple[float, float, float, float]]:
    """For each recall that every language must reach: the highest bar that does it, recall and precision of ours in all."""
    is_danger, languages = np.asarray([item.risk == "immediate" for item in heard.expected]), heard.languages
    is_ours = np.isin(languages, OURS)
    for recall in RECALLS:
        dangers = [np.sort(chances[(languages == language) & is_danger]) for language in OURS]
        bar = min(own[int((1 - recall) * len(own) + 1e-9)] for own in dangers)
        flagged = is_ours & (chances >= bar)
        caught = (flagged & is_danger).sum()
        yield recall, float(bar), caught / (is_ours & is_danger).sum(), caught / flagged.sum()


def high_bar(heard: Heard, chances: np.ndarray) -> float:
    """The bar of "high" that tells it most often from "routine"."""
    risks = np.asarray([item.risk for item in heard.expected])
    rest = np.isin(heard.languages, OURS) & (risks != "immediate")
    bars = np.arange(0.2, 0.81, 0.05)
    return float(bars[int(np.argmax([((chances[rest] >= bar) == (risks[rest] == "high")).mean() for bar in bars]))])


def main() -> int:
    os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
    heard = listen()
    print(f"intent: {intent_voices(heard)}")
    voices = risk_voices(heard)
    immediate, elevated = sigmoid(heard.mixed(heard.odds, voices)[:, :2]).T
    print(f"risk: {voices}, high from {high_bar(heard, elevated):.2f}")
    for recall, bar, found, precision in immediate_bars(heard, immediate):
        print(f"immediate from {bar:.4f}: at least {recall:.2f} in each language, {found:.3f} in all, precision {precision:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
