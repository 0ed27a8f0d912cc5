"""What a message answers to the question that is open, or that it answers nothing.

One linear model for all questions.  What is meant depends on the question ("not always" is no permission), so the letters are
counted twice, by themselves and together with the question; the sentence vector likewise, together with the question's kind.
The nearest answers to the same question vote besides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from zlib import crc32

import numpy as np
import numpy.typing as npt
from scipy.special import softmax

from nlu.data.turns import NONE, Turn, class_of
from nlu.judges.linear import Group, LinearModel, Recipe, Trainer
from nlu.taxonomy import load_taxonomy
from nlu.text.folding import folded
from nlu.text.letters import buckets
from nlu.text.runs import BITS, WORD

RECIPE = Recipe(epochs=12, smoothing=0.05)
WEIGHTS = (0.32, 0.73, 0.88)
"""How much vector, letters and votes count."""
NONE_BIAS, ELSEWHERE_WEIGHT = 1.9, 0.38
"""What counts for NONE besides: a constant, and the log-odds that the message is one of ELSEWHERE."""
# fmt: off
ELSEWHERE = frozenset({
    "any_news", "what_now", "cost", "explain", "misunderstood", "already_tried", "where_is_it", "my_language", "wait",
    "i_am_a_man", "helper_writes", "greet", "thanks", "goodbye", "talk_to_human", "who_are_you", "delete_my_data",
    "change_language",
})
# fmt: on
"""Intents that answer none of our questions."""
NEAREST_ANSWERS, SHARPNESS = 12, 12.0
CONSENT = frozenset(
    {"safe_to_write_ask", "still_safe_ask", "call_for_you_ask", "shelter_handoff_ask", "legal_handoff_ask", "home_handoff_ask"}
)
"""Questions whose yes lets us do something: rather not taken than taken wrongly."""
TAKE_FROM, TAKE_CONSENT_FROM = 0.5, 0.7


@dataclass(frozen=True, slots=True)
class Reading:
    answer: str
    """One of the question's answers, or NONE."""
    confidence: float


class AnswerModel:
    def __init__(
        self,
        linear: LinearModel,
        points: npt.NDArray[np.float32],
        questions: npt.NDArray[np.int16],
        answers: npt.NDArray[np.uint8],
    ) -> None:
        """`points`: vectors [turns, 384] of what was answered; `questions`, `answers`: [turns], numbers in the order of names."""
        self._linear, self._points, self._questions, self._answers = linear, points, questions, answers

    @classmethod
    def train(cls, turns: Sequence[Turn], vectors: npt.NDArray[np.float32]) -> AnswerModel:
        """`vectors`: [turns, 384], of the turns' texts.  Turns without a question are left out."""
        rows = [row for row, turn in enumerate(turns) if turn.asked]
        own = [turns[row] for row in rows]
        classes, questions = answer_names(), question_names()
        targets = np.zeros((len(own), len(classes)), np.float32)
        for row, turn in enumerate(own):
            targets[row, classes.index(class_of(turn))] = 1
        dense = np.stack([_dense(vectors[row], turn.asked or "") for row, turn in zip(rows, own, strict=True)])
        letters = [_letters(turn.text, turn.asked or "") for turn in own]
        linear = Trainer([Group("one", len(classes))], RECIPE).fit(dense, letters, targets, np.ones(len(own), np.float32))
        asked = np.asarray([questions.index(turn.asked or "") for turn in own], np.int16)
        return cls(linear, vectors[rows].astype(np.float16), asked, targets.argmax(axis=1).astype(np.uint8))

    def read(self, text: str, vector: npt.NDArray[np.float32], asked: str, elsewhere: float) -> Reading | None:
        """Return what `text` with its `vector` [384] answers to the question `asked`; None for one that is not known.

        `elsewhere`: probability that its intent is one of ELSEWHERE."""
        kind = load_taxonomy().kind_of(asked)
        if kind is None:
            return None
        scores = self.scores(text, vector, asked)
        mixed = np.asarray(WEIGHTS) @ scores + _mask(kind.answers)
        mixed[-1] += NONE_BIAS + ELSEWHERE_WEIGHT * np.log((elsewhere + 0.02) / (1.02 - elsewhere))
        chances = softmax(mixed)
        best = int(chances.argmax())
        reading = Reading(answer_names()[best], float(chances[best]))
        bar = TAKE_CONSENT_FROM if asked in CONSENT and reading.answer == "yes" else TAKE_FROM
        return reading if reading.confidence >= bar else replace(reading, answer=NONE)

    def scores(self, text: str, vector: npt.NDArray[np.float32], asked: str) -> npt.NDArray[np.float64]:
        """Return [3, answers]: by vector, by letters and by votes."""
        by_vector, by_letters = self._linear.of_vector(_dense(vector, asked)), self._linear.of_letters(_letters(text, asked))
        return np.stack([by_vector, by_letters, np.log(self._votes(vector, asked) + 0.02)])

    def _votes(self, vector: npt.NDArray[np.float32], asked: str) -> npt.NDArray[np.float64]:
        """Return the shares [answers] of the nearest turns that met the same question."""
        own = np.flatnonzero(self._questions == question_names().index(asked))
        similarity = self._points[own].astype(np.float32) @ vector
        nearest = np.argsort(-similarity)[:NEAREST_ANSWERS]
        weights = np.exp(SHARPNESS * (similarity[nearest] - 1))
        shares: npt.NDArray[np.float64] = np.bincount(self._answers[own[nearest]], weights, len(answer_names())) / weights.sum()
        return shares

    def save(self, path: Path) -> None:
        self._linear.save(path, points=self._points, questions=self._questions, answers=self._answers)

    @classmethod
    def load(cls, path: Path) -> AnswerModel:
        with np.load(path) as stored:
            return cls(LinearModel.from_arrays(stored), stored["points"], stored["questions"], stored["answers"])


@cache
def answer_names() -> tuple[str, ...]:
    names = dict.fromkeys(answer for kind in load_taxonomy().question_kinds for answer in kind.answers)
    return (*names, NONE)


@cache
def question_names() -> tuple[str, ...]:
    return tuple(question for kind in load_taxonomy().question_kinds for question in kind.asked_by)


@cache
def _mask(answers: tuple[str, ...]) -> npt.NDArray[np.float64]:
    return np.asarray([0.0 if name in (*answers, NONE) else -np.inf for name in answer_names()])


def _dense(vector: npt.NDArray[np.float32], asked: str) -> npt.NDArray[np.float32]:
    """Return [384 * (1 + kinds)]: the vector, and the vector again in the place of the question's kind."""
    kinds = load_taxonomy().question_kinds
    dense = np.zeros((1 + len(kinds), len(vector)), np.float32)
    dense[0] = vector
    dense[1 + next(number for number, kind in enumerate(kinds) if asked in kind.asked_by)] = vector
    return dense.reshape(-1) / 2**0.5


def _letters(text: str, asked: str) -> npt.NDArray[np.int32]:
    """Return the buckets of the letters, and those of the words together with the question and with its kind."""
    kind = load_taxonomy().kind_of(asked)
    words = [folded(match[0]) or match[0] for match in WORD.finditer(text)]
    crossed = [
        f"{name}|{word}" for word in [*words, " ".join(words[:2]), " ".join(words), ""] for name in (asked, kind and kind.name)
    ]
    mask = (1 << BITS) - 1
    return np.union1d(buckets(text), np.asarray([crc32(run.encode()) & mask for run in crossed], np.int32)).astype(np.int32)
