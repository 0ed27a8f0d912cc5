"""An OTLP collector on loopback: keeps everything that it gets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fastapi import FastAPI, Request, Response
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span


@dataclass
class Collector:
    """`got`: each request as it came, with its headers."""

    got: list[tuple[Mapping[str, str], bytes]] = field(default_factory=list)

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/v1/traces")
        async def traces(request: Request) -> Response:
            self.got.append((dict(request.headers), await request.body()))
            return Response(b"", media_type="application/x-protobuf")

        return app

    @property
    def requests(self) -> list[ExportTraceServiceRequest]:
        return [ExportTraceServiceRequest.FromString(body) for _, body in self.got]

    @property
    def spans(self) -> list[Span]:
        found = [of for request in self.requests for of in request.resource_spans]
        return [span for of in found for scope in of.scope_spans for span in scope.spans]

    def named(self, name: str) -> list[Span]:
        return [span for span in self.spans if span.name == name]

    def words(self) -> Iterator[str]:
        """Whatever was sent, once as bytes and once as it is shown."""
        for headers, body in self.got:
            yield str(headers)
            yield body.decode("latin-1")
        yield from map(str, self.requests)


def attributes(span: Span) -> dict[str, str]:
    return {one.key: one.value.string_value for one in span.attributes}
