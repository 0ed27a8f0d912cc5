"""How dangerous a message is, from its text and from the signals of the conversation so far."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nlu.messages import Message
from nlu.taxonomy import Risk, load_taxonomy

IMMEDIATE_FROM = 0.3
HIGH_FROM = 0.45
SIGNAL_FROM = 0.35


@dataclass(frozen=True, slots=True)
class Judgement:
    level: Risk
    confidence: float
    signals: tuple[str, ...]
    strengths: dict[str, float]
    """Chance of each signal that is worth remembering."""


class RiskModel:
    def __init__(self, weights: np.ndarray, bias: np.ndarray, centre: np.ndarray) -> None:
        self._signals = load_taxonomy().signals
        self._weights, self._bias, self._centre = weights, bias, centre

    @classmethod
    def train(cls, messages: list[Message], vectors: np.ndarray) -> RiskModel:
        from sklearn.linear_model import LogisticRegression

        centre = vectors.mean(axis=0)
        targets = [[m.risk == "immediate" for m in messages], [m.risk != "routine" for m in messages]]
        targets += [[name in m.signals for m in messages] for name in load_taxonomy().signals]
        weights, bias = [], []
        for target in targets:
            model = LogisticRegression(C=100, max_iter=300)
            model.fit(vectors - centre, np.asarray(target))
            weights.append(model.coef_[0])
            bias.append(model.intercept_[0])
        return cls(np.asarray(weights, np.float32).T, np.asarray(bias, np.float32), centre)

    def judge(self, text: str, vector: np.ndarray, seen: Mapping[str, float]) -> Judgement:
        """`seen`: strength of each signal in the last messages, fading; may raise the risk, never lowers it."""
        scores = (vector - self._centre) @ self._weights + self._bias
        immediate, elevated, *signals = (1 / (1 + np.exp(-scores))).tolist()
        strengths = {name: value for name, value in zip(self._signals, signals, strict=True) if value >= 0.15}
        found = tuple(sorted((n for n, v in strengths.items() if v >= SIGNAL_FROM), key=lambda n: -strengths[n]))
        if immediate >= IMMEDIATE_FROM:
            found = found or (max(zip(signals, self._signals, strict=True))[1],)
            return Judgement("immediate", immediate, found, strengths)
        if elevated >= HIGH_FROM:
            return Judgement("high", elevated, found, strengths)
        return Judgement("routine", 1 - elevated, (), strengths)

    def save(self, path: Path) -> None:
        np.savez_compressed(path, weights=self._weights, bias=self._bias, centre=self._centre)

    @classmethod
    def load(cls, path: Path) -> RiskModel:
        with np.load(path) as stored:
            return cls(stored["weights"], stored["bias"], stored["centre"])
