"""Work on conversations inside this process: each conversation alone, many side by side, the rest waiting in line.

The rows are the queue: a message that is `received` and a bubble that is `queued` are work.  Whoever commits such a row
pokes its own process, which costs no time; the sweep in `upkeep` finds what a dead process left."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar
from uuid import UUID

import structlog

from routing import tasks

AGAIN_S = 1.0
"""Pause after a failure."""
log = structlog.get_logger(__name__)
Work = TypeVar("Work")


class Runner(Generic[Work]):
    """Calls `act(conversation, work)`: with work that was claimed (`start`), or with None to look for some (`poke`).

    What comes for a conversation at work is done after it; all its pokes as one."""

    def __init__(self, name: str, width: int) -> None:
        self._name, self._width = name, asyncio.Semaphore(width)
        self._act: Callable[[UUID, Work | None], Awaitable[None]] | None = None
        self._tasks: dict[UUID, asyncio.Task[None]] = {}
        self._waiting: dict[UUID, list[Work]] = {}
        self._timers: dict[UUID, asyncio.TimerHandle] = {}
        self._is_closed = False
        self.is_ending = False
        """Whether only what was claimed is still done: whoever claims must ask."""

    def serve(self, act: Callable[[UUID, Work | None], Awaitable[None]]) -> None:
        """From now on there is somebody who works."""
        self._act = act

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def is_busy(self, conversation_id: UUID) -> bool:
        return conversation_id in self._tasks

    def start(self, conversation_id: UUID, work: Work) -> None:
        """Do what a transaction has claimed, which is committed by now."""
        self._add(conversation_id, [work])

    def poke(self, conversation_id: UUID, after_s: float = 0) -> None:
        """There is work.  With `after_s` not before then; an earlier poke takes the place of a later one."""
        if after_s > 0:
            self._poke_later(conversation_id, after_s)
        elif not self.is_ending:
            self._add(conversation_id, [])

    def _add(self, conversation_id: UUID, work: list[Work]) -> None:
        if self._is_closed or self._act is None:
            return
        if (timer := self._timers.pop(conversation_id, None)) is not None:
            timer.cancel()
        self._waiting.setdefault(conversation_id, []).extend(work)
        if conversation_id not in self._tasks:
            self._tasks[conversation_id] = asyncio.create_task(self._work(conversation_id), name=self._name)

    def _poke_later(self, conversation_id: UUID, after_s: float) -> None:
        if self._is_closed or self.is_ending or self._act is None:
            return
        loop = asyncio.get_running_loop()
        before = self._timers.get(conversation_id)
        if before is not None and before.when() <= loop.time() + after_s:
            return
        if before is not None:
            before.cancel()
        self._timers[conversation_id] = loop.call_later(after_s, self.poke, conversation_id)

    async def _work(self, conversation_id: UUID) -> None:
        assert self._act is not None
        try:
            while (claimed := self._waiting.pop(conversation_id, None)) is not None:
                async with self._width:
                    for work in claimed or (None,):
                        if work is not None or not self.is_ending:
                            await self._act(conversation_id, work)
        except Exception as error:  # noqa: BLE001  # the row stays and is tried again
            log.error("work_failed", work=self._name, error=type(error).__name__)  # noqa: TRY400  # its text may hold content
            self.poke(conversation_id, after_s=AGAIN_S)
        finally:
            self._waiting.pop(conversation_id, None)
            self._tasks.pop(conversation_id, None)

    async def until_idle(self, ahead_s: float) -> None:
        """Return when no work is under way and none is due within `ahead_s` seconds."""
        loop = asyncio.get_running_loop()
        while True:
            due = [timer.when() for timer in self._timers.values() if timer.when() <= loop.time() + ahead_s]
            if self._tasks:
                await asyncio.wait([*self._tasks.values()])
            elif due:
                await asyncio.sleep(max(0.0, min(due) - loop.time()))
            else:
                return

    def end(self) -> None:
        """Look for no more work: another process finds it.  What was claimed is done, and what is claimed for us still."""
        self.is_ending = True
        self._cancel_timers()

    async def until_done(self) -> None:
        """Return when nothing is under way, once `end` was called."""
        while self._tasks:
            await asyncio.wait([*self._tasks.values()])

    def _cancel_timers(self) -> None:
        for timer in self._timers.values():
            timer.cancel()
        self._timers.clear()

    async def close(self) -> None:
        """What is under way is cut off; the rows tell the next process."""
        self._is_closed = True
        self._cancel_timers()
        await tasks.end(*self._tasks.values())
