"""Which bubble of a conversation goes next, and when: the one place where this is decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from asyncpg import Connection

from routing.conversation.silence import HARMLESS, Reachable, Silence, holds
from routing.line.leases import ClaimedBubble
from routing.line.pace import Pace
from routing.outbound import outbox
from routing.ports.channel import Channel, Outgoing, Rate
from routing.store import hot_path
from routing.store.clock import now
from routing.store.hot_rows import BubbleRow, ConversationRow
from routing.store.sealing import PersonKey
from routing.store.tables import Author, Delivery, Part

SEND_LEASE = timedelta(seconds=45)
"""A bubble that is being sent for longer was sent by a process that died: no carrier is waited for this long."""


@dataclass(frozen=True, slots=True)
class Wait:
    """The next bubble may go in `seconds`; 0 when somebody should look now."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Expired:
    """The carrier would refuse this bubble so long after the writer's last message."""

    bubble_id: int


Next = ClaimedBubble | Wait | Expired | None
"""What comes next in a conversation; None when nothing is open, or all of it is held."""


class Sendable(Reachable, Protocol):
    """The columns of a conversation that decide about its bubbles."""

    @property
    def epoch(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Plan:
    """What becomes of the open bubbles of a conversation.  `wait_s`: how long `next`, or whatever comes first, must wait."""

    next: BubbleRow | None = None
    dropped: tuple[int, ...] = ()
    wait_s: float | None = None
    is_expired: bool = False


def plan(conversation: Sendable, bubbles: Sequence[BubbleRow], window: timedelta | None, at: datetime) -> Plan:
    """Decide which of `bubbles`, oldest first, goes next; `window` is how long the carrier lets us write."""
    dropped = tuple(bubble.id for bubble in bubbles if has_lost_floor(bubble, conversation.epoch))
    silence = holds(conversation, at)
    repeats: list[float] = []
    for bubble in bubbles:
        if bubble.id in dropped or is_held(bubble, silence):
            continue
        wait_s = lease_s(bubble, at)
        if wait_s > 0 and is_repeat(bubble):
            repeats.append(wait_s)  # a phone that was off; it holds nothing else up
            continue
        return Plan(bubble, dropped, wait_s, is_expired=wait_s <= 0 and is_window_closed(conversation, window, at))
    return Plan(dropped=dropped, wait_s=min(repeats, default=None))


def has_lost_floor(bubble: BubbleRow, epoch: int) -> bool:
    """Whether the assistant wrote it before it lost the floor."""
    return bubble.state == Delivery.QUEUED and bubble.author == Author.ASSISTANT and bubble.epoch != epoch


def is_repeat(bubble: BubbleRow | Part) -> bool:
    """Whether the carrier took it before, and reported later that the phone was out of reach."""
    return bubble.state == Delivery.QUEUED and bubble.sealed_provider_id is not None


def is_held(bubble: BubbleRow, silence: Silence | None) -> bool:
    """Whether it stays until its writer writes, or unlocks."""
    return silence is not None and not (silence is Silence.LOCKED and bubble.answer in HARMLESS)


def lease_s(bubble: BubbleRow, at: datetime) -> float:
    """Seconds until a bubble may be tried: somebody else sends it now, or its pause is not over."""
    until = bubble.due_at
    if bubble.state == Delivery.SENDING and bubble.tried_at is not None:
        until = bubble.tried_at + SEND_LEASE
    return max(0.0, (until - at).total_seconds()) if until else 0.0


def is_window_closed(conversation: Reachable, window: timedelta | None, at: datetime) -> bool:
    return window is not None and conversation.last_in_at is not None and at - conversation.last_in_at > window


async def claim_next(
    channel: Channel | None,
    pace: Pace,
    connection: Connection,
    conversation: ConversationRow,
    key: PersonKey,
    bubbles: Sequence[BubbleRow],
) -> Next:
    """Mark the next of all open bubbles of a locked conversation as being sent, if it may go now."""
    at = now()
    planned = plan(conversation, bubbles, channel.window if channel else None, at)
    if planned.dropped:
        await hot_path.drop_bubbles(connection, planned.dropped, at)
    if planned.is_expired and planned.next is not None:
        return Expired(planned.next.id)
    if planned.next is None or planned.wait_s:
        return Wait(planned.wait_s) if planned.wait_s is not None else None
    return await _claim(channel, pace, connection, conversation, key, planned.next)


async def _claim(
    channel: Channel | None,
    pace: Pace,
    connection: Connection,
    conversation: ConversationRow,
    key: PersonKey,
    bubble: BubbleRow,
) -> ClaimedBubble | Wait:
    assert bubble.sealed_text is not None
    assert conversation.sealed_address is not None
    text, address = key.open(bubble.sealed_text), key.open(conversation.sealed_address)
    if (wait_s := take_pace(pace, channel, conversation.channel, address, text)) > 0:
        return Wait(wait_s)
    at = now()
    await hot_path.claim_bubble(connection, bubble.id, at)
    is_unclear = bubble.state != Delivery.QUEUED
    known = await hot_path.provider_ids(connection, conversation.id) if is_unclear else []
    buttons = tuple((one.payload, one.label) for one in outbox.open_buttons(key, bubble.sealed_buttons))
    return ClaimedBubble(
        conversation_id=conversation.id,
        channel=conversation.channel,
        address=address,
        bubble=Outgoing(bubble.id, text, buttons, tuple(key.open(sealed) for sealed in known)),
        is_unclear=is_unclear,
        attempts=bubble.attempts + 1,
        tried_at=at,
        since=bubble.tried_at or bubble.created_at,
        key=key,
    )


def take_pace(pace: Pace, channel: Channel | None, name: str, address: str, text: str) -> float:
    """Return the seconds that a bubble has to wait; 0 when it goes now, and is counted.  A channel that is off is None."""
    rate = channel.rate if channel else Rate()
    wait_s = pace.wait_s(name, address, rate)
    if wait_s <= 0:
        pace.take(name, address, rate, channel.units(text) if channel else 1)
    return max(0.0, wait_s)
