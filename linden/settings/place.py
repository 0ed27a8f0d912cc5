"""Where the line runs and what it runs beside."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, Field, SecretStr, field_validator

from linden.settings.addresses import ModelAddress, ModelAddresses


class Place(BaseModel):
    database_url: SecretStr | None = Field(
        None, description="PostgreSQL to use, `postgresql://user:password@host/name`; without it an embedded one starts"
    )
    owner_database_url: SecretStr | None = Field(
        None,
        description="the same PostgreSQL as the owner of its tables, who migrates; then `LINDEN_DATABASE_URL` is the role "
        "`linden_router`",
    )
    model_database_url: SecretStr | None = Field(
        None, description="the same PostgreSQL as the role `linden_model`; without it the model gets `LINDEN_DATABASE_URL`"
    )
    second_factor: bool | None = Field(
        None,
        description="1 or 0: everybody signs in with a second step; without it as soon as a channel has credentials, and "
        "then 0 is refused",
    )
    allow_root: bool = Field(
        False, description="1 lets root run a line with real channels, in a container that has no other user"
    )
    model_url: ModelAddresses = Field(
        "http://127.0.0.1:5005",
        description="where the model listens: loopback, or a socket as `unix:/run/linden-model/1.sock`; several with commas",
    )
    trial_url: ModelAddress | None = Field(
        None,
        description="where a model listens that is tried: it reads what was read, and how often it differs is counted; "
        "`linden run` needs none",
    )
    state_dir: Path = Field(Path(".linden"), description="folder of the embedded database and of generated secrets")
    simulator: bool | None = Field(
        None,
        description="1 or 0: two pretend phones at `/simulator`, open to whoever reaches the port; without it they are there as "
        "long as no channel has credentials",
    )
    log_level: str = Field("info", description="debug, info, warning or error")

    @field_validator("log_level")
    @classmethod
    def _is_level(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("must be debug, info, warning or error")
        return value.lower()

    @property
    def model_urls(self) -> tuple[str, ...]:
        return tuple(self.model_url.split(","))
