"""Asynchronous work for callers that are not: one driver, asyncpg, then serves migrations and the embedded server too."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


def run_apart(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, from a thread with an event loop of its own; the calling thread waits, and may have a loop too."""
    with ThreadPoolExecutor(1, "apart") as thread:
        return thread.submit(asyncio.run, work).result()
