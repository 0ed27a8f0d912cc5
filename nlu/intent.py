"""What is asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nlu.messages import Message


class IntentModel:
    def __init__(self, names: list[str], weights: np.ndarray, bias: np.ndarray, centre: np.ndarray) -> None:
        self._names, self._weights, self._bias, self._centre = names, weights, bias, centre

    @classmethod
    def train(cls, messages: list[Message], vectors: np.ndarray) -> IntentModel:
        from sklearn.linear_model import LogisticRegression

        centre = vectors.mean(axis=0)
        model = LogisticRegression(C=300, max_iter=300)
        model.fit(vectors - centre, [message.intent for message in messages])
        return cls(list(model.classes_), model.coef_.T.astype(np.float32), model.intercept_.astype(np.float32), centre)

    def rank(self, text: str, vector: np.ndarray) -> list[tuple[str, float]]:
        scores = (vector - self._centre) @ self._weights + self._bias
        chances = np.exp(scores - scores.max())
        chances /= chances.sum()
        order = np.argsort(-chances, kind="stable")
        return [(self._names[i], float(chances[i])) for i in order]

    def save(self, path: Path) -> None:
        np.savez_compressed(
            path, names=np.asarray(self._names), weights=self._weights, bias=self._bias, centre=self._centre
        )

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        with np.load(path) as stored:
            return cls(stored["names"].tolist(), stored["weights"], stored["bias"], stored["centre"])
