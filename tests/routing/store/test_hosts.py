"""A database on two hosts: the one that works is found, whatever became of the other."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import text
from sqlalchemy.engine import make_url

from routing.store import database
from routing.store import hosts as hosts_module
from routing.store.database import Database
from routing.store.hosts import Hosts, one_by_one, writable
from routing.store.migrating import migrate
from routing.store.outage import is_away
from tests.routing.store.test_changes import pump
from tests.servers import free_port

SOON_S = 0.3


@contextmanager
def silent() -> Iterator[str]:
    """A host that is cut off: it takes connections and never says a word."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield str(listening.getsockname()[1])


def beside(url: str, port: str, wanted: str = "read-write") -> str:
    """An address that names a port of this machine first, and then the server of `url`."""
    head, _, host = url.partition("?host=")
    return f"{head}?host=127.0.0.1,{host}&port={port},5432&target_session_attrs={wanted}"


def test_an_address_of_several_hosts_is_one_for_each() -> None:
    assert one_by_one("postgresql://a:b@/linden?host=db1,db2&port=5432,5433&sslmode=require") == [
        "postgresql://a:b@/linden?host=db1&port=5432&sslmode=require",
        "postgresql://a:b@/linden?host=db2&port=5433&sslmode=require",
    ]
    for url in ("postgresql://a:b@db/linden", "postgresql://a@/linden?host=%2Frun%2Fpostgresql"):
        assert one_by_one(url) == [url]


async def test_a_host_that_says_nothing_keeps_nobody_from_the_one_that_works(
    database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "CONNECT_S", SOON_S)
    with silent() as port:
        found = Database(beside(database_url, port))
        async with found.begin() as session:
            assert await session.scalar(text("select 1")) == 1
        async with found.transaction() as connection:
            assert await connection.fetchval("select 1") == 1
        await found.close()
        hosts = Hosts(beside(database_url, port))
        await (await hosts.connect(SOON_S)).close()
        async with asyncio.timeout(SOON_S):
            await (await hosts.connect(SOON_S)).close()  # it is asked first from now on
        assert await writable(beside(database_url, port), SOON_S) == hosts.urls[0]


async def test_a_late_host_is_not_waited_for(database_url: str) -> None:
    """The next one is asked beside it; and what it says in the end is dropped."""
    with silent() as port:
        hosts = Hosts(beside(database_url, port))
        async with asyncio.timeout(hosts_module.LATE_S + SOON_S):
            connection = await hosts.connect(60)
        assert await connection.fetchval("select 1") == 1
        await connection.close()


async def test_what_connects_too_late_is_closed_again(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosts_module, "LATE_S", 0.0)
    hosts = Hosts(two_ways(database_url))
    kept = [await hosts.connect(10) for _ in range(10)]
    count = "select count(*) from pg_stat_activity where datname = current_database()"
    async with asyncio.timeout(10):
        while await kept[0].fetchval(count) != len(kept):
            pass
    for connection in kept:
        await connection.close()


def two_ways(url: str) -> str:
    """An address that names the same server twice."""
    head, _, host = url.partition("?host=")
    return f"{head}?host={host},{host}&port=5432,5432&target_session_attrs=read-write"


async def test_the_kernel_looks_after_connections_over_tcp(database_url: str) -> None:
    """A host that is cut off says nothing any more, not even that a connection is over."""
    path = f"{make_url(database_url).query['host']}/.s.PGSQL.5432"

    async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        their_reader, their_writer = await asyncio.open_unix_connection(path)
        pumps = [asyncio.create_task(pump(reader, their_writer)), asyncio.create_task(pump(their_reader, writer))]
        await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        for end in (writer, their_writer):
            end.close()
        await asyncio.gather(*pumps)

    async with await asyncio.start_server(join, "127.0.0.1", 0) as network:
        port = network.sockets[0].getsockname()[1]
        address = make_url(database_url).set(query={"host": "127.0.0.1", "port": str(port)})
        connection = await Hosts(address.render_as_string(hide_password=False)).connect(10)
        opened = connection._transport.get_extra_info("socket")
        with socket.fromfd(opened.fileno(), opened.family, opened.type) as ours:
            assert ours.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
            idle, every, probes, silent_ms = (
                ours.getsockopt(socket.IPPROTO_TCP, option)
                for option in (socket.TCP_KEEPIDLE, socket.TCP_KEEPINTVL, socket.TCP_KEEPCNT, socket.TCP_USER_TIMEOUT)
            )
        assert idle + every * probes <= 5
        assert silent_ms <= 5_000
        await connection.close()


def test_a_router_starts_beside_a_dead_host(database_url: str) -> None:
    migrate(beside(database_url, str(free_port())))


async def test_where_no_host_takes_writes_the_database_is_away(database_url: str) -> None:
    """The server is gone and its standby is one still: messages wait on disk, and no task ends."""
    with pytest.raises(OSError, match="no host takes writes") as raised:
        await Hosts(beside(database_url, str(free_port()), "standby")).connect(SOON_S)
    assert is_away(raised.value)
