"""SMS by Twilio: signed webhooks in, the REST API out, delivery reports back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final
from urllib.parse import parse_qsl

import aiohttp
import structlog
from fastapi import APIRouter, Request, Response
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.async_http_client import AsyncTwilioHttpClient
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from routing import metrics
from routing.channel import ChannelDownError, Form, Incoming, Kind, Outgoing, RefusedError, Sent, SlowDownError, UnclearError
from routing.tables import Delivery

NAME: Final = "twilio_sms"
SEND_TIMEOUT_S: Final = 20.0
MAX_BODY_BYTES: Final = 64 * 1024
log = structlog.get_logger(__name__)

REFUSALS: Final = {
    20003: "twilio credentials",
    21211: "not a number",
    21408: "country not allowed",
    21603: "no sender",
    21604: "no receiver",
    21606: "sender not usable",
    21610: "opted out",
    21612: "no route",
    21614: "not a mobile number",
    21617: "text too long",
    21619: "no text",
    21635: "landline",
}
"""Errors at creation that sending again cannot mend; source: Twilio's error list."""

REPORTED: Final = {
    30003: "phone off or without signal",
    30004: "blocked by the receiver",
    30005: "unknown number",
    30006: "landline or unreachable carrier",
    30007: "filtered by the carrier",
    30034: "sender not registered",
}
"""Errors in delivery reports, in words for staff."""

_STATES: Final = {
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "undelivered": Delivery.FAILED,
    "failed": Delivery.FAILED,
}

_KINDS: Final = {"image": Kind.PHOTO, "audio": Kind.VOICE, "video": Kind.VIDEO}

Accept = Callable[[Incoming], Awaitable[object]]
Report = Callable[[str, Delivery, str | None], Awaitable[bool]]


class TwilioSms:
    """The channel.  `sender` is a number in E.164 or a Messaging Service SID."""

    name = NAME
    form = Form.SMS

    def __init__(self, account_sid: str, auth_token: str, sender: str, status_url: str, api_url: str | None = None) -> None:
        self._sender = {"messaging_service_sid": sender} if sender.startswith("MG") else {"from_": sender}
        self._status_url = status_url
        self._credentials = account_sid, auth_token
        self._api_url = api_url
        self._client: Client | None = None

    def _connected(self) -> Client:
        """Made on first use: the client opens its HTTP session in the running loop."""
        if self._client is None:
            client = Client(*self._credentials, http_client=AsyncTwilioHttpClient())
            if self._api_url:
                client.api.base_url = self._api_url
            self._client = client
        return self._client

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        """Source of the sorting: Twilio's error list; a time-out or 5xx leaves open whether the message was made."""
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                message = await self._connected().messages.create_async(
                    to=address, body=bubble.text, status_callback=self._status_url, **self._sender
                )
        except TwilioRestException as error:
            raise _refusal(error) from None
        except aiohttp.ClientConnectorError:
            raise ChannelDownError("twilio not reached") from None
        except Exception:  # noqa: BLE001  # time-out, broken line, a body that is no JSON: each leaves open what happened
            raise UnclearError("twilio gave no answer") from None
        return Sent(str(message.sid))

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """Twilio has no key to make a send repeatable, so its list of messages to this number is asked."""
        try:
            async with asyncio.timeout(SEND_TIMEOUT_S):
                found = await self._connected().messages.list_async(
                    to=address, date_sent_after=since.replace(microsecond=0), limit=50
                )
        except (TimeoutError, aiohttp.ClientError, TwilioException, OSError):
            raise UnclearError("twilio gave no answer") from None
        return next((Sent(str(message.sid)) for message in found if message.body == bubble.text), None)

    async def erase(self, address: str, provider_ids: list[str]) -> None:
        """Delete our messages from Twilio's log; one that is still on its way (20009) is tried again by the job."""
        for sid in provider_ids:
            try:
                async with asyncio.timeout(SEND_TIMEOUT_S):
                    await self._connected().messages(sid).delete_async()
            except TwilioRestException as error:
                if error.status != 404:
                    raise ChannelDownError("twilio did not delete") from None
            except (TimeoutError, aiohttp.ClientError, OSError):
                raise ChannelDownError("twilio gave no answer") from None

    async def close(self) -> None:
        if self._client is not None:
            await self._client.http_client.close()


def _refusal(error: TwilioRestException) -> Exception:
    """`str(error)` holds the number, so only the code goes on."""
    if error.status == 429 or error.code == 20429:
        return SlowDownError(5.0)
    if error.code in REFUSALS:
        return RefusedError(REFUSALS[error.code])
    if error.status >= 500:
        return UnclearError(f"twilio answered {error.status}")
    if error.code == 21611:
        return ChannelDownError("twilio queue full")
    return RefusedError(f"twilio error {error.code or error.status}")


class _Gate:
    """Lets a form through that Twilio signed.  The signature covers the address that Twilio was given."""

    def __init__(self, auth_token: str, public_url: str) -> None:
        self._validator, self._public_url = RequestValidator(auth_token), public_url

    async def form_of(self, request: Request) -> dict[str, str] | Response:
        """The fields, or the answer that refuses the request."""
        body = await request.body()
        if len(body) > MAX_BODY_BYTES:
            return _refused("too_large", 413)
        try:
            fields = dict(parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body)))
        except ValueError:
            return _refused("broken_body", 400)
        signature = request.headers.get("X-Twilio-Signature")
        query = f"?{request.url.query}" if request.url.query else ""
        if not signature or not self._validator.validate(f"{self._public_url}{request.url.path}{query}", fields, signature):
            return _refused("signature", 403)
        return fields


def webhooks(auth_token: str, public_url: str, accept: Accept, report: Report) -> APIRouter:
    """`POST /twilio/sms` and `/twilio/status`."""
    router = APIRouter(prefix="/twilio")
    gate = _Gate(auth_token, public_url)

    @router.post("/sms")
    async def receive(request: Request) -> Response:
        fields = await gate.form_of(request)
        if isinstance(fields, Response):
            return fields
        if not fields.get("MessageSid") or not fields.get("From"):
            return _refused("missing_field", 400)
        await accept(_incoming(fields))
        return Response("<Response/>", media_type="text/xml")

    @router.post("/status")
    async def status(request: Request) -> Response:
        fields = await gate.form_of(request)
        if isinstance(fields, Response):
            return fields
        state = _STATES.get(fields.get("MessageStatus", ""))
        if state is not None and fields.get("MessageSid"):
            code = fields.get("ErrorCode", "")
            reason = REPORTED.get(int(code), f"twilio error {code}") if code.isdigit() else None
            await report(fields["MessageSid"], state, reason)
        return Response(status_code=204)

    return router


def _incoming(fields: dict[str, str]) -> Incoming:
    media = fields.get("MediaContentType0", "").split("/")[0]
    has_media = fields.get("NumMedia", "0") not in ("", "0")
    return Incoming(
        channel=NAME,
        provider_id=fields["MessageSid"],
        address=fields["From"],
        text=fields.get("Body", ""),
        kind=_KINDS.get(media, Kind.DOCUMENT) if has_media else Kind.TEXT,
        opt_out=fields.get("OptOutType") or None,
    )


def _refused(reason: str, status: int) -> Response:
    metrics.refused.labels(NAME, reason).inc()
    log.warning("webhook_refused", channel=NAME, reason=reason)
    return Response(status_code=status)
