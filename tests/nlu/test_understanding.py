"""The bar that a model has to clear on the validation messages, which it never saw."""

from __future__ import annotations

import pytest

from nlu.evaluation import Pair, figures
from nlu.language import OURS

LEAST_RECALL = 0.95


@pytest.mark.parametrize("language", OURS)
def test_danger_is_missed_by_nobody(answers: list[Pair], language: str) -> None:
    own = figures([pair for pair in answers if pair.expected.language == language])
    assert own.danger_recall.value >= LEAST_RECALL, own.danger_recall


@pytest.mark.parametrize("language", OURS)
def test_the_language_is_known(answers: list[Pair], language: str) -> None:
    own = figures([pair for pair in answers if pair.expected.language == language])
    assert own.language.value >= 0.94, own.language
