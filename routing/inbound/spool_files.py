"""The folder of messages that wait on disk: one sealed file each, under a key that lives as long as something waits."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import time
from bisect import insort
from collections import Counter
from collections.abc import Collection
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from routing.inbound.reserve import Reserve
from routing.ports.channel import Incoming, Kind
from routing.store.envelope import Key, SealError
from routing.store.periods import destroy_file, replace_durably, write_durably
from routing.store.sealing import Vault

ASIDE_FOR_S = 7 * 24 * 3_600.0
"""How long a file that nobody can read waits for an operator."""
ANOTHERS_KEY_S = 3_600.0
"""A key without a file, and this old, was left by a process that died."""
_SUFFIX, _UNFINISHED, _ASIDE, _KEY = ".sealed", ".part", ".unusable", ".key"
_BOUND_TO = b"spool"
_INCOMING = TypeAdapter(Incoming)


class Files:
    """One file a message, named by the time of its arrival, the keyed hash of its writer, and its key."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder, self._vault = folder, vault
        self.reserve = Reserve(folder.parent)
        self._last_ns = 0
        self._paths: list[Path] = []
        self._of_writer: Counter[str] = Counter()
        """Files of each writer under each key, those counted that are still being written."""
        self._keys: dict[str, Key] = {}
        """Whatever opens a file, by the id in its name.  The last one is our own, if there is one."""
        self._own: Key | None = None

    @property
    def pending(self) -> int:
        return len(self._paths)

    @property
    def oldest_s(self) -> float:
        """How long the first message has waited; 0 when none does."""
        return max(0.0, time.time() - int(self._paths[0].stem.split("-")[0]) / 1e9) if self._paths else 0.0

    @property
    def aside(self) -> int:
        """Files that could not be read."""
        return sum(1 for _ in self._folder.glob(f"*{_ASIDE}"))

    def has_of(self, incoming: Incoming) -> bool:
        """Whether something of this writer waits on disk."""
        return any(self._of_writer[_name(key, incoming)] > 0 for key in self._keys.values())

    def look(self) -> None:
        """For what an earlier process left.  What it had not finished writing was not acknowledged."""
        for unfinished in self._folder.glob(f"*{_UNFINISHED}"):
            unfinished.unlink()
        for path in self._folder.glob(f"*{_KEY}"):
            with contextlib.suppress(OSError, SealError):  # of another master key: its files are set aside
                self._keys[path.stem] = self._open_key(path)
        self._paths = sorted(self._folder.glob(f"*{_SUFFIX}"))
        self._of_writer = Counter(writer_of(path) for path in self._paths)
        self.drop_what_is_over()

    def _open_key(self, path: Path) -> Key:
        """And seal it by the master key that seals now, if another did: nobody else writes in this folder.

        Raises OSError, SealError."""
        sealed = path.read_bytes()
        key = self._vault.open_spool_key(sealed)
        if (resealed := self._vault.reseal_spool_key(sealed)) is not None:
            replace_durably(path, resealed)
        return key

    def drop_what_is_over(self) -> None:
        """Keys that no file needs, and files that nobody came to look at."""
        used = {_key_of(path) for path in self._folder.glob(f"*{_SUFFIX}")}
        for path in self._folder.glob(f"*{_KEY}"):
            is_ours = self._own is not None and path.stem == self._own.id.hex()
            if path.stem not in used and not is_ours and _age_s(path) > ANOTHERS_KEY_S:
                destroy_file(path)
                self._keys.pop(path.stem, None)
        for path in self._folder.glob(f"*{_ASIDE}"):
            if _age_s(path) > ASIDE_FOR_S:
                destroy_file(path)

    async def put(self, incoming: Incoming) -> None:
        """Returns when the file is on the disk.  Names rise even when two come in the same instant."""
        key = self._own or self._make_key()
        writer = _name(key, incoming)
        self._last_ns = max(time.time_ns(), self._last_ns + 1)
        sealed = key.seal_text(json.dumps(asdict(incoming), default=str), _BOUND_TO)
        path = self._folder / f"{self._last_ns:020d}-{writer}{_SUFFIX}"
        self._of_writer[writer] += 1
        try:
            await asyncio.to_thread(self._write, path, sealed)
        except BaseException:
            self._of_writer[writer] -= 1
            raise
        insort(self._paths, path)

    def _make_key(self) -> Key:
        """On the disk before anything is sealed with it."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._own, sealed = self._vault.new_spool_key()
        self._write(self._folder / f"{self._own.id.hex()}{_KEY}", sealed)
        self._keys[self._own.id.hex()] = self._own
        return self._own

    def _write(self, path: Path, sealed: bytes) -> None:
        """On the disk when this returns; on a full one in place of the reserve."""
        try:
            write_durably(path, sealed)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT) or not self.reserve.give_up():
                raise
            write_durably(path, sealed)

    def oldest(self, count: int, without: Collection[str]) -> list[Path]:
        """Of all writers but those, by the names of `writer_of`."""
        return [path for path in self._paths if writer_of(path) not in without][:count] if without else self._paths[:count]

    def read(self, path: Path) -> Incoming:
        """Raises OSError, SealError, or ValueError when the file is of another make."""
        sealed = path.read_bytes()
        if (key := self._keys.get(_key_of(path))) is None:
            raise SealError("the key of this file is not there")
        return incoming_of(json.loads(key.open_text(sealed, _BOUND_TO)))

    def remove(self, path: Path) -> None:
        """The message is stored.  With the last one its key goes too: then no copy of these files opens any more."""
        path.unlink(missing_ok=True)
        self._forget(path)

    def set_aside(self, path: Path) -> None:
        """Kept for an operator to look at, out of the way of the others.

        Where the disk refuses even that, it is tried again at the next start."""
        with contextlib.suppress(OSError):
            path.rename(path.with_suffix(_ASIDE))
        self._forget(path)

    def _forget(self, path: Path) -> None:
        self._paths.remove(path)
        self._of_writer[writer_of(path)] -= 1
        self._of_writer += Counter()  # drops what is zero
        key_id = _key_of(path)
        if key_id in self._keys and not any(name.endswith(key_id) for name in self._of_writer):
            self._destroy_key(key_id)

    def _destroy_key(self, key_id: str) -> None:
        if any(self._folder.glob(f"*-{key_id}{_SUFFIX}")):  # another process of this folder wrote it
            return
        destroy_file(self._folder / f"{key_id}{_KEY}")
        del self._keys[key_id]
        if self._own is not None and self._own.id.hex() == key_id:
            self._own = None


def incoming_of(fields: dict[str, object]) -> Incoming:
    """Of a file of this make; of another one its words and whose they are.  Raises ValueError when these are not in it."""
    try:
        return _INCOMING.validate_python(fields)
    except ValueError:
        bare = [fields.get(name) for name in ("channel", "provider_id", "address", "text")]
        channel, provider_id, address, text = (value if isinstance(value, str) else "" for value in bare)
        if not (channel and address):
            raise ValueError("no message") from None
        return Incoming(channel, provider_id, address, text, Kind.OTHER)


def _name(key: Key, incoming: Incoming) -> str:
    return f"{key.hash(incoming.channel, incoming.address)[:8].hex()}-{key.id.hex()}"


def writer_of(path: Path) -> str:
    """The writer and the key, as in the file's name."""
    return path.stem.partition("-")[2]


def _key_of(path: Path) -> str:
    return path.stem.rpartition("-")[2]


def _age_s(path: Path) -> float:
    try:
        return time.time() - path.stat().st_mtime
    except FileNotFoundError:
        return 0.0
