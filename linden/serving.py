"""The router served at its doors."""

from __future__ import annotations

import errno
import socket
from contextlib import ExitStack

import uvicorn
from starlette.types import ASGIApp

from linden.connections import HalfRequests, allow_files, bounded_http
from linden.doors import Doors, doors_of
from linden.settings import Settings, SettingsError

BACKLOG = 2048


def serve(app: ASGIApp, settings: Settings) -> None:
    """Serve until a signal ends the process.  Raises SettingsError when a port cannot be used."""
    allow_files()
    doors = doors_of(settings)
    with ExitStack() as opened:
        sockets = [opened.enter_context(listening(door.setting, door.host, door.port)) for door in doors]
        server_of(Doors(app, doors, settings.host_names)).run(sockets=sockets)


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


def listening(setting: str, host: str, port: int) -> socket.socket:
    """Return an open socket.  Raises SettingsError, which names the setting that chooses another port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError) as error:
        is_used = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        why = "is in use" if is_used else f"cannot be used: {error.strerror if isinstance(error, OSError) else error}"
        raise SettingsError([f"port {port} of {host} {why}; change it with {setting}"]) from None
