"""How fast passwords may be tried: guessing is slow, and nobody can keep a member out of their account from elsewhere.

Wrong passwords are counted for a name and the place that they come from: a browser that signed in under this name before, else
the network.  All unknown browsers together are limited too; a known browser is not affected by that limit.
Source: OWASP, "Slow Down Online Guessing Attacks with Device Cookies"."""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from hmac import compare_digest

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import SignInFailure

FROM_ONE_PLACE = {timedelta(minutes=1): 5, timedelta(hours=1): 20, timedelta(days=1): 50}
"""Wrong passwords for one name within so long: who goes on guessing has to wait longer and longer."""
OF_STRANGERS = {timedelta(minutes=1): 50, timedelta(days=1): 500}
"""The same for all browsers together that nobody signed in with before."""
KEPT = max(FROM_ONE_PLACE)
IPV6_NETWORK_BITS = 64
"""One customer has at least such a network, and may take any address in it."""


class TooManyTriesError(Exception):
    """Wrong passwords for this name came too fast."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """A name that somebody tries to sign in under, and where from; `mark` is None for a browser that is not known."""

    name: str = field(repr=False)
    name_hashes: Sequence[bytes]
    """Under each master key; the first is stored."""
    place: str = field(repr=False)
    place_hashes: Sequence[bytes]
    mark: str | None = field(repr=False)


def attempt_of(vault: Vault, name: str, host: str | None, mark: str | None) -> Attempt:
    """Return an attempt to sign in.  `host` is the address of the request, `mark` what the browser says it was given."""
    name = name.strip().lower()
    known = mark if mark and _is_mark_of(vault, name, mark) else None
    place = known or _network_of(host)
    return Attempt(name, vault.sign_in_hashes("name", name), place, vault.sign_in_hashes("place", place), known)


def attempt_with_code(vault: Vault, host: str | None) -> Attempt:
    """Return an attempt to use the code of an invitation, which has no name yet.

    Its network stands for the name, so that who guesses codes keeps nobody away from theirs who comes from elsewhere."""
    return attempt_of(vault, f"invitation {_network_of(host)}", host, None)


def mark_of(vault: Vault, name: str) -> str:
    """Return the mark by which a browser that signed in under this name is known next time."""
    nonce = secrets.token_hex(8)
    return f"{nonce}.{vault.sign_in_hash('browser', name.strip().lower(), nonce).hex()}"


def _is_mark_of(vault: Vault, name: str, mark: str) -> bool:
    nonce = mark.partition(".")[0]
    hashes = vault.sign_in_hashes("browser", name, nonce)
    return any(compare_digest(mark.encode(), f"{nonce}.{known.hex()}".encode()) for known in hashes)


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
    lock = int.from_bytes(attempt.name_hashes[0][:8], signed=True)
    await session.execute(select(func.pg_advisory_xact_lock(lock)))
    since = {within: SignInFailure.at > now() - within for within in {*FROM_ONE_PLACE, *OF_STRANGERS}}
    is_here = SignInFailure.place_hash.in_(attempt.place_hashes)
    limits = [(func.count().filter(is_here, since[within]), most) for within, most in FROM_ONE_PLACE.items()]
    if attempt.mark is None:
        limits += [(func.count().filter(since[within]), most) for within, most in OF_STRANGERS.items()]
    counts = select(*(count for count, _ in limits)).where(SignInFailure.name_hash.in_(attempt.name_hashes))
    found = (await session.execute(counts)).one()
    if any(count >= most for count, (_, most) in zip(found, limits, strict=True)):
        raise TooManyTriesError
    tried = SignInFailure(name_hash=attempt.name_hashes[0], place_hash=attempt.place_hashes[0])
    session.add(tried)
    await session.flush()
    return tried.id


async def forget_try(session: AsyncSession, try_id: int) -> None:
    """Delete a try whose password was right."""
    await session.execute(delete(SignInFailure).where(SignInFailure.id == try_id))


async def forget_old(session: AsyncSession) -> None:
    """Delete failures that no limit counts any more."""
    await session.execute(delete(SignInFailure).where(SignInFailure.at <= now() - KEPT))


async def failures_of(session: AsyncSession, vault: Vault, name: str) -> int:
    """Return how many wrong passwords there were for a name within KEPT, for its owner to see."""
    of_name = SignInFailure.name_hash.in_(vault.sign_in_hashes("name", name.strip().lower()))
    return await session.scalar(select(func.count()).where(of_name, SignInFailure.at > now() - KEPT)) or 0
