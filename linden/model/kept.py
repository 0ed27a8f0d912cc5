"""Copies of the models that a line has served or tried, and which of them somebody has chosen.

A process of the model reads such a copy, so neither training nor a file that is moved changes what serves."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, Self

ENDING: Final = ".tar.gz"
ID_LENGTH: Final = 12
KEPT_AT_MOST: Final = 5
"""Copies, of some 30 MB each; the ones in use stay in any case."""
CHOICE: Final = "choice.json"


@dataclass(frozen=True, slots=True)
class Choice:
    """`code`: fingerprint of the code under which somebody chose it; under other code a model may fail, or read worse."""

    serving: str
    before: str | None
    code: str


@dataclass(frozen=True, slots=True)
class Kept:
    id: str
    made_at: datetime
    megabytes: float


class KeptModels:
    """`folder` is made when it is first needed; nobody but its owner may enter it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._open: dict[str, int] = {}

    @classmethod
    def of(cls, state_dir: Path) -> Self:
        return cls(state_dir / "models")

    def keep(self, file: Path) -> str:
        """Copy a model, unless it is there, and return its id: the first digits of its SHA-256.  Raises OSError."""
        with file.open("rb") as source:
            found = hashlib.file_digest(source, "sha256").hexdigest()[:ID_LENGTH]
            if not self.path(found).exists():
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                source.seek(0)
                with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as half:
                    shutil.copyfileobj(source, half)
                Path(half.name).chmod(0o644)  # the model's user opens it by a number that we hand over, not by its path
                Path(half.name).replace(self.path(found))
        return found

    def path(self, name: str) -> Path:
        return self.folder / f"{name}{ENDING}"

    def has(self, name: str) -> bool:
        return self.path(name).is_file()

    def all(self) -> list[Kept]:
        """Newest first."""
        found = [(path, path.stat()) for path in self.folder.glob(f"*{ENDING}")]
        kept = [
            Kept(path.name.removesuffix(ENDING), datetime.fromtimestamp(of.st_mtime, UTC), of.st_size / 1e6) for path, of in found
        ]
        return sorted(kept, key=lambda one: one.made_at, reverse=True)

    def number_of(self, name: str) -> int:
        """Return an open file, by which a child can read the model; it stays open as long as this process."""
        if name not in self._open:
            self._open[name] = os.open(self.path(name), os.O_RDONLY)
        return self._open[name]

    def thin_out(self, used: set[str]) -> None:
        for one in self.all()[KEPT_AT_MOST:]:
            if one.id not in used:
                self.path(one.id).unlink()

    @property
    def choice(self) -> Choice | None:
        """Return what somebody has chosen; None as long as nobody has."""
        try:
            return Choice(**json.loads((self.folder / CHOICE).read_bytes()))
        except FileNotFoundError:
            return None

    def choose(self, choice: Choice) -> None:
        half = self.folder / f"{CHOICE}.half"
        half.write_text(json.dumps(asdict(choice)))
        half.replace(self.folder / CHOICE)
