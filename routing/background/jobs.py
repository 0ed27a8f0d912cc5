"""The background work of one router process: turns, sends, the sweep over what others left, and procrastinate's tasks."""

from __future__ import annotations

import asyncio
import contextlib
from uuid import UUID

import procrastinate
import structlog
from procrastinate import PsycopgConnector, RetryStrategy

from routing.background import upkeep
from routing.conversation import erasure
from routing.inbound import turn
from routing.line.leases import ClaimedBubble, LeasedMessage
from routing.line.line import Line
from routing.outbound import delivery, sender
from routing.oversight import heartbeat
from routing.store.database import START_S

STALLED_AFTER_S = 10.0
"""A worker that has not shown signs of life for this long is dead; its jobs run again."""
TURNS_AT_ONCE, SENDS_AT_ONCE = 8, 128
"""Sends mostly wait for carriers: so many that one which hangs has its circuit open before it holds the others up."""
SWEEP_S = 1.0
log = structlog.get_logger(__name__)


def jobs_app(url: str) -> procrastinate.App:
    """An app without tasks yet: `register` adds them once the line is whole."""
    return procrastinate.App(connector=PsycopgConnector(conninfo=url, min_size=1, max_size=4))


def register(line: Line) -> None:
    """Add the tasks.  Names are stable: they stand in queued jobs."""
    app = line.jobs

    @app.task(name="erase", queue="upkeep", retry=RetryStrategy(max_attempts=20, exponential_wait=2))
    async def erase(conversation_id: str) -> None:
        await erasure.carry_out(line, UUID(conversation_id))

    @app.periodic(cron="* * * * * */10")
    @app.task(name="upkeep", queue="upkeep", queueing_lock="upkeep", pass_context=False)
    async def keep_up(timestamp: int) -> None:
        await upkeep.run(line)
        await delivery.take_early(line)

    @app.periodic(cron="* * * * *")
    @app.task(name="heartbeat", queue="upkeep", queueing_lock="heartbeat", pass_context=False)
    async def beat(timestamp: int) -> None:
        await heartbeat.run(line)


class Workers:
    """Runs inside the router's event loop."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        line = self._line

        async def take_turns(conversation_id: UUID, taken: LeasedMessage | None) -> None:
            await turn.take_turns(line, conversation_id, taken)

        async def send_all(conversation_id: UUID, claimed: ClaimedBubble | None) -> None:
            await sender.send_all(line, conversation_id, claimed)

        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(START_S):  # without a database the pool goes on looking for it
                await line.jobs.open_async()
        line.turns.serve(take_turns)
        line.sends.serve(send_all)
        self._tasks.append(asyncio.create_task(self._sweep(), name="sweep"))
        self._tasks.append(asyncio.create_task(self._work(), name="worker"))

    async def _sweep(self) -> None:
        """Once at the start, for what a crash left, and then again and again."""
        while True:
            try:
                await upkeep.sweep(self._line)
            except Exception as error:  # noqa: BLE001  # the database went away; it is looked for again
                log.warning("sweep_failed", error=type(error).__name__)
            await asyncio.sleep(SWEEP_S)

    async def _work(self) -> None:
        """A worker that falls (the database went away) is started again."""
        while True:
            try:
                await self._line.jobs.run_worker_async(
                    queues=["upkeep"],
                    name="upkeep",
                    concurrency=4,
                    install_signal_handlers=False,
                    fetch_job_polling_interval=2,
                    delete_jobs="successful",
                    shutdown_graceful_timeout=5,
                    update_heartbeat_interval=2,
                    stalled_worker_timeout=STALLED_AFTER_S,
                )
            except Exception as error:  # noqa: BLE001  # the queue must be worked on, whatever happened
                log.error("worker_fell", error=type(error).__name__)  # noqa: TRY400  # its text may hold content
                await asyncio.sleep(1)
            else:
                return

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await self._line.turns.close()
        await self._line.sends.close()
        await self._line.jobs.close_async()
