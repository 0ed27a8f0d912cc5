"""Where each kind of visitor finds the line: a port of their own for staff, carriers, monitors and practice."""

from __future__ import annotations

from urllib.parse import urlsplit

from pydantic import BaseModel, Field, field_validator

from linden.settings import carrier_rules
from linden.settings.addresses import Address, NeutralAddress


class Ports(BaseModel):
    public_url: Address | None = Field(None, description="how carriers reach this line, `https://line.example.org`")
    console_url: Address | None = Field(
        None, description="how staff reach the console, `https://desk.example.org`; without it `LINDEN_PUBLIC_URL` is taken"
    )
    exit_url: NeutralAddress = Field(
        "https://www.wikipedia.org/",
        description="where *Quick exit* in the console leads: a harmless page of somebody else that loads fast, `https://…`",
    )
    port: int = Field(8080, ge=1, le=65535, description="the console's port")
    host: str = Field("127.0.0.1", description="address that console and simulator listen on")
    webhook_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="the carriers' port, open when `LINDEN_PUBLIC_URL` is set; without it the one after `LINDEN_PORT`",
    )
    webhook_host: str = Field("127.0.0.1", description="address that the carriers' port listens on")
    monitor_port: int | None = Field(
        None,
        ge=1,
        le=65535,
        description="port of `/health` and `/metrics`, for monitors alone; without it the second after `LINDEN_PORT`",
    )
    monitor_host: str = Field("127.0.0.1", description="address that the monitors' port listens on")
    simulator_port: int | None = Field(
        None, ge=1, le=65535, description="the simulator's port, open when there is one; without it the third after `LINDEN_PORT`"
    )

    security_contact: str | None = Field(
        None,
        pattern=r"^(mailto:|https://|tel:)\S+$",
        description="where holes are reported, `mailto:…` or `https://…`: security.txt says it",
    )

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, value: str | None) -> str | None:
        return carrier_rules.public_url(value) if value else None

    @property
    def local_url(self) -> str:
        """Where a browser on this machine finds the console."""
        return f"http://{self.host}:{self.port}"

    @property
    def staff_url(self) -> str:
        """Where members of staff find the console."""
        return self.console_url or self.public_url or self.local_url

    @property
    def host_names(self) -> frozenset[str]:
        """What a request may call us, beside bare addresses."""
        named = (urlsplit(url).hostname for url in (self.public_url, self.console_url) if url)
        return frozenset({"localhost", self.host.lower(), *(name for name in named if name)})
