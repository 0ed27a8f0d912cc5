"""The router served at its doors."""

from __future__ import annotations

import socket
from collections.abc import Awaitable, Callable
from contextlib import ExitStack

import uvicorn
from starlette.types import ASGIApp

from linden.connections import HalfRequests, allow_files, bounded_http
from linden.doors import doors_of
from linden.doorway import Doorway
from linden.listening import BACKLOG, listening
from linden.settings import Settings


class Server(uvicorn.Server):
    """Told to stop, it lets the line finish what it has in hand, and closes its doors last.

    Meanwhile messages are stored as ever: no carrier comes a second time for one that met a closed door."""

    def __init__(self, config: uvicorn.Config, drain: Callable[[], Awaitable[None]] | None) -> None:
        super().__init__(config)
        self._drain = drain

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        if self._drain is not None:
            await self._drain()
        await super().shutdown(sockets)


def serve(app: ASGIApp, settings: Settings, drain: Callable[[], Awaitable[None]]) -> None:
    """Serve until a signal ends the process.  Raises SettingsError when a port cannot be used."""
    allow_files()
    doors = doors_of(settings)
    with ExitStack() as opened:
        sockets = [opened.enter_context(listening(door.setting, door.host, door.port)) for door in doors]
        server_of(Doorway(app, doors, settings.host_names), drain).run(sockets=sockets)


def server_of(app: ASGIApp, drain: Callable[[], Awaitable[None]] | None = None) -> Server:
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http=bounded_http(HalfRequests()),
        access_log=False,
        log_config=None,  # its lines go through our filter: an error of a page holds values
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=5,
        backlog=BACKLOG,
    )
    return Server(config, drain)
