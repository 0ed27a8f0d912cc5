"""Whatever a carrier posts is kept or refused, and no error of ours is in between."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from fastapi import APIRouter, FastAPI
from hypothesis import example, given
from hypothesis import strategies as st
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from integrations.telegram import webhook
from integrations.telegram.channel import Telegram
from integrations.telegram.updates import SERVICE
from integrations.twilio import webhooks
from integrations.twilio.shapes import Own
from routing.inbound.cleaning import cleaned
from routing.ports.channel import Incoming
from routing.store.tables import Delivery
from tests.carriers import telegram, twilio
from tests.conftest import PUBLIC_URL
from tests.fuzz import odd

SID = "SM" + "0a" * 16
MESSAGE = {
    "MessageSid": SID,
    "AccountSid": twilio.ACCOUNT,
    "From": "+40721000001",
    "To": twilio.SENDER,
    "Body": "cum functioneaza",
}
REPORT = {"MessageSid": SID, "AccountSid": twilio.ACCOUNT, "MessageStatus": "failed"}
FIELDS = st.sampled_from(
    (
        "MessageSid", "AccountSid", "MessagingServiceSid", "From", "To", "Body", "NumMedia", "MediaUrl0", "MediaUrl9",
        "MediaContentType0", "Latitude", "Longitude", "OptOutType", "MessageStatus", "ErrorCode",
    )
)  # fmt: skip
forms = st.dictionaries(FIELDS | odd.texts, odd.texts | st.sampled_from(["STOP", "failed", "image/png", "45.1", "whatsapp:+1"]))
CHAT = 70_001
CONTENT = (
    "text", "caption", "date", "edit_date", "from", "entities", "photo", "voice", "audio", "video", "video_note", "document",
    "sticker", "location", "venue", "contact", "reply_markup", "reply_to_message", "via_bot", "chat", "poll", "animation",
)  # fmt: skip
KINDS = st.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "channel_post", "poll", "tomorrow"])


class Line:
    """Keeps what it is given, as the spool would have it."""

    def __init__(self) -> None:
        self.heard: list[Incoming] = []
        self.told: list[Delivery] = []

    async def accept(self, incoming: Incoming) -> None:
        json.dumps(str(cleaned(incoming))).encode()
        self.heard.append(incoming)

    async def report(self, sid: str, state: Delivery, reason: str | None, is_for_now: bool) -> bool:
        self.told.append(state)
        return True


async def _posted(router: APIRouter, path: str, content: bytes, headers: Mapping[str, str]) -> int:
    app = FastAPI()
    app.include_router(router)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=PUBLIC_URL) as client:
        return (await client.post(path, content=content, headers=dict(headers))).status_code


def twilio_status(line: Line, path: str, fields: Mapping[str, str]) -> int:
    """Post a form that Twilio has signed."""
    gate, own = webhooks.Gate([twilio.TOKEN], PUBLIC_URL), Own(twilio.ACCOUNT, twilio.SENDER, "+15005550007")
    signature = RequestValidator(twilio.TOKEN).compute_signature(PUBLIC_URL + path, MultiDict(fields))
    router = webhooks.webhooks(gate, own, line.accept, line.report)
    return asyncio.run(_posted(router, path, urlencode(fields).encode(), {"X-Twilio-Signature": signature}))


def telegram_status(line: Line, content: bytes) -> int:
    """Post an update that knows Telegram's secret."""

    async def post() -> int:
        channel = Telegram(telegram.TOKEN, "http://127.0.0.1:9")
        router = webhook.webhooks(channel, telegram.SECRET, line.accept)
        try:
            return await _posted(router, "/telegram/webhook", content, {"X-Telegram-Bot-Api-Secret-Token": telegram.SECRET})
        finally:
            await channel.close()

    return asyncio.run(post())


@odd.FEW
@given(forms)
@example({})
def test_a_signed_message_of_any_shape_is_kept_or_refused(fields: dict[str, str]) -> None:
    line = Line()
    status = twilio_status(line, "/twilio/sms", MESSAGE | fields)
    assert (status, len(line.heard)) in {(200, 1), (400, 0)}


@odd.FEW
@given(forms)
@example({})
def test_a_signed_report_of_any_shape_is_taken_or_refused(fields: dict[str, str]) -> None:
    assert twilio_status(Line(), "/twilio/status", REPORT | fields) in {204, 400}


@odd.FEW
@given(odd.texts)
def test_the_words_of_an_sms_come_as_they_are(words: str) -> None:
    line = Line()
    assert twilio_status(line, "/twilio/sms", MESSAGE | {"Body": words}) == 200
    assert [incoming.text for incoming in line.heard] == [words]


@odd.FEW
@given(st.binary() | odd.values.map(lambda value: json.dumps(value).encode()))
def test_an_update_of_any_shape_is_taken_or_refused(content: bytes) -> None:
    assert telegram_status(Line(), content) in {200, 400}


@odd.FEW
@given(KINDS, st.dictionaries(st.sampled_from(CONTENT), odd.values, max_size=6), st.integers() | st.booleans())
def test_an_update_with_odd_parts_is_taken(kind: str, parts: dict[str, Any], update_id: int) -> None:
    message = telegram.Chat(telegram.Telegram(), CHAT).message("cum functioneaza") | parts
    if kind == "callback_query":
        message = {"id": "1", "from": {"id": CHAT, "is_bot": False, "first_name": "?"}, "chat_instance": "1"} | parts
    assert telegram_status(Line(), json.dumps({"update_id": update_id, kind: message}).encode()) == 200


@odd.FEW
@given(st.dictionaries(st.sampled_from([name for name in CONTENT if name not in {"chat", "text"}]), odd.values, max_size=6))
@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_the_words_of_a_chat_are_never_lost(kind: str, parts: dict[str, Any]) -> None:
    """Telegram repeats nothing that it was answered 200 for."""
    assert not SERVICE & parts.keys()
    line, message = Line(), telegram.Chat(telegram.Telegram(), CHAT).message("cum functioneaza")
    assert telegram_status(line, json.dumps({"update_id": 7, kind: message | parts}).encode()) == 200
    assert [(incoming.address, incoming.text) for incoming in line.heard] == [(str(CHAT), "cum functioneaza")]
