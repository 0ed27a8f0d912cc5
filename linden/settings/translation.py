"""A translator of our own."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import BaseModel, Field, SecretStr, field_validator

from linden.settings.addresses import Address


class Translation(BaseModel):
    translate_url: Address | None = Field(
        None, description="LibreTranslate server of your own, for free text that staff cannot read; without it there is none"
    )
    translate_api_key: SecretStr | None = Field(None, description="key of that server, when it was started with keys")

    @field_validator("translate_url")
    @classmethod
    def _is_our_own(cls, value: str | None) -> str | None:
        """Messages of writers go to no service of others."""
        if value is not None and (urlsplit(value).hostname or "").endswith("libretranslate.com"):
            raise ValueError("is a public service; run a LibreTranslate server of your own")
        return value
