"""What settings ask of each other.  Each fault begins with the variable to change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from linden.settings import carrier_rules

PREFIX: Final = "LINDEN_"
TWILIO: Final = ("twilio_account_sid", "twilio_auth_token", "twilio_from", "public_url")
"""Its signatures cover the public address."""
_OF_TWILIO: Final = (*TWILIO[:3], "twilio_other_token", "twilio_whatsapp_from")


def variable(name: str) -> str:
    """Return the variable that sets a field."""
    return f"{PREFIX}{name.upper()}"


def has_carrier(given: Mapping[str, Any]) -> bool:
    """Whether a channel has credentials, so that real people can write."""
    return bool(given.get("twilio_account_sid") or given.get("telegram_token"))


def faults(given: Mapping[str, Any]) -> list[str]:
    """Return every fault of the settings that are given, each by the name of its field; values may be faulty themselves."""
    rules = (_of_keys, _of_twilio, _of_telegram, _of_simulator, _of_second_factor, _of_exit)
    return [fault for rule in rules for fault in rule(given)]


def _of_keys(given: Mapping[str, Any]) -> Iterator[str]:
    key, other = (_plain(given.get(name)) for name in ("master_key", "master_key_other"))
    if other and key == other:
        yield f"{variable('master_key_other')}: is the same key as {variable('master_key')}; leave it out"


def _plain(secret: Any) -> Any:
    return secret.get_secret_value() if isinstance(secret, SecretStr) else secret


def _of_twilio(given: Mapping[str, Any]) -> Iterator[str]:
    first = next((name for name in _OF_TWILIO if given.get(name)), None)
    missing = [name for name in TWILIO if not given.get(name)]
    if first is not None:
        yield from (f"{variable(name)}: must be set, since {variable(first)} is" for name in missing)


def _of_telegram(given: Mapping[str, Any]) -> Iterator[str]:
    if not (given.get("telegram_token") and given.get("public_url")):
        return
    if not given.get("telegram_webhook_secret"):
        yield f"{variable('telegram_webhook_secret')}: must be set, since Telegram sends to {variable('public_url')}"
    if _port(str(given["public_url"])) not in carrier_rules.TELEGRAM_PORTS:
        yield f"{variable('public_url')}: Telegram reaches port 443, 80, 88 or 8443 only"


def _of_simulator(given: Mapping[str, Any]) -> Iterator[str]:
    is_on = str(given.get("simulator", "")).lower() in ("true", "1", "t", "y", "yes", "on")
    if is_on and has_carrier(given) and not is_loopback(str(given.get("host") or "127.0.0.1")):
        yield (
            f"{variable('simulator')}: not beside a real channel, unless {variable('host')} is loopback: "
            "whoever reaches the port could write to the same staff"
        )


def _of_second_factor(given: Mapping[str, Any]) -> Iterator[str]:
    """Doubles of carriers on loopback, as tests have them, are nobody real."""
    is_off = str(given.get("second_factor", "")).lower() in ("false", "0", "f", "n", "no", "off")
    used = (("twilio_account_sid", "twilio_api_url"), ("telegram_token", "telegram_api_url"))
    is_real = any(given.get(name) and not is_loopback(urlsplit(str(given.get(url) or "")).hostname or "") for name, url in used)
    if is_off and is_real:
        yield f"{variable('second_factor')}: cannot be off beside a real channel"


def _of_exit(given: Mapping[str, Any]) -> Iterator[str]:
    """Whoever leaves the console may not land on a page that names it."""
    ours = {_host(given.get(name)) for name in ("public_url", "console_url")} - {None}
    if _host(given.get("exit_url")) in ours:
        yield f"{variable('exit_url')}: must be somebody else's page, not one of this line"


def is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _host(url: Any) -> str | None:
    try:
        return urlsplit(str(url)).hostname if url else None
    except ValueError:  # a fault of its own
        return None


def _port(url: str) -> int | None:
    try:
        return urlsplit(url).port
    except ValueError:  # a fault of its own
        return None
