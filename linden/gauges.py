"""Figures of this machine and of this release: messages on disk, free space and its reserve, facts past their date."""

from __future__ import annotations

import asyncio
import shutil
import time
from pathlib import Path

import structlog

from knowledge import Library
from routing import metrics, tasks
from routing.inbound.reserve import Reserve
from routing.library.knowledge_gaps import gaps_of

EVERY_S = 10.0
FACTS_EVERY_S = 3600.0
log = structlog.get_logger(__name__)


class Gauges:
    def __init__(self, library: Library, state: Path, spool: Path, reserve: Reserve) -> None:
        self._library, self._state, self._spool, self._reserve = library, state, spool, reserve
        self._facts_at = -FACTS_EVERY_S
        self._keeps: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._keeps = asyncio.create_task(self._repeat(), name="gauges of the machine")

    async def close(self) -> None:
        await tasks.end(self._keeps)

    async def _repeat(self) -> None:
        while True:
            try:
                await asyncio.to_thread(self.set)
            except OSError as error:
                log.warning("gauges_not_set", error=type(error).__name__)
            await asyncio.sleep(EVERY_S)

    def set(self) -> None:
        waiting = sorted(self._spool.glob("*.sealed"))
        metrics.spool_oldest.set(max(0.0, time.time() - waiting[0].stat().st_mtime) if waiting else 0)
        there = next(place for place in (self._state.resolve(), *self._state.resolve().parents) if place.exists())
        metrics.disk_free.set(shutil.disk_usage(there).free)
        self._reserve.keep()
        if time.monotonic() - self._facts_at >= FACTS_EVERY_S:
            self._facts_at = time.monotonic()
            gaps = gaps_of(self._library)
            metrics.expired_facts.set(len(gaps.expired))
            metrics.due_facts.set(len(gaps.soon))
