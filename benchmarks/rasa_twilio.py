"""Rasa's own Twilio channel, pointed at a Twilio on loopback; runs in the model's environment, for `benchmarks.load` alone."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from rasa.core.channels.twilio import TwilioInput, TwilioOutput
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response


class _Elsewhere(TwilioHttpClient):
    def __init__(self, api_url: str) -> None:
        super().__init__()
        self._api_url = api_url

    def request(self, method: str, url: str, *args: Any, **more: Any) -> Response:
        return super().request(method, self._api_url + urlsplit(url).path, *args, **more)


class LoopbackOutput(TwilioOutput):
    """The model answers with the names of answers, which Rasa's channel would not know how to send: the name is the text."""

    @classmethod
    def name(cls) -> str:
        return "twilio"

    async def send_custom_json(self, recipient_id: str, json_message: dict[str, Any], **_: Any) -> None:
        await self.send_text_message(recipient_id, str(json_message["answer"]))


class LoopbackInput(TwilioInput):
    @classmethod
    def name(cls) -> str:
        return "twilio"

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> LoopbackInput:
        given = dict(credentials or {})
        found = cls(given["account_sid"], given["auth_token"], given["twilio_number"])
        found.api_url = given["api_url"]
        return found

    def get_output_channel(self) -> TwilioOutput:
        """A new client for each message, as in Rasa's own channel."""
        found = LoopbackOutput(self.account_sid, self.auth_token, self.twilio_number)
        found.http_client = _Elsewhere(self.api_url)
        return found
