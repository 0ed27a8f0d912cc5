"""How many messages came during the last minute, from each writer and from all."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field

MINUTE_S = 60.0
LIMIT_UNDER_LOAD = 3
"""Messages a minute that each writer is answered while more come in all than the line is made for."""


@dataclass(slots=True)
class MessageRate:
    """Counted inside this process.  `of_one` and `of_all` are what is answered; `clock` counts seconds and never goes back."""

    of_one: int
    of_all: int
    clock: Callable[[], float] = time.monotonic
    _all: deque[tuple[float, tuple[str, str]]] = field(default_factory=deque)
    _of_writer: Counter[tuple[str, str]] = field(default_factory=Counter)

    def count(self, channel: str, address: str) -> None:
        self._forget()
        self._all.append((self.clock(), (channel, address)))
        self._of_writer[channel, address] += 1

    def is_over(self, channel: str, address: str) -> bool:
        """Whether a writer sends more than is answered; when all send too much, those who send little are answered still."""
        self._forget()
        return self._of_writer[channel, address] > (
            self.of_one if len(self._all) <= self.of_all else min(LIMIT_UNDER_LOAD, self.of_one)
        )

    def _forget(self) -> None:
        until = self.clock() - MINUTE_S
        while self._all and self._all[0][0] <= until:
            _, writer = self._all.popleft()
            self._of_writer[writer] -= 1
            if not self._of_writer[writer]:
                del self._of_writer[writer]
