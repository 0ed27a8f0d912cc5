"""One database on several hosts, of which one takes writes: a server and its standby.

The driver knows such addresses, but has one time for all hosts together: one that is cut off would use it up each time, and the
one that works would never be asked."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

import asyncpg
from asyncpg import Connection
from asyncpg.exceptions import TargetServerAttributeNotMatched
from sqlalchemy.engine import make_url

PORT = "5432"
LATE_S = 0.25
"""How long the host that is asked has to answer before the next one is asked beside it."""
SILENT_MS = 5_000
"""How long a server may leave unacknowledged what it was sent, before its connection counts as lost."""
PROBE_AFTER_S, PROBE_EVERY_S, PROBES = 2, 1, 3
"""Quiet connections are probed by the kernel: one to a host that was cut off is lost within five seconds."""


class Hosts:
    """`url` may name several: `postgresql://user@/linden?host=db1,db2&port=5432,5432&target_session_attrs=read-write`."""

    def __init__(self, url: str) -> None:
        self.urls = one_by_one(url)
        """One for each host, the last good one first."""

    async def connect(self, within_s: float, **more: Any) -> Connection:
        """Connect to the first that answers within `within_s` and is what the address asks for.

        Each is asked when the one before has failed or is late.  Raises what asyncpg raises for the last one to fail; OSError
        where it is none of the kind that is asked for."""
        failed: Exception = OSError("no host is named")
        rest, asked = iter(self.urls), dict[asyncio.Task[Connection], str]()
        try:
            while (url := next(rest, None)) is not None or asked:
                if url is not None:
                    asked[asyncio.create_task(_connected(url, within_s, more))] = url
                done, _ = await asyncio.wait(asked, timeout=None if url is None else LATE_S, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    url = asked.pop(task)
                    match task.exception():
                        case None:
                            self.urls = [url, *(one for one in self.urls if one != url)]
                            return task.result()
                        case TargetServerAttributeNotMatched():
                            failed = OSError("no host takes writes")
                        case OSError() | asyncpg.PostgresError() | asyncpg.InterfaceError() as error:
                            failed = error
                        case error:
                            raise error
            raise failed
        finally:
            for task in asked:
                task.add_done_callback(_not_needed)  # it may connect in the same moment
                task.cancel()

    async def connect_for_pool(self, *_: object, **more: Any) -> Connection:
        """As asyncpg's pools ask, with an address that they got."""
        return await self.connect(more.pop("timeout"), **more)

    async def connect_for_engine(self, **more: Any) -> Connection:
        """As SQLAlchemy asks, with an address in parts."""
        given = {name: more[name] for name in ("server_settings", "command_timeout")}
        return await self.connect(more["timeout"], **given)


async def _connected(url: str, within_s: float, more: dict[str, Any]) -> Connection:
    connection = await asyncpg.connect(url, timeout=within_s, **more)
    _watch(connection)
    return connection


def _watch(connection: Connection) -> None:
    """Let the kernel find out when nobody answers any more: the driver would wait for a quarter of an hour."""
    opened: socket.socket = connection._transport.get_extra_info("socket")  # noqa: SLF001  # the driver has no way for it
    if opened.family == socket.AF_UNIX:
        return
    with socket.fromfd(opened.fileno(), opened.family, opened.type) as ours:
        ours.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        ours.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, PROBE_AFTER_S)
        ours.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, PROBE_EVERY_S)
        ours.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPCNT, PROBES)
        ours.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, SILENT_MS)


def _not_needed(task: asyncio.Task[Connection]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().terminate()


def one_by_one(url: str) -> list[str]:
    """Return an address for each host that an address names."""
    parts = make_url(url)
    named, ports = parts.query.get("host"), parts.query.get("port", PORT)
    if not isinstance(named, str) or not isinstance(ports, str) or "," not in named:
        return [url]
    hosts = named.split(",")
    each = ports.split(",") if "," in ports else [ports] * len(hosts)
    pairs = zip(hosts, each, strict=True)
    return [
        parts.set(query={**parts.query, "host": host, "port": port}).render_as_string(hide_password=False) for host, port in pairs
    ]


async def writable(url: str, within_s: float) -> str:
    """Return the address of the one host that is what the address asks for now.  Raises as `connect`."""
    if len(one_by_one(url)) == 1:
        return url
    hosts = Hosts(url)
    await (await hosts.connect(within_s)).close()
    return hosts.urls[0]
