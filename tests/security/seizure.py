"""Somebody takes the machine: the whole folder of PostgreSQL, a dump, the spool, the folder of keys, and the master key.

`Loot.opens` tries every key that it finds on every byte that could be sealed with it, as a forensic lab would."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import psycopg

from linden.backup.programs import Programs
from routing.store.envelope import ID_BYTES, Key, Opens, SealError
from routing.store.sealing import PersonKey, Vault

NONCE, TAG, SECRET = 12, 16, 32
LENGTHS = tuple(2**power + NONCE + TAG for power in range(6, 14))
"""Sealed texts behind their mark."""


@dataclass
class Loot:
    """Bytes by where they were found."""

    vault: Vault
    places: dict[str, bytes] = field(default_factory=dict)

    def add_folder(self, folder: Path) -> None:
        for path in folder.rglob("*"):
            if path.is_file():
                self.places[str(path.relative_to(folder))] = path.read_bytes()

    def add_database(self, url: str) -> None:
        """Heap, indexes, write-ahead log: after a checkpoint, so that all of it is in files."""
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute("checkpoint")
            row = connection.execute(
                "select current_setting('data_directory'), (select oid from pg_database where datname = current_database())"
            ).fetchone()
        assert row is not None
        root = Path(row[0])
        for path in (*(root / "base" / str(row[1])).iterdir(), *(root / "pg_wal").iterdir()):
            if path.is_file():
                self.places[str(path.relative_to(root))] = path.read_bytes()

    def add_dump(self, url: str, file: Path) -> None:
        """As text, with bytes in hexadecimal turned back."""
        Programs(url, 18).run("pg_dump", f"--file={file}")
        said = file.read_text(encoding="utf-8")
        found = [bytes.fromhex(hexed) for hexed in re.findall(r"\\\\x((?:[0-9a-f]{2})+)", said)]
        self.places[file.name] = said.encode() + b"".join(b"\xff" * 4 + one for one in found)

    def holds(self, *secrets: str) -> set[str]:
        """Which of these stand somewhere in plain."""
        return {secret for secret in secrets if any(secret.encode() in content for content in self.places.values())}

    def people(self, ids: set[UUID]) -> dict[UUID, PersonKey]:
        """Whose key opens, with all keys of periods that are in the folder."""
        found: dict[UUID, PersonKey] = {}
        for wrapped in self._wrapped():
            for person_id in ids - found.keys():
                try:
                    found[person_id] = self.vault.unwrap(person_id, wrapped)
                except SealError:
                    continue
        return found

    def _wrapped(self) -> Iterator[bytes]:
        """Whatever looks like a wrapped key of a period that lives."""
        size = 1 + ID_BYTES + NONCE + SECRET + TAG
        for period in self.vault.periods.all():
            mark = period.wrapping.mark
            for content in self.places.values():
                for at in _all(content, mark):
                    yield content[at : at + size]

    def texts(self, key: PersonKey, place: str) -> set[str]:
        """Everything that the key of a person opens there."""
        own = Key(Opens.PERSON, b"", key.key)
        return {text for text in self._opened(own, key.person_id.bytes, [self.places[place]]) if text}

    def spooled(self) -> set[str]:
        """Messages that wait, waited, or lie aside on disk, as far as a key of the spool is left for them."""
        keys = [self.vault.open_spool_key(content) for path, content in self.places.items() if path.endswith(".key")]
        sealed = [content for path, content in self.places.items() if path.endswith((".sealed", ".unusable"))]
        return {
            json.loads(key.open_text(content, b"spool"))["text"]
            for key in keys
            for content in sealed
            if content.startswith(key.mark)
        }

    def copies(self, conversation_id: UUID) -> set[str]:
        """What is kept for erasing at a carrier."""
        return {
            text
            for period in self.vault.periods.all()
            for text in self._opened(period.copies, conversation_id.bytes, self.places.values())
        }

    def _opened(self, key: Key, bound_to: bytes, places: Iterable[bytes]) -> Iterator[str]:
        mark = key.mark
        for content in places:
            for at in _all(content, mark):
                for length in LENGTHS:
                    sealed = content[at : at + len(mark) + length]
                    if len(sealed) < len(mark) + length:
                        break
                    try:
                        yield key.open_text(sealed, bound_to)
                    except (SealError, UnicodeDecodeError):
                        continue
                    break


def _all(content: bytes, mark: bytes) -> Iterator[int]:
    at = content.find(mark)
    while at >= 0:
        yield at
        at = content.find(mark, at + 1)
