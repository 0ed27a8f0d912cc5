"""Whom a passkey is for.  Browsers make and use one only at a name: over TLS, or at `localhost` on the same machine."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

LOCAL: Final = "localhost"


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """`id` is the name that a passkey is bound to, `origin` what a browser says that its page came from."""

    id: str
    origin: str


@dataclass(frozen=True, slots=True)
class Parties:
    """For whom passkeys are `here`, at the address of a page, and at `home`, where staff find the console; None where nowhere."""

    here: RelyingParty | None
    home: RelyingParty | None


def parties_at(address: str, console_url: str) -> Parties:
    return Parties(party_at(address, console_url), home_of(console_url))


def party_at(address: str, console_url: str) -> RelyingParty | None:
    """Return for whom passkeys are at this address of a page; None where no browser offers them, or where nobody should.

    The name is one that we know ourselves, never just what the request says."""
    here = urlsplit(address)
    if here.hostname == LOCAL:
        return RelyingParty(LOCAL, f"{here.scheme}://{here.netloc}")
    home = home_of(console_url)
    return home if home is not None and here.hostname == home.id and home.id != LOCAL else None


def home_of(console_url: str) -> RelyingParty | None:
    """Return for whom passkeys are where staff find the console; None when they find it at a bare address or in the open."""
    home = urlsplit(console_url)
    name = home.hostname or ""
    if _is_loopback(name):
        return RelyingParty(LOCAL, f"http://{LOCAL}{_port_of(home)}")
    if home.scheme != "https" or _is_bare(name):
        return None
    return RelyingParty(name, f"https://{name}{_port_of(home)}")


def _port_of(url: SplitResult) -> str:
    """As a browser writes it: not where it is the usual one."""
    usual = {"https": 443, "http": 80}[url.scheme]
    return f":{url.port}" if url.port not in (None, usual) else ""


def _is_bare(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return not host
    return True


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == LOCAL
