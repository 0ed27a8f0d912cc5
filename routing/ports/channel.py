"""What every channel gives the router and gets from it.  A new channel is a module or folder in `integrations`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Protocol

from routing.ports.places import Place


class Kind(StrEnum):
    """What arrived.  Words are understood, a caption too; of all that comes with them the kind is kept, never the content."""

    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    DOCUMENT = "document"
    STICKER = "sticker"
    LOCATION = "location"
    CONTACT = "contact"
    START = "start"
    """Opened the chat: a button of the app that says nothing."""
    OTHER = "other"


FIRST_CONTACT = "first_contact"
"""The button of a message of Kind.START: the answer that greets."""


class Form(StrEnum):
    """How texts are shaped: the names that `knowledge` renders for."""

    SMS = "sms"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"


@dataclass(frozen=True, slots=True)
class File:
    """Something that came with a message and stays at the carrier until staff ask for it.  `ref` is the carrier's own."""

    ref: str = field(repr=False)
    size: int | None = None
    """Bytes, where the carrier says."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """One verified message from a carrier.  `provider_id` is unique within the channel and never changes on a retry."""

    channel: str
    provider_id: str = field(repr=False)
    """On Telegram it holds the chat's id."""
    address: str = field(repr=False)
    text: str = field(repr=False)
    kind: Kind = Kind.TEXT
    sent_at: datetime | None = None
    """By the carrier's clock, where it tells one; of an edit, when that was made."""
    language_hint: str | None = None
    """The language of the writer's app, as an IETF tag."""
    opt_out: str | None = None
    """The order (`stop`, `start` or `help`) for which the carrier took the message; it has answered that itself."""
    edits: str | None = field(default=None, repr=False)
    """The provider id of the message that this one is the new text of."""
    button: str | None = None
    """Payload of the pressed button, whose label is in `text`."""
    files: tuple[File, ...] = ()
    place: Place | None = None
    """The country of a point on the map that came with it."""
    campaign: str | None = None
    """Code of the link that led the writer here; counted, and never stored with them."""


Accept = Callable[[Incoming], Awaitable[object]]
"""Where a channel hands over what came, which is kept when this returns: `Spool.receive`, routing/inbound/spool.py."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One bubble to send.  Buttons are (payload, label) pairs; channels without buttons ignore them."""

    part_id: int
    text: str = field(repr=False)
    buttons: tuple[tuple[str, str], ...] = ()
    known: tuple[str, ...] = field(default=(), repr=False)
    """Provider ids of the conversation's other bubbles, so that `find` does not take one of them for this."""


@dataclass(frozen=True, slots=True)
class Sent:
    """The carrier took the bubble; `final` says that no delivery report will follow."""

    provider_id: str
    final: bool = False


WINDOW_CLOSED = "more than 24 hours since they wrote"
"""Why a bubble failed, in words for staff, when a channel's `window` was over."""


class DeliveryError(Exception):
    """A bubble did not go out.  `reason` is shown to staff; it never holds text, number or token."""

    retryable: ClassVar[bool] = False

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ChannelDownError(DeliveryError):
    """The carrier certainly did not take the message (refused connection, 429 without a time, 503): try again."""

    retryable = True


class SlowDownError(ChannelDownError):
    """The carrier asks for a pause of `after_s` seconds."""

    def __init__(self, after_s: float, *, is_for_all: bool = False) -> None:
        super().__init__("asked to slow down")
        self.after_s, self.is_for_all = after_s, is_for_all


class UnclearError(DeliveryError):
    """No answer came: the carrier may or may not have taken the message.  Ask it before sending again."""

    retryable = True


class RefusedError(DeliveryError):
    """Final for this message: opted out, blocked, not a mobile number, or our configuration is wrong."""


class TooLargeError(RefusedError):
    """A file is larger than we take."""


class OptedOutError(RefusedError):
    """The writer has told the carrier to stop us.  Nothing can be sent until they opt in again."""


@dataclass(frozen=True, slots=True)
class Kept:
    """Messages that a carrier still has and may let us delete later: not those that are gone, or that nobody can delete."""

    provider_ids: tuple[str, ...] = field(default=(), repr=False)
    after_s: float = 0.0
    """Seconds for which the carrier asks us to leave it alone."""


async def limited(chunks: AsyncIterable[bytes], limit: int) -> bytes:
    """All of a stream.  Raises TooLargeError as soon as there is more than `limit` bytes of it."""
    content = bytearray()
    async for chunk in chunks:
        content += chunk
        if len(content) > limit:
            raise TooLargeError("too large")
    return bytes(content)


class Channel(Protocol):
    """`name` is stored with each message; `form` picks the shape of texts; `rate` is what the carrier lets us send."""

    @property
    def name(self) -> str: ...

    @property
    def form(self) -> Form: ...

    @property
    def rate(self) -> Rate: ...

    @property
    def window(self) -> timedelta | None:
        """How long after the writer's last message the carrier lets us write; None for ever."""
        ...

    @property
    def own_answers(self) -> frozenset[str]:
        """Words, in lower case, that the carrier takes for an order when they are the whole message, and answers itself."""
        ...

    def units(self, text: str) -> int:
        """What a text counts against `rate`: segments of SMS, 1 elsewhere."""
        ...

    async def send(self, address: str, bubble: Outgoing) -> Sent:
        """Hand one bubble to the carrier.  Raises a DeliveryError; nothing else escapes."""
        ...

    async def find(self, address: str, bubble: Outgoing, since: datetime) -> Sent | None:
        """The bubble at the carrier, when an earlier send ended unclear; None where it is not there or cannot be asked."""
        ...

    async def erase(self, address: str, provider_ids: list[str]) -> Kept:
        """Delete these messages, at most 100, at the carrier.  May raise a DeliveryError when none was deleted."""
        ...

    async def fetch(self, ref: str, limit: int) -> bytes:
        """The content of a file.  Raises TooLargeError beyond `limit` bytes, else a DeliveryError."""
        ...

    async def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Rate:
    """What a carrier lets one sender do.  `per_second` counts units: segments of SMS, messages elsewhere; None is no limit."""

    per_second: float | None = None
    burst: float = 30.0
    chat_pause_s: float = 0.0
    chat_burst: float = 1.0
