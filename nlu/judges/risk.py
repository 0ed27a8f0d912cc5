"""How dangerous a message is, from its words and from the signals of the conversation so far."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.special import expit, logit

from nlu.data.messages import Message
from nlu.judges.features import Features
from nlu.judges.intent import language_weights
from nlu.judges.linear import Group, LinearModel, Recipe, ScoreWeights, Trainer
from nlu.judges.words import Told
from nlu.taxonomy import RISKS, Risk, load_taxonomy

RECIPE = Recipe()
SCORE_WEIGHTS = ScoreWeights(ours=(0.13, 0.70, 0.63), others=(0.30, 0.45, 0.80))
"""Weights of the three log-odds: a logistic regression on first messages and turns together."""
TALK_WEIGHT, DANGER_WEIGHT, LENGTH_WEIGHT, CONSTANT = -0.28, 0.17, 0.34, -1.29
"""What counts towards immediate danger besides: the log-odds that the message is one of TALK, and of DANGER; the logarithm of its
words, since little can be read out of a short one; and a constant.  Found in the same regression
(nlu.training.tune_weights)."""
DANGER_WORDS, CALM_WORDS, SUPPOSED_WORDS = 3.0, -2.0, -0.5
"""The same for what words tell (words.py).  Of danger less than the regression says: the words were chosen with turns in view."""
IMMEDIATE_FROM, IMMEDIATE_LATER_FROM = 0.039, 0.095
"""Of a first message, and of one within a conversation: there nine of ten are harmless, and at one false alarm in seven staff
stop looking.  Both catch 97 of 100 dangers or more on validation (docs/model-card.md)."""
ACUTE_FROM = 0.43
"""Above it the writer reads what to do in danger; below, the answer to what they wrote and whether they are in danger now."""
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
AGE_WORDS = 6
"""So short a message that states an age of 18 or more states nothing else, ..."""
SURE_SIGNAL = 0.6
"""... unless a signal is so sure."""
SIGNAL_FROM = 0.35
REMEMBER_SIGNAL_FROM = 0.15
CONTEXT_FROM = 0.4
"""A signal of the last messages this strong halves what the next one needs to be immediate."""
CONTEXT_SIGNALS = frozenset({"confined", "violence", "weapon", "moved", "minor", "hopeless", "medical"})

IMMEDIATE = np.asarray([level == "immediate" for level in RISKS])
ELEVATED = np.asarray([level != "routine" for level in RISKS])


NOTHING_TOLD = Told(is_danger=False, is_calm=False, is_supposed=False)


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a message besides its letters and its vector."""

    signals_so_far: Mapping[str, float] = field(default_factory=dict)
    """Fading strength of each signal in the last messages: may raise the risk, never lowers it."""
    is_first: bool = True
    """Nothing was written before."""
    words: int = 8
    talk: float = 0.5
    """Probability that the intent is one of TALK."""
    danger: float = 0.5
    """Probability that it is one of DANGER."""
    is_adult: bool = False
    """The message states an age of 18 or more and none below."""
    told: Told = NOTHING_TOLD


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
        return cls(
            signals,
            trainer.fit(
                vectors, letters, _targets(messages, signals), language_weights([message.language for message in messages])
            ),
        )

    def judge(self, features: Features, language: str, around: Around) -> Judgement:
        immediate, elevated, chances = self.chances(features, language)
        immediate = float(expit(logit(immediate) + besides(around)))
        if around.is_adult:
            immediate, elevated, chances = _of_an_adult(immediate, elevated, chances, around)
        strengths = {name: value for name, value in chances.items() if value >= REMEMBER_SIGNAL_FROM}
        found = sorted((name for name, value in chances.items() if value >= SIGNAL_FROM), key=lambda n: -chances[n])
        bar = (IMMEDIATE_FROM if around.is_first else IMMEDIATE_LATER_FROM) * _bar_factor(around.signals_so_far)
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


def besides(around: Around) -> float:
    """Return what is added to the log-odds of immediate danger."""
    told = around.told
    by_intent = TALK_WEIGHT * log_odds(around.talk) + DANGER_WEIGHT * log_odds(around.danger)
    by_words = DANGER_WORDS * told.is_danger + CALM_WORDS * told.is_calm + SUPPOSED_WORDS * told.is_supposed
    return CONSTANT + by_intent + by_words + LENGTH_WEIGHT * math.log(max(around.words, 1))


def log_odds(share: float) -> float:
    """Return the log-odds of a probability, within 4.6 of nothing."""
    return math.log((share + 0.01) / (1.01 - share))


def _of_an_adult(
    immediate: float, elevated: float, chances: dict[str, float], around: Around
) -> tuple[float, float, dict[str, float]]:
    """Return the chances without the danger of a child: an age was all there was to it when no other signal is strong."""
    others = {name: value for name, value in chances.items() if name != "minor"}
    strongest = max(others.values())
    is_age_alone = around.words <= AGE_WORDS and strongest < SURE_SIGNAL
    is_calm = strongest < SIGNAL_FROM and (not around.is_first or chances["minor"] >= strongest)
    if not around.told.is_danger and (is_age_alone or is_calm):
        return 0.0, min(elevated, HIGH_FROM / 2), others
    return immediate, elevated, others


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
