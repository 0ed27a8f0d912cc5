"""SMS by Twilio: signed webhooks in, the REST API out, delivery reports back."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import parse_qsl

import aiohttp
import structlog
from fastapi import APIRouter, Request, Response
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from knowledge import Keyword
from knowledge.texts import sms
from routing import metrics
from routing.ports.channel import (
    ChannelDownError,
    DeliveryError,
    File,
    Form,
    Incoming,
    Kind,
    OptedOutError,
    Outgoing,
    Rate,
    RefusedError,
    Sent,
    SlowDownError,
    UnclearError,
    limited,
)
from routing.ports.places import Place, place_of
from routing.store.tables import Delivery

NAME: Final = "twilio_sms"
SEND_TIMEOUT_S: Final = 20.0
API_URL: Final = "https://api.twilio.com"
CLOCKS_DIFFER: Final = timedelta(minutes=1)
PAUSE_S: Final = 5.0
"""When Twilio asks to slow down and does not say for how long."""
MAX_BODY_BYTES: Final = 64 * 1024
MAX_FILES: Final = 10
"""Twilio's own limit of one message."""
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
    63016: "more than 24 hours since she wrote",
}
"""Errors at creation that sending again cannot mend; source: Twilio's error list."""

REPORTED: Final = {
    30001: "queue overflow",
    30003: "phone off or without signal",
    30004: "blocked by the receiver",
    30005: "unknown number",
    30006: "landline or unreachable carrier",
    63016: "more than 24 hours since she wrote",
    30007: "filtered by the carrier",
    30008: "not delivered, reason unknown",
    30034: "sender not registered",
}
"""Errors in delivery reports, in words for staff."""

_STATES: Final = {
    "delivered": Delivery.DELIVERED,
    "read": Delivery.DELIVERED,
    "undelivered": Delivery.FAILED,
    "failed": Delivery.FAILED,
}
"""What ends a message; that it was queued or sent is known from the answer of the API."""

_NOT_MADE: Final = frozenset({"failed", "undelivered", "canceled"})

