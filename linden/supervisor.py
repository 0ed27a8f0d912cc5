"""Model and router as children of one process: restarted when they end, stopped together and cleanly."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from linden.keeper import Keeper, Program, StartError


class Supervisor:
    """Starts all programs at once; stops the last of them first, so that each has those before it as long as it runs."""

    def __init__(self, programs: list[Program]) -> None:
        self._programs = programs
        self._stopping = asyncio.Event()
        self._keepers: list[Keeper] = []

    @property
    def processes(self) -> dict[str, asyncio.subprocess.Process]:
        return {keeper.program.name: keeper.process for keeper in self._keepers if keeper.process}

    async def run(self, when_ready: Callable[[], Awaitable[None]]) -> None:
        """Keep the programs running until SIGINT or SIGTERM.  Call `when_ready` once, when all of them answer."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, self._stopping.set)
        self._keepers += [Keeper(program) for program in self._programs]
        announcing = asyncio.create_task(self._announce(when_ready))
        await self._stopping.wait()
        announcing.cancel()
        while self._keepers:
            await self._keepers.pop().stop()

    async def _announce(self, when_ready: Callable[[], Awaitable[None]]) -> None:
        await asyncio.gather(*(keeper.until_ready() for keeper in self._keepers))
        await when_ready()

    async def add(self, program: Program, ready_within_s: float) -> Keeper:
        """Start one more, to be stopped after those that use it.  Raises StartError, and then nothing of it is left."""
        if self._stopping.is_set():
            raise StartError("the line is being stopped")
        keeper = Keeper(program)
        self._keepers.insert(0, keeper)
        try:
            await keeper.ready_at_first(ready_within_s)
        except BaseException:
            await self.remove(keeper)
            raise
        return keeper

    async def remove(self, keeper: Keeper) -> None:
        if keeper in self._keepers:
            self._keepers.remove(keeper)
        await keeper.stop()

    def keeper_of(self, name: str) -> Keeper:
        return next(keeper for keeper in self._keepers if keeper.program.name == name)


def python_of_model() -> str:
    """Return the path of the interpreter in `.venv-rasa`, which stands beside our own environment."""
    return str(Path(sys.executable).parent.parent.parent / ".venv-rasa" / "bin" / "python")
