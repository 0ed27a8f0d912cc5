"""Work on conversations inside this process: each conversation alone, many side by side, the rest waiting in line.

The rows are the queue: a message that is `received` and a bubble that is `queued` are work.  Whoever commits such a row
pokes its own process, which costs no time; what a dead process left is found by the sweep in `upkeep`."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar
from uuid import UUID

import structlog

AGAIN_S = 1.0
"""Pause after a failure."""
log = structlog.get_logger(__name__)
First = TypeVar("First")


class Runner(Generic[First]):
    """Calls `act(conversation, first)` for every poke; pokes of a conversation at work are done after it, as one.

    `first` is work that the poking transaction has claimed already."""

    def __init__(self, name: str, width: int) -> None:
        self._name, self._width = name, asyncio.Semaphore(width)
        self._act: Callable[[UUID, First | None], Awaitable[None]] | None = None
        self._tasks: dict[UUID, asyncio.Task[None]] = {}
        self._waiting: dict[UUID, list[First]] = {}
        self._timers: dict[UUID, asyncio.TimerHandle] = {}
        self._is_closed = False

    def start(self, act: Callable[[UUID, First | None], Awaitable[None]]) -> None:
        self._act = act

    @property
    def has_room(self) -> bool:
        """Whether what is poked now begins at once."""
        return not self._width.locked()

    @property
    def is_idle(self) -> bool:
        return not self._tasks

    def is_busy(self, conversation_id: UUID) -> bool:
        return conversation_id in self._tasks

    def poke(self, conversation_id: UUID, first: First | None = None, after_s: float = 0) -> None:
        """There is work.  With `after_s` not before then; an earlier poke takes the place of a later one."""
        if self._is_closed or self._act is None:
            return
        if after_s > 0:
            self._poke_later(conversation_id, after_s)
            return
        if (timer := self._timers.pop(conversation_id, None)) is not None:
            timer.cancel()
        claimed = self._waiting.setdefault(conversation_id, [])
        if first is not None:
            claimed.append(first)
        if conversation_id not in self._tasks:
            self._tasks[conversation_id] = asyncio.create_task(self._work(conversation_id), name=self._name)

    def _poke_later(self, conversation_id: UUID, after_s: float) -> None:
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
                    for first in claimed or (None,):
                        await self._act(conversation_id, first)
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

    async def close(self) -> None:
        """What is under way is cut off; the rows tell the next process."""
        self._is_closed = True
        for timer in self._timers.values():
            timer.cancel()
        for task in [*self._tasks.values()]:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
