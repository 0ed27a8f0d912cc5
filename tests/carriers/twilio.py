"""Twilio as far as the router meets it: checks every request as the real API does, keeps what was sent, fails on demand."""

from __future__ import annotations

import asyncio
import base64
import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from hashlib import sha256
from urllib.parse import parse_qs, urlencode

import httpx
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse, Response
from twilio.request_validator import RequestValidator

ACCOUNT, TOKEN, SENDER = "AC" + "0" * 32, "t" * 32, "+15005550006"
NUMBER = "PN" + "0" * 32


@dataclass(frozen=True)
class Fault:
    """An answer instead of 201; `is_taken` keeps the message all the same, as when the answer is lost."""

    status: int = 500
    code: int = 20500
    is_taken: bool = False
    hangs: bool = False
    retry_after: str | None = None


def _set(event: asyncio.Event) -> asyncio.Event:
    event.set()
    return event


@dataclass
class Twilio:
    sent: list[dict[str, str]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    deleted: list[str] = field(default_factory=list)
    final: set[str] = field(default_factory=set)
    """Messages of which Twilio knows what became of them; it refuses to delete others (20009), those that it received apart."""
    refuses_to_delete: list[Fault | None] = field(default_factory=list)
    """What becomes of the next requests to delete; None: nothing is wrong with it."""
    lookups: int = 0
    number: dict[str, str] = field(default_factory=dict)
    """What our number was set to."""
    may_answer: asyncio.Event = field(default_factory=lambda: _set(asyncio.Event()))
    """While it is not set, requests to send are taken and not answered."""
    asked: int = 0
    """Messages that we were asked to send, refused ones too."""
    reports_to: str | None = None
    """Address of a router that learns of each message that it arrived; without it no report is made."""
    _reports: set[asyncio.Task[httpx.Response]] = field(default_factory=set)
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/2010-04-01/Accounts/{account}/Messages.json")
        async def create(account: str, request: Request) -> Response:
            fields = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
            self.asked += 1
            self._check(account, request, fields)
            if not re.fullmatch(r"(whatsapp:)?\+[1-9]\d{6,14}", fields.get("To", "")):
                return JSONResponse({"code": 21211, "message": "refused", "status": 400, "more_info": ""}, status_code=400)
            fault = self.faults.pop(0) if self.faults else None
            if fault is None or fault.is_taken:
                fields["Sid"] = f"SM{next(self._ids):032d}"
                self.sent.append(fields)
                async with self._news:
                    self._news.notify_all()
            if fault is not None and fault.hangs:
                await asyncio.Event().wait()
            await self.may_answer.wait()
            if fault is not None and fault.status >= 400:
                return self._refusal(fault.status, fault.code, fault.retry_after)
            if self.reports_to is not None:
                self.final.add(fields["Sid"])
                report = asyncio.create_task(Handset(self.reports_to, fields["To"]).report(fields["Sid"], "delivered"))
                self._reports.add(report)
                report.add_done_callback(self._reported)
            return JSONResponse(self._resource(fields), status_code=201)

        @app.get("/2010-04-01/Accounts/{account}/Messages.json")
        async def find(account: str, request: Request) -> Response:
            self.lookups += 1
            to = request.query_params.get("To")
            found = [self._resource(fields) for fields in self.sent if fields["To"] == to]
            return JSONResponse({"messages": found, "page": 0, "page_size": 50, "next_page_uri": None, "uri": "/"})

        @app.get("/2010-04-01/Accounts/{account}/Messages/{sid}/Media/{media}")
        async def media_of(account: str, sid: str, media: str, request: Request) -> Response:
            self._check_credentials(account, request)
            return Response(self.files[media]) if media in self.files else Response(status_code=404)

        @app.delete("/2010-04-01/Accounts/{account}/Messages/{sid}.json")
        async def delete(account: str, sid: str, request: Request) -> Response:
            self._check_credentials(account, request)
            return await self._delete(sid)

        self._add_account(app)
        return app

    def _add_account(self, app: FastAPI) -> None:
        """The account and its number, as `linden setup` asks for them."""

        @app.get("/2010-04-01/Accounts/{account}.json")
        async def itself(account: str, request: Request) -> Response:
            if not self._is_ours(account, request):
                return self._refusal(401, 20003)
            return JSONResponse({"sid": ACCOUNT, "status": "active", "type": "Full", "friendly_name": "Line"})

        @app.get("/2010-04-01/Accounts/{account}/IncomingPhoneNumbers.json")
        async def numbers(account: str, request: Request) -> Response:
            is_known = request.query_params["PhoneNumber"] == SENDER
            ours = [{"sid": NUMBER, "phone_number": SENDER, "capabilities": {"sms": True}}] if is_known else []
            return JSONResponse({"incoming_phone_numbers": ours})

        @app.post("/2010-04-01/Accounts/{account}/IncomingPhoneNumbers/{sid}.json")
        async def point(account: str, sid: str, request: Request) -> Response:
            self._check_credentials(account, request)
            self.number = {name: values[0] for name, values in parse_qs((await request.body()).decode()).items()}
            return JSONResponse({"sid": sid})

    async def _delete(self, sid: str) -> Response:
        if self.refuses_to_delete and (fault := self.refuses_to_delete.pop(0)) is not None:
            return self._refusal(fault.status, fault.code, fault.retry_after)
        if sid in self.deleted:
            return self._refusal(404, 20404)
        if sid not in self.final and any(fields["Sid"] == sid for fields in self.sent):
            return self._refusal(409, 20009)
        self.sent = [fields for fields in self.sent if fields["Sid"] != sid]
        self.deleted.append(sid)
        async with self._news:
            self._news.notify_all()
        return Response(status_code=204)

    @staticmethod
    def _refusal(status: int, code: int, retry_after: str | None = None) -> Response:
        headers = {"Retry-After": retry_after} if retry_after else None
        body = {"code": code, "message": "refused", "status": status, "more_info": ""}
        return JSONResponse(body, status_code=status, headers=headers)

    def _reported(self, report: asyncio.Task[httpx.Response]) -> None:
        """A router that is down misses it, as from the real one."""
        self._reports.discard(report)
        if not report.cancelled():
            report.exception()

    @staticmethod
    def _is_ours(account: str, request: Request) -> bool:
        expected = "Basic " + base64.b64encode(f"{ACCOUNT}:{TOKEN}".encode()).decode()
        return account == ACCOUNT and request.headers.get("authorization") == expected

    def _check_credentials(self, account: str, request: Request) -> None:
        if not self._is_ours(account, request):
            self.wrong.append("credentials")

    def _check(self, account: str, request: Request, fields: dict[str, str]) -> None:
        self._check_credentials(account, request)
        prefix = "whatsapp:" if fields.get("To", "").startswith("whatsapp:") else ""
        if not fields.get("To", "").removeprefix(prefix).startswith("+"):
            self.wrong.append("To is not E.164")
        if fields.get("From") != prefix + SENDER:
            self.wrong.append("From is not ours")
        if not 0 < len(fields.get("Body", "")) <= 1600:
            self.wrong.append("Body has a wrong length")
        if not fields.get("StatusCallback", "").endswith("/twilio/status"):
            self.wrong.append("StatusCallback is missing")

    @staticmethod
    def _resource(fields: dict[str, str]) -> dict[str, object]:
        return {
            "sid": fields["Sid"], "account_sid": ACCOUNT, "to": fields["To"], "from": SENDER, "body": fields["Body"],
            "status": "queued", "api_version": "2010-04-01", "num_segments": "1", "num_media": "0", "direction": "outbound-api",
            "date_created": None, "date_sent": None, "date_updated": None, "error_code": None, "error_message": None,
            "messaging_service_sid": None, "price": None, "price_unit": None, "uri": "/", "subresource_uris": {},
        }  # fmt: skip

    async def wait_until(self, is_so: Callable[[], bool], within_s: float = 10) -> None:
        """Return when something is so of what was sent and deleted."""
        async with asyncio.timeout(within_s), self._news:
            await self._news.wait_for(is_so)

    def to(self, number: str) -> list[str]:
        return [fields["Body"] for fields in self.sent if fields["To"] == number]

    async def wait_for(self, number: str, count: int = 1, within_s: float = 10) -> list[str]:
        """The texts sent to a number, once there are `count`."""
        await self.wait_until(lambda: len(self.to(number)) >= count, within_s)
        return self.to(number)


@dataclass
class Handset:
    """Somebody with a phone: their messages reach the router as Twilio's signed posts."""

    router: str
    number: str
    public_url: str = "https://line.example.org"
    _ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    async def text(self, body: str, sid: str | None = None, signature: str | None = None, **more: str) -> httpx.Response:
        sid = sid or f"SM{sha256(self.number.encode()).hexdigest()[:8]}{next(self._ids):024d}"
        fields = {
            "MessageSid": sid, "SmsSid": sid, "AccountSid": ACCOUNT, "From": self.number, "To": SENDER, "Body": body,
            "NumMedia": "0", "NumSegments": "1", "SmsStatus": "received", "ApiVersion": "2010-04-01", "FromCity": "", **more,
        }  # fmt: skip
        return await self._post("/twilio/sms", fields, signature)

    async def report(self, sid: str, status: str, error_code: str | None = None) -> httpx.Response:
        fields = {"MessageSid": sid, "SmsSid": sid, "MessageStatus": status, "SmsStatus": status, "AccountSid": ACCOUNT}
        return await self._post("/twilio/status", fields | ({"ErrorCode": error_code} if error_code else {}), None)

    async def _post(self, path: str, fields: dict[str, str], signature: str | None) -> httpx.Response:
        right = RequestValidator(TOKEN).compute_signature(self.public_url + path, fields)
        given = (signature or right).encode("latin-1")
        headers = {b"Content-Type": b"application/x-www-form-urlencoded", b"X-Twilio-Signature": given}
        if signature == "":
            del headers[b"X-Twilio-Signature"]
        async with httpx.AsyncClient(verify=False, trust_env=False) as client:  # a TLS context takes 20 ms
            return await client.post(self.router + path, content=urlencode(fields), headers=headers)
