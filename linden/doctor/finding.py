"""One thing that was looked at."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    FINE = 0
    WARNING = 1
    """Will be a fault, or costs somebody time."""
    FAULT = 2
    """Writers or staff are worse off now."""


@dataclass(frozen=True, slots=True)
class Finding:
    """`cure`: what to do; empty where all is fine.  Nothing in it is about a writer, and no setting's value is shown."""

    subject: str
    level: Level
    what: str
    cure: str = ""

    @property
    def line(self) -> str:
        """What is printed of it."""
        return f"{self.level.name.lower():8} {self.subject}: {self.what}" + (f"\n         {self.cure}" if self.cure else "")


def fine(subject: str, what: str) -> Finding:
    return Finding(subject, Level.FINE, what)


def warning(subject: str, what: str, cure: str) -> Finding:
    return Finding(subject, Level.WARNING, what, cure)


def fault(subject: str, what: str, cure: str) -> Finding:
    return Finding(subject, Level.FAULT, what, cure)
