"""Sends what is open in a conversation: one bubble after the other, each claimed, handed to the carrier, and settled."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from routing import metrics, tracing
from routing.line.leases import ClaimedBubble
from routing.line.line import Line
from routing.line.runner import Runner
from routing.outbound import delivery
from routing.outbound.claiming import Expired, Next, Wait, claim_next
from routing.ports.channel import (
    WINDOW_CLOSED,
    ChannelDownError,
    DeliveryError,
    RefusedError,
    Sent,
    SlowDownError,
    UnclearError,
)
from routing.store import hot_path
from routing.store.outage import until_stored

SETTLE_WITHIN_S = 900.0
"""How long the database may be away before we forget what became of a bubble."""


def start_sending(sends: Runner[ClaimedBubble], conversation_id: UUID, found: Next) -> None:
    """Send what the answering transaction has claimed, or look when its bubbles may go; called after the commit."""
    match found:
        case ClaimedBubble():
            sends.start(conversation_id, found)
        case Wait(seconds=seconds) if not sends.is_busy(conversation_id):
            sends.poke(conversation_id, after_s=seconds)
        case Wait() | Expired():  # whoever sends in this conversation now goes on with it
            sends.poke(conversation_id)


async def send_all(line: Line, conversation_id: UUID, claimed: ClaimedBubble | None = None) -> None:
    """Send the open bubbles of a conversation, oldest first, until none is left or the next one has to wait."""
    claimed = claimed or await claim(line, conversation_id)
    while claimed is not None:
        with tracing.span("send", ("bubble", claimed.bubble.part_id), claimed.channel):
            result = await send(line, claimed)
            if isinstance(result, DeliveryError):
                tracing.failed(result)
        claimed = await until_stored(partial(settle, line, claimed, result), SETTLE_WITHIN_S)


async def claim(line: Line, conversation_id: UUID) -> ClaimedBubble | None:
    """Take the next bubble of a conversation.  None when there is none, or when it must wait: then the sender is told.

    None also when this process is about to end: another one takes it."""
    if line.sends.is_ending:
        return None
    while isinstance(found := await _claim(line, conversation_id), Expired):
        await delivery.give_up(line.store, conversation_id, found.bubble_id, WINDOW_CLOSED)
    if isinstance(found, Wait):
        line.sends.poke(conversation_id, after_s=found.seconds)
        return None
    return found


async def _claim(line: Line, conversation_id: UUID) -> Next:
    async with line.store.database.transaction() as connection:
        locked = await hot_path.lock(connection, line.store.vault, conversation_id)
        if locked is None:
            return None
        channel, bubbles = line.channels.get(locked[0].channel), await hot_path.open_bubbles(connection, conversation_id)
        return await claim_next(channel, line.pace, connection, *locked, bubbles)


async def send(line: Line, claimed: ClaimedBubble) -> Sent | DeliveryError:
    """Hand a claimed bubble to its carrier, which is asked first whether it has it when an earlier try ended unclear."""
    channel = line.channels.get(claimed.channel)
    if channel is None:
        return RefusedError("channel is off")
    sent = None
    try:
        sent = await channel.find(claimed.address, claimed.bubble, claimed.since) if claimed.is_unclear else None
        with metrics.delivery_seconds.labels(claimed.channel).time():
            result: Sent | DeliveryError = sent or await channel.send(claimed.address, claimed.bubble)
    except DeliveryError as error:
        result = error
    match result:
        case SlowDownError():
            line.pace.pause(claimed.channel, result.after_s if result.is_for_all else 0)
        case ChannelDownError() | UnclearError():
            line.pace.failed(claimed.channel)
        case _:
            line.pace.worked(claimed.channel)
    if isinstance(result, Sent) and sent is None:
        metrics.units.labels(claimed.channel).inc(channel.units(claimed.bubble.text))
    return result


async def settle(line: Line, claimed: ClaimedBubble, result: Sent | DeliveryError) -> ClaimedBubble | None:
    """Write down what became of a bubble.  Returns the next one that goes."""
    if isinstance(result, DeliveryError):
        await delivery.note_failed(line.store, claimed, result)
        return await claim(line, claimed.conversation_id)
    settled = await delivery.note_sent(line.store, claimed, result)
    if settled is not None:
        metrics.sends.labels(claimed.channel, delivery.state_of(result)).inc()
        if settled.must_wait:
            line.sends.poke(claimed.conversation_id, after_s=delivery.DELIVERED_WITHIN.total_seconds())
        if settled.must_wait or not settled.has_more:
            return None
    return await claim(line, claimed.conversation_id)
