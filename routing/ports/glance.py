"""What is told of a message while the model cannot read it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from routing.ports.model import Language


@dataclass(frozen=True, slots=True)
class Seen:
    """What the letters of a message tell by themselves."""

    language: Language
    is_danger: bool = False
    """Sounds like danger now: enough to wake staff."""
    is_acute: bool = False
    """Sure enough to change what the writer reads."""
    tongue: str | None = None
    """A language that we have no texts in, where it is sure."""


class Glance(Protocol):
    def see(self, text: str, language: tuple[str, float] | None) -> Seen:
        """`language`: the code so far, and how sure we are of it, 0 to 1.  Takes about a millisecond."""
        ...
