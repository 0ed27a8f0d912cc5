"""Ports that are open for a server, or the setting that chooses another one."""

from __future__ import annotations

import errno
import socket
from typing import Final

from linden.settings import SettingsError

BACKLOG: Final = 2048


def listening(setting: str, host: str, port: int) -> socket.socket:
    """Return an open socket.  Raises SettingsError, which names the setting that chooses another port."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=BACKLOG)
    except (OSError, OverflowError) as error:
        is_used = isinstance(error, OSError) and error.errno == errno.EADDRINUSE
        why = "is in use" if is_used else f"cannot be used: {error.strerror if isinstance(error, OSError) else error}"
        raise SettingsError([f"port {port} of {host} {why}; change it with {setting}"]) from None
