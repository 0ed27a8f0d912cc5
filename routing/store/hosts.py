"""One database on several hosts, of which one takes writes: a server and its standby.

The driver knows such addresses, but has one time for all hosts together: one that is cut off would use it up each time, and the
one that works would never be asked."""

from __future__ import annotations

from typing import Any

import asyncpg
from asyncpg import Connection
from asyncpg.exceptions import TargetServerAttributeNotMatched
from sqlalchemy.engine import make_url

PORT = "5432"


class Hosts:
    """`url` may name several: `postgresql://user@/linden?host=db1,db2&port=5432,5432&target_session_attrs=read-write`."""

    def __init__(self, url: str) -> None:
        self.urls = one_by_one(url)
        """One for each host, the last good one first."""

    async def connect(self, within_s: float, **more: Any) -> Connection:
        """Connect to the first that answers within `within_s` and is what the address asks for.

        Raises what asyncpg raises for the last one; OSError where it is none of the kind that is asked for."""
        failed: Exception = OSError("no host is named")
        for url in self.urls:
            try:
                connection = await asyncpg.connect(url, timeout=within_s, **more)
            except TargetServerAttributeNotMatched:
                failed = OSError("no host takes writes")
            except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                failed = error
            else:
                self.urls = [url, *(one for one in self.urls if one != url)]
                return connection
        raise failed

    async def connect_for_pool(self, *_: object, **more: Any) -> Connection:
        """As asyncpg's pools ask, with an address that they got."""
        return await self.connect(more.pop("timeout"), **more)

    async def connect_for_engine(self, **more: Any) -> Connection:
        """As SQLAlchemy asks, with an address in parts."""
        return await self.connect(more["timeout"], server_settings=more["server_settings"])


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
