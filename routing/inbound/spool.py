"""Messages that came while the database was gone: sealed files, replayed in the order of their arrival.

The carrier gets its 200 all the same, because the message stands on disk.  While the database is gone, and while a writer has
messages on disk, new ones are spooled behind them.  A message that the database does not take, for whatever reason, is stored
with its words alone and shown to staff; where even that fails it stays on disk and is tried again."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Protocol

import structlog

from routing import metrics, tasks, tracing
from routing.conversation import holding
from routing.conversation.rows import lock
from routing.inbound import inbox, leasing
from routing.inbound.cleaning import bare, cleaned
from routing.inbound.inbox import Accepted
from routing.inbound.spool_files import Files, writer_of
from routing.line.line import Line
from routing.ports.channel import Incoming
from routing.store.outage import is_away
from routing.store.tables import Risk

ACCEPT_S = 5.0
"""Twilio waits 15 seconds; what the database has not taken by then goes to disk."""
ACCEPTS_AT_ONCE = 8
"""More would not be stored sooner, and keep the database from what was accepted before."""
REPLAY_S, REPLAYED_AT_ONCE = 1.0, 32
AGAIN_AFTER_S = 30.0
"""When a message is tried again that the database did not take although it was there."""
UNREADABLE = "could_not_process"
log = structlog.get_logger(__name__)


class Outage(Protocol):
    """Whoever looks after writers and staff while the database is away: routing/background/away.py."""

    def begin(self) -> None: ...

    def hear(self, incoming: Incoming) -> None:
        """A message went to disk."""

    def end(self) -> None:
        """The database is back, and nothing waits on disk any more."""


class Spool:
    """The door: `receive` is where channels hand over a message; it returns when the message is kept, in the database or on
    disk."""

    def __init__(self, line: Line, folder: Path, outage: Outage) -> None:
        self._line = line
        self.files = Files(folder, line.store.vault)
        self._outage = outage
        self._task: asyncio.Task[None] | None = None
        self._width = asyncio.Semaphore(ACCEPTS_AT_ONCE)
        self._is_away = False
        self._later: dict[str, float] = {}
        """Writers whose messages are not taken now, and when they are tried again."""

    async def receive(self, incoming: Incoming) -> None:
        """Accept a message, or keep it on disk: until the database is back, or behind others of its writer."""
        incoming = cleaned(incoming)
        self._line.message_rate.count(incoming.channel, incoming.address)
        if self._is_away or self.files.has_of(incoming):
            await self._put(incoming)
            return
        try:
            async with asyncio.timeout(ACCEPT_S):
                await self._accept(incoming)
        except Exception as error:  # noqa: BLE001  # whatever it was, the message must not be lost by it
            self._note(error)
            log.error("not_stored", channel=incoming.channel, error=type(error).__name__)  # noqa: TRY400  # its text may hold content
            await self._put(incoming)

    async def _accept(self, incoming: Incoming) -> None:
        """Store it; without what the database refuses, when there is no other way.  Raises what keeps it from that."""
        with tracing.span("accept", channel=incoming.channel):
            async with self._width:
                try:
                    accepted = await inbox.accept(self._line, incoming)
                except Exception as error:
                    if is_away(error) or isinstance(error, TimeoutError):
                        raise
                    accepted = await self._accept_bare(incoming, error)
        if self._line.turns.is_ending and accepted.leased is not None:  # kept, and another process answers
            await leasing.release(self._line.store.database, accepted.leased, cost=0)
        else:
            inbox.begin_turn(self._line.turns, accepted)

    async def _accept_bare(self, incoming: Incoming, why: Exception) -> Accepted:
        """The words alone, and staff are told that something was not understood."""
        accepted = await inbox.accept(self._line, bare(incoming))
        log.error("message_unusable", channel=incoming.channel, error=type(why).__name__)
        metrics.unusable.labels(incoming.channel).inc()
        async with self._line.store.database.begin() as session:
            conversation = await lock(session, accepted.conversation_id)
            await holding.flag(session, conversation, Risk.HIGH, [UNREADABLE], None)
            await holding.wait_for_staff(session, conversation)
        return accepted

    def _note(self, error: Exception) -> None:
        """The database counts as away when it is, and not because it refused one message."""
        if is_away(error):
            self._is_away = True
            self._outage.begin()

    async def _put(self, incoming: Incoming) -> None:
        await self.files.put(incoming)
        metrics.spooled.inc()
        self._outage.hear(incoming)

    async def start(self) -> None:
        self.files.look()
        self._task = asyncio.create_task(self._replay(), name="spool")

    async def close(self) -> None:
        await tasks.end(self._task)

    async def _replay(self) -> None:
        """Never ends by itself: a file that cannot be replayed holds up its writer, and nobody else."""
        while True:
            try:
                await self._replay_all()
                self.files.drop_what_is_over()
            except Exception as error:  # noqa: BLE001  # the disk, perhaps; the next round looks again
                log.error("spool_failed", error=type(error).__name__)  # noqa: TRY400
            metrics.spool_unreadable.set(self.files.aside)
            await asyncio.sleep(REPLAY_S)

    async def _replay_all(self) -> None:
        at = time.monotonic()
        self._later = {writer: until for writer, until in self._later.items() if until > at}
        while batch := self.files.oldest(REPLAYED_AT_ONCE, self._later):
            failures = await self._replay_batch(batch)
            if any(is_away(failure) for failure in failures):
                self._is_away = True
                self._outage.begin()
                log.warning("spool_waits", pending=self.files.pending, error=type(failures[0]).__name__)
                return
            self._is_away = False
        if not self._is_away:
            self._outage.end()

    async def _replay_batch(self, batch: list[Path]) -> list[Exception]:
        """Different writers at once, the messages of one in order.  Returns why some of them must wait."""
        by_writer: dict[str, list[Path]] = {}
        for path in batch:
            by_writer.setdefault(writer_of(path), []).append(path)
        ended = await asyncio.gather(*(self._replay_in_order(*group) for group in by_writer.items()))
        return [failure for failure in ended if failure is not None]

    async def _replay_in_order(self, writer: str, paths: list[Path]) -> Exception | None:
        for path in paths:
            try:
                incoming = cleaned(self.files.read(path))
            except Exception as error:  # noqa: BLE001  # no key, or no message in it: nothing that anybody could use
                log.error("file_unreadable", error=type(error).__name__)  # noqa: TRY400
                self.files.set_aside(path)
                metrics.unusable.labels("").inc()
                continue
            try:
                await self._accept(incoming)
            except Exception as error:  # noqa: BLE001  # as in `receive`
                self._later[writer] = time.monotonic() + AGAIN_AFTER_S * (not is_away(error))
                return error
            self.files.remove(path)
        return None
