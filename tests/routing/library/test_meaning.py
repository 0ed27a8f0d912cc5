"""Phrases and answers are searched by meaning beside words; without the model by words alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import cast

import pytest

from routing.library import meaning
from routing.ports.model import Model, ModelError

LISTED = "abcdefghij"


class _Model:
    def __init__(self, closeness: Sequence[float] = (), error: Exception | None = None, takes_s: float = 0.0) -> None:
        self.asked: list[Sequence[str]] = []
        self._closeness, self._error, self._takes_s = closeness, error, takes_s

    async def closeness(self, _: str, texts: Sequence[str]) -> Sequence[float]:
        self.asked.append(texts)
        await asyncio.sleep(self._takes_s)
        if self._error:
            raise self._error
        return self._closeness or [0.0] * len(texts)


def _near(closeness: Sequence[float], *, is_found_by_words: bool = False) -> str:
    return "".join(meaning.near(LISTED, closeness, is_found_by_words=is_found_by_words))


def test_only_what_is_near_enough_is_shown_by_meaning() -> None:
    near = [0.3, 0.21, 0.17, 0.1, 0.0, -0.1, 0.2, 0.19, 0.18, 0.05]
    assert _near(near) == "abghi", "0.6 of the nearest"
    assert _near(near, is_found_by_words=True) == "a"
    assert _near([0.1] * 10) == ""
    assert _near([0.2] * 10) == LISTED[::-1][:8]
    assert meaning.near([], []) == []


async def _found(model: _Model, by_words: str = "") -> str:
    return "".join(await meaning.find(cast("Model", model), "knife", LISTED, [*LISTED], by_words))


async def test_what_is_found_by_words_is_not_found_again() -> None:
    model = _Model([0.3, 0.3, *[0.0] * 8])
    assert await _found(model) == "ba"
    assert await _found(model, "b") == "a"
    assert model.asked == [[*LISTED]] * 2


async def test_without_the_model_or_too_late_nothing_is_found_by_meaning(monkeypatch: pytest.MonkeyPatch) -> None:
    assert await _found(_Model(error=ModelError("no answer"))) == ""
    monkeypatch.setattr(meaning, "WAITS_S", 0.01)
    assert await _found(_Model([0.3] * 10, takes_s=1.0)) == ""


async def test_the_model_reads_in_advance_a_few_at_once_and_may_be_down() -> None:
    model = _Model()
    texts = [str(number) for number in range(40)]
    await meaning.make_ready(cast("Model", model), texts)
    assert [len(some) for some in model.asked] == [16, 16, 8]
    assert [text for some in model.asked for text in some] == texts
    await meaning.make_ready(cast("Model", _Model(error=ModelError("no answer"))), texts)
