"""Letters as features besides the sentence vector: hashed runs of letters and words, of all scripts folded into one alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

import numpy as np
import numpy.typing as npt

from nlu.text.folding import folded

BITS = 18
SIZES = (2, 3, 4, 5, 6)
WORD = re.compile(r"[^\W_]+|[?!]")
MAX_CHARACTERS = 400


def runs(text: str) -> Iterator[str]:
    """Yield words, pairs of words with and without one between, and runs of two to six letters with the edges of words."""
    last, before = "^", "^"
    for match in WORD.finditer(text[:MAX_CHARACTERS]):
        word = folded(match[0])
        if not word:
            continue
        yield f"={word}"
        yield f"{last} {word}"
        yield f"{before} _ {word}"
        before, last = last, word
        edged = f"<{word}>"
        for size in SIZES:
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size]


def buckets(text: str) -> npt.NDArray[np.int32]:
    """Return the hashes of the runs of a text, [buckets]: rising numbers below 2 ** BITS, each once."""
    mask = (1 << BITS) - 1
    return np.asarray(sorted({crc32(run.encode()) & mask for run in runs(text)}), np.int32)


def compact(numbers: npt.NDArray[np.int32], size: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int32]]:
    """Return the different numbers, rising, and the place of each of `numbers` among them.

    The same as numpy.unique for numbers below `size`, without sorting: 1.9 instead of 5.8 ms for 65,000 of 2 ** 18."""
    is_here = np.zeros(size, bool)
    is_here[numbers] = True
    different = np.flatnonzero(is_here)
    place_of = np.empty(size, np.int32)
    place_of[different] = np.arange(len(different), dtype=np.int32)
    return different, place_of[numbers]
