"""For how long what people wrote is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta


@dataclass(frozen=True, slots=True)
class Keep:
    """`broken`: the settings that say nothing usable; for each of them the shortest time stands here."""

    content: timedelta
    address: timedelta
    statistics: timedelta
    broken: tuple[str, ...] = ()

    @property
    def writer(self) -> timedelta:
        """After this long without a message everything of a writer goes: one key opens content and address."""
        return min(self.content, self.address)
