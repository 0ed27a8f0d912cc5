"""Whether an error means that PostgreSQL is away, or that it will never take these values; and waiting until it is back."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import asyncpg
import structlog
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

AGAIN_S = 0.3
AWAY = frozenset({"08", "53", "55", "57"})
"""Classes of SQLSTATE that pass by themselves: connection, resources, not in its state yet, stopped by an operator."""
UNUSABLE = "22"
"""The class of a value that is too long, or not of its kind."""
T = TypeVar("T")
log = structlog.get_logger(__name__)


def is_away(error: BaseException) -> bool:
    """Whether it was raised, by SQLAlchemy or asyncpg, because the server is gone, starting, shutting down or too busy."""
    match error:
        case OSError() | PoolTimeoutError() | OperationalError():
            return True
        case InterfaceError() | asyncpg.InterfaceError():  # a closed connection, or a value of a wrong kind
            return not is_unusable(error)
        case DBAPIError() | asyncpg.PostgresError():
            return _class(error) in AWAY
    return False


def is_unusable(error: BaseException) -> bool:
    """Whether the database will never take these values, such as a text that is too long or is not Unicode."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    is_refused_here = isinstance(cause, ValueError) or isinstance(cause and cause.__cause__, ValueError)
    return is_refused_here or _class(error) == UNUSABLE


def _class(error: BaseException) -> str:
    """The first two letters of the SQLSTATE."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return (getattr(cause, "sqlstate", None) or "")[:2]


async def until_stored(act: Callable[[], Awaitable[T]], within_s: float) -> T:
    """Repeat a transaction while the database is away: what it writes down is known to this process alone.

    Raises what `act` raised last when the time is over, and anything that is not the database's absence at once."""
    ends_at = time.monotonic() + within_s
    while True:
        try:
            return await act()
        except Exception as error:
            if not is_away(error) or time.monotonic() > ends_at:
                raise
            log.warning("database_away", error=type(error).__name__)
            await asyncio.sleep(AGAIN_S)
