"""What can be wrong with facts and texts, and how it is reported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing to fix, as `path:line: what, fix`.  `line` counts from 1; 0 stands for the whole file."""

    path: Path
    line: int
    what: str
    fix: str
    is_warning: bool = False

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what}, {self.fix}"


class KnowledgeError(Exception):
    """Facts or texts cannot be used, or an answer was asked for that does not exist.  `faults` lists every cause."""

    def __init__(self, message: str, faults: Iterable[Fault] = ()) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join([message, *map(str, self.faults)]))
