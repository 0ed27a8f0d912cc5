"""WhatsApp by Twilio: the same API, webhooks and reports as SMS, with addresses of its own and a window of 24 hours."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from integrations.twilio.sms import TwilioSms
from routing.ports.channel import Form

NAME: Final = "whatsapp"
PREFIX: Final = "whatsapp:"


class WhatsApp(TwilioSms):
    """The channel.  Addresses are kept as plain numbers, so that country and language are read from them as with SMS.

    Later than 24 hours after the writer's last message only templates may be sent, which this line has none of: a template would
    show who writes on a locked screen.  Source: Twilio's error 63016."""

    name = NAME
    form = Form.WHATSAPP
    window = timedelta(hours=24)
    own_answers = frozenset()
    prefix = PREFIX

    def units(self, text: str) -> int:
        return 1
