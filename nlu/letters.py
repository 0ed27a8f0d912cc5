"""Letters beside the sentence vector: hashed runs of letters and words, of all scripts folded into one alphabet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from zlib import crc32

from nlu.places.folding import folded

BITS = 15
WORD = re.compile(r"[^\W_]+|[?!]")
MAX_CHARACTERS = 400


def runs(text: str) -> Iterator[str]:
    """Words, pairs of words, and runs of three to five letters with the edges of words."""
    before = "^"
    for match in WORD.finditer(text[:MAX_CHARACTERS]):
        word = folded(match[0])
        if not word:
            continue
        yield f"={word}"
        yield f"{before} {word}"
        before = word
        edged = f"<{word}>"
        for size in (3, 4, 5):
            for start in range(len(edged) - size + 1):
                yield edged[start : start + size]


def buckets(text: str) -> list[int]:
    mask = (1 << BITS) - 1
    return sorted({crc32(run.encode()) & mask for run in runs(text)})
