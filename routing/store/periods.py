"""Keys that live for a day: they wrap the keys of persons, and lie in a folder outside of PostgreSQL (docs/decisions/0044).

What was wrapped by a key that has been destroyed never opens again, wherever a copy of it lies: in a dump, in the write-ahead
log, in the unused part of a table."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from routing.store.envelope import ID_BYTES, Key, Opens, Ring, SealError, derived

_SUFFIX, _UNFINISHED = ".period", ".part"


class KeyLostError(SealError):
    """No file holds the key of this period: it was destroyed, or the folder is not the right one."""


@dataclass(frozen=True, slots=True)
class Period:
    """The keys of one period.  `id` begins with the time, so that a later one is greater."""

    id: bytes
    wrapping: Key
    finding: Key
    copies: Key

    @classmethod
    def of(cls, period_id: bytes, secret: bytes) -> Period:
        def key(purpose: str) -> Key:
            return Key(Opens.PERIOD, period_id, derived(secret, purpose))

        return cls(period_id, key("wrap person keys"), key("find addresses"), key("erase at carriers"))


class Periods:
    """The folder of one line; all its routers share it.  Each file is sealed by the master key."""

    def __init__(self, folder: Path, master: Ring) -> None:
        self._folder, self._master = folder, master
        self._known: dict[bytes, Period] = {}
        self._leaving: frozenset[bytes] = frozenset()

    def look(self) -> None:
        """Read what others have made, and forget what they have destroyed, a look later: somebody may be using it."""
        there = {bytes.fromhex(path.stem): path for path in self._paths()}
        gone = self._known.keys() - there.keys()
        for period_id in gone & self._leaving:
            del self._known[period_id]
        self._leaving = frozenset(gone - self._leaving)
        for period_id in there.keys() - self._known.keys():
            try:
                sealed = there[period_id].read_bytes()
            except FileNotFoundError:  # destroyed meanwhile
                continue
            self._known[period_id] = Period.of(period_id, self._master.open(sealed, period_id))

    def _paths(self) -> Iterator[Path]:
        return (path for path in self._folder.glob(f"*{_SUFFIX}") if len(path.stem) == 2 * ID_BYTES)

    @property
    def ids(self) -> list[bytes]:
        """All that are known, newest first."""
        return sorted(self._known, reverse=True)

    @property
    def current(self) -> Period:
        """The newest one; the first is made when it is asked for."""
        if not self._known:
            self.look()
        return self._known[max(self._known)] if self._known else self.make()

    def find(self, period_id: bytes) -> Period:
        """Raises KeyLostError."""
        if period_id not in self._known:
            self.look()
        if period_id not in self._known:
            raise KeyLostError("the key of this period is not in the folder")
        return self._known[period_id]

    def all(self) -> list[Period]:
        """Newest first."""
        return [self._known[period_id] for period_id in self.ids] or [self.current]

    def make(self) -> Period:
        """A new key, on the disk before anything is wrapped by it."""
        newest = max((int.from_bytes(known[:6]) for known in self._known), default=0)
        moment = max(time.time_ns() // 1_000_000, newest + 1)
        period_id, secret = moment.to_bytes(6) + os.urandom(ID_BYTES - 6), os.urandom(32)
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_durably(self._folder / f"{period_id.hex()}{_SUFFIX}", self._master.seal(secret, period_id))
        self._known[period_id] = Period.of(period_id, secret)
        return self._known[period_id]

    def earlier(self) -> list[Path]:
        """Files that another master key opens than the one that seals."""
        return [path for path in self._paths() if self._master.is_earlier(path.read_bytes())]

    def reseal(self) -> None:
        """Seal these anew.  Whoever calls it keeps others from destroying a file meanwhile (`rotation.LOCK`).

        Raises SealError for one that none of our master keys opens."""
        for path in self.earlier():
            period_id = bytes.fromhex(path.stem)
            replace_durably(path, self._master.seal(self._master.open(path.read_bytes(), period_id), period_id))

    def copy_to(self, folder: Path) -> None:
        """Copy the files as they are, sealed, and destroy older copies of keys that are gone."""
        there = {path.name: path.read_bytes() for path in self._paths()}
        for name, sealed in there.items():
            write_durably(folder / name, sealed)
        for path in folder.glob(f"*{_SUFFIX}"):
            if path.name not in there:
                destroy_file(path)

    def take_from(self, folder: Path) -> None:
        """Put the files that `copy_to` wrote beside those that are there; they are old, and to be replaced at once."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for path in folder.glob(f"*{_SUFFIX}"):
            write_durably(self._folder / path.name, path.read_bytes())
        self.look()

    def destroy(self, period_id: bytes) -> None:
        """Overwrite the file, then remove it."""
        path = self._folder / f"{period_id.hex()}{_SUFFIX}"
        destroy_file(path)
        destroy_file(path.with_suffix(_UNFINISHED))
        self._known.pop(period_id, None)


def write_durably(path: Path, content: bytes) -> None:
    """On the disk when this returns, whole or not at all."""
    unfinished = path.with_suffix(_UNFINISHED)
    with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(path)
    _sync(path.parent)


def replace_durably(path: Path, content: bytes) -> None:
    """As `write_durably`, and what the file held before is written over."""
    with path.open("r+b") as before:
        size = os.fstat(before.fileno()).st_size
        write_durably(path, content)
        before.write(os.urandom(size))
        before.flush()
        os.fsync(before.fileno())


def destroy_file(path: Path) -> None:
    """Where the disk writes in place, nothing is left of it; of the others the threat model speaks.  No file is no error."""
    try:
        with path.open("r+b") as file:
            file.write(os.urandom(path.stat().st_size))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except FileNotFoundError:
        return
    _sync(path.parent)


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
