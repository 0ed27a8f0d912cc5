"""A new model on trial: it reads what the one in service has read, and all that stays is how often the two differ."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from routing import metrics, tasks
from routing.ports.model import ModelError, Reader, Turn, Understanding

MAX_WAITING = 8
"""Messages that wait for it; what comes beyond that is not compared."""
FRESH_S = 10.0
"""A text that has waited this long is thrown away unread."""
IMMEDIATE = "immediate"
LEVELS = ("routine", "high", IMMEDIATE)
DIFFERENCES = (
    "intent",
    "language",
    "risk_lower",
    "risk_higher",
    "immediate_lost",
    "immediate_found",
    "answer",
    "facts",
    "anything",
)


@dataclass(frozen=True, slots=True)
class _Offered:
    text: str = field(repr=False)
    read_in: Mapping[str, object]
    understood: Understanding
    at: float


class Trial:
    """Nobody waits for it: it reads one message at a time, after the answer has been written.  `clock` counts seconds.

    Without a model on trial nothing is kept and nothing is done."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._reader: Reader | None = None
        self._waiting: asyncio.Queue[_Offered] = asyncio.Queue(MAX_WAITING)
        self._name = ""
        self._reads: asyncio.Task[None] | None = None

    async def begin(self, name: str, reader: Reader) -> None:
        """Try this one, in the place of any other.  `name` is a label of the metrics."""
        await self.close()
        self._name, self._reader = name, reader
        for outcome in ("read", "failed", "dropped"):
            metrics.trial_messages.labels(name, outcome)
        for what in DIFFERENCES:
            metrics.trial_differences.labels(name, what)
        self._reads = asyncio.create_task(self._read_all(reader), name="trial of a model")

    def offer(self, text: str, turn: Turn) -> None:
        """Let it read a message of which the model in service made this turn."""
        if self._reader is None or turn.read_in is None:
            return
        offered = _Offered(text, turn.read_in, turn.understanding, self._clock())
        try:
            self._waiting.put_nowait(offered)
        except asyncio.QueueFull:
            self._count("dropped")

    async def settled(self) -> None:
        """Return when nothing waits for it."""
        await self._waiting.join()

    async def _read_all(self, reader: Reader) -> None:
        while True:
            offered = await self._waiting.get()
            try:
                await self._read(reader, offered)
            finally:
                self._waiting.task_done()

    async def _read(self, reader: Reader, offered: _Offered) -> None:
        if self._clock() - offered.at > FRESH_S:
            self._count("dropped")
            return
        try:
            read = await reader.read(offered.text, offered.read_in)
        except ModelError:
            self._count("failed")
            return
        self._count("read")
        for what in differences(offered.understood, read):
            metrics.trial_differences.labels(self._name, what).inc()

    def _count(self, outcome: str) -> None:
        metrics.trial_messages.labels(self._name, outcome).inc()

    async def close(self) -> None:
        """Try none any more."""
        reader, self._reader = self._reader, None
        await tasks.end(self._reads)
        self._waiting, self._reads = asyncio.Queue(MAX_WAITING), None
        if reader is not None:
            await reader.close()


def differences(served: Understanding, tried: Understanding) -> set[str]:
    """Return which of DIFFERENCES hold."""
    before, after = _level(served), _level(tried)
    found = {
        "intent": served.intent.name != tried.intent.name,
        "language": served.language.code != tried.language.code,
        "risk_lower": after < before,
        "risk_higher": after > before,
        "immediate_lost": IMMEDIATE == served.risk.level != tried.risk.level,
        "immediate_found": IMMEDIATE == tried.risk.level != served.risk.level,
        "answer": _answer(served) != _answer(tried),
        "facts": _facts(served) != _facts(tried),
    }
    names = {name for name, differs in found.items() if differs}
    return names | {"anything"} if names else names


def _level(understood: Understanding) -> int:
    """A level that nobody knows counts as the highest."""
    return LEVELS.index(understood.risk.level) if understood.risk.level in LEVELS else len(LEVELS)


def _answer(understood: Understanding) -> tuple[str, str] | None:
    return (understood.answer.asked, understood.answer.value) if understood.answer else None


def _facts(understood: Understanding) -> set[tuple[str, str]]:
    return {(fact.fact, fact.value) for fact in understood.facts}
