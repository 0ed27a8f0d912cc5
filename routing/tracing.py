"""Where the time of one message goes: spans for an operator who collects traces.

Nobody does by default, and then nothing is measured.  A span holds names from the code: no text, number, address or id."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import Final, Literal, Protocol

Name = Literal["accept", "turn", "ask model", "answer", "send"]
Row = tuple[Literal["message", "bubble"], int]
"""A row by its number, which joins spans of this process and stays in it."""
_NOTHING: Final = nullcontext()


class Tracer(Protocol):
    def span(self, name: Name, of: Row | None, channel: str | None) -> AbstractContextManager[None]: ...

    def leave(self, row: Row) -> None: ...

    def failed(self, why: type[Exception]) -> None: ...

    def headers(self) -> Mapping[str, str]: ...

    def spent(self, server_timing: str) -> None: ...


class _Tracing:
    tracer: Tracer | None = None


def use(tracer: Tracer | None) -> None:
    """From now on spans go there; None ends it."""
    _Tracing.tracer = tracer


def span(name: Name, of: Row | None = None, channel: str | None = None) -> AbstractContextManager[None]:
    """A span while the block runs: a part of the one around it, or of what was under way when `of` was left."""
    tracer = _Tracing.tracer
    return _NOTHING if tracer is None else tracer.span(name, of, channel)


def leave(kind: Literal["message", "bubble"], number: int) -> None:
    """What comes of this row belongs to the span of now, in whichever task it is done."""
    if _Tracing.tracer is not None:
        _Tracing.tracer.leave((kind, number))


def failed(why: Exception) -> None:
    """The span of now failed with an error of this class; its text is not told."""
    if _Tracing.tracer is not None:
        _Tracing.tracer.failed(type(why))


def headers() -> Mapping[str, str]:
    """What a request says of the trace that it belongs to: `traceparent` of W3C Trace Context, or nothing."""
    return {} if _Tracing.tracer is None else _Tracing.tracer.headers()


def spent(server_timing: str | None) -> None:
    """How whoever was asked spent the time, as W3C's `Server-Timing` says it: `read;dur=11.2, decide;dur=1.4`."""
    if _Tracing.tracer is not None and server_timing is not None:
        _Tracing.tracer.spent(server_timing)
