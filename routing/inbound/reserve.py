"""Room on the disk that is kept for messages: a file that is given up when nothing else fits any more.

A full disk stops PostgreSQL, and then messages wait on disk: the first of them must find room there."""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path

import structlog

SIZE = 64 * 1024**2
"""Bytes: some 60,000 messages."""
ROOM = 16 * SIZE
"""Only where so many bytes are free it is made: it must not be what fills the disk."""
LAST = SIZE // 4
"""With fewer bytes free it goes before it is asked for, since PostgreSQL may lie on the same disk."""
log = structlog.get_logger(__name__)


class Reserve:
    def __init__(self, folder: Path) -> None:
        self._path = folder / "reserve"

    def keep(self) -> None:
        """Make it where there is room, give it up where there is nearly none.  Raises OSError."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        free = shutil.disk_usage(self._path.parent).free
        if free < LAST:
            self.give_up()
        elif free > ROOM and not self._path.exists():
            self._make()

    def _make(self) -> None:
        with self._path.open("wb") as file:
            try:
                os.posix_fallocate(file.fileno(), 0, SIZE)
            except OSError:
                self._path.unlink()
                raise

    def give_up(self) -> bool:
        """Return whether there was one."""
        with contextlib.suppress(FileNotFoundError):
            self._path.unlink()
            log.error("disk_full", freed_bytes=SIZE)
            return True
        return False
