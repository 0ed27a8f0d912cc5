"""What changed, told to open pages at once: PostgreSQL's NOTIFY in, asyncio queues out.  Ids and states only."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from uuid import UUID

import psycopg
import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from routing.database import START_S

CHANNEL = "linden_live"
_NOTIFY = text("select pg_notify(:channel, :payload)")
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Change:
    """`what` is queue, conversation, alert, or tick when nothing happened for a while; `level` the risk of an alert."""

    what: str
    conversation_id: str
    level: str | None = None


async def announce(session: AsyncSession, what: str, conversation_id: UUID, level: str | None = None) -> None:
    """Sent when the session's transaction commits, not before."""
    await _notify(session, Change(what, str(conversation_id), level))


async def announce_line(session: AsyncSession) -> None:
    """Something that concerns every open queue page, and no conversation."""
    await _notify(session, Change("queue", ""))


async def _notify(session: AsyncSession, change: Change) -> None:
    await session.execute(_NOTIFY, {"channel": CHANNEL, "payload": json.dumps(asdict(change))})


class Live:
    """Listens on one connection of its own and hands each change to every subscriber; reconnects when it is lost."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._subscribers: set[asyncio.Queue[Change | None]] = set()
        self._listening = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        self._task = asyncio.create_task(self._listen(), name="live")
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_S):
                await self._listening.wait()

    async def close(self) -> None:
        """Ends the open streams, so that a server can stop."""
        for queue in self._subscribers:
            queue.put_nowait(None)
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _listen(self) -> None:
        while True:
            try:
                async with await psycopg.AsyncConnection.connect(self._url, autocommit=True, connect_timeout=3) as connection:
                    await connection.execute(f"listen {CHANNEL}")
                    self._listening.set()
                    self._tell(Change("queue", ""))
                    async for notice in connection.notifies():
                        self._tell(Change(**json.loads(notice.payload)))
            except psycopg.OperationalError:
                log.warning("live_connection_lost")
            await asyncio.sleep(1)

    def _tell(self, change: Change) -> None:
        for queue in self._subscribers:
            queue.put_nowait(change)

    @asynccontextmanager
    async def subscribe(self, tick_s: float | None = None) -> AsyncIterator[AsyncIterator[Change]]:
        """Changes from now on, and a tick whenever there was none for `tick_s`; the iteration ends when the line closes."""
        queue: asyncio.Queue[Change | None] = asyncio.Queue()
        self._subscribers.add(queue)

        async def changes() -> AsyncIterator[Change]:
            while True:
                try:
                    change = await asyncio.wait_for(queue.get(), tick_s)
                except TimeoutError:
                    yield Change("tick", "")
                    continue
                if change is None:
                    return
                yield change

        try:
            yield changes()
        finally:
            self._subscribers.discard(queue)
