"""What can be wrong with facts and texts, and how it is told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to mend.  `line` counts from 1; 0 means the file as a whole."""

    path: Path
    line: int
    what: str
    mend: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}, {self.mend}"


class KnowledgeError(Exception):
    """Facts or texts cannot be used, or an answer was asked for that does not exist.  `faults` holds all of them."""

    def __init__(self, message: str, faults: Iterable[Fault] = ()) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join([message, *map(str, self.faults)]))
