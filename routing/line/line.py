"""The parts that one router process is made of, chosen in one place (linden/compose.py) and handed to everything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from knowledge import Keywords, Library, ShortReplies, Times
from routing.line.keep import Keep
from routing.line.leases import ClaimedBubble, LeasedMessage
from routing.line.message_rate import MessageRate
from routing.line.pace import Pace
from routing.line.runner import Runner
from routing.line.trial import Trial
from routing.ports.channel import Channel
from routing.ports.glance import Glance
from routing.ports.model import Model
from routing.ports.pusher import Caller, Pusher
from routing.ports.translator import Translator
from routing.store.store import Store


@dataclass(frozen=True, slots=True)
class Line:
    """Channels are found by the name that is stored with each message."""

    store: Store
    library: Library
    keywords: Keywords
    replies: ShortReplies
    times: Times
    model: Model
    trial: Trial
    """Where a new model shows what it would have understood."""
    glance: Glance
    """What reads the letters of a message that the model cannot read."""
    channels: Mapping[str, Channel]
    turns: Runner[LeasedMessage]
    sends: Runner[ClaimedBubble]
    pace: Pace
    message_rate: MessageRate
    probes: Mapping[str, str]
    """Our own address on each channel that a heartbeat goes to."""
    probe_every: timedelta
    units_a_day: int
    """What the assistant may send one writer in a day, in segments of SMS or messages: routing/conversation/budget.py."""
    keep: Keep
    console_url: str
    """Where staff find the console, for links in calls to them."""
    translator: Translator | None = None
    pusher: Pusher | None = None
    caller: Caller | None = None
