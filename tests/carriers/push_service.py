"""A push service on loopback, and a browser subscribed there: takes what RFC 8030 asks for, and opens it as a browser would."""

from __future__ import annotations

import base64
import json
import os
from dataclasses import dataclass, field
from typing import Any

import http_ece
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


def _base64(raw: bytes) -> str:
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


@dataclass
class PushService:
    """`status`: what it answers; `told`: what came, opened with the browser's own keys; `raw`: as it came."""

    url: str = ""
    status: int = 201
    told: list[dict[str, Any]] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    signed_by: list[str] = field(default_factory=list)
    """Public keys of whoever pushed."""
    wrong: list[str] = field(default_factory=list)
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    auth: bytes = field(default_factory=lambda: os.urandom(16))

    @property
    def subscription(self) -> dict[str, str]:
        point = self.key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return {"endpoint": f"{self.url}/push/one", "p256dh": _base64(point), "auth": _base64(self.auth)}

    def app(self) -> Starlette:
        return Starlette(routes=[Route("/push/one", self._take, methods=["POST"])])

    async def _take(self, request: Request) -> Response:
        body = await request.body()
        for header, wanted in (("content-encoding", "aes128gcm"), ("urgency", "high")):
            if request.headers.get(header) != wanted:
                self.wrong.append(header)
        if not request.headers.get("ttl", "").isdecimal():
            self.wrong.append("ttl")
        if not Vapid02.verify(request.headers.get("authorization", "")):
            self.wrong.append("authorization")
        self.signed_by.append(request.headers.get("authorization", "").rpartition("k=")[2])
        self.raw.append(body)
        self.told.append(json.loads(http_ece.decrypt(body, private_key=self.key, auth_secret=self.auth, version="aes128gcm")))
        return Response(status_code=self.status)
