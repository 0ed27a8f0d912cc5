"""What opens sealed texts."""

from __future__ import annotations

import base64
import binascii

from pydantic import BaseModel, Field, SecretStr, field_validator


class Keys(BaseModel):
    master_key: SecretStr = Field(description="32 random bytes in base64; opens every person's key. Keep a copy offline")

    @field_validator("master_key")
    @classmethod
    def _is_32_bytes(cls, value: SecretStr) -> SecretStr:
        try:
            raw = base64.b64decode(value.get_secret_value(), validate=True)
        except (binascii.Error, ValueError):
            raw = b""
        if len(raw) != 32:
            raise ValueError("must be 32 bytes in base64, for example from `openssl rand -base64 32`")
        return value

    @property
    def master_key_bytes(self) -> bytes:
        return base64.b64decode(self.master_key.get_secret_value())
