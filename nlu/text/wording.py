"""Measures how similar two wordings are: shared runs of four letters over all runs of both."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

SHORTEST = 20
"""Below so many letters, two messages may well look the same: "yes please", "yes pls"."""
NOT_WORDS = re.compile(r"\W+")


def plain(text: str) -> str:
    return NOT_WORDS.sub(" ", text.lower()).strip() or text


def runs(words: str) -> set[str]:
    return {words[i : i + 4] for i in range(max(1, len(words) - 3))}


class Wordings:
    """Collect wordings, to find the nearest among them."""

    def __init__(self, near: float) -> None:
        self._near = near
        self._runs: list[set[str]] = []
        self._with: defaultdict[str, list[int]] = defaultdict(list)

    def add(self, words: str) -> None:
        number = len(self._runs)
        self._runs.append(runs(words))
        if len(words) >= SHORTEST:
            for run in self._runs[number]:
                self._with[run].append(number)

    def nearest(self, words: str) -> int | None:
        """Return the number of an earlier wording that is nearly the same, in the order they were added."""
        if len(words) < SHORTEST:
            return None
        own = runs(words)
        shared = Counter(number for run in own for number in self._with.get(run, ()))
        for number, count in shared.most_common(3):
            if count / len(own | self._runs[number]) > self._near:
                return number
        return None
