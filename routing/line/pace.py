"""How fast a channel may send: units a second for the sender, a pause in each chat, and a rest while the carrier is down.

Counted inside this process: with N router processes each gets a share of the sender's rate (docs/delivery.md)."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

from routing import metrics
from routing.ports.channel import Rate

FAILURES_TO_OPEN = 5
REST_S, MAX_REST_S = 2.0, 60.0
_MANY = 10_000
"""Chats beyond which those without a pause are forgotten."""


@dataclass(slots=True)
class _Bucket:
    """When the units taken so far will have been paid for, in the clock's seconds."""

    paid_at: float = 0.0

    def wait_s(self, now: float, each_s: float, burst: float) -> float:
        return max(0.0, self.paid_at - now - (burst - 1) * each_s)

    def take(self, now: float, units: float, each_s: float) -> None:
        self.paid_at = max(self.paid_at, now) + units * each_s


@dataclass(slots=True)
class _Circuit:
    failures: int = 0
    rests_until: float = 0.0


@dataclass(slots=True)
class Pace:
    """Asked before each send.  `clock` counts seconds and never goes back."""

    clock: Callable[[], float] = time.monotonic
    _senders: dict[str, _Bucket] = field(default_factory=dict)
    _chats: dict[tuple[str, str], _Bucket] = field(default_factory=dict)
    _circuits: dict[str, _Circuit] = field(default_factory=dict)

    def wait_s(self, channel: str, chat: str, rate: Rate) -> float:
        """Seconds until this chat may get its next bubble; 0 for now."""
        now = self.clock()
        resting = self._circuits.get(channel, _Circuit()).rests_until - now
        each_s = 1 / rate.per_second if rate.per_second else 0.0
        sender = self._senders.get(channel, _Bucket()).wait_s(now, each_s, rate.burst)
        own = self._chats.get((channel, chat), _Bucket()).wait_s(now, rate.chat_pause_s, rate.chat_burst)
        return max(resting, sender, own, 0.0)

    def take(self, channel: str, chat: str, rate: Rate, units: int) -> None:
        """Count a bubble that is being sent."""
        now = self.clock()
        if rate.per_second:
            self._senders.setdefault(channel, _Bucket()).take(now, units, 1 / rate.per_second)
        if rate.chat_pause_s:
            if len(self._chats) > _MANY:
                self._chats = {key: bucket for key, bucket in self._chats.items() if bucket.paid_at > now}
            self._chats.setdefault((channel, chat), _Bucket()).take(now, 1, rate.chat_pause_s)

    def pause(self, channel: str, after_s: float) -> None:
        """The carrier asked the whole sender to wait."""
        circuit = self._circuits.setdefault(channel, _Circuit())
        circuit.rests_until = max(circuit.rests_until, self.clock() + after_s)

    def failed(self, channel: str) -> None:
        """The carrier did not answer.  After some failures in a row nobody tries for a while, each time for longer."""
        circuit = self._circuits.setdefault(channel, _Circuit())
        circuit.failures += 1
        if circuit.failures >= FAILURES_TO_OPEN:
            rest_s = min(REST_S * 2 ** (circuit.failures - FAILURES_TO_OPEN), MAX_REST_S)
            circuit.rests_until = max(circuit.rests_until, self.clock() + rest_s)
            metrics.circuit_open.labels(channel).set(1)

    def worked(self, channel: str) -> None:
        if (circuit := self._circuits.get(channel)) is not None and circuit.failures:
            circuit.failures = 0
            metrics.circuit_open.labels(channel).set(0)
