"""Connections that somebody opens and does not use: cut when their request is not whole in time, the oldest first when many.

uvicorn itself waits for headers and bodies without an end, so that a few thousand half requests would fill the process."""

from __future__ import annotations

import asyncio
import resource
from typing import Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEADERS_S: Final = 8.0
"""From the opening of a connection, or from the first byte of its next request, to the end of the headers."""
REQUEST_S: Final = 20.0
"""To the end of the body."""
HALF_REQUESTS: Final = 512
"""How many may wait at once in one process."""
FILES: Final = 16_384
"""Open files that a process should be allowed; Debian's 1,024 are few beside half requests and streams."""


class HalfRequests:
    """Connections without a whole request.  An honest one is here for milliseconds, so of too many the oldest are cut."""

    def __init__(self, most: int = HALF_REQUESTS) -> None:
        self._most = most
        self._waiting: dict[BoundedHttp, None] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    def add(self, connection: BoundedHttp) -> None:
        self._waiting[connection] = None
        while len(self._waiting) > self._most:
            next(iter(self._waiting)).cut()

    def remove(self, connection: BoundedHttp) -> None:
        self._waiting.pop(connection, None)


class BoundedHttp(HttpToolsProtocol):
    """uvicorn's HTTP with an end to waiting.  `half_requests` is what the connections of a server share."""

    half_requests: HalfRequests
    _cutting: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        self._wait(HEADERS_S)

    def data_received(self, data: bytes) -> None:
        if self._cutting is None and (self.cycle is None or self.cycle.response_complete):
            self._wait(HEADERS_S)  # the first bytes of another request
        super().data_received(data)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._wait(HEADERS_S)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self._wait(REQUEST_S)

    def on_message_complete(self) -> None:
        self._rest()
        super().on_message_complete()

    def connection_lost(self, exc: Exception | None) -> None:
        self._rest()
        super().connection_lost(exc)

    def _wait(self, within_s: float) -> None:
        self._rest()
        self.half_requests.add(self)
        self._cutting = self.loop.call_later(within_s, self.cut)

    def _rest(self) -> None:
        self.half_requests.remove(self)
        if self._cutting is not None:
            self._cutting.cancel()
            self._cutting = None

    def cut(self) -> None:
        self._rest()
        self.transport.abort()


def bounded_http(half_requests: HalfRequests) -> type[BoundedHttp]:
    """Return the protocol for one server."""
    made: dict[str, Any] = {"half_requests": half_requests}
    return type("BoundedHttpOfServer", (BoundedHttp,), made)


def allow_files() -> None:
    """Raise the limit of open files to FILES, or as far as this process may."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
