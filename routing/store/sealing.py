"""Everything stored about a person is sealed with a key of their own; without that key none of it can be read again."""

from __future__ import annotations

import hmac
import json
import os
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12


class SealError(Exception):
    """The sealed bytes were changed, or belong to another key.  Carries no content."""


def _seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def _open(key: bytes, sealed: bytes, bound_to: bytes) -> bytes:
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        raise SealError("sealed bytes do not open") from None


@dataclass(frozen=True, slots=True)
class PersonKey:
    """The unwrapped data key of one person.  Bytes are bound to the person, so rows cannot be swapped between people."""

    person_id: UUID
    key: bytes

    def seal(self, text: str) -> bytes:
        """AES-256-GCM: 12 bytes nonce, then ciphertext and tag."""
        return _seal(self.key, text.encode(), self.person_id.bytes)

    def open(self, sealed: bytes) -> str:
        return _open(self.key, sealed, self.person_id.bytes).decode()

    def open_or_empty(self, sealed: bytes | None) -> str:
        """As `open`, for a column that may be null: an empty text then."""
        return self.open(sealed) if sealed else ""

    def seal_json(self, value: object) -> bytes:
        return self.seal(json.dumps(value))

    def open_json(self, sealed: bytes) -> Any:
        """Return lists, dictionaries and plain values, as JSON has them."""
        return json.loads(self.open(sealed))

    def __repr__(self) -> str:
        return f"PersonKey({self.person_id})"


class Vault:
    """Holds the master key: makes, wraps and unwraps the keys of persons, and hashes addresses to find them."""

    def __init__(self, master_key: bytes) -> None:
        if len(master_key) != 32:
            raise ValueError("the master key has 32 bytes")
        self._wrapping = self._derived(master_key, b"wrap person keys")
        self._finding = self._derived(master_key, b"find addresses")
        self._spooling = self._derived(master_key, b"spool messages")
        self._calling = self._derived(master_key, b"call staff")
        self._signing_in = self._derived(master_key, b"count sign-ins")
        self._erasing = self._derived(master_key, b"erase at carriers")

    @staticmethod
    def _derived(master_key: bytes, purpose: bytes) -> bytes:
        return HKDF(SHA256(), 32, salt=None, info=b"linden/" + purpose).derive(master_key)

    def new_key(self, person_id: UUID) -> tuple[PersonKey, bytes]:
        """A fresh key and its wrapped form, the only one that is stored."""
        key = os.urandom(32)
        return PersonKey(person_id, key), _seal(self._wrapping, key, person_id.bytes)

    def unwrap(self, person_id: UUID, wrapped: bytes) -> PersonKey:
        return PersonKey(person_id, _open(self._wrapping, wrapped, person_id.bytes))

    def seal_spooled(self, text: str) -> bytes:
        """For a message that waits on disk, before it is known whose it is."""
        return _seal(self._spooling, text.encode(), b"spool")

    def open_spooled(self, sealed: bytes) -> str:
        return _open(self._spooling, sealed, b"spool").decode()

    def seal_staff(self, address: str) -> bytes:
        """Where staff are called; opened by the master key alone, as it is no writer's."""
        return _seal(self._calling, address.encode(), b"staff")

    def open_staff(self, sealed: bytes) -> str:
        return _open(self._calling, sealed, b"staff").decode()

    def seal_copies(self, conversation_id: UUID, text: str) -> bytes:
        """For what must be erased at a carrier after the person's own key is gone; bound to the conversation."""
        return _seal(self._erasing, text.encode(), conversation_id.bytes)

    def open_copies(self, conversation_id: UUID, sealed: bytes) -> str:
        return _open(self._erasing, sealed, conversation_id.bytes).decode()

    def finding_hash(self, channel: str, address: str) -> bytes:
        """Keyed hash by which an address is found again; useless without the master key."""
        return hmac.new(self._finding, f"{channel}\0{address}".encode(), sha256).digest()

    def sign_in_hash(self, *parts: str) -> bytes:
        """Return a keyed hash of what tries to sign in are counted by: a name, a network, a browser."""
        return hmac.new(self._signing_in, "\0".join(parts).encode(), sha256).digest()
