"""A model on trial: what is counted, and that nobody ever waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from prometheus_client import REGISTRY

from routing.line import trial
from routing.line.trial import FRESH_S, MAX_WAITING, Trial
from routing.ports.model import ModelError, Turn, Understanding
from tests.routing.clock import Clock

READ: dict[str, Any] = {
    "language": {"code": "en", "confidence": 0.9},
    "intent": {"name": "shelter", "confidence": 0.9},
    "risk": {"level": "high", "confidence": 0.9},
    "answer": {"asked": "minor", "value": "yes", "confidence": 0.9},
    "facts": [{"fact": "here", "value": "IT", "confidence": 0.9}],
}


@dataclass
class Tried:
    """Reads what it is told to; fails where that is nothing; waits until it may."""

    reads: dict[str, dict[str, Any] | None] = field(default_factory=dict)
    may_read: asyncio.Event = field(default_factory=asyncio.Event)
    is_reading: asyncio.Event = field(default_factory=asyncio.Event)
    closed: bool = False

    async def read(self, text: str, read_in: Mapping[str, object]) -> Understanding:
        self.is_reading.set()
        await self.may_read.wait()
        found = self.reads.get(text, READ)
        if found is None:
            raise ModelError("no answer")
        return Understanding.model_validate(found)

    async def close(self) -> None:
        self.closed = True


def turn(**changes: object) -> Turn:
    return Turn.model_validate({"understanding": {**READ, **changes}, "read_in": {"asked": "minor"}})


def counted(name: str) -> dict[str, int]:
    found = {}
    for metric, label in (("messages", "outcome"), ("differences", "what")):
        for value in ("read", "failed", "dropped") if metric == "messages" else trial.DIFFERENCES:
            labels = {"model": name, label: value}
            if count := REGISTRY.get_sample_value(f"linden_trial_{metric}_total", labels):
                found[value] = int(count)
    return found


@pytest.fixture
async def tried() -> AsyncIterator[Trial]:
    found = Trial(Clock())
    yield found
    await found.close()


async def test_what_differs_is_counted_by_its_kind(tried: Trial) -> None:
    immediate = {"level": "immediate", "confidence": 0.9}
    reads = {
        "same": READ,
        "calmer": {**READ, "risk": {"level": "routine", "confidence": 0.9}},
        "danger": {**READ, "risk": immediate, "intent": {"name": "violence", "confidence": 0.9}},
        "lost": READ,
        "words": {**READ, "language": {"code": "ro", "confidence": 0.9}, "answer": None, "facts": []},
        "nothing": None,
    }
    model = Tried(reads)
    model.may_read.set()
    await tried.begin("kinds", model)
    for text in reads:
        tried.offer(text, turn(risk=immediate) if text == "lost" else turn())
    await tried.settled()
    assert counted("kinds") == {
        "read": 5,
        "failed": 1,
        "intent": 1,
        "language": 1,
        "risk_lower": 2,
        "risk_higher": 1,
        "immediate_lost": 1,
        "immediate_found": 1,
        "answer": 1,
        "facts": 1,
        "anything": 4,
    }


async def test_a_slow_one_gets_no_more_than_it_can_read_and_nothing_old() -> None:
    clock = Clock()
    tried, model = Trial(clock), Tried()
    await tried.begin("slow", model)
    tried.offer("first", turn())
    await model.is_reading.wait()
    for number in range(MAX_WAITING + 5):
        tried.offer(f"message {number}", turn())
    assert counted("slow") == {"dropped": 5}, "nobody waited"
    clock.now += FRESH_S + 1
    model.may_read.set()
    await tried.settled()
    assert counted("slow") == {"read": 1, "dropped": 5 + MAX_WAITING}
    await tried.close()
    assert model.closed


async def test_without_one_on_trial_nothing_is_kept(tried: Trial) -> None:
    tried.offer("before", turn())
    first, second = Tried(), Tried()
    await tried.begin("first", first)
    tried.offer("first", turn())
    await first.is_reading.wait()
    await tried.begin("second", second)
    assert first.closed
    assert counted("first") == counted("second") == {}, "what the first had in hand is gone"
    second.may_read.set()
    tried.offer("second", turn())
    await tried.settled()
    await tried.close()
    tried.offer("after", turn())
    await tried.settled()
    assert counted("second") == {"read": 1}


async def test_a_model_of_the_release_before_is_not_compared(tried: Trial) -> None:
    model = Tried()
    model.may_read.set()
    await tried.begin("older", model)
    tried.offer("text", Turn.model_validate({"understanding": READ}))
    await tried.settled()
    assert counted("older") == {}