STOP_WORDS: Final = frozenset(("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "start", "unstop"))
"""Twilio answers these itself on a number without Advanced Opt-Out; a second answer would be refused (21610)."""

FOR_NOW: Final = frozenset({30001, 30003, 30008})
"""Errors in delivery reports after which a later try may reach the phone; source: Twilio's page on each code."""

_OPT_OUTS: Final = {"STOP": Keyword.STOP, "START": Keyword.START, "HELP": Keyword.HELP}
"""OptOutType of Advanced Opt-Out: the message was a word, in whatever language, that was set up there."""

_KINDS: Final = {"image": Kind.PHOTO, "audio": Kind.VOICE, "video": Kind.VIDEO}

Accept = Callable[[Incoming], Awaitable[object]]
Report = Callable[[str, Delivery, str | None, bool], Awaitable[bool]]


class TwilioSms:
    """The channel.  `sender` is a number in E.164 or a Messaging Service SID."""

    name = NAME
    form = Form.SMS
    window: timedelta | None = None
    own_answers = STOP_WORDS
    prefix = ""
    """What stands before numbers that are not for SMS."""

    def __init__(self, account_sid: str, auth_token: str, sender: str, status_url: str, api_url: str | None = None) -> None:
        self._sender = {"MessagingServiceSid": sender} if sender.startswith("MG") else {"From": f"{self.prefix}{sender}"}
        self._status_url = status_url
        self._messages_url = f"{api_url or API_URL}/2010-04-01/Accounts/{account_sid}/Messages"
        self._authorization = aiohttp.encode_basic_auth(account_sid, auth_token)
        self._session: aiohttp.ClientSession | None = None
        self.rate = Rate()

    def _asking(self) -> aiohttp.ClientSession:
        """Made on first use, in the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                headers={"Authorization": self._authorization},
                timeout=aiohttp.ClientTimeout(SEND_TIMEOUT_S),
                connector=aiohttp.TCPConnector(limit=0),  # `jobs` says how many are sent at once
            )
        return self._session

    async def _ask(self, method: str, path: str, **more: Any) -> Mapping[str, Any]:
        """The API's answer.  Raises a DeliveryError: a time-out or 5xx leaves open whether a message was made."""
        try:
            async with self._asking().request(method, self._messages_url + path, **more) as response:
                found = await response.json(content_type=None) if response.status != 204 else {}
                if response.status < 400:
                    return found if isinstance(found, dict) else {}
                code = found.get("code") if isinstance(found, dict) else None
                raise _refusal(response.status, code, response.headers.get("Retry-After", ""))  # noqa: TRY301  # passes on below
        except DeliveryError:
            raise
        except aiohttp.ClientConnectorError:
            raise ChannelDownError("twilio not reached") from None
        except Exception:  # noqa: BLE001  # time-out, broken line, a body that is no JSON: each leaves open what happened
            raise UnclearError("twilio gave no answer") from None

    def units(self, text: str) -> int:
        return sms.segments(text)

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        fields = {"To": f"{self.prefix}{address}", "Body": bubble.text, "StatusCallback": self._status_url, **self._sender}
        made = await self._ask("POST", ".json", data=fields)
        if not made.get("sid"):
            raise UnclearError("twilio gave no answer")
        return Sent(str(made["sid"]))

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """Twilio has no key to make a send repeatable, so its list of messages to this number is asked.

        The newest hundred of all dates: one that waits in Twilio's queue has no date of sending yet, so a question for
        dates would leave it out.  Compared without surrounding space, which Twilio takes off."""
        try:
            found = await self._ask("GET", ".json", params={"To": f"{self.prefix}{address}", "PageSize": "100"})
        except DeliveryError as error:
            raise UnclearError(error.reason) from None
        for message in found.get("messages", []):
            is_it = str(message.get("body", "")).strip() == bubble.text.strip() and message.get("status") not in _NOT_MADE
            if is_it and message.get("sid") not in bubble.known and not _is_older(message.get("date_created"), since):
                return Sent(str(message["sid"]))
        return None

    async def erase(self, address: str, provider_ids: list[str]) -> None:
        """Delete our messages from Twilio's log; one that is still on its way (20009) is tried again by the job."""
        for sid in provider_ids:
            try:
                await self._ask("DELETE", f"/{sid}.json")
            except NotThereError:
                continue
            except DeliveryError:
                raise ChannelDownError("twilio did not delete") from None

    async def fetch(self, ref: str, limit: int) -> bytes:
        """From the account's own media only: our credentials go nowhere else."""
        if not ref.startswith(f"{self._messages_url}/"):
            raise RefusedError("not at twilio")
        try:
            async with self._asking().get(ref) as response:
                if response.status >= 400:
                    raise NotThereError("no longer at twilio")  # noqa: TRY301  # passes on below
                return await limited(response.content.iter_any(), limit)
        except DeliveryError:
            raise
        except Exception:  # noqa: BLE001  # time-out, broken line
            raise ChannelDownError("twilio gave no answer") from None

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def _is_older(made: object, since: datetime) -> bool:
    """Whether Twilio made the message before `since`; its dates are RFC 2822, and what has none is taken for new."""
    try:
        return parsedate_to_datetime(str(made)) < since - CLOCKS_DIFFER
    except (ValueError, TypeError):
        return False


def rate_of(segments_a_second: float | None) -> Rate:
    """The number's own pace, with a pause in each chat that only a flood feels."""
    return Rate(per_second=segments_a_second, burst=30, chat_pause_s=0.2, chat_burst=20)


class NotThereError(RefusedError):
    """Twilio has no such message (any more)."""


def _refusal(status: int, code: int | None, retry_after: str) -> DeliveryError:  # a table in order
    """Source of the sorting: Twilio's error list.  Its texts hold numbers, so only the code goes on."""
    if status == 429 or code == 20429:
        return SlowDownError(float(retry_after) if retry_after.isdigit() else PAUSE_S, is_for_all=True)
    if code == 21610:
        return OptedOutError(REFUSALS[21610])
    if code in REFUSALS:
        return RefusedError(REFUSALS[code])
    if status >= 500:
        return UnclearError(f"twilio answered {status}")
    if code == 21611:
        return ChannelDownError("twilio queue full")
    return NotThereError("not there") if status == 404 else RefusedError(f"twilio error {code or status}")


class _Gate:
    """Lets a form through that Twilio signed with one of the tokens.

    The signature covers the address that Twilio was given, which behind a proxy is not the one that the request shows."""

    def __init__(self, tokens: Sequence[str], public_url: str) -> None:
        self._validators, self._public_url = [RequestValidator(token) for token in tokens], public_url

    async def form_of(self, request: Request) -> dict[str, str] | Response:
        """The fields, or the answer that refuses the request."""
        body = await request.body()
        if len(body) > MAX_BODY_BYTES:
            return _refused("too_large", 413)
        try:
            pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body))
        except ValueError:
            return _refused("broken_body", 400)
        query = f"?{request.url.query}" if request.url.query else ""
        if not self.is_signed(f"{self._public_url}{request.url.path}{query}", pairs, request.headers.get("X-Twilio-Signature")):
            return _refused("signature", 403)
        return dict(pairs)

    def is_signed(self, url: str, pairs: list[tuple[str, str]], signature: str | None) -> bool:
        """A name may come more than once; the signature covers all its values."""
        return bool(signature) and any(validator.validate(url, MultiDict(pairs), signature) for validator in self._validators)


def webhooks(tokens: Sequence[str], public_url: str, accept: Accept, report: Report) -> APIRouter:
    """`POST /twilio/sms` and `/twilio/status`; a sender such as `whatsapp:+40…` names the channel that she wrote by."""
    router = APIRouter(prefix="/twilio")
    gate = _Gate(tokens, public_url)

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
            await report(fields["MessageSid"], state, reason, code.isdigit() and int(code) in FOR_NOW)
        return Response(status_code=204)

    return router


def _incoming(fields: dict[str, str]) -> Incoming:
    before, _, number = fields["From"].rpartition(":")
    return Incoming(
        channel=before or NAME,
        provider_id=fields["MessageSid"],
        address=number,
        text=fields.get("Body", ""),
        kind=_kind_of(fields),
        files=tuple(File(fields[name]) for name in (f"MediaUrl{number}" for number in range(MAX_FILES)) if fields.get(name)),
        place=_place_of(fields),
        opt_out=_OPT_OUTS.get(fields.get("OptOutType", "")),
    )


def _kind_of(fields: Mapping[str, str]) -> Kind:
    if fields.get("Latitude") and fields.get("Longitude"):
        return Kind.LOCATION
    if fields.get("NumMedia", "0") in ("", "0"):
        return Kind.TEXT
    return _KINDS.get(fields.get("MediaContentType0", "").split("/")[0], Kind.DOCUMENT)


def _place_of(fields: Mapping[str, str]) -> Place | None:
    """WhatsApp sends points on the map in fields of their own."""
    try:
        return place_of(float(fields.get("Latitude", "")), float(fields.get("Longitude", "")))
    except ValueError:
        return None


def _refused(reason: str, status: int) -> Response:
    metrics.refused.labels(NAME, reason).inc()
    log.warning("webhook_refused", channel=NAME, reason=reason)
    return Response(status_code=status)
