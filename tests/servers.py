"""ASGI applications on a free port of this machine, served in the test's own event loop."""

from __future__ import annotations

import asyncio
import signal
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from sse_starlette.sse import AppStatus


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Server(uvicorn.Server):
    """Says when it listens; leaves signals to pytest."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self.ending = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    def install_signal_handlers(self) -> None: ...

    async def main_loop(self) -> None:
        """Ends at once when told to; uvicorn's own looks every tenth of a second, which hundreds of tests would wait for."""
        await self.on_tick(0)
        await self.ending.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends as uvicorn does, without its pauses of a tenth of a second."""
        for server in self.servers:
            server.close()
        for connection in [*self.server_state.connections]:
            connection.shutdown()
        try:
            async with asyncio.timeout(self.config.timeout_graceful_shutdown):
                while self.server_state.connections or self.server_state.tasks:  # noqa: ASYNC110  # uvicorn tells no event
                    await asyncio.sleep(0.002)
        except TimeoutError:
            for task in self.server_state.tasks:
                task.cancel()
        await self.lifespan.shutdown()


async def _accept_the_last(server: uvicorn.Server) -> None:
    """Close the door to new connections, and let in the one on the doorstep: Python 3.11 forgets a connection that it accepted
    in the same moment in which its server closes, and the collector finds the socket in another test (python/cpython#109564)."""
    loop = asyncio.get_running_loop()
    for listening in (door for inner in server.servers for door in inner.sockets):
        loop.remove_reader(listening.fileno())
    await asyncio.sleep(0)


@asynccontextmanager
async def served(app: Any, port: int | None = None, **more: Any) -> AsyncIterator[str]:
    """The base address while the block runs.  A failing start-up is raised here."""
    port = port or free_port()
    config = uvicorn.Config(
        app,
        host="127.0.0.1",
        port=port,
        log_level="error",
        access_log=False,
        timeout_keep_alive=60,  # carriers keep a quiet connection longer than our client does
        timeout_graceful_shutdown=2,
        **more,
    )
    server = _Server(config)
    serving = asyncio.create_task(server._serve())
    listening = asyncio.create_task(server.listening.wait())
    await asyncio.wait({serving, listening}, return_when=asyncio.FIRST_COMPLETED)
    if serving.done():
        listening.cancel()
        raise RuntimeError("the server did not start") from serving.exception()
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        await _accept_the_last(server)
        server.handle_exit(signal.SIGTERM, None)  # as a signal would, so that open event streams end too
        server.ending.set()
        await serving
        for connection in [*server.server_state.connections]:  # a browser's, made while the server ended
            connection.transport.abort()
        await asyncio.sleep(0)
        AppStatus.should_exit = False


@asynccontextmanager
async def served_together(*apps: Any) -> AsyncIterator[list[str]]:
    """Their addresses.  They end side by side."""
    servings = [served(app) for app in apps]
    addresses = [await serving.__aenter__() for serving in servings]
    try:
        yield addresses
    finally:
        await asyncio.gather(*(serving.__aexit__(None, None, None) for serving in servings))
