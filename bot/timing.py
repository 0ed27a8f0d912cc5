"""How long the parts of a question took, for a router that traces it; otherwise nothing is measured.

W3C's headers carry both: `traceparent` says that it does, `Server-Timing` tells it; a model process reaches no collector."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

Part = Literal["read", "decide"]
_TRACEPARENT = re.compile(r"00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")
_RECORDED = 1
_taken_s: ContextVar[dict[Part, float] | None] = ContextVar("taken_s", default=None)


@contextmanager
def traced(traceparent: str | None) -> Iterator[dict[Part, float]]:
    """Seconds by part, filled by `timed` while the block runs; nothing unless the trace is recorded."""
    taken_s: dict[Part, float] = {}
    token = _taken_s.set(taken_s if traceparent is not None and _is_recorded(traceparent) else None)
    try:
        yield taken_s
    finally:
        _taken_s.reset(token)


@contextmanager
def timed(part: Part) -> Iterator[None]:
    """Without what is timed within."""
    taken_s = _taken_s.get()
    if taken_s is None:
        yield
        return
    before, started = sum(taken_s.values()), time.perf_counter()
    try:
        yield
    finally:
        within = sum(taken_s.values()) - before
        taken_s[part] = taken_s.get(part, 0.0) + time.perf_counter() - started - within


def trace_of(traceparent: str | None) -> str | None:
    """Return the id of the trace, None where there is none."""
    found = _TRACEPARENT.fullmatch(traceparent or "")
    return found[1] if found else None


def _is_recorded(traceparent: str) -> bool:
    return trace_of(traceparent) is not None and bool(int(traceparent[-2:], 16) & _RECORDED)


def server_timing(taken_s: dict[Part, float]) -> dict[str, str]:
    """Return the header that tells it."""
    told = ", ".join(f"{part};dur={seconds * 1000:.1f}" for part, seconds in taken_s.items())
    return {"Server-Timing": told} if told else {}
