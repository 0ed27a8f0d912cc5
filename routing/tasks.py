"""How the tasks of a process are ended."""

from __future__ import annotations

import asyncio
import contextlib


async def end(*tasks: asyncio.Task[None] | None) -> None:
    """Cancel them, and return when all are over; None is a task that was never started.  Raises what one had failed of."""
    started = [task for task in tasks if task is not None]
    for task in started:
        task.cancel()
    for task in started:
        with contextlib.suppress(asyncio.CancelledError):
            await task
