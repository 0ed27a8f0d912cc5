"""What a backup consists of, and the page that says so beside it."""

from __future__ import annotations

import hashlib
from datetime import datetime
from pathlib import Path
from typing import Final

from pydantic import BaseModel

from routing.store.sealing import Vault

KEYS: Final = ("public.person",)
"""Tables with the keys of writers: in the file of keys alone."""
LEFT_OUT: Final = ("public.session", "public.sign_in_failure", "public.periodic_work", "dialogue.*")
"""Tables whose rows are in no file: sign-ins, work of the moment, and dialogue state, which the model builds anew."""
DATA, PAGE, KEYS_FILE, KEYS_PAGE = "data.dump", "backup.json", "keys.dump", "keys.json"


class Page(BaseModel):
    """What a file is.  `key_check` tells whether a master key is the one that it was made under, and nothing else."""

    made_at: datetime
    file: str
    sha256: str
    revision: str
    server: int
    key_check: str

    @classmethod
    def read(cls, path: Path) -> Page:
        return cls.model_validate_json(path.read_text())

    def write(self, path: Path) -> None:
        path.write_text(self.model_dump_json(indent=2) + "\n")

    def is_intact(self, folder: Path) -> bool:
        return digest(folder / self.file) == self.sha256


def digest(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def key_check(vault: Vault) -> str:
    """Return the id of the master key."""
    return vault.master_id
