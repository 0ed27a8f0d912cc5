"""Messages that came while the database was gone: sealed files, replayed in the order of their arrival.

The carrier gets its 200 all the same, because the message stands on disk.  While the database is gone, and while a writer has
messages on disk, new ones are spooled behind them.  A message that the database will never take is set aside alone."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import time
from bisect import insort
from collections import Counter
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import asyncpg
import structlog

from routing import metrics, tasks
from routing.inbound import inbox
from routing.line.line import Line
from routing.ports.channel import File, Incoming, Kind
from routing.ports.places import Place
from routing.store.outage import is_away, is_unusable
from routing.store.sealing import SealError, Vault

ACCEPT_S = 5.0
"""Twilio waits 15 seconds; what the database has not taken by then goes to disk."""
ACCEPTS_AT_ONCE = 8
"""More would not be stored sooner, and keep the database from what was accepted before."""
REPLAY_S, REPLAYED_AT_ONCE = 1.0, 32
REFUSED = (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError)
"""What the database, or the way to it, raises for a message; anything else is our fault, and the carrier sends it again."""
_SUFFIX, _UNFINISHED, _ASIDE = ".sealed", ".part", ".unusable"
log = structlog.get_logger(__name__)


class Spool:
    """The door: `receive` is where channels hand over a message; it returns when the message is kept, in the database or on
    disk."""

    def __init__(self, line: Line, folder: Path) -> None:
        self._line = line
        self._files = Files(folder, line.store.vault)
        self._task: asyncio.Task[None] | None = None
        self._width = asyncio.Semaphore(ACCEPTS_AT_ONCE)
        self._is_away = False

    async def receive(self, incoming: Incoming) -> None:
        """Accept a message, or keep it on disk: until the database is back, behind others of its writer, or for an operator."""
        self._line.message_rate.count(incoming.channel, incoming.address)
        if self._is_away or self._files.has_of(incoming):
            await self._put(incoming)
            return
        try:
            async with asyncio.timeout(ACCEPT_S):
                await self._accept(incoming)
        except REFUSED as error:
            if is_unusable(error):
                await self._files.put(incoming, is_aside=True)
                _note_unusable(incoming.channel, error)
                return
            self._is_away = self._is_away or is_away(error)
            log.error("not_stored", channel=incoming.channel, error=type(error).__name__)  # noqa: TRY400  # its text may hold content
            await self._put(incoming)

    async def _accept(self, incoming: Incoming) -> None:
        async with self._width:
            inbox.begin_turn(self._line.turns, await inbox.accept(self._line, incoming))

    async def _put(self, incoming: Incoming) -> None:
        await self._files.put(incoming)
        metrics.spooled.inc()

    async def start(self) -> None:
        self._files.look()
        self._task = asyncio.create_task(self._replay(), name="spool")

    async def close(self) -> None:
        await tasks.end(self._task)

    async def _replay(self) -> None:
        while True:
            while batch := self._files.oldest(REPLAYED_AT_ONCE):
                failures = await self._replay_batch(batch)
                self._is_away = any(is_away(failure) for failure in failures)
                if failures:
                    log.warning("spool_waits", pending=self._files.pending, error=type(failures[0]).__name__)
                    break
            await asyncio.sleep(REPLAY_S)

    async def _replay_batch(self, batch: list[Path]) -> list[Exception]:
        """Different writers at once, the messages of one in order.  Returns why some of them must wait."""
        by_writer: dict[tuple[str, str], list[tuple[Path, Incoming]]] = {}
        for path in batch:
            try:
                incoming = self._files.read(path)
            except (OSError, SealError, ValueError, TypeError, KeyError) as error:
                self._set_aside(path, "", error)
            else:
                by_writer.setdefault((incoming.channel, incoming.address), []).append((path, incoming))
        ended = await asyncio.gather(*(self._replay_in_order(group) for group in by_writer.values()), return_exceptions=True)
        return [failure for failure in ended if isinstance(failure, Exception)]

    async def _replay_in_order(self, group: list[tuple[Path, Incoming]]) -> None:
        for path, incoming in group:
            try:
                await self._accept(incoming)
            except REFUSED as error:
                if not is_unusable(error):
                    raise
                self._set_aside(path, incoming.channel, error)
            else:
                self._files.remove(path)

    def _set_aside(self, path: Path, channel: str, error: Exception) -> None:
        self._files.set_aside(path)
        _note_unusable(channel, error)


def _note_unusable(channel: str, error: Exception) -> None:
    """One message cannot be stored, ever: it waits on disk for an operator, and holds nobody up."""
    log.error("message_unusable", channel=channel, error=type(error).__name__)
    metrics.unusable.labels(channel).inc()


class Files:
    """One file a message, named by the time of its arrival and the keyed hash of its writer."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder, self._vault = folder, vault
        self._last_ns = 0
        self._paths: list[Path] = []
        self._of_writer: Counter[str] = Counter()
        """Files of each writer, those counted that are still being written."""

    @property
    def pending(self) -> int:
        return len(self._paths)

    def has_of(self, incoming: Incoming) -> bool:
        """Whether something of this writer waits on disk."""
        return self._of_writer[self._writer(incoming)] > 0

    def _writer(self, incoming: Incoming) -> str:
        return self._vault.finding_hash(incoming.channel, incoming.address)[:8].hex()

    def look(self) -> None:
        """For what an earlier process left.  What it had not finished writing was not acknowledged."""
        for unfinished in self._folder.glob(f"*{_UNFINISHED}"):
            unfinished.unlink()
        self._paths = sorted(self._folder.glob(f"*{_SUFFIX}"))
        self._of_writer = Counter(_writer_of(path) for path in self._paths)

    async def put(self, incoming: Incoming, *, is_aside: bool = False) -> None:
        """Returns when the file is on the disk.  Names rise even when two come in the same instant.

        `is_aside`: kept for an operator, and not replayed."""
        writer = self._writer(incoming)
        self._last_ns = max(time.time_ns(), self._last_ns + 1)
        sealed = self._vault.seal_spooled(json.dumps(asdict(incoming), default=str))
        path = self._folder / f"{self._last_ns:020d}-{writer}{_ASIDE if is_aside else _SUFFIX}"
        if is_aside:
            await asyncio.to_thread(self._write, path, sealed)
            return
        self._of_writer[writer] += 1
        try:
            await asyncio.to_thread(self._write, path, sealed)
        except BaseException:
            self._of_writer[writer] -= 1
            raise
        insort(self._paths, path)

    def _write(self, path: Path, sealed: bytes) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        unfinished = path.with_suffix(_UNFINISHED)
        with os.fdopen(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(path)
        folder = os.open(self._folder, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def oldest(self, count: int) -> list[Path]:
        return self._paths[:count]

    def read(self, path: Path) -> Incoming:
        """Raises OSError, SealError, or ValueError when the file is of another make."""
        fields = json.loads(self._vault.open_spooled(path.read_bytes()))
        sent_at, place, kind = fields.pop("sent_at"), fields.pop("place"), Kind(fields.pop("kind"))
        files = tuple(File(**file) for file in fields.pop("files"))
        return Incoming(
            **fields,
            kind=kind,
            files=files,
            place=Place(**place) if place else None,
            sent_at=datetime.fromisoformat(sent_at) if sent_at else None,
        )

    def remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self._forget(path)

    def set_aside(self, path: Path) -> None:
        """Kept for an operator to look at, out of the way of the others.

        Where the disk refuses even that, it is tried again at the next start."""
        self._forget(path)
        with contextlib.suppress(OSError):
            path.rename(path.with_suffix(_ASIDE))

    def _forget(self, path: Path) -> None:
        self._paths.remove(path)
        self._of_writer[_writer_of(path)] -= 1
        self._of_writer += Counter()  # drops what is zero


def _writer_of(path: Path) -> str:
    return path.stem.rpartition("-")[2]
