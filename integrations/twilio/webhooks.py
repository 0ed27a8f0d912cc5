"""What Twilio posts to us: messages and delivery reports, each signed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final
from urllib.parse import parse_qsl

import structlog
from fastapi import APIRouter, HTTPException, Request, Response
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from integrations.twilio.codes import STATES, report_of
from integrations.twilio.shapes import Own
from integrations.twilio.sms import NAME
from knowledge import Keyword
from routing import metrics
from routing.ports.channel import Accept, File, Incoming, Kind
from routing.ports.places import Place, place_of
from routing.store.tables import Delivery

MAX_BODY_BYTES: Final = 64 * 1024
MAX_FILES: Final = 10
"""Twilio's own limit of one message."""
_OPT_OUTS: Final = {"STOP": Keyword.STOP, "START": Keyword.START, "HELP": Keyword.HELP}
"""OptOutType of Advanced Opt-Out: the message was a word, in whatever language, that was set up there."""
_KINDS: Final = {"image": Kind.PHOTO, "audio": Kind.VOICE, "video": Kind.VIDEO}
log = structlog.get_logger(__name__)

Report = Callable[[str, Delivery, str | None, bool], Awaitable[bool]]
"""Provider id, state, reason, whether a later try may reach the phone."""


class Gate:
    """Lets a form through that Twilio signed with one of the tokens.

    The signature covers the address that Twilio was given, which behind a proxy is not the one that the request shows."""

    def __init__(self, tokens: Sequence[str], public_url: str) -> None:
        self._validators, self._public_url = [RequestValidator(token) for token in tokens], public_url

    async def form_of(self, request: Request) -> dict[str, str]:
        """Return the fields.  Raises HTTPException when the request must be refused."""
        body = await request.body()
        if len(body) > MAX_BODY_BYTES:
            raise _refusal("too_large", 413)
        try:
            pairs = parse_qsl(body.decode(), keep_blank_values=True, strict_parsing=bool(body))
        except ValueError:
            raise _refusal("broken_body", 400) from None
        query = f"?{request.url.query}" if request.url.query else ""
        if not self.is_signed(f"{self._public_url}{request.url.path}{query}", pairs, request.headers.get("X-Twilio-Signature")):
            raise _refusal("signature", 403)
        return dict(pairs)

    def is_signed(self, url: str, pairs: list[tuple[str, str]], signature: str | None) -> bool:
        """A name may come more than once; the signature covers all its values."""
        return bool(signature) and any(validator.validate(url, MultiDict(pairs), signature) for validator in self._validators)


def webhooks(gate: Gate, own: Own, accept: Accept, report: Report) -> APIRouter:
    """Return `POST /twilio/sms` and `/twilio/status`; a sender such as `whatsapp:+40…` names its channel."""
    router = APIRouter(prefix="/twilio")

    @router.post("/sms")
    async def receive(request: Request) -> Response:
        fields = await gate.form_of(request)
        if not own.is_message(fields):
            raise _refusal("shape", 400)
        await accept(_incoming(fields))
        return Response("<Response/>", media_type="text/xml")

    @router.post("/status")
    async def status(request: Request) -> Response:
        fields = await gate.form_of(request)
        if not own.is_report(fields):
            raise _refusal("shape", 400)
        state = STATES.get(fields.get("MessageStatus", ""))
        if state is not None:
            reason, is_temporary = report_of(fields.get("ErrorCode", ""))
            await report(fields["MessageSid"], state, reason, is_temporary)
        return Response(status_code=204)

    return router


def _incoming(fields: Mapping[str, str]) -> Incoming:
    channel, _, address = fields["From"].rpartition(":")
    refs = (fields.get(f"MediaUrl{place}") for place in range(MAX_FILES))
    return Incoming(
        channel=channel or NAME,
        provider_id=fields["MessageSid"],
        address=address,
        text=fields.get("Body", ""),
        kind=_kind_of(fields),
        files=tuple(File(ref) for ref in refs if ref),
        place=_place_of(fields),
        opt_out=_OPT_OUTS.get(fields.get("OptOutType", "")),
    )


def _kind_of(fields: Mapping[str, str]) -> Kind:
    if _has_point(fields):
        return Kind.LOCATION
    if fields.get("NumMedia", "0") in ("", "0"):
        return Kind.TEXT
    return _KINDS.get(fields.get("MediaContentType0", "").split("/")[0], Kind.DOCUMENT)


def _has_point(fields: Mapping[str, str]) -> bool:
    """WhatsApp sends points on the map in fields of their own."""
    return bool(fields.get("Latitude") and fields.get("Longitude"))


def _place_of(fields: Mapping[str, str]) -> Place | None:
    if not _has_point(fields):
        return None
    try:
        return place_of(float(fields["Latitude"]), float(fields["Longitude"]))
    except ValueError:
        return None


def _refusal(reason: str, status: int) -> HTTPException:
    """Count the request that is refused."""
    metrics.refused.labels(NAME, reason).inc()
    log.warning("webhook_refused", channel=NAME, reason=reason)
    return HTTPException(status)
