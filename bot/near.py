"""How near texts are in meaning to a few words, in whatever language: for people who search the phrasebook.

Some sentences are near to every single word ("Take your time."), so what a text has in common with everyday words is taken off.
Source: cross-domain similarity local scaling, Conneau et al. 2018, https://arxiv.org/abs/1710.04087, section 2.3."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from nlu.components.encoder import encoder

KEPT = 4_096
"""Vectors of texts that are kept: those of every phrase in every language, 1.5 KB each."""
EVERYDAY = ("water", "music", "winter", "animal", "number", "garden", "letter", "colour", "weather", "machine", "sport", "table")
"""Words that nobody looks for in the phrasebook."""


async def closeness(words: str, texts: Sequence[str]) -> list[float]:
    """Return how much nearer each text is to the words than to everyday ones, as a difference of cosines.

    A text that is new costs some milliseconds; turns go on in between."""
    query = encoder().encode(words)
    everyday = [await _vector(word) for word in EVERYDAY]
    usual = np.mean(everyday, axis=0)
    return [float((await _vector(text)) @ (query - usual)) for text in texts]


async def _vector(text: str) -> npt.NDArray[np.float32]:
    await asyncio.sleep(0)
    return _kept_vector(text)


@lru_cache(maxsize=KEPT)
def _kept_vector(text: str) -> npt.NDArray[np.float32]:
    return encoder().encode(text)
