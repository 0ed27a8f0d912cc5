"""The parts that one router process is made of, chosen in one place (linden/compose.py) and handed to everything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

import procrastinate

from knowledge import Keywords, Library, Replies, Times
from routing.line.influx import Influx
from routing.line.pace import Pace
from routing.line.receipts import Receipts
from routing.line.runner import Runner
from routing.line.work import Claimed, Taken
from routing.ports.channel import Channel
from routing.ports.model import Model
from routing.ports.translator import Translator
from routing.store.changes import Live
from routing.store.database import Database
from routing.store.sealing import Vault


@dataclass(frozen=True, slots=True)
class Line:
    """Channels are found by the name that is stored with each message."""

    database: Database
    vault: Vault
    library: Library
    keywords: Keywords
    replies: Replies
    times: Times
    model: Model
    live: Live
    jobs: procrastinate.App
    channels: Mapping[str, Channel]
    turns: Runner[Taken]
    sends: Runner[Claimed]
    pace: Pace
    influx: Influx
    receipts: Receipts
    probes: Mapping[str, str]
    """Our own address on each channel that a heartbeat goes to."""
    probe_every: timedelta
    units_a_day: int
    """What the assistant may send one writer in a day, routing/inbound/limits.py."""
    console_url: str
    """Where staff find the console, for links in calls to them."""
    translator: Translator | None = None
