"""What wakes a browser of staff whose page is closed, and what calls staff by the ways that they have."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


class DeviceGoneError(Exception):
    """The browser took its subscription back; nothing reaches it any more."""


class NotReachedError(Exception):
    """A push service or another way did not take it.  The reason holds no address."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Subscription:
    """As a browser gives it: an address at its push service, and the keys that only this browser can open."""

    endpoint: str = field(repr=False)
    p256dh: str = field(repr=False)
    auth: str = field(repr=False)
    signer: bytes | None = None
    """The id of the key of ours that the browser was given; None for one that was given before there were two."""


class Pusher(Protocol):
    @property
    def public_key(self) -> str:
        """The key by which push services know this line, as browsers want it: base64url of a point."""
        ...

    def is_known(self, endpoint: str) -> bool:
        """Tell whether this is an address of a push service that may be asked."""
        ...

    async def push(self, to: Subscription, payload: str) -> None:
        """Send a few bytes, sealed for the browser.  Raises DeviceGoneError and NotReachedError."""
        ...

    async def close(self) -> None: ...


class Caller(Protocol):
    def is_address(self, address: str) -> bool: ...

    async def call(self, address: str, text: str) -> None:
        """Send a text by e-mail, ntfy, Signal, Matrix and the like.  Raises NotReachedError."""
        ...
