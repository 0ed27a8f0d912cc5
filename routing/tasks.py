"""How the tasks of a process are ended."""

from __future__ import annotations

import asyncio
import contextlib


class Rounds:
    """Work that comes again and again, until `end`: a round that is under way is finished, and no other begins."""

    def __init__(self) -> None:
        self._ended = asyncio.Event()

    def end(self) -> None:
        self._ended.set()

    async def another(self, after_s: float) -> bool:
        """Wait for the next round; False: there is none."""
        try:
            await asyncio.wait_for(self._ended.wait(), after_s)
        except TimeoutError:
            return True
        return False


async def end(*tasks: asyncio.Task[None] | None) -> None:
    """Cancel them, and return when all are over; None is a task that was never started.  Raises what one had failed of."""
    started = [task for task in tasks if task is not None]
    for task in started:
        task.cancel()
    for task in started:
        with contextlib.suppress(asyncio.CancelledError):
            await task
