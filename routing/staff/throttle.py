"""How many tries to sign in are looked at: counted by address and in all before a password costs anything."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

TRIES: Final = 10.0
"""At once from one address; REFILL_S later one more."""
REFILL_S: Final = 6.0
STRANGERS: Final = 30.0
"""At once from all browsers that nobody signed in with before; STRANGERS_REFILL_S later one more."""
STRANGERS_REFILL_S: Final = 1.0
ADDRESSES: Final = 10_000
"""How many are remembered."""


@dataclass(slots=True)
class Bucket:
    left: float
    at: float

    def take(self, at: float, most: float, refill_s: float) -> bool:
        self.left, self.at = min(most, self.left + (at - self.at) / refill_s), at
        if self.left < 1:
            return False
        self.left -= 1
        return True


@dataclass(slots=True)
class Throttle:
    """Counted inside this process.  `clock` counts seconds and never goes back."""

    clock: Callable[[], float] = time.monotonic
    _places: OrderedDict[str, Bucket] = field(default_factory=OrderedDict)
    _strangers: Bucket = field(default_factory=lambda: Bucket(STRANGERS, 0.0))

    def admits(self, place: str, *, is_known: bool) -> bool:
        """Count a try from a network or a browser; strangers in all never use up what known browsers have."""
        at = self.clock()
        bucket = self._places.setdefault(place, Bucket(TRIES, at))
        self._places.move_to_end(place)
        while len(self._places) > ADDRESSES:
            self._places.popitem(last=False)
        if not bucket.take(at, TRIES, REFILL_S):
            return False
        return is_known or self._strangers.take(at, STRANGERS, STRANGERS_REFILL_S)
