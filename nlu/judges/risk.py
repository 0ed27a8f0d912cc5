"""How dangerous a message is, from its words and from the signals of the conversation so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit, logit

from nlu.data.messages import Message
from nlu.judges.features import Features
from nlu.judges.intent import language_weights
from nlu.judges.linear import Group, LinearModel, Recipe, ScoreWeights, Trainer
from nlu.taxonomy import RISKS, Risk, load_taxonomy

RECIPE = Recipe()
SCORE_WEIGHTS = ScoreWeights(ours=(0.11, 0.75, 0.73), others=(0.28, 0.49, 0.80))
"""Weights of the three log-odds: a logistic regression."""
IMMEDIATE_FROM = 0.045
"""Catches 95 of 100 dangers or more in each of our languages, 99 over all (nlu.training.tune_weights); at 0.01 one harmless
message in five raised an alarm, and at that rate staff stop looking."""
ACUTE_FROM = 0.35
"""Above it the writer reads what to do in danger; below, the answer to what they wrote and whether they are in danger now."""
TALK_WEIGHT = 0.15
"""How much it counts against immediate danger that the message looks like one of TALK."""
# fmt: off
TALK = frozenset({
    "any_news", "what_now", "cost", "explain", "misunderstood", "already_tried", "where_is_it", "my_language", "safe_now", "wait",
    "i_am_a_man", "helper_writes", "inform", "greet", "thanks", "goodbye", "affirm", "deny", "who_are_you", "change_language",
})
# fmt: on
"""Intents of a conversation that is going on, which tell of no danger by themselves."""
DANGER = frozenset({"immediate_danger", "medical_emergency", "self_harm", "minor_at_risk"})
"""Intents that are danger by themselves."""
HIGH_FROM = 0.5
SIGNAL_FROM = 0.35
REMEMBER_SIGNAL_FROM = 0.15
CONTEXT_FROM = 0.4
"""A signal of the last messages this strong halves what the next one needs to be immediate."""
CONTEXT_SIGNALS = frozenset({"confined", "violence", "weapon", "moved", "minor", "hopeless", "medical"})

IMMEDIATE = np.asarray([level == "immediate" for level in RISKS])
ELEVATED = np.asarray([level != "routine" for level in RISKS])


@dataclass(frozen=True, slots=True)
class Judgement:
    level: Risk
    is_acute: bool
    """Whether what the writer reads should change: surer than what wakes staff."""
    confidence: float
    signals: tuple[str, ...]
    strengths: dict[str, float]
    """Probability of each signal that is worth remembering."""


class RiskModel:
    def __init__(self, signals: list[str], linear: LinearModel) -> None:
        self._signals, self._linear = signals, linear

    @classmethod
    def train(
        cls, messages: list[Message], vectors: npt.NDArray[np.float32], letters: Sequence[npt.NDArray[np.int32]]
    ) -> RiskModel:
        """`vectors`: [messages, 384]; `letters`: the buckets of each message."""
        signals = list(load_taxonomy().signals)
        trainer = Trainer([Group("one", len(RISKS)), Group("each", len(signals))], RECIPE)
        return cls(signals, trainer.fit(vectors, letters, _targets(messages, signals), language_weights(messages)))

    def judge(
        self, features: Features, language: str, signals_so_far: Mapping[str, float], *, talk: float = 0.5, is_adult: bool = False
    ) -> Judgement:
        """`signals_so_far`: fading strength of each signal in the last messages; may raise the risk, never lowers it.

        `talk`: probability that the intent is one of TALK; `is_adult`: the message states an age of 18 or more and none below."""
        immediate, elevated, chances = self.chances(features, language)
        immediate = float(expit(logit(immediate) - TALK_WEIGHT * np.log((talk + 0.01) / (1.01 - talk))))
        if is_adult:
            immediate, elevated, chances = _of_an_adult(immediate, elevated, chances)
        strengths = {name: value for name, value in chances.items() if value >= REMEMBER_SIGNAL_FROM}
        found = sorted((name for name, value in chances.items() if value >= SIGNAL_FROM), key=lambda n: -chances[n])
        bar = IMMEDIATE_FROM * _bar_factor(signals_so_far)
        if immediate >= bar:
            likeliest = max(chances, key=chances.__getitem__)
            is_acute = immediate >= ACUTE_FROM
            return Judgement("immediate", is_acute, _confidence(immediate, bar), tuple(found or [likeliest]), strengths)
        if elevated >= HIGH_FROM:
            return Judgement("high", False, elevated, tuple(found), strengths)
        return Judgement("routine", False, 1 - elevated, (), strengths)

    def chances(self, features: Features, language: str) -> tuple[float, float, dict[str, float]]:
        """Return the probability of immediate danger, of more than routine, and of each signal."""
        immediate, elevated, *each = expit(SCORE_WEIGHTS.of(language) @ self.log_odds(features)).tolist()
        return immediate, elevated, dict(zip(self._signals, each, strict=True))

    def log_odds(self, features: Features) -> npt.NDArray[np.float64]:
        """Return [3, 2 + signals]: by vector, by letters and by votes; of immediate, of more than routine, of each signal."""
        votes = features.votes
        shares = np.asarray([votes.risks[IMMEDIATE].sum(), votes.risks[ELEVATED].sum(), *votes.signals])
        by_vector, by_letters = self._linear.of_vector(features.vector), self._linear.of_letters(features.letters)
        return np.stack([_of_scores(by_vector), _of_scores(by_letters), _of_shares(shares)])

    def save(self, path: Path) -> None:
        self._linear.save(path, signals=np.asarray(self._signals))

    @classmethod
    def load(cls, path: Path) -> RiskModel:
        with np.load(path) as stored:
            return cls(stored["signals"].tolist(), LinearModel.from_arrays(stored))


def _of_an_adult(immediate: float, elevated: float, chances: dict[str, float]) -> tuple[float, float, dict[str, float]]:
    """Return the chances without the danger of a child: an age was all there was to it when no other signal is strong."""
    others = {name: value for name, value in chances.items() if name != "minor"}
    if max(others.values()) >= SIGNAL_FROM or chances["minor"] < max(others.values()):
        return immediate, elevated, others
    return 0.0, min(elevated, HIGH_FROM / 2), others


def _targets(messages: Sequence[Message], signals: list[str]) -> npt.NDArray[np.float32]:
    """Return [messages, risks + signals], 0 or 1."""
    targets = np.zeros((len(messages), len(RISKS) + len(signals)), np.float32)
    for row, message in enumerate(messages):
        targets[row, RISKS.index(message.risk)] = 1
        for name in message.signals:
            targets[row, len(RISKS) + signals.index(name)] = 1
    return targets


def _of_scores(scores: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Return the log-odds of immediate, and of elevated, against the rest; scores of signals are log-odds already."""
    levels = scores[: len(RISKS)]
    sums = [np.logaddexp.reduce(levels[own]) - np.logaddexp.reduce(levels[~own]) for own in (IMMEDIATE, ELEVATED)]
    return np.asarray([*sums, *scores[len(RISKS) :]])


def _of_shares(shares: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.log((shares + 0.005) / (1.005 - shares))


def _confidence(chance: float, bar: float) -> float:
    """Return half at the bar, so that staff can read it: the bar is far below half because recall comes first."""
    odds = chance * (1 - bar) / max(bar * (1 - chance), 1e-9)
    return odds / (1 + odds)


def _bar_factor(signals_so_far: Mapping[str, float]) -> float:
    """Return how much of the usual bar is left: 1 without a context, half after danger."""
    strongest = max((value for name, value in signals_so_far.items() if name in CONTEXT_SIGNALS), default=0.0)
    return 0.5 if strongest >= CONTEXT_FROM else 1.0
