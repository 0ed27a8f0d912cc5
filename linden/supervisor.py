"""Model and router as children of one process: restarted when they end, stopped together and cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pwd
import signal
import sys
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog

from linden.settings import bare_environment

STOP_WITHIN_S = 25.0
"""A router finishes what it has in hand, which takes 17 s at most."""
READY_WITHIN_S = 2.0
"""For one answer."""
RESTART_PAUSE_S = (0.5, 1.0, 2.0, 5.0, 10.0)
"""Pauses before the first, second, … restart in a row; after a minute of running they start over."""
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Program:
    """`ready_url` answers with success once the program works.  `cores`: None stands for those of the supervisor.

    It gets `environment` beside `bare_environment`, and nothing else; the open `files`; and runs as `user`, None for ours."""

    name: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    ready_url: str
    cores: frozenset[int] | None = None
    files: tuple[int, ...] = ()
    user: pwd.struct_passwd | None = None

    def runs_as(self) -> dict[str, Any]:
        if self.user is None:
            return {}
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}


class Supervisor:
    """Starts all programs at once; stops the last of them first, so that each has those before it as long as it runs."""

    def __init__(self, programs: list[Program]) -> None:
        self._programs = programs
        self._stopping = asyncio.Event()
        self._ending = {program.name: asyncio.Event() for program in programs}
        self.processes: dict[str, asyncio.subprocess.Process] = {}

    async def run(self, when_ready: Callable[[], Awaitable[None]]) -> None:
        """Keep the programs running until SIGINT or SIGTERM.  Call `when_ready` once, when all of them answer."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stopping.set)
        keepers = {program.name: asyncio.create_task(self._keep(program), name=program.name) for program in self._programs}
        announcing = asyncio.create_task(self._announce(when_ready))
        await self._stopping.wait()
        announcing.cancel()
        for name, keeper in reversed(keepers.items()):
            self._ending[name].set()
            await keeper

    async def _announce(self, when_ready: Callable[[], Awaitable[None]]) -> None:
        await asyncio.gather(*(_wait_until_ready(program.ready_url) for program in self._programs))
        await when_ready()

    async def _keep(self, program: Program) -> None:
        """Start the program again whenever it ends, until it is to stop."""
        falls, ending = 0, self._ending[program.name]
        while not ending.is_set():
            started = time.monotonic()
            process = await asyncio.create_subprocess_exec(
                *program.command,
                env={**bare_environment(), **program.environment},
                pass_fds=program.files,
                start_new_session=True,
                **program.runs_as(),
            )
            self.processes[program.name] = process
            if program.cores:
                with contextlib.suppress(ProcessLookupError):  # it ended at once
                    os.sched_setaffinity(process.pid, program.cores)
            ended = asyncio.create_task(process.wait())
            stopping = asyncio.create_task(ending.wait())
            await asyncio.wait({ended, stopping}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            if ending.is_set():
                await _stop(process)
                return
            falls = 0 if time.monotonic() - started > 60 else falls + 1
            pause_s = RESTART_PAUSE_S[min(falls, len(RESTART_PAUSE_S)) - 1] if falls else RESTART_PAUSE_S[0]
            log.error("process_fell", program=program.name, exit_code=process.returncode, again_in_s=pause_s)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ending.wait(), pause_s)


async def _stop(process: asyncio.subprocess.Process) -> None:
    """Send SIGTERM; to a process that ignores it for STOP_WITHIN_S, and to its children, SIGKILL."""
    if process.returncode is not None:
        return
    process.terminate()
    try:
        await asyncio.wait_for(process.wait(), STOP_WITHIN_S)
    except TimeoutError:
        os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def _wait_until_ready(url: str) -> None:
    while not await _is_ready(url):  # noqa: ASYNC110  # another process announces nothing
        await asyncio.sleep(0.2)


async def _is_ready(url: str) -> bool:
    """Ask with a bare request: a client's library would be the heaviest part of this process."""
    parts = urlsplit(url)
    try:
        async with asyncio.timeout(READY_WITHIN_S):
            if parts.scheme == "unix":
                reader, writer = await asyncio.open_unix_connection(parts.path)
            else:
                reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
            try:
                path = "/" if parts.scheme == "unix" else parts.path or "/"
                writer.write(f"GET {path} HTTP/1.0\r\nHost: {parts.netloc or 'localhost'}\r\n\r\n".encode())
                status = (await reader.readline()).split()
            finally:
                writer.close()
    except (OSError, TimeoutError):
        return False
    return len(status) > 1 and status[1].startswith(b"2")


def python_of_model() -> str:
    """Return the path of the interpreter in `.venv-rasa`, which stands beside our own environment."""
    return str(Path(sys.executable).parent.parent.parent / ".venv-rasa" / "bin" / "python")
