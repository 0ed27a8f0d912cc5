"""What carriers take as settings.  Each function returns the value, or raises ValueError with what to write instead."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from routing.ports.phones import is_number

TELEGRAM_PORTS: Final = (None, 443, 80, 88, 8443)
"""Source: core.telegram.org/bots/api#setwebhook, as the rule for secrets."""
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_TOKEN: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
_ACCOUNT: Final = re.compile(r"AC[0-9a-f]{32}")
_SERVICE: Final = re.compile(r"MG[0-9a-f]{32}")
_SHORT_CODE: Final = re.compile(r"[1-9]\d{4,5}")
_HOST: Final = re.compile(r"[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\]")


def webhook_secret(secret: str) -> str:
    if not _SECRET.fullmatch(secret):
        raise ValueError("may hold A-Z a-z 0-9 _ and - only, 1 to 256 of them, for example from `openssl rand -hex 32`")
    return secret


def bot_token(token: str) -> str:
    if not _TOKEN.fullmatch(token):
        raise ValueError(
            "must be the token as @BotFather gives it, a number, a colon and letters; leave the variable out to have no Telegram"
        )
    return token


def account_sid(sid: str) -> str:
    if not _ACCOUNT.fullmatch(sid):
        raise ValueError("must be the account's SID: AC and 32 of 0-9 a-f; an API key (SK) does not sign webhooks")
    return sid


def sms_sender(sender: str) -> str:
    """A name as sender is refused: nobody could answer it."""
    if not (_SERVICE.fullmatch(sender) or _SHORT_CODE.fullmatch(sender) or is_number(sender)):
        raise ValueError("must be a number such as +40312345678, a short code, or MG and 32 of 0-9 a-f; names cannot be answered")
    return sender


def number(number: str) -> str:
    if not is_number(number):
        raise ValueError("must be a whole number such as +40312345678")
    return number


def whatsapp_sender(sender: str) -> str:
    if sender.startswith("whatsapp:"):
        raise ValueError("must be the number alone, without `whatsapp:`")
    return number(sender)


def chat_id(chat: str) -> str:
    if not re.fullmatch(r"-?\d{1,15}", chat):
        raise ValueError("must be the id of a chat, a number")
    return chat


def public_url(url: str) -> str:
    if not url.startswith("https://"):
        raise ValueError("must start with https://: what people write may not travel in the open")
    if not _HOST.fullmatch(urlsplit(url).netloc.rsplit("@", 1)[-1].removesuffix(f":{urlsplit(url).port}")):
        raise ValueError("must name a host of letters, digits, dots and hyphens; carriers refuse an underscore")
    return url
