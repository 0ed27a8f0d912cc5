"""The router served at its doors."""

from __future__ import annotations

from contextlib import ExitStack

import uvicorn
from starlette.types import ASGIApp

from linden.connections import HalfRequests, allow_files, bounded_http
from linden.doors import doors_of
from linden.doorway import Doorway
from linden.listening import BACKLOG, listening
from linden.settings import Settings


def serve(app: ASGIApp, settings: Settings) -> None:
    """Serve until a signal ends the process.  Raises SettingsError when a port cannot be used."""
    allow_files()
    doors = doors_of(settings)
    with ExitStack() as opened:
        sockets = [opened.enter_context(listening(door.setting, door.host, door.port)) for door in doors]
        server_of(Doorway(app, doors, settings.host_names)).run(sockets=sockets)


def server_of(app: ASGIApp) -> uvicorn.Server:
    config = uvicorn.Config(
        app,
        loop="uvloop",
        http=bounded_http(HalfRequests()),
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=5,
        backlog=BACKLOG,
    )
    return uvicorn.Server(config)
