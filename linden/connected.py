"""A database that is connected as long as a block."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from routing.store.database import Database


@asynccontextmanager
async def connected(url: str) -> AsyncIterator[Database]:
    """Yield the database, with one connection at a time."""
    database = Database(url, pool_size=1)
    try:
        yield database
    finally:
        await database.close()
