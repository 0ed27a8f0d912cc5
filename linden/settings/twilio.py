"""SMS and WhatsApp by Twilio."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, SecretStr

from linden.settings import carrier_rules
from linden.settings.addresses import Address


class Twilio(BaseModel):
    twilio_account_sid: Annotated[str, AfterValidator(carrier_rules.account_sid)] | None = Field(
        None, description="Twilio account, `AC…`; without it SMS is off"
    )
    twilio_auth_token: SecretStr | None = Field(None, description="Twilio token; checks every webhook")
    twilio_other_token: SecretStr | None = Field(
        None, description="second Twilio token while tokens are being changed; webhooks signed with either are taken"
    )
    twilio_from: Annotated[str, AfterValidator(carrier_rules.sms_sender)] | None = Field(
        None, description="our number in E.164, a short code, or a Messaging Service `MG…`"
    )
    twilio_whatsapp_from: Annotated[str, AfterValidator(carrier_rules.whatsapp_sender)] | None = Field(
        None, description="our WhatsApp number in E.164, in the same Twilio account; without it WhatsApp is off"
    )
    twilio_segments_a_second: float | None = Field(
        None, gt=0, description="pace of our number; without it Twilio queues what is too fast for it"
    )
    twilio_api_url: Address | None = Field(None, description="other address of the Twilio API, for tests")
    twilio_probe_to: Annotated[str, AfterValidator(carrier_rules.number)] | None = Field(
        None, description="own phone in E.164 that the heartbeat goes to; without it there is none"
    )
