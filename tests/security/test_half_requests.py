"""Bodies are bounded before they are in memory, and half requests are cut (finding A10)."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from linden import connections
from linden.bodies import MAX_BODY_BYTES, limit_of
from linden.connections import HalfRequests, allow_files
from linden.serving import server_of
from tests.conftest import Running
from tests.types import StartRouter


async def _echo(scope: Scope, receive: Receive, send: Send) -> None:
    body = await Request(scope, receive).body()
    await PlainTextResponse(str(len(body)))(scope, receive, send)


@asynccontextmanager
async def _served(half_requests: HalfRequests) -> AsyncIterator[tuple[str, int]]:
    """As in production: uvicorn with our connections."""
    loop, server = asyncio.get_running_loop(), server_of(_echo)
    server.config.load()
    protocol = connections.bounded_http(half_requests)
    listening = await loop.create_server(lambda: protocol(server.config, server.server_state, {}), "127.0.0.1", 0)
    try:
        yield listening.sockets[0].getsockname()
    finally:
        listening.close()
        for connection in [*server.server_state.connections]:
            connection.transport.abort()
        await asyncio.sleep(0)


async def _half(place: tuple[str, int], sent: bytes = b"POST / HTTP/1.1\r\n") -> asyncio.StreamReader:
    reader, writer = await asyncio.open_connection(*place)
    writer.write(sent)
    await writer.drain()
    _writers.append(writer)
    return reader


_writers: list[asyncio.StreamWriter] = []
"""Kept open until their server ends."""


@pytest.fixture(autouse=True)
async def _ended() -> AsyncIterator[None]:
    yield
    for writer in _writers:
        writer.transport.abort()
    _writers.clear()
    await asyncio.sleep(0)


async def _is_cut(reader: asyncio.StreamReader) -> bool:
    try:
        return await asyncio.wait_for(reader.read(), 10) == b""
    except ConnectionError:
        return True


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"POST / HTTP/1.1\r\nHost: x\r\n",
        b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n123",
        b"GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HT",
    ],
    ids=["nothing", "headers", "body", "second request"],
)
async def test_a_request_that_does_not_end_is_cut(monkeypatch: pytest.MonkeyPatch, sent: bytes) -> None:
    monkeypatch.setattr(connections, "HEADERS_S", 0.2)
    monkeypatch.setattr(connections, "REQUEST_S", 0.2)
    half_requests = HalfRequests()
    async with _served(half_requests) as place:
        reader = await _half(place, sent)
        async with asyncio.timeout(5):
            await reader.read()
        assert len(half_requests) == 0


async def test_of_too_many_half_requests_the_oldest_are_cut_and_whole_ones_are_answered() -> None:
    half_requests = HalfRequests(most=20)
    async with _served(half_requests) as place, httpx.AsyncClient() as client:
        readers = [await _half(place) for _ in range(50)]
        answer = await client.post(f"http://127.0.0.1:{place[1]}/", content=b"x" * 1000)
        assert answer.text == "1000"
        assert all([await _is_cut(reader) for reader in readers[:30]])
        assert len(half_requests) <= 20


async def test_connections_that_are_used_again_are_not_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "HEADERS_S", 0.3)
    async with _served(HalfRequests()) as place, httpx.AsyncClient() as client:
        for _ in range(4):
            assert (await client.post(f"http://127.0.0.1:{place[1]}/", content=b"x")).text == "1"
            await asyncio.sleep(0.15)  # longer in all than a half request may take


BIG = ("/twilio/sms", "/telegram/webhook", "/console/sign-in", "/simulator/sim_sms/+491500000000")


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    return await start_router()


@pytest.mark.parametrize("path", BIG)
async def test_a_body_that_is_announced_as_too_long_is_refused_unread(running: Running, path: str) -> None:
    host, port = running.url.removeprefix("http://").split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    _writers.append(writer)
    writer.write(f"POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {limit_of(path) + 1}\r\n\r\n".encode())
    assert (await asyncio.wait_for(reader.readline(), 5)).split()[1] == b"413"


@pytest.mark.parametrize("path", ["/twilio/sms", "/console/sign-in", "/simulator/sim_sms/+491500000000"])
async def test_a_body_that_streams_on_is_refused_before_it_is_in_memory(running: Running, path: str) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(2_000):
            sent += 65_536
            yield b"x" * 65_536

    kind = "application/json" if path.startswith("/simulator") else "application/x-www-form-urlencoded"
    async with httpx.AsyncClient(base_url=running.url, headers={"Content-Type": kind}, timeout=60) as client:
        try:
            status = (await client.post(path, content=endless())).status_code
        except httpx.TransportError:  # the server hung up while we were sending
            status = 413
    assert status in (400, 413)
    assert sent < 100 * MAX_BODY_BYTES, "most of it was taken"


def test_a_process_may_open_as_many_files_as_it_is_allowed() -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    try:
        resource.setrlimit(resource.RLIMIT_NOFILE, (512, hard))
        allow_files()
        wanted = connections.FILES if hard == resource.RLIM_INFINITY else min(connections.FILES, hard)
        assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == wanted
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
