"""The Telegram bot."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, SecretStr, ValidationInfo, field_validator

from linden.settings import carrier_rules
from linden.settings.addresses import Address


class Telegram(BaseModel):
    telegram_token: SecretStr | None = Field(None, description="token of the bot; without it Telegram is off")
    telegram_webhook_secret: SecretStr | None = Field(
        None, description="secret of the Telegram webhook; needed when `LINDEN_PUBLIC_URL` is set, else long polling"
    )
    telegram_api_url: Address | None = Field(None, description="other address of the Telegram API, for tests")
    telegram_probe_to: Annotated[str, AfterValidator(carrier_rules.chat_id)] | None = Field(
        None, description="own chat id that the heartbeat goes to; without it there is none"
    )

    @field_validator("telegram_token", "telegram_webhook_secret")
    @classmethod
    def _is_secret_for_telegram(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None:
            rule = carrier_rules.bot_token if info.field_name == "telegram_token" else carrier_rules.webhook_secret
            rule(value.get_secret_value())
        return value
