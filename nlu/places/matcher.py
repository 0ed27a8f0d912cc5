from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    kind: str
    """country, nationality or city."""
    code: str
    start: int
    end: int


def find_places(text: str) -> list[Place]:
    return []
