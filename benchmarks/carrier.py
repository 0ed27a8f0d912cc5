"""A carrier for benchmarks: Twilio as an ASGI application that takes every message and reports it as delivered."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs
from uuid import uuid4

import aiohttp
from starlette.types import Receive, Scope, Send
from twilio.request_validator import RequestValidator

from tests.carriers.twilio import ACCOUNT, SENDER, TOKEN
from tests.conftest import PUBLIC_URL

ARRIVES_S = 0.3
"""From the carrier's yes to its report that the message arrived."""


@dataclass
class Carrier:
    """Twilio as an ASGI application: takes each message `delay_s` after it came, then reports it as delivered."""

    http: aiohttp.ClientSession
    delay_s: float = 0.0
    status_url: str = ""
    _arrived: dict[str, asyncio.Event] = field(default_factory=dict)
    _ids: Iterator[int] = field(default_factory=itertools.count)
    _reports: set[asyncio.Task[None]] = field(default_factory=set)

    @staticmethod
    def client() -> aiohttp.ClientSession:
        return aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=3))

    def expect(self, number: str) -> asyncio.Event:
        """Set by the next message to this number."""
        self._arrived[number] = asyncio.Event()
        return self._arrived[number]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if scope["method"] == "GET":  # it was not sure that we took a message
            await _answer(send, 200, b'{"messages": []}')
            return
        body = b""
        while (event := await receive()).get("more_body"):
            body += event["body"]
        fields = {name: values[0] for name, values in parse_qs((body + event["body"]).decode()).items()}
        self._arrived.pop(fields["To"], asyncio.Event()).set()
        if self.delay_s:
            await asyncio.sleep(self.delay_s)
        sid = f"SM{next(self._ids):032d}"
        await _answer(send, 201, b'{"sid": "%s"}' % sid.encode())
        if "StatusCallback" in fields:
            report = asyncio.create_task(self._report(sid))
            self._reports.add(report)
            report.add_done_callback(self._reports.discard)

    async def _report(self, sid: str) -> None:
        await asyncio.sleep(ARRIVES_S)
        fields = {"MessageSid": sid, "MessageStatus": "delivered", "AccountSid": ACCOUNT}
        with suppress(aiohttp.ClientError):  # at the end nobody listens any more
            await post_signed(self.http, f"{self.status_url}/twilio/status", fields)


async def _answer(send: Send, status: int, body: bytes) -> None:
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


async def post_signed(http: aiohttp.ClientSession, url: str, fields: dict[str, str]) -> None:
    path = url[url.index("/twilio") :]
    signature = RequestValidator(TOKEN).compute_signature(PUBLIC_URL + path, fields)
    async with http.post(url, data=fields, headers={"X-Twilio-Signature": signature}) as answer:
        answer.raise_for_status()


def said(number: str, text: str) -> dict[str, str]:
    sid = f"SM{uuid4().hex}"
    return {"MessageSid": sid, "AccountSid": ACCOUNT, "From": number, "To": SENDER, "Body": text, "NumMedia": "0"}
