"""What a request of Twilio looks like: its ids, our account, our number, and senders with a prefix that we know.

A signature covers the fields without a mark between them: a captured request could be cut into others, none of which fits here.
Shapes: twilio.com/docs/glossary/what-is-a-sid, twilio.com/docs/messaging/guides/webhook-request."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_SID: Final = re.compile(r"(?:SM|MM)[0-9a-f]{32}")
_SENDER: Final = re.compile(r"(?:whatsapp:\+[1-9]\d{6,14}|\+?[0-9]{3,15}|[A-Za-z0-9 ._&+-]{1,11})")
"""A number, a short code, or a name that somebody registered; the last two cannot be answered."""
_ERROR_CODE: Final = re.compile(r"[0-9]{0,6}")
WHATSAPP: Final = "whatsapp:"


@dataclass(frozen=True, slots=True)
class Own:
    """`account` is our SID; `sender` our number, short code or Messaging Service; `whatsapp` our number there, if any."""

    account: str
    sender: str
    whatsapp: str | None = None

    def is_message(self, fields: Mapping[str, str]) -> bool:
        """Tell whether these are the fields of a message to us."""
        return (
            self._is_ours(fields)
            and _SENDER.fullmatch(fields.get("From", "")) is not None
            and (self.whatsapp is not None or not fields["From"].startswith(WHATSAPP))
            and self._is_to_us(fields)
        )

    def is_report(self, fields: Mapping[str, str]) -> bool:
        """Tell whether these are the fields of a delivery report on a message of ours."""
        return self._is_ours(fields) and _ERROR_CODE.fullmatch(fields.get("ErrorCode", "")) is not None

    def _is_ours(self, fields: Mapping[str, str]) -> bool:
        return _SID.fullmatch(fields.get("MessageSid", "")) is not None and fields.get("AccountSid") == self.account

    def _is_to_us(self, fields: Mapping[str, str]) -> bool:
        to = fields.get("To", "").removeprefix(WHATSAPP)
        if to in (self.sender, self.whatsapp):
            return True
        return self.sender.startswith("MG") and fields.get("MessagingServiceSid") == self.sender
