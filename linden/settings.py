"""Everything that an operator can set.  No other module of the router reads the environment."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import BaseSettings, EnvSettingsSource, SettingsConfigDict

from linden import carrier_rules, joint_rules


class SettingsError(Exception):
    """The settings cannot work; `faults` lists every reason, without any value."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


class Settings(BaseSettings):
    """Read once at start.  Field descriptions are the documentation in README.md, which a test compares."""

    model_config = SettingsConfigDict(env_prefix=joint_rules.PREFIX, frozen=True, extra="ignore", hide_input_in_errors=True)

    database_url: SecretStr | None = Field(
        None, description="PostgreSQL to use, `postgresql://user:password@host/name`; without it an embedded one starts"
    )
    model_url: str = Field("http://127.0.0.1:5005", description="where the model process listens; loopback only")
    public_url: str | None = Field(None, description="how carriers reach this line, `https://line.example.org`")
    port: int = Field(8080, ge=1, le=65535, description="where the router listens")
    host: str = Field("127.0.0.1", description="address the router listens on")
    state_dir: Path = Field(Path(".linden"), description="folder of the embedded database and of generated secrets")
    master_key: SecretStr = Field(description="32 random bytes in base64; opens every person's key. Keep a copy offline")

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
    twilio_api_url: str | None = Field(None, description="other address of the Twilio API, for tests")

    telegram_token: SecretStr | None = Field(None, description="token of the bot; without it Telegram is off")
    telegram_webhook_secret: SecretStr | None = Field(
        None, description="secret of the Telegram webhook; needed when `LINDEN_PUBLIC_URL` is set, else long polling"
    )
    telegram_api_url: str | None = Field(None, description="other address of the Telegram API, for tests")

    translate_url: str | None = Field(
        None, description="LibreTranslate server of your own, for free text that staff cannot read; without it there is none"
    )
    translate_api_key: SecretStr | None = Field(None, description="key of that server, when it was started with keys")

    probe_minutes: int = Field(5, ge=1, description="how often a heartbeat goes through each channel that has a probe address")
    twilio_probe_to: Annotated[str, AfterValidator(carrier_rules.number)] | None = Field(
        None, description="own phone in E.164 that the heartbeat goes to; without it there is none"
    )
    telegram_probe_to: Annotated[str, AfterValidator(carrier_rules.chat_id)] | None = Field(
        None, description="own chat id that the heartbeat goes to; without it there is none"
    )

    messages_a_minute: int = Field(
        20,
        ge=1,
        description="messages of one writer that are answered in a minute; all are judged and shown, danger is answered still",
    )
    messages_a_minute_in_all: int = Field(
        600, ge=1, description="the same for all writers together; beyond it each is answered three times a minute"
    )
    segments_a_day: int = Field(
        200, ge=1, description="what the assistant may send one writer in a day; then people are asked, danger is answered still"
    )
    simulator: bool | None = Field(
        None,
        description="1 or 0: two pretend phones at `/simulator`, open to whoever reaches the port; without it they are there as "
        "long as no channel has credentials",
    )
    log_level: str = Field("info", description="debug, info, warning or error")

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

    @field_validator("public_url", "model_url", "twilio_api_url", "telegram_api_url", "translate_url")
    @classmethod
    def _is_address(cls, value: str | None) -> str | None:
        if value is not None and not value.startswith(("http://", "https://")):
            raise ValueError("must start with http:// or https://")
        return value.rstrip("/") if value else None

    @field_validator("public_url")
    @classmethod
    def _is_public(cls, value: str | None) -> str | None:
        return carrier_rules.public_url(value) if value else None

    @field_validator("telegram_token", "telegram_webhook_secret")
    @classmethod
    def _is_secret_for_telegram(cls, value: SecretStr | None, info: ValidationInfo) -> SecretStr | None:
        if value is not None:
            rule = carrier_rules.bot_token if info.field_name == "telegram_token" else carrier_rules.webhook_secret
            rule(value.get_secret_value())
        return value

    @field_validator("translate_url")
    @classmethod
    def _is_our_own(cls, value: str | None) -> str | None:
        """Messages of writers go to no service of others."""
        if value is not None and (urlsplit(value).hostname or "").endswith("libretranslate.com"):
            raise ValueError("is a public service; run a LibreTranslate server of your own")
        return value

    @field_validator("log_level")
    @classmethod
    def _is_level(cls, value: str) -> str:
        if value.lower() not in {"debug", "info", "warning", "error"}:
            raise ValueError("must be debug, info, warning or error")
        return value.lower()

    @model_validator(mode="after")
    def _fit_together(self) -> Self:
        if faults := joint_rules.faults(dict(self)):
            raise ValueError("; ".join(faults))
        return self

    @property
    def has_simulator(self) -> bool:
        return self.simulator if self.simulator is not None else not joint_rules.has_carrier(dict(self))

    @property
    def local_url(self) -> str:
        """Where a browser on this machine finds the router."""
        return f"http://{self.host}:{self.port}"

    @property
    def master_key_bytes(self) -> bytes:
        return base64.b64decode(self.master_key.get_secret_value())


def load_settings() -> Settings:
    """Return the settings of this process.  Raises SettingsError with all faults; never shows a value."""
    try:
        return Settings()
    except ValidationError as error:
        fields = [fault for fault in error.errors(include_input=False, include_url=False) if fault["loc"]]
        named = [f"{_variable(fault['loc'])}: {fault['msg'].removeprefix('Value error, ')}" for fault in fields]
        raise SettingsError([*named, *joint_rules.faults(_given())]) from None


def _variable(place: tuple[int | str, ...]) -> str:
    return joint_rules.variable("_".join(str(part) for part in place))


def _given() -> dict[str, Any]:
    """Return what the environment sets, as it stands there."""
    return EnvSettingsSource(Settings)()


MASTER_KEY = joint_rules.variable("master_key")


def has_master_key() -> bool:
    return bool(os.environ.get(MASTER_KEY))


def load_settings_with_key(check: Callable[[Settings], None] | None = None) -> Settings:
    """As `load_settings`.  Where no key is set, set that of `master.key` in the state folder, which only its owner can read.

    It is made once, and not by a start that cannot work: `check` may raise before that.  Child processes get it too."""
    path = Path(_given().get("state_dir", Settings.model_fields["state_dir"].default)) / "master.key"
    drawn = None if has_master_key() or path.exists() else base64.b64encode(os.urandom(32)).decode()
    if not has_master_key():
        os.environ[MASTER_KEY] = drawn or path.read_text().strip()
    settings = load_settings()
    if check is not None:
        check(settings)
    if drawn is not None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(drawn)
    return settings


def inherited_environment() -> dict[str, str]:
    """Return what child processes start with: our own environment."""
    return dict(os.environ)
