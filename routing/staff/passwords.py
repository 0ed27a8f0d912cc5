"""Passwords: made, hashed with Argon2, compared.  Hashing is slow on purpose, so it runs in a thread."""

from __future__ import annotations

import asyncio
import secrets

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

MIN_PASSWORD, MAX_PASSWORD = 12, 1_000
"""Characters."""
_hasher = PasswordHasher()
_NOBODYS_HASH = _hasher.hash("a hash to compare with when the name is unknown, so that both take the same time")


def new_password() -> str:
    """Return about 100 bits, in groups that can be read aloud."""
    return "-".join(secrets.token_hex(3) for _ in range(4)) + secrets.choice("ghjkmnpqrstuvwxyz")


async def hash_password(password: str) -> str:
    return await asyncio.to_thread(_hasher.hash, password)


async def is_right(password: str, hashed: str | None) -> bool:
    """Compare with the hash of an account; None, for an unknown name, costs as much and is never right."""
    return await asyncio.to_thread(_verify, hashed or _NOBODYS_HASH, password) and hashed is not None


def _verify(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except VerificationError:
        return False
