"""Splits a text into tokens as the engine does: the likeliest split into pieces of the vocabulary."""

from __future__ import annotations

import re

from nlu.encoder.e5.image import Image

MARK = "\u2581"
SPACES = re.compile(" {2,}")
PREFIX = "query: "


class Tokens:
    def __init__(self, image: Image) -> None:
        self._image = image
        decoded = (piece.decode("utf-8", "replace") for piece in image.pieces)
        self._pieces: dict[str, int] = {}
        for number, piece in enumerate(decoded):
            self._pieces.setdefault(piece, number)
        self._scores = image.scores.tolist()
        self._unknown_score = min(self._scores) - 10
        self._longest = max(map(len, self._pieces))

    def of(self, text: str, limit: int = 128, prefix: str = PREFIX) -> list[int]:
        """Return the token numbers with the marks of beginning and end; at most `limit` between them."""
        normal = "".join(self._image.normal.get(char, char) for char in prefix + text)
        normal = SPACES.sub(" ", normal)
        marked = (normal if normal.startswith(" ") else " " + normal).replace(" ", MARK)
        return [self._image.bos, *self._split(marked)[:limit], self._image.eos]

    def _split(self, text: str) -> list[int]:
        size, pieces, scores, unknown = len(text), self._pieces, self._scores, self._image.unknown
        best = [-1e30] * (size + 1)
        best[0] = 0.0
        came: list[tuple[int, int]] = [(0, 0)] * (size + 1)
        for start in range(size):
            base = best[start]
            for end in range(start + 1, min(size, start + self._longest) + 1):
                number = pieces.get(text[start:end])
                if number is not None and number != unknown and base + scores[number] > best[end]:
                    best[end], came[end] = base + scores[number], (number, start)
            if base + self._unknown_score > best[start + 1]:
                best[start + 1], came[start + 1] = base + self._unknown_score, (unknown, start)
        found, end = [], size
        while end:
            number, end = came[end]
            found.append(number)
        return found[::-1]
