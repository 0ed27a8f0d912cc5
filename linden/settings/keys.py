"""What opens sealed texts."""

from __future__ import annotations

import base64
import binascii
from pathlib import Path

from pydantic import BaseModel, Field, SecretStr, field_validator


class Keys(BaseModel):
    master_key: SecretStr = Field(description="32 random bytes in base64; opens every person's key. Keep a copy offline")
    master_key_file: Path | None = Field(
        None, description="file with the master key, such as a credential of systemd, where `LINDEN_MASTER_KEY` is not set"
    )
    master_key_other: SecretStr | None = Field(
        None,
        description="second master key while it is being replaced; opens what it sealed, and seals nothing (docs/operations.md)",
    )
    master_key_other_file: Path | None = Field(None, description="file with that key, where `LINDEN_MASTER_KEY_OTHER` is not set")
    key_dir: Path | None = Field(
        None,
        description="folder of the keys that are replaced each day, the same for all routers of a line; `periods` in "
        "`LINDEN_STATE_DIR` without it. Whoever loses it loses all that people wrote",
    )

    @field_validator("master_key", "master_key_other")
    @classmethod
    def _is_32_bytes(cls, value: SecretStr | None) -> SecretStr | None:
        try:
            raw = base64.b64decode(value.get_secret_value(), validate=True) if value else None
        except (binascii.Error, ValueError):
            raw = b""
        if raw is not None and len(raw) != 32:
            raise ValueError("must be 32 bytes in base64, for example from `openssl rand -base64 32`")
        return value

    @property
    def master_key_bytes(self) -> bytes:
        return base64.b64decode(self.master_key.get_secret_value())

    @property
    def other_key_bytes(self) -> bytes | None:
        return base64.b64decode(self.master_key_other.get_secret_value()) if self.master_key_other else None
