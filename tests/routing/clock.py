"""A clock that a test moves on."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Clock:
    """Called, it says how many seconds have passed: `now`."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now
