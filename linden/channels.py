"""The channels that the settings switch on, each with what it needs in the router: routes, and parts that run."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import structlog
from fastapi import APIRouter
from pydantic import SecretStr

from integrations import demo, simulator
from integrations.telegram import NAME as TELEGRAM
from integrations.twilio import webhooks as twilio_webhooks
from integrations.twilio.api import MessagesApi
from integrations.twilio.shapes import Own
from integrations.twilio.sms import NAME as SMS
from integrations.twilio.sms import TwilioSms, rate_of
from integrations.twilio.whatsapp import WhatsApp
from linden.settings import Settings
from routing.ports.channel import Accept, Channel

if TYPE_CHECKING:  # aiogram takes 115 MiB: imported where the channel is on
    from integrations.telegram.channel import Telegram
    from integrations.telegram.connection import Connection
    from integrations.telegram.polling import Polling
    from integrations.telegram.webhook import Webhook

log = structlog.get_logger(__name__)


class Part(Protocol):
    """Something that runs beside the requests."""

    async def start(self) -> None: ...

    async def close(self) -> None: ...


@dataclass(slots=True)
class Channels:
    """Channels for sending; `connect` adds the ways in."""

    settings: Settings
    twilio: TwilioSms | None
    whatsapp: WhatsApp | None
    telegram: Telegram | None
    phones: dict[str, simulator.Phones]
    routers: list[APIRouter] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    connections: dict[str, Connection] = field(default_factory=dict)
    """To carriers that have to agree before they send us anything."""

    @property
    def by_name(self) -> dict[str, Channel]:
        real: list[Channel] = [channel for channel in (self.twilio, self.whatsapp, self.telegram) if channel is not None]
        nowhere = [demo.Nowhere(name) for name in demo.FORMS]
        return {channel.name: channel for channel in [*real, *self.phones.values(), *nowhere]}

    @property
    def probes(self) -> dict[str, str]:
        """Our own addresses that the heartbeat goes to, by channel."""
        probes = {SMS: self.settings.twilio_probe_to, TELEGRAM: self.settings.telegram_probe_to}
        return {name: to for name, to in probes.items() if to is not None}

    @property
    def faults(self) -> dict[str, str]:
        """Why a channel gets no messages, and what to do about it."""
        return {name: connection.fault for name, connection in self.connections.items() if connection.fault is not None}

    def connect(self, accept: Accept, report: twilio_webhooks.Report) -> None:
        """Carriers come first: routes are looked through in this order."""
        if self.twilio is not None:
            self._connect_twilio(accept, report)
        if self.telegram is not None:
            self._connect_telegram(self.telegram, accept)
        if self.phones:
            self.routers.append(simulator.pages(self.phones, accept))

    def _connect_twilio(self, accept: Accept, report: twilio_webhooks.Report) -> None:
        settings = self.settings
        tokens = [_shown(token) for token in (settings.twilio_auth_token, settings.twilio_other_token) if token is not None]
        gate = twilio_webhooks.Gate(tokens, settings.public_url or "")
        own = Own(settings.twilio_account_sid or "", settings.twilio_from or "", settings.twilio_whatsapp_from)
        self.routers.append(twilio_webhooks.webhooks(gate, own, accept, report))

    def _connect_telegram(self, telegram: Telegram, accept: Accept) -> None:
        from integrations.telegram import webhook  # noqa: PLC0415  # see above
        from integrations.telegram.polling import Polling  # noqa: PLC0415

        settings = self.settings
        if settings.public_url is None or settings.telegram_webhook_secret is None:
            self._listen(Polling(telegram, accept))
            return
        secret = _shown(settings.telegram_webhook_secret)
        self.routers.append(webhook.webhooks(telegram, secret, accept))
        self._listen(webhook.Webhook(telegram, settings.public_url, secret))

    def _listen(self, part: Polling | Webhook) -> None:
        self.parts.append(part)
        self.connections[TELEGRAM] = part.connection


def channels_of(settings: Settings) -> Channels:
    """A channel without credentials is off, and the log says so."""
    sms, whatsapp = _twilio(settings)
    telegram = None
    if settings.telegram_token is None:
        log.info("channel_off", channel=TELEGRAM, why="no LINDEN_TELEGRAM_TOKEN")
    else:
        from integrations.telegram.channel import Telegram  # noqa: PLC0415  # see above

        telegram = Telegram(_shown(settings.telegram_token), settings.telegram_api_url)
    phones = {name: simulator.Phones(name) for name in simulator.FORMS} if settings.has_simulator else {}
    return Channels(settings, sms, whatsapp, telegram, phones)


def _twilio(settings: Settings) -> tuple[TwilioSms | None, WhatsApp | None]:
    account, token, sender = settings.twilio_account_sid, settings.twilio_auth_token, settings.twilio_from
    if account is None or token is None or sender is None:
        log.info("channel_off", channel=SMS, why="no LINDEN_TWILIO_ACCOUNT_SID")
        return None, None
    api = MessagesApi(account, _shown(token), settings.twilio_api_url)
    status_url = f"{settings.public_url}/twilio/status"
    sms = TwilioSms(api, sender, status_url, rate_of(settings.twilio_segments_a_second))
    whatsapp = settings.twilio_whatsapp_from
    return sms, WhatsApp(api, whatsapp, status_url) if whatsapp else None


def _shown(secret: SecretStr) -> str:
    return secret.get_secret_value()
