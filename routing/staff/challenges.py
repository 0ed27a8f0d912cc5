"""What a passkey has to answer: drawn for one sign-in in one browser, good once and not for long."""

from __future__ import annotations

from base64 import b64decode, b64encode
from datetime import timedelta
from secrets import token_bytes
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from routing.staff.sessions import hash_of
from routing.store.clock import now
from routing.store.sealing import Vault
from routing.store.tables import Session

LASTS: Final = timedelta(minutes=3)
"""Time to fetch a phone and scan its code."""
BYTES: Final = 32


async def draw(session: AsyncSession, vault: Vault, token: str) -> bytes:
    """Return a fresh challenge for this sign-in; the one before does not count any more."""
    challenge = token_bytes(BYTES)
    kept = await session.get(Session, hash_of(token), with_for_update=True)
    if kept is not None:  # else it has ended just now, and nothing will be proved in it
        kept.sealed_challenge, kept.challenge_at = vault.seal_staff(b64encode(challenge).decode()), now()
    return challenge


async def use_up(session: AsyncSession, vault: Vault, token: str) -> bytes | None:
    """Return the challenge of this sign-in, which counts no more from now on; None when there is none, or it is too old."""
    kept = await session.get(Session, hash_of(token), with_for_update=True)
    if kept is None or kept.sealed_challenge is None or kept.challenge_at is None:
        return None
    sealed, drawn_at = kept.sealed_challenge, kept.challenge_at
    kept.sealed_challenge = kept.challenge_at = None
    return b64decode(vault.open_staff(sealed)) if drawn_at > now() - LASTS else None
