"""Web Push with VAPID, RFC 8030, 8291 and 8292: reaches a locked phone.  The key is derived from the master key."""

from __future__ import annotations

import base64
from collections.abc import Collection, Mapping
from urllib.parse import urlsplit

import aiohttp
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from py_vapid import Vapid02
from pywebpush import WebPusher, WebPushException

from routing.ports.pusher import DeviceGoneError, NotReachedError, Subscription

SERVICES = ("fcm.googleapis.com", "updates.push.services.mozilla.com", "web.push.apple.com", "notify.windows.com")
"""Hosts of push services, and above them whatever they put before: nothing else is asked, whatever a browser says."""
LOOPBACK = "127.0.0.1"
KEPT_FOR_S = 120
"""A push service drops a call that a phone did not fetch in this time: it would ring for a danger that is over."""
GONE = (404, 410)
TIMEOUT_S = 10


class WebPush:
    """`secrets`: 32 bytes each, by their id: first what browsers are given now, then what some were given before.

    `contact`: an address by which push services reach its operators."""

    def __init__(self, secrets: Mapping[bytes, bytes], contact: str, hosts: Collection[str] = SERVICES) -> None:
        self._signers = {signer: _signer(secret) for signer, secret in secrets.items()}
        self._first, *earlier = self._signers.values()
        self._unnamed = earlier[0] if earlier else self._first
        """For browsers of which nobody noted what they were given."""
        self._contact, self._hosts = contact, hosts
        self._session: aiohttp.ClientSession | None = None

    @property
    def public_key(self) -> str:
        point = self._first.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return base64.urlsafe_b64encode(point).rstrip(b"=").decode()

    def is_known(self, endpoint: str) -> bool:
        address = urlsplit(endpoint)
        host = address.hostname or ""
        is_service = any(host == known or host.endswith(f".{known}") for known in self._hosts)
        return is_service and (address.scheme == "https" or host == LOOPBACK)

    async def push(self, to: Subscription, payload: str) -> None:
        if not self.is_known(to.endpoint):
            raise NotReachedError("unknown push service")
        address = urlsplit(to.endpoint)
        claims = {"aud": f"{address.scheme}://{address.netloc}", "sub": self._contact}
        vapid = self._signers.get(to.signer, self._unnamed) if to.signer else self._unnamed
        headers = {**vapid.sign(claims), "Urgency": "high"}
        try:
            sealed = WebPusher({"endpoint": to.endpoint, "keys": {"p256dh": to.p256dh, "auth": to.auth}}).encode(payload.encode())
        except (WebPushException, ValueError) as error:
            raise DeviceGoneError from error
        headers |= {"Content-Encoding": "aes128gcm", "TTL": str(KEPT_FOR_S), "Content-Type": "application/octet-stream"}
        try:
            async with self._open().post(to.endpoint, data=sealed["body"], headers=headers) as answer:
                status = answer.status
        except (aiohttp.ClientError, OSError) as error:  # a time-out is an OSError
            raise NotReachedError(type(error).__name__) from None
        if status in GONE:
            raise DeviceGoneError
        if status >= 400:
            raise NotReachedError(f"answered {status}")

    def _open(self) -> aiohttp.ClientSession:
        """Made on first use, in the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(TIMEOUT_S))
        return self._session

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def _signer(secret: bytes) -> Vapid02:
    number = int.from_bytes(secret) % (_ORDER - 1) + 1
    return Vapid02(private_key=ec.derive_private_key(number, ec.SECP256R1()))


_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Of the curve P-256; SEC 2, 2.4.2."""
