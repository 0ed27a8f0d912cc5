"""How near texts are in meaning to a few words, in whatever language: for people who search the phrasebook."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from nlu.components.encoder import encoder

KEPT = 4_096
"""Vectors of texts that are kept: those of every phrase in every language, 1.5 KB each."""


async def closeness(words: str, texts: Sequence[str]) -> list[float]:
    """Return the cosine of each text to the words.  A text that is new costs some milliseconds; turns go on in between."""
    query = encoder().encode(words)
    found = []
    for text in texts:
        found.append(float(_vector(text) @ query))
        await asyncio.sleep(0)
    return found


@lru_cache(maxsize=KEPT)
def _vector(text: str) -> npt.NDArray[np.float32]:
    return encoder().encode(text)
