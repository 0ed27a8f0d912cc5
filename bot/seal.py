"""The state of a dialogue as it is stored: sealed with a key that comes with each turn and that nobody keeps here."""

from __future__ import annotations

import json
import os
from base64 import b64decode
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12
FILLED_TO = 512
"""Lengths that a stored state has are multiples of this: how much is known of somebody does not show."""


class StateSealedError(Exception):
    """The key does not open the state: it is of somebody who was erased, or the bytes were changed."""


def seal(key: str, conversation: str, state: dict[str, Any]) -> bytes:
    """`key`: 32 bytes in base64.  The bytes are bound to the conversation."""
    plain = json.dumps(state).encode()
    filled, nonce = plain.ljust(-(-len(plain) // FILLED_TO) * FILLED_TO), os.urandom(NONCE_BYTES)
    return nonce + AESGCM(b64decode(key)).encrypt(nonce, filled, conversation.encode())


def opened(key: str, conversation: str, sealed: bytes) -> dict[str, Any]:
    """Raise StateSealedError."""
    try:
        plain = AESGCM(b64decode(key)).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], conversation.encode())
    except InvalidTag:
        raise StateSealedError("the state does not open") from None
    state: dict[str, Any] = json.loads(plain)
    return state
