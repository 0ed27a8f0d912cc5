"""How fast passwords may be tried: guessing is slow, and nobody can keep a member out of their account from elsewhere.

Wrong passwords are counted for a name and the place that they come from: a browser that signed in under this name before, else
the network.  All unknown browsers together are limited too; a known browser is not affected by that limit.
Source: OWASP, "Slow Down Online Guessing Attacks with Device Cookies"."""

from __future__ import annotations

import ipaddress
import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from hmac import compare_digest

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import SignInFailure

WITHIN = timedelta(minutes=1)
TRIES_FROM_ONE_PLACE = 5
TRIES_OF_STRANGERS = 50
IPV6_NETWORK_BITS = 64
"""One customer has at least such a network, and may take any address in it."""


class TooManyTriesError(Exception):
    """Wrong passwords for this name came too fast."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A name that somebody tries to sign in under, and where from; `mark` is None for a browser that is not known."""

    name: str = field(repr=False)
    name_hash: bytes
    place_hash: bytes
    mark: str | None = field(repr=False)


def attempt_of(vault: Vault, name: str, host: str | None, mark: str | None) -> Attempt:
    """Return an attempt to sign in.  `host` is the address of the request, `mark` what the browser says it was given."""
    name = name.strip().lower()
    known = mark if mark and _is_mark_of(vault, name, mark) else None
    place = known or _network_of(host)
    return Attempt(name, vault.sign_in_hash("name", name), vault.sign_in_hash("place", place), known)


def mark_of(vault: Vault, name: str) -> str:
    """Return the mark by which a browser that signed in under this name is known next time."""
    return _mark(vault, name.strip().lower(), secrets.token_hex(8))


def _mark(vault: Vault, name: str, nonce: str) -> str:
    return f"{nonce}.{vault.sign_in_hash('browser', name, nonce).hex()}"


def _is_mark_of(vault: Vault, name: str, mark: str) -> bool:
    return compare_digest(mark.encode(), _mark(vault, name, mark.partition(".")[0]).encode())


def _network_of(host: str | None) -> str:
    try:
        address = ipaddress.ip_address(host or "")
    except ValueError:
        return "unknown"
    if address.version == 4:
        return str(address)
    return str(ipaddress.ip_network((address, IPV6_NETWORK_BITS), strict=False))


async def note_try(session: AsyncSession, attempt: Attempt) -> int:
    """Note a try as a failure before its password is looked at, so that many at once are counted too; return its id.

    Raises TooManyTriesError."""
    lock = int.from_bytes(attempt.name_hash[:8], signed=True)
    await session.execute(select(func.pg_advisory_xact_lock(lock)))
    of_name, since = SignInFailure.name_hash == attempt.name_hash, now() - WITHIN
    await session.execute(delete(SignInFailure).where(of_name, SignInFailure.at <= since))
    from_here = func.count().filter(SignInFailure.place_hash == attempt.place_hash)
    here, everywhere = (await session.execute(select(from_here, func.count()).where(of_name))).one()
    if here >= TRIES_FROM_ONE_PLACE or (attempt.mark is None and everywhere >= TRIES_OF_STRANGERS):
        raise TooManyTriesError
    tried = SignInFailure(name_hash=attempt.name_hash, place_hash=attempt.place_hash)
    session.add(tried)
    await session.flush()
    return tried.id


async def forget_try(session: AsyncSession, try_id: int) -> None:
    """Delete a try whose password was right."""
    await session.execute(delete(SignInFailure).where(SignInFailure.id == try_id))
