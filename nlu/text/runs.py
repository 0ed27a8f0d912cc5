"""Runs of letters and words, of all scripts folded into one alphabet, each with its hash.  Standard library only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

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


def hashes(text: str) -> list[int]:
    """Return the hashes of the runs of a text: rising numbers below 2 ** BITS, each once."""
    mask = (1 << BITS) - 1
    return sorted({crc32(run.encode()) & mask for run in runs(text)})
