"""How a command tells the supervisor of a running line what to do: a socket in a folder that its owner alone may enter.

A line each way is JSON: the order, then what is said meanwhile, and at last whether it is done."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from linden.model.life import ModelLife, OrderError

NAME: Final = "orders"


class NobodyListensError(Exception):
    """No supervisor runs with this state folder."""


class Orders:
    """Takes orders as long as the block runs; one that is under way at its end is cut off."""

    def __init__(self, folder: Path, life: ModelLife) -> None:
        self._folder, self._life = folder, life
        self._server: asyncio.Server | None = None
        self._talks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        (self._folder / NAME).unlink(missing_ok=True)
        with _short(self._folder) as path:
            self._server = await asyncio.start_unix_server(self._take, path)
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self._server is not None:
            self._server.close()
        for talk in self._talks:
            talk.cancel()
        await asyncio.gather(*self._talks, return_exceptions=True)
        (self._folder / NAME).unlink(missing_ok=True)

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        talk = asyncio.current_task()
        if talk is not None:
            self._talks.add(talk)
            talk.add_done_callback(self._talks.discard)

        async def say(text: str) -> None:
            writer.write(json.dumps({"say": text}).encode() + b"\n")
            with contextlib.suppress(OSError):  # who asked has gone; what is under way is finished
                await writer.drain()

        try:
            order = json.loads(await reader.readline())
            found = await self._obey(order, say)
            ending = {"done": True, **found}
        except OrderError as error:
            ending = {"done": False, "say": str(error)}
        except (ValueError, KeyError, TypeError):
            ending = {"done": False, "say": "the order is of another release"}
        with contextlib.suppress(OSError):
            writer.write(json.dumps(ending).encode() + b"\n")
            await writer.drain()
        writer.close()

    async def _obey(self, order: dict[str, Any], say: Any) -> dict[str, object]:
        match order["do"]:
            case "try":
                await self._life.try_out(order["model"], say)
            case "stop":
                await self._life.end_trial()
            case "use":
                await self._life.use(order["model"], order["code"], say)
            case "back":
                await self._life.back(order["code"], say)
            case "tell":
                pass
            case _:
                raise ValueError
        return {"serving": self._life.serving, "trial": self._life.trial}


def ask(folder: Path, **order: str) -> Iterator[dict[str, Any]]:
    """Give an order; yield what is said, at last a line with `done`.  Raises NobodyListensError."""
    with socket.socket(socket.AF_UNIX) as asked:
        try:
            with _short(folder) as path:
                asked.connect(path)
        except OSError:
            raise NobodyListensError from None
        asked.sendall(json.dumps(order).encode() + b"\n")
        with asked.makefile("rb") as answers:
            for line in answers:
                yield json.loads(line)


@contextlib.contextmanager
def _short(folder: Path) -> Iterator[str]:
    """Yield a path of the socket that Linux takes, however long the folder's own is.  Raises OSError."""
    number = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{number}/{NAME}"
    finally:
        os.close(number)
