"""One child process: started, started again whenever it ends, and stopped cleanly."""

from __future__ import annotations

import asyncio
import contextlib
import os
import pwd
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
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


class StartError(Exception):
    """The program ended before it worked, or did not work in time; the text says which."""


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


class Keeper:
    def __init__(self, program: Program) -> None:
        """Start the program and keep it running, until `stop`."""
        self.program = program
        self.process: asyncio.subprocess.Process | None = None
        self._ending = asyncio.Event()
        self._fell = asyncio.Event()
        self._keeps = asyncio.create_task(self._keep(), name=program.name)

    async def stop(self) -> None:
        self._ending.set()
        await self._keeps

    async def until_ready(self) -> None:
        while not await _is_ready(self.program.ready_url):  # noqa: ASYNC110  # another process announces nothing
            await asyncio.sleep(0.2)

    async def ready_at_first(self, within_s: float) -> None:
        """Return when the program works.  Raises StartError when it ends before that, or takes longer."""
        ready, fell = asyncio.create_task(self.until_ready()), asyncio.create_task(self._fell.wait())
        try:
            await asyncio.wait({ready, fell}, timeout=within_s, return_when=asyncio.FIRST_COMPLETED)
            if fell.done():
                code = self.process.returncode if self.process else None
                raise StartError(f"it ended while starting, exit code {code}")
            if not ready.done():
                raise StartError(f"it did not answer within {within_s:.0f} s")
        finally:
            ready.cancel()
            fell.cancel()

    async def _keep(self) -> None:
        falls, program, ending = 0, self.program, self._ending
        while not ending.is_set():
            started = time.monotonic()
            process = await asyncio.create_subprocess_exec(
                *program.command,
                env={**bare_environment(), **program.environment},
                pass_fds=program.files,
                start_new_session=True,
                **program.runs_as(),
            )
            self.process = process
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
            self._fell.set()
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
