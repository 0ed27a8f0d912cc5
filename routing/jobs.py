"""The background work: procrastinate tasks over the same PostgreSQL, and the workers that run them."""

from __future__ import annotations

import asyncio
import contextlib
from typing import ClassVar
from uuid import UUID

import procrastinate
import structlog
from procrastinate import PsycopgConnector, RetryStrategy

from routing import outbox, turn, upkeep
from routing.line import Line

STALLED_AFTER_S = 10.0
"""A worker that has not shown signs of life for this long is dead; its jobs run again."""
log = structlog.get_logger(__name__)


def jobs_app(url: str) -> procrastinate.App:
    """An app without tasks yet: `register` adds them once the line is whole."""
    return procrastinate.App(connector=PsycopgConnector(conninfo=url, min_size=2, max_size=12))


def register(line: Line) -> None:
    """Add the tasks.  Names are stable: they stand in queued jobs."""
    app = line.jobs

    @app.task(name="turn", queue="turn", retry=RetryStrategy(max_attempts=turn.MAX_TRIES + 1, wait=1))
    async def take_turns(conversation_id: str) -> None:
        await turn.take_turns(line, UUID(conversation_id))

    @app.task(name="send", queue="send", retry=RetryStrategy(max_attempts=20, exponential_wait=2))
    async def send(conversation_id: str) -> None:
        while await outbox.send_next(line, UUID(conversation_id)):
            pass

    @app.task(name="erase", queue="send", retry=RetryStrategy(max_attempts=20, exponential_wait=2))
    async def erase(conversation_id: str) -> None:
        await turn.erase_everything(line, UUID(conversation_id))

    @app.periodic(cron="* * * * * */10")
    @app.task(name="upkeep", queue="upkeep", queueing_lock="upkeep", pass_context=False)
    async def keep_up(timestamp: int) -> None:
        await upkeep.run(line)


class Workers:
    """Runs the queues inside the router's event loop, each with its own width, so that slow sends hold no turn up."""

    WIDTHS: ClassVar = {"turn": 8, "send": 32, "upkeep": 1}

    def __init__(self, line: Line) -> None:
        self._line = line
        self._tasks: list[asyncio.Task[None]] = []

    async def start(self) -> None:
        for queue, width in self.WIDTHS.items():
            self._tasks.append(asyncio.create_task(self._run(queue, width), name=f"worker-{queue}"))

    async def _run(self, queue: str, width: int) -> None:
        """A worker that falls (the database went away) is started again."""
        while True:
            try:
                await self._line.jobs.run_worker_async(
                    queues=[queue],
                    name=queue,
                    concurrency=width,
                    install_signal_handlers=False,
                    fetch_job_polling_interval=2,
                    delete_jobs="successful",
                    shutdown_graceful_timeout=5,
                    update_heartbeat_interval=2,
                    stalled_worker_timeout=STALLED_AFTER_S,
                )
            except Exception as error:  # noqa: BLE001  # the queue must be worked on, whatever happened
                log.error("worker_fell", queue=queue, error=type(error).__name__)  # noqa: TRY400  # its text may hold content
                await asyncio.sleep(1)
            else:
                return

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with contextlib.suppress(asyncio.CancelledError):
                await task
