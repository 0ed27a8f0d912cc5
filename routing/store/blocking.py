"""Run asynchronous work from blocking code, so that one driver, asyncpg, serves migrations and the embedded server too."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_blocking(work: Coroutine[Any, Any, T]) -> T:
    """Return the result of `work`, run by an event loop in another thread; the caller waits, and may have a loop too."""
    with ThreadPoolExecutor(1, "blocking") as thread:
        return thread.submit(asyncio.run, work).result()
