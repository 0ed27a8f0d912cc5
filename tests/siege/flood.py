"""One flood against one address, as a process of its own: `python -m tests.siege.flood KIND URL SECONDS`.

Prints how many requests it made and how they were answered.  It refuses to flood anything but this machine."""

from __future__ import annotations

import asyncio
import json
import resource
import secrets
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from urllib.parse import urlencode, urlsplit

CHUNK = b"x" * 65_536
Attack = Callable[[str, int, Counter[str]], Awaitable[None]]


async def _ask(host: str, port: int, head: str, body: bytes = b"", times: int = 1) -> str:
    """Send one request on a connection of its own; return the status, or why there was none."""
    try:
        reader, writer = await asyncio.open_connection(host, port)
    except OSError:
        return "not connected"
    try:
        writer.write(head.encode())
        for _ in range(times):
            writer.write(body)
            await writer.drain()
        line = await asyncio.wait_for(reader.readline(), 30)
        return line.split()[1].decode() if line.count(b" ") else "cut"
    except (OSError, TimeoutError):
        return "cut"
    finally:
        writer.close()


def _post(path: str, length: int) -> str:
    return (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )


async def sign_in_as_anybody(host: str, port: int, counts: Counter[str]) -> None:
    body = urlencode({"name": secrets.token_hex(8), "password": secrets.token_hex(16)}).encode()
    counts[await _ask(host, port, _post("/console/sign-in", len(body)), body)] += 1


async def sign_in_as_admin(host: str, port: int, counts: Counter[str]) -> None:
    body = urlencode({"name": "admin", "password": secrets.token_hex(16)}).encode()
    counts[await _ask(host, port, _post("/console/sign-in", len(body)), body)] += 1


async def forged(host: str, port: int, counts: Counter[str]) -> None:
    body = urlencode({"MessageSid": f"SM{secrets.token_hex(16)}", "From": "+40720000000", "Body": "x" * 1000}).encode()
    counts[await _ask(host, port, _post("/twilio/sms", len(body)), body)] += 1


async def announced_big(host: str, port: int, counts: Counter[str]) -> None:
    counts[await _ask(host, port, _post("/twilio/sms", 300_000_000), CHUNK, 4_600)] += 1


async def streamed_big(host: str, port: int, counts: Counter[str]) -> None:
    head = "POST /twilio/sms HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\n"
    counts[await _ask(host, port, head, b"10000\r\n" + CHUNK + b"\r\n", 4_600)] += 1


async def half_request(host: str, port: int, counts: Counter[str]) -> None:
    """Begin a request, send a header every second, never end it."""
    try:
        reader, writer = await asyncio.open_connection(host, port)
    except OSError:
        counts["not connected"] += 1
        return
    try:
        writer.write(b"POST /twilio/sms HTTP/1.1\r\nHost: 127.0.0.1\r\n")
        while not reader.at_eof():
            writer.write(b"X-More: 1\r\n")
            await writer.drain()
            try:
                await asyncio.wait_for(reader.read(1), 1)
            except TimeoutError:
                continue
            break
    except OSError:
        pass
    finally:
        writer.close()
    counts["cut"] += 1


FLOODS: dict[str, tuple[Attack, int]] = {
    "sign_in_as_anybody": (sign_in_as_anybody, 64),
    "sign_in_as_admin": (sign_in_as_admin, 64),
    "forged": (forged, 64),
    "announced_big": (announced_big, 8),
    "streamed_big": (streamed_big, 8),
    "half_request": (half_request, 3_000),
}
"""What is done again and again, and by how many at once."""


async def flood(kind: str, url: str, seconds: float) -> Counter[str]:
    place = urlsplit(url)
    assert place.hostname == "127.0.0.1", "only this machine is flooded"
    assert place.port is not None
    attack, at_once = FLOODS[kind]
    counts, ends_at = Counter[str](), time.monotonic() + seconds

    async def go_on(port: int) -> None:
        while time.monotonic() < ends_at:
            await attack("127.0.0.1", port, counts)
            await asyncio.sleep(0.005)

    going = [asyncio.create_task(go_on(place.port)) for _ in range(at_once)]
    await asyncio.wait(going, timeout=seconds + 5)
    for task in going:
        task.cancel()
    return counts


if __name__ == "__main__":
    _, given_kind, given_url, given_seconds = sys.argv
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 16_384) if hard > 0 else 16_384, hard))
    print(json.dumps(asyncio.run(flood(given_kind, given_url, float(given_seconds)))))
