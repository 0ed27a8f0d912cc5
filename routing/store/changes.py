"""What changed, told to open pages at once: PostgreSQL's NOTIFY in, asyncio queues out.  Ids and states only."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from functools import partial
from uuid import UUID

import asyncpg
import structlog
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from routing import tasks
from routing.store.database import CONNECT_S, START_S, Database, after_commit
from routing.store.hosts import Hosts
from routing.store.outage import is_away

CHANNEL = "linden_live"
GATHER_S = 0.03
"""Changes of conversations within this time are told together: PostgreSQL lets only one transaction that notifies commit at
a time, and a message changes its conversation five times."""
AGAIN_S = 0.5
CHECK_S, ANSWER_S = 2.0, 2.0
"""How often the listening connection is asked whether it still works, and how long it has to say so."""
_NOTIFY = text("select pg_notify(:channel, :payload)")
_NOTIFY_ALL = text("select count(pg_notify(:channel, payload)) from unnest(cast(:payloads as text[])) as payload")
_LIVE = "live"
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Change:
    """`what` is queue, conversation, alert, or tick when nothing happened for a while; `level` the risk of an alert."""

    what: str
    conversation_id: str
    level: str | None = None


def payload(what: str, conversation_id: UUID, level: str | None = None) -> str:
    """A change as it goes through NOTIFY."""
    return _payload(Change(what, str(conversation_id), level))


def _payload(change: Change) -> str:
    return json.dumps(asdict(change))


async def announce(session: AsyncSession, what: str, conversation_id: UUID, level: str | None = None) -> None:
    """Sent when the transaction commits, not before; that a conversation changed, a moment later (GATHER_S)."""
    change, live = Change(what, str(conversation_id), level), session.info.get(_LIVE)
    if what == "conversation" and live is not None:
        after_commit(session, partial(live.gather, change))
    else:
        await _notify(session, change)


async def announce_line(session: AsyncSession) -> None:
    """Something that concerns every open queue page, and no conversation."""
    await _notify(session, Change("queue", ""))


async def _notify(session: AsyncSession, change: Change) -> None:
    await session.execute(_NOTIFY, {"channel": CHANNEL, "payload": _payload(change)})


class Changes:
    """Listens on one connection of its own and hands each change to every subscriber; reconnects when it is lost."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._hosts = Hosts(database.listen_url)
        database.info[_LIVE] = self
        self._gathered: set[Change] = set()
        self._is_gathered = asyncio.Event()
        self._subscribers: set[asyncio.Queue[Change | None]] = set()
        self._listening = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        self._tasks = [asyncio.create_task(self._listen(), name="live"), asyncio.create_task(self._send(), name="gathered")]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_S):
                await self._listening.wait()

    async def close(self) -> None:
        """Ends the open streams, so that a server can stop."""
        for queue in self._subscribers:
            queue.put_nowait(None)
        await tasks.end(*self._tasks)

    def changed(self, conversation_id: UUID) -> None:
        """As `announce`, after a transaction without a session."""
        self.gather(Change("conversation", str(conversation_id)))

    def gather(self, change: Change) -> None:
        """Tell of it with the others of this moment."""
        self._gathered.add(change)
        self._is_gathered.set()

    async def _send(self) -> None:
        while True:
            await self._is_gathered.wait()
            await asyncio.sleep(GATHER_S)
            self._is_gathered.clear()
            changes, self._gathered = self._gathered, set()
            payloads = [_payload(change) for change in changes]
            try:
                async with self._database.begin() as session:
                    await session.execute(_NOTIFY_ALL, {"channel": CHANNEL, "payloads": payloads})
            except Exception as error:  # noqa: BLE001  # whatever happened, later changes are told
                log.warning("changes_not_told", error=type(error).__name__)
                if is_away(error):
                    self._gathered |= changes
                    self._is_gathered.set()
                await asyncio.sleep(AGAIN_S)

    async def _listen(self) -> None:
        while True:
            try:
                await self._listen_until_lost()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("live_connection_lost", error=type(error).__name__)
            await asyncio.sleep(AGAIN_S)

    async def _listen_until_lost(self) -> None:
        """Listen on a new connection.  Raises OSError when it is lost; PostgreSQL also says why when it ends it."""
        connection = await self._hosts.connect(CONNECT_S)
        try:
            lost = asyncio.Event()
            connection.add_termination_listener(lambda _: lost.set())
            await connection.add_listener(CHANNEL, self._hear)
            self._listening.set()
            self._tell(Change("queue", ""))  # whatever changed while nobody listened
            while not await _is_set(lost, CHECK_S):
                await connection.execute("select 1", timeout=ANSWER_S)  # a network that broke says nothing by itself
            raise ConnectionResetError
        finally:
            connection.terminate()

    def _hear(self, _connection: object, _pid: int, _channel: str, payload: str) -> None:
        self._tell(Change(**json.loads(payload)))

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


async def _is_set(event: asyncio.Event, within_s: float) -> bool:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), within_s)
    return event.is_set()
