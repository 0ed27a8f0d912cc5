"""Sealed bytes: which kind of key opens them, which one of its kind, then AES-256-GCM over text of a few lengths only."""

from __future__ import annotations

import hmac
import os
from dataclasses import dataclass, field
from enum import IntEnum
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

ID_BYTES = 8
_NONCE_BYTES = 12
SHORTEST = 64
"""Bytes to which a shorter text is filled up; a longer one to the next power of two: a yes is as long as a street and a town."""
_END = b"\x80"


class SealError(Exception):
    """The sealed bytes were changed, or belong to another key.  Carries no content."""


class Opens(IntEnum):
    """The first byte: what kind of key opens the rest.  Keys that are replaced have an id behind it."""

    PERSON = 1
    PERIOD = 2
    MASTER = 3
    SPOOL = 4


@dataclass(frozen=True, slots=True)
class Key:
    """A key with its kind and id; the id is empty where the row says whose key it is."""

    kind: Opens
    id: bytes
    secret: bytes = field(repr=False)

    @property
    def mark(self) -> bytes:
        """How everything begins that it seals."""
        return bytes([self.kind]) + self.id

    def seal(self, plain: bytes, bound_to: bytes) -> bytes:
        """Mark, 12 bytes nonce, then ciphertext and tag."""
        nonce, mark = os.urandom(_NONCE_BYTES), self.mark
        return mark + nonce + AESGCM(self.secret).encrypt(nonce, plain, mark + bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Raises SealError."""
        mark = self.mark
        if not sealed.startswith(mark):
            raise SealError("sealed bytes do not open")
        begin = len(mark)
        try:
            return AESGCM(self.secret).decrypt(
                sealed[begin : begin + _NONCE_BYTES], sealed[begin + _NONCE_BYTES :], mark + bound_to
            )
        except (InvalidTag, ValueError):
            raise SealError("sealed bytes do not open") from None

    def seal_text(self, text: str, bound_to: bytes) -> bytes:
        """Its length is hidden."""
        return self.seal(filled(text.encode()), bound_to)

    def open_text(self, sealed: bytes, bound_to: bytes) -> str:
        """Raises SealError."""
        return self.open(sealed, bound_to).rstrip(b"\0")[:-1].decode()

    def hash(self, *parts: str) -> bytes:
        """Keyed hash; useless without the key."""
        return hmac.digest(self.secret, "\0".join(parts).encode(), "sha256")


@dataclass(frozen=True, slots=True)
class Ring:
    """The keys of one purpose under each master key that the process has: the first seals, any opens what it sealed."""

    keys: tuple[Key, ...]

    def seal(self, plain: bytes, bound_to: bytes) -> bytes:
        return self.keys[0].seal(plain, bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Raises SealError."""
        return self._key_of(sealed).open(sealed, bound_to)

    def seal_text(self, text: str, bound_to: bytes) -> bytes:
        return self.keys[0].seal_text(text, bound_to)

    def open_text(self, sealed: bytes, bound_to: bytes) -> str:
        """Raises SealError."""
        return self._key_of(sealed).open_text(sealed, bound_to)

    def hash(self, *parts: str) -> bytes:
        """What is stored from now on."""
        return self.keys[0].hash(*parts)

    def hashes(self, *parts: str) -> list[bytes]:
        """What may be stored, the one of `hash` first."""
        return [key.hash(*parts) for key in self.keys]

    def is_earlier(self, sealed: bytes) -> bool:
        """Whether another key than the first opens it."""
        return not sealed.startswith(self.keys[0].mark)

    def _key_of(self, sealed: bytes) -> Key:
        return next((key for key in self.keys if sealed.startswith(key.mark)), self.keys[0])


def derived(secret: bytes, purpose: str) -> bytes:
    """A key for one purpose."""
    return HKDF(SHA256(), 32, salt=None, info=f"linden/{purpose}".encode()).derive(secret)


def id_of(secret: bytes) -> bytes:
    """The id of a key that nobody gave one: says nothing about it."""
    return sha256(b"linden/id" + derived(secret, "id")).digest()[:ID_BYTES]


def id_in(sealed: bytes) -> bytes:
    """Which of the replaced keys opens it."""
    return sealed[1 : 1 + ID_BYTES]


def filled(plain: bytes) -> bytes:
    """The text, a mark for its end, and zeros up to one of the lengths that there are."""
    size = max(SHORTEST, 1 << len(plain).bit_length())  # a power of two longer than the text, so there is room for the mark
    return (plain + _END).ljust(size, b"\0")
