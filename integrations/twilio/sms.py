"""SMS by Twilio."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

from integrations.twilio.api import MessagesApi
from integrations.twilio.codes import NOT_MADE, REFUSALS, NotThereError
from knowledge.texts import sms
from routing.ports.channel import DeliveryError, Form, Kept, Outgoing, Rate, RefusedError, Sent, SlowDownError, UnclearError
from routing.ports.phones import is_number

NAME: Final = "twilio_sms"
CLOCK_SKEW: Final = timedelta(minutes=1)
"""How far Twilio's clock and ours may differ."""
STOP_WORDS: Final = frozenset(("stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "start", "unstop"))
"""Twilio answers these itself on a number without Advanced Opt-Out; a second answer would be refused (21610)."""


class TwilioSms:
    """The channel.  `sender` is a number in E.164 or a Messaging Service SID."""

    name = NAME
    form = Form.SMS
    window: timedelta | None = None
    own_answers = STOP_WORDS
    prefix = ""
    """What stands before numbers that are not for SMS."""

    def __init__(self, api: MessagesApi, sender: str, status_url: str, rate: Rate | None = None) -> None:
        self._api, self._status_url = api, status_url
        self._sender = {"MessagingServiceSid": sender} if sender.startswith("MG") else {"From": f"{self.prefix}{sender}"}
        self.rate = rate or Rate()

    def units(self, text: str) -> int:
        return sms.segments(text)

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        """Senders may be words or short codes, which nobody can write to: Twilio is not asked."""
        if not is_number(address):
            raise RefusedError(REFUSALS[21211])
        fields = {"To": f"{self.prefix}{address}", "Body": bubble.text, "StatusCallback": self._status_url, **self._sender}
        made = await self._api.ask("POST", ".json", data=fields)
        if not made.get("sid"):
            raise UnclearError("twilio gave no answer")
        return Sent(str(made["sid"]))

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """Look for the bubble in Twilio's list of messages to this number: Twilio has no key to make a send repeatable.

        The newest hundred of all dates: one that waits in Twilio's queue has no date of sending yet, so a question for
        dates would leave it out.  Compared without surrounding space, which Twilio takes off."""
        try:
            listed = await self._api.ask("GET", ".json", params={"To": f"{self.prefix}{address}", "PageSize": "100"})
        except DeliveryError as error:
            raise UnclearError(error.reason) from None
        for message in listed.get("messages", []):
            is_it = str(message.get("body", "")).strip() == bubble.text.strip() and message.get("status") not in NOT_MADE
            if is_it and message.get("sid") not in bubble.known and not _is_older(message.get("date_created"), since):
                return Sent(str(message["sid"]))
        return None

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        """Delete messages from Twilio's log.  It keeps one that is still on its way (20009); the others do not wait for it."""
        left: list[str] = []
        for place, sid in enumerate(provider_ids):
            try:
                await self._api.ask("DELETE", f"/{sid}.json")
            except NotThereError:
                continue
            except RefusedError:
                left.append(sid)
            except DeliveryError as error:  # not reached, or too busy: the rest would fare no better
                return Kept((*left, *provider_ids[place:]), error.after_s if isinstance(error, SlowDownError) else 0.0)
        return Kept(tuple(left))

    async def fetch(self, ref: str, limit: int) -> bytes:
        return await self._api.media(ref, limit)

    async def close(self) -> None:
        await self._api.close()


def _is_older(made: object, since: datetime) -> bool:
    """Whether Twilio made the message before `since`.  Its dates are RFC 2822; a message without one counts as new."""
    try:
        return parsedate_to_datetime(str(made)) < since - CLOCK_SKEW
    except (ValueError, TypeError):
        return False


def rate_of(segments_a_second: float | None) -> Rate:
    """The number's own pace, with a pause in each chat that only a flood feels."""
    return Rate(per_second=segments_a_second, burst=30, chat_pause_s=0.2, chat_burst=20)
