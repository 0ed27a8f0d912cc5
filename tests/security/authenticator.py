"""A security key in software, for answers that no browser gives: from another page, an old challenge, a copied key."""

from __future__ import annotations

import json
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, HOLDS_KEY = 0x01, 0x40


def text_of(octets: bytes) -> str:
    return urlsafe_b64encode(octets).decode().rstrip("=")


@dataclass
class Authenticator:
    """Holds one passkey (ES256) and counts its uses, as long as `counts`; `origin` is the page that the browser shows."""

    origin: str
    counts: bool = True
    uses: int = 0
    id: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    private: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    @property
    def point(self) -> tuple[bytes, bytes]:
        """The public half."""
        numbers = self.private.public_key().public_numbers()
        return numbers.x.to_bytes(32), numbers.y.to_bytes(32)

    def make(self, asked: dict[str, Any]) -> str:
        """Answer `navigator.credentials.create`."""
        x, y = self.point
        public = cbor2.dumps({1: 2, 3: -7, -1: 1, -2: x, -3: y})
        held = bytes(16) + len(self.id).to_bytes(2) + self.id + public
        data = self._data(asked["rp"]["id"], PRESENT | HOLDS_KEY) + held
        told = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        client = self._client("webauthn.create", asked)
        return self._answer(clientDataJSON=client, attestationObject=told)

    def prove(self, asked: dict[str, Any]) -> str:
        """Answer `navigator.credentials.get`."""
        self.uses += 1
        data, client = self._data(asked["rpId"], PRESENT), self._client("webauthn.get", asked)
        signature = self.private.sign(data + sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(clientDataJSON=client, authenticatorData=data, signature=signature)

    def _data(self, host: str, flags: int) -> bytes:
        return sha256(host.encode()).digest() + bytes([flags]) + (self.uses if self.counts else 0).to_bytes(4)

    def _client(self, kind: str, asked: dict[str, Any]) -> bytes:
        return json.dumps({"type": kind, "challenge": asked["challenge"], "origin": self.origin, "crossOrigin": False}).encode()

    def _answer(self, **response: bytes) -> str:
        named = text_of(self.id)
        told = {name: text_of(octets) for name, octets in response.items()}
        return json.dumps({"id": named, "rawId": named, "type": "public-key", "response": told, "clientExtensionResults": {}})
