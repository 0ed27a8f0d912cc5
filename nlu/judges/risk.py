"""How dangerous a message is, from its words and from the signals of the conversation so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.data.messages import Message
from nlu.judges.intent import language_weights
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer, Voices, sigmoid
from nlu.judges.neighbours import Votes
from nlu.taxonomy import RISKS, Risk, load_taxonomy

RECIPE = Recipe()
VOICES = Voices(ours=(0.14, 1.08, 0.73), others=(0.28, 0.49, 0.80))
"""Of the three log-odds: a logistic regression."""
IMMEDIATE_FROM = 0.022
"""Catches 95 of 100 dangers or more in each of our languages, 99 in all (nlu.training.choose); at 0.01 one harmless message
in five rang, and at that rate staff stop looking."""
HIGH_FROM = 0.5
SIGNAL_FROM = 0.35
REMEMBER_FROM = 0.15
CONTEXT_FROM = 0.4
"""A signal of the last messages this strong halves what the next one needs to be immediate."""
AFTER = frozenset({"confined", "violence", "weapon", "moved", "minor", "hopeless", "medical"})


IMMEDIATE = np.asarray([level == "immediate" for level in RISKS])
ELEVATED = np.asarray([level != "routine" for level in RISKS])


@dataclass(frozen=True, slots=True)
class Judgement:
    level: Risk
    confidence: float
    signals: tuple[str, ...]
    strengths: dict[str, float]
    """Chance of each signal that is worth remembering."""


class RiskModel:
    def __init__(self, signals: list[str], linear: LinearModel) -> None:
        self._signals, self._linear = signals, linear

    @classmethod
    def train(cls, messages: list[Message], vectors: np.ndarray, letters: Sequence[np.ndarray]) -> RiskModel:
        signals = list(load_taxonomy().signals)
        targets = np.zeros((len(messages), len(RISKS) + len(signals)), np.float32)
        for row, message in enumerate(messages):
            targets[row, RISKS.index(message.risk)] = 1
            for name in message.signals:
                targets[row, len(RISKS) + signals.index(name)] = 1
        trainer = Trainer([Group("one", len(RISKS)), Group("each", len(signals))], RECIPE)
        return cls(signals, trainer.fit(vectors, letters, targets, language_weights(messages)))

    def judge(self, vector: np.ndarray, letters: np.ndarray, language: str, votes: Votes, seen: Mapping[str, float]) -> Judgement:
        """`seen`: strength of each signal in the last messages, fading; may raise the risk, never lowers it."""
        immediate, elevated, chances = self.chances(vector, letters, language, votes)
        strengths = {name: value for name, value in chances.items() if value >= REMEMBER_FROM}
        found = sorted((name for name, value in chances.items() if value >= SIGNAL_FROM), key=lambda n: -chances[n])
        bar = IMMEDIATE_FROM * _eased(seen)
        if immediate >= bar:
            likeliest = max(chances, key=chances.__getitem__)
            return Judgement("immediate", _confidence(immediate, bar), tuple(found or [likeliest]), strengths)
        if elevated >= HIGH_FROM:
            return Judgement("high", elevated, tuple(found), strengths)
        return Judgement("routine", 1 - elevated, (), strengths)

    def chances(
        self, vector: np.ndarray, letters: np.ndarray, language: str, votes: Votes
    ) -> tuple[float, float, dict[str, float]]:
        """Chance of immediate danger, of more than routine, and of each signal."""
        immediate, elevated, *each = sigmoid(VOICES.heard(language) @ self.odds(vector, letters, votes)).tolist()
        return immediate, elevated, dict(zip(self._signals, each, strict=True))

    def odds(self, vector: np.ndarray, letters: np.ndarray, votes: Votes) -> np.ndarray:
        """Log-odds, a row for vector, letters and votes each: immediate, more than routine, each signal."""
        shares = [votes.risks[IMMEDIATE].sum(), votes.risks[ELEVATED].sum(), *votes.signals]
        return np.stack(
            [_odds_of(self._linear.of_vector(vector)), _odds_of(self._linear.of_letters(letters)), _odds_in(np.asarray(shares))]
        )

    def save(self, path: Path) -> None:
        self._linear.save(path, signals=np.asarray(self._signals))

    @classmethod
    def load(cls, path: Path) -> RiskModel:
        with np.load(path) as stored:
            return cls(stored["signals"].tolist(), LinearModel.from_arrays(stored))


def _odds_of(scores: np.ndarray) -> np.ndarray:
    """Of the levels that are immediate, and elevated, against the rest; those of signals are log-odds already."""
    levels = scores[: len(RISKS)]
    sums = [np.logaddexp.reduce(levels[own]) - np.logaddexp.reduce(levels[~own]) for own in (IMMEDIATE, ELEVATED)]
    return np.asarray([*sums, *scores[len(RISKS) :]])


def _odds_in(shares: np.ndarray) -> np.ndarray:
    return np.log((shares + 0.005) / (1.005 - shares))


def _confidence(chance: float, bar: float) -> float:
    """Half at the bar, so that staff can read it: the bar is far below half because recall comes first."""
    odds = chance * (1 - bar) / max(bar * (1 - chance), 1e-9)
    return odds / (1 + odds)


def _eased(seen: Mapping[str, float]) -> float:
    """How much of the usual bar is left: 1 without a context, half after danger."""
    strongest = max((value for name, value in seen.items() if name in AFTER), default=0.0)
    return 0.5 if strongest >= CONTEXT_FROM else 1.0
