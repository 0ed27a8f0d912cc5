"""Passwords: made, hashed with Argon2, compared.

Hashing is slow on purpose, so it runs two at a time, in threads of its own that give way to everything else."""

from __future__ import annotations

import asyncio
import os
import secrets
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

MIN_PASSWORD, MAX_PASSWORD = 12, 1_000
"""Characters."""
HASHES_AT_ONCE: Final = 2
HASHES_WAITING: Final = 12
"""More would keep a member waiting for longer than they would."""
NICENESS: Final = 10
MIN_SCORE: Final = 3
"""Of 0 to 4: some 10^8 guesses and more, beside the limits on guessing."""
LOOKED_AT: Final = 72
"""Characters whose guessing is estimated; more take long and add nothing."""
_hasher = PasswordHasher()
_NOBODYS_HASH = _hasher.hash("a hash to compare with when the name is unknown, so that both take the same time")
T = TypeVar("T")


class BusyError(Exception):
    """Too many passwords wait to be looked at."""


class _Pool:
    """Threads for hashes.  The lanes of Argon2 inherit their niceness."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(HASHES_AT_ONCE, "password", _give_way)
        self._waiting = 0

    async def run(self, act: Callable[..., T], *values: str) -> T:
        """Raises BusyError."""
        if self._waiting >= HASHES_WAITING:
            raise BusyError
        self._waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, act, *values)
        finally:
            self._waiting -= 1


def _give_way() -> None:
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)


_pool = _Pool()


def fault_of(password: str, *known: str) -> str | None:
    """Return the code of why a password cannot be taken: too short, or among what is guessed first.  `known`: the member's name.

    Words, dates, keyboards and the passwords that were stolen most often come with zxcvbn; nothing is asked over a network."""
    if len(password) < MIN_PASSWORD:
        return "password-short"
    from zxcvbn import zxcvbn  # noqa: PLC0415  # its lists take 11 MB of memory, and passwords are seldom set

    if zxcvbn(password[:LOOKED_AT], user_inputs=[*known, "linden", "hotline"])["score"] < MIN_SCORE:
        return "password-guessed"
    return None


def new_password() -> str:
    """Return about 100 bits, in groups that can be read aloud."""
    return "-".join(secrets.token_hex(3) for _ in range(4)) + secrets.choice("ghjkmnpqrstuvwxyz")


async def hash_password(password: str) -> str:
    """Raises BusyError."""
    return await _pool.run(_hasher.hash, password)


async def is_right(password: str, hashed: str | None) -> bool:
    """Compare with the hash of an account; None, for an unknown name, costs as much and is never right.  Raises BusyError."""
    return await _pool.run(_verify, hashed or _NOBODYS_HASH, password) and hashed is not None


def _verify(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except VerificationError:
        return False
