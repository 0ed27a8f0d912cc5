"""Traces of messages for a collector of the operator's, by OTLP over HTTP; OpenTelemetry's own variables say where and how.

A thread sends what has ended.  A collector that is slow or away loses spans and holds nothing up."""

from __future__ import annotations

import re
import threading
import time
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from opentelemetry import trace
from opentelemetry.context import Context
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from routing import tracing
from routing.tracing import Name, Row

SERVICE: Final = "linden-router"
KEPT: Final = 2_000
"""Rows of which the span is known; what comes of older ones begins a trace of its own."""
FLUSH_WITHIN_S: Final = 3.0
_SPENT: Final = re.compile(r"\b(read|decide);dur=(\d{1,6}(?:\.\d{1,3})?)\s*(?=,|$)")
_NS_A_MS: Final = 1e6


class Spans:
    """Fulfils `routing.tracing.Tracer`."""

    def __init__(self, tracer: trace.Tracer) -> None:
        self._tracer = tracer
        self._propagator = TraceContextTextMapPropagator()
        self._left: OrderedDict[Row, trace.SpanContext] = OrderedDict()

    @contextmanager
    def span(self, name: Name, of: Row | None, channel: str | None) -> Iterator[None]:
        attributes = {"linden.channel": channel} if channel else {}
        where = self._where(name, of)
        # what an error says may be a message: of one that passes through, the class alone
        with self._tracer.start_as_current_span(
            name, where, attributes=attributes, record_exception=False, set_status_on_exception=False
        ):
            try:
                yield
            except Exception as error:
                self.failed(type(error))
                raise

    def _where(self, name: Name, of: Row | None) -> Context | None:
        """None: in the span of now.  What comes of a row has the context that was left with it, and not that of its task."""
        if of is None:
            return Context() if name == "accept" else None
        left = self._left.get(of)
        return Context() if left is None else trace.set_span_in_context(trace.NonRecordingSpan(left), Context())

    def leave(self, row: Row) -> None:
        self._left[row] = trace.get_current_span().get_span_context()
        while len(self._left) > KEPT:
            self._left.popitem(last=False)

    def failed(self, why: type[Exception]) -> None:
        now = trace.get_current_span()
        now.set_attribute("error.type", why.__name__)
        now.set_status(trace.StatusCode.ERROR)

    def headers(self) -> Mapping[str, str]:
        carried: dict[str, str] = {}
        self._propagator.inject(carried)
        return carried

    def spent(self, server_timing: str) -> None:
        """One after the other until now."""
        found = [(name, round(float(ms) * _NS_A_MS)) for name, ms in _SPENT.findall(server_timing)]
        begins = time.time_ns() - sum(ns for _, ns in found)
        for name, ns in found:
            self._tracer.start_span(f"model {name}", start_time=begins).end(begins + ns)
            begins += ns


@contextmanager
def exported() -> Iterator[None]:
    """While the block runs, messages are traced.  Its end waits FLUSH_WITHIN_S at most for what has not been sent."""
    provider = TracerProvider(resource=resource(), shutdown_on_exit=False)
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    tracing.use(Spans(provider.get_tracer("linden")))
    try:
        yield
    finally:
        tracing.use(None)
        ending = threading.Thread(target=provider.shutdown, name="traces", daemon=True)
        ending.start()
        ending.join(FLUSH_WITHIN_S)


def resource() -> Resource:
    """The operator's OTEL_RESOURCE_ATTRIBUTES and OTEL_SERVICE_NAME count more."""
    told = Resource.create()
    named = str(told.attributes.get(SERVICE_NAME, "")).startswith("unknown_service")
    return told.merge(Resource({SERVICE_NAME: SERVICE})) if named else told
