"""Addresses of services, without a slash at their end."""

from __future__ import annotations

import re
from typing import Annotated, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator

_NEUTRAL: Final = re.compile(r"https://[!-~]+")


def address(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must start with http:// or https://")
    return value.rstrip("/")


def model_addresses(value: str) -> str:
    """Model processes: addresses on loopback or sockets, with commas between them."""
    given = [one.strip() for one in value.split(",")]
    if not all(one.startswith(("http://", "https://", "unix:/")) for one in given):
        raise ValueError("must be http://127.0.0.1:5005 or unix:/run/linden-model/1.sock, several with commas")
    return ",".join(one.rstrip("/") for one in given)


def model_address(value: str) -> str:
    if "," in value:
        raise ValueError("must be one address")
    return model_addresses(value)


def neutral_address(value: str) -> str:
    """A page elsewhere, for whoever leaves ours in a hurry."""
    if not _NEUTRAL.fullmatch(value) or not urlsplit(value).hostname or "@" in urlsplit(value).netloc:
        raise ValueError("must be the whole address of a page that anybody may look at, such as https://www.wikipedia.org/")
    return value


Address = Annotated[str, AfterValidator(address)]
NeutralAddress = Annotated[str, AfterValidator(neutral_address)]
ModelAddresses = Annotated[str, AfterValidator(model_addresses)]
ModelAddress = Annotated[str, AfterValidator(model_address)]
