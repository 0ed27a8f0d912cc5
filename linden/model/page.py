"""The page on which a supervisor tells its router which models there are.  The router says when it goes by it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, Self

NAME: Final = "models.json"
TAKEN: Final = ".taken"


@dataclass(frozen=True, slots=True)
class Page:
    """`number` rises with each change.  `serving` and `trial_url`: addresses as in LINDEN_MODEL_URL."""

    number: int
    serving: tuple[str, ...]
    trial_id: str | None = None
    """A label of the metrics."""
    trial_url: str | None = None

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Return what stands there; None when nothing does."""
        try:
            found = json.loads(path.read_bytes())
        except FileNotFoundError:
            return None
        return cls(**{**found, "serving": tuple(found["serving"])})

    def write(self, path: Path) -> None:
        _replace(path, json.dumps(asdict(self)))


def is_taken(path: Path, number: int) -> bool:
    """Return whether the router goes by the page with this number, and has ended what it had asked of others."""
    try:
        return int(_taken(path).read_text()) >= number
    except (FileNotFoundError, ValueError):
        return False


def take(path: Path, page: Page) -> None:
    _replace(_taken(path), str(page.number))


def remove(path: Path) -> None:
    for one in (path, _taken(path)):
        one.unlink(missing_ok=True)


def _taken(path: Path) -> Path:
    return path.with_name(path.name + TAKEN)


def _replace(path: Path, text: str) -> None:
    """Whoever reads it meets the old text or the new one, never a half."""
    half = path.with_name(path.name + ".half")
    half.write_text(text)
    half.replace(path)
