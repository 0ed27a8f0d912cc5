"""How staff search phrases and answers by meaning: the model says how near each is to the words."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from typing import TypeVar

from routing.ports.model import Model, ModelError

T = TypeVar("T")
NEAREST = 8
"""What a search by meaning shows at most."""
NEAR_FROM, NEAR_BESIDE_WORDS = 0.16, 0.22
"""How near a phrase has to be in meaning, and where other phrases fit by words: a single word is near to much by chance.  Of 600
searches in eight languages, the first shows 2.4 phrases in place of eight, and for a word of another world ("pizza") one in four
searches shows one at all; the second none."""
NEAR_AS_THE_NEAREST = 0.6
"""The same as a share of the nearest."""
AT_ONCE = 16
"""Texts that the model is asked to read in advance; turns come in between."""
WAITS_S = 4.0
"""How long a search waits for the model, which takes some 50 ms for a text that it reads for the first time."""


def near(listed: Sequence[T], closeness: Sequence[float], *, is_found_by_words: bool = False) -> list[T]:
    """Return what is near in meaning, the nearest first; `is_found_by_words`: something fits already."""
    bar = NEAR_BESIDE_WORDS if is_found_by_words else NEAR_FROM
    bar = max(bar, NEAR_AS_THE_NEAREST * max(closeness, default=0.0))
    nearest = sorted(zip(closeness, range(len(listed)), strict=True), reverse=True)[:NEAREST]
    return [listed[number] for close, number in nearest if close >= bar]


async def find(model: Model, words: str, listed: Sequence[T], texts: Sequence[str], by_words: Sequence[T]) -> list[T]:
    """Return what `texts` say means something like the words, and is not found by them; without the model, nothing."""
    try:
        async with asyncio.timeout(WAITS_S):
            closeness = await model.closeness(words, texts)
    except (ModelError, TimeoutError):
        return []
    return [one for one in near(listed, closeness, is_found_by_words=bool(by_words)) if one not in by_words]


async def make_ready(model: Model, texts: Sequence[str]) -> None:
    """Let the model read what somebody may search soon: the first time costs it a second and more, and then it keeps it."""
    with suppress(ModelError):
        for begin in range(0, len(texts), AT_ONCE):
            some = texts[begin : begin + AT_ONCE]
            await model.closeness(some[0], some)
