"""Messages traced to a collector on loopback, and what of them it gets to see."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import get_args

import httpx
import pytest
from fastapi import FastAPI, Request, Response
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status
from sqlalchemy import select

from integrations.model import ModelClient
from integrations.opentelemetry import exported, resource
from linden.compose import NO_TELEMETRY
from routing import tracing
from routing.ports.model import ModelError
from routing.store.tables import Conversation, Person
from tests.carriers import telegram, twilio
from tests.carriers.collector import Collector, attributes
from tests.conftest import MASTER_KEY, ROOT, Running
from tests.model_process import ModelProcess
from tests.servers import free_port, served
from tests.types import StartRouter

MARK, NUMBER, CHAT = "zebravioleta", "+40721987654", 987_654_321


@asynccontextmanager
async def _collected(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Collector]:
    """Everything is there when the block has ended."""
    collector = Collector()
    async with served(collector.app()) as url:
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", url)
        opened = exported()
        opened.__enter__()
        try:
            yield collector
        finally:
            await asyncio.to_thread(opened.__exit__, None, None, None)


def _trace(collector: Collector, root: Span) -> dict[str, list[Span]]:
    of_it = [span for span in collector.spans if span.trace_id == root.trace_id]
    return {name: [span for span in of_it if span.name == name] for name in sorted({span.name for span in of_it})}


async def test_one_message_is_one_trace_from_its_coming_to_the_carrier(
    start_router: StartRouter, model: ModelProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _collected(monkeypatch) as collector:
        running = await start_router(model.url)
        await running.handset(NUMBER).text("where can i sleep tonight")
        await running.twilio.wait_for(NUMBER)
        await running.settled()
    [accepted] = collector.named("accept")
    trace = _trace(collector, accepted)
    sent = len(running.twilio.to(NUMBER))
    assert {name: len(spans) for name, spans in trace.items()} == {
        "accept": 1, "turn": 1, "ask model": 1, "model read": 1, "model decide": 1, "answer": 1, "send": sent,
    }  # fmt: skip
    [turn], [asked] = trace["turn"], trace["ask model"]
    parents = {name: {span.parent_span_id for span in spans} for name, spans in trace.items()}
    assert parents["accept"] == {b""}
    assert parents["turn"] == {accepted.span_id}
    assert parents["ask model"] == parents["answer"] == {turn.span_id}
    assert parents["model read"] == parents["model decide"] == {asked.span_id}
    assert parents["send"] == {trace["answer"][0].span_id}
    spent = sum(one.end_time_unix_nano - one.start_time_unix_nano for one in trace["model read"] + trace["model decide"])
    assert 0 < spent <= asked.end_time_unix_nano - asked.start_time_unix_nano
    assert attributes(accepted) == {"linden.channel": "twilio_sms"}
    [resource] = {str(of.resource) for request in collector.requests for of in request.resource_spans}
    assert "linden-router" in resource


async def test_messages_that_follow_each_other_keep_to_their_own_traces(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _collected(monkeypatch) as collector:
        running = await start_router()
        handset = running.handset(NUMBER)
        await asyncio.gather(*(handset.text(f"where can i sleep in town {number}") for number in range(4)))
        await running.settled()
    accepted = collector.named("accept")
    assert len({span.trace_id for span in accepted}) == 4
    assert {span.trace_id for span in collector.spans} == {span.trace_id for span in accepted}
    assert {span.parent_span_id for span in collector.named("turn")} <= {span.span_id for span in accepted}


async def test_a_collector_learns_nothing_of_a_writer(start_router: StartRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words, numbers, chats, ids of carriers and ours, tokens: on the way in, through faults, and out."""
    async with _collected(monkeypatch) as collector:
        running = await start_router()
        handset, chat = running.handset(NUMBER), running.chat(CHAT)
        running.twilio.faults += [twilio.Fault(503, 20503, is_taken=True), twilio.Fault(400, 21211)]
        running.telegram.faults.append(telegram.Fault(429, f"retry, {MARK}", {"retry_after": 1}))
        await handset.text(f"{MARK} one")
        await chat.say(f"{MARK} two")
        await chat.update(edited_message=chat.message(f"{MARK} three", edit_date=telegram.NOW))
        await handset.text(f"{MARK} four")
        await running.telegram.wait_for(CHAT, within_s=30)
        await running.settled()
        secrets = await _secrets(running)
    assert {span.name for span in collector.spans} == {"accept", "turn", "ask model", "answer", "send"}
    assert {key for span in collector.spans for key in attributes(span)} == {"linden.channel", "error.type"}
    assert {span.status.message for span in collector.spans} == {""}
    assert not [event for span in collector.spans for event in (*span.events, *span.links)]
    said = "\n".join(collector.words())
    assert len(secrets) > 12
    for secret in secrets:
        assert secret not in said
        assert secret.encode().hex() not in said


async def _secrets(running: Running) -> set[str]:
    """What is of this writer, of our accounts, and of the rows."""
    sent = [message["Sid"] for message in running.twilio.sent]
    async with running.line.store.database.begin() as session:
        rows = [str(one) for one in (*await session.scalars(select(Conversation.id)), *await session.scalars(select(Person.id)))]
        assert len(rows) == 4
    return {
        MARK, NUMBER.removeprefix("+"), str(CHAT), telegram.TOKEN, telegram.SECRET, twilio.TOKEN, twilio.ACCOUNT, MASTER_KEY,
        twilio.SENDER.removeprefix("+"), running.url, *sent, *rows, *(row.replace("-", "") for row in rows),
    }  # fmt: skip


async def test_an_error_is_told_by_its_class_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    async with _collected(monkeypatch) as collector:
        with pytest.raises(ValueError, match=MARK), tracing.span("turn"):
            int(MARK)
        with tracing.span("send", channel="telegram"):
            tracing.failed(ModelError(MARK))
    for span, kind in zip(collector.spans, ("ValueError", "ModelError"), strict=True):
        assert attributes(span)["error.type"] == kind
        assert span.status.code == Status.STATUS_CODE_ERROR
    assert MARK not in "\n".join(collector.words())


async def test_a_model_is_told_of_the_trace_by_w3c_headers_and_only_figures_of_ours_are_taken_from_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str | None] = []
    app = FastAPI()

    @app.post("/webhooks/router/near")
    async def near(request: Request) -> Response:
        asked.append(request.headers.get("traceparent"))
        told = {"Server-Timing": f'read;dur=3.5, {MARK};dur=1, decide;desc="{MARK}";dur=2, decide;dur=1e9'}
        return Response('{"closeness": [1]}', media_type="application/json", headers=told)

    async with served(app) as url:
        client = ModelClient(url)
        await client.closeness("a", ["b"])
        async with _collected(monkeypatch) as collector:
            with tracing.span("ask model"):
                await client.closeness("a", ["b"])
        await client.close()
    [span] = collector.named("ask model")
    assert asked == [None, f"00-{span.trace_id.hex()}-{span.span_id.hex()}-03"]
    [read] = collector.named("model read")
    assert read.end_time_unix_nano - read.start_time_unix_nano == 3_500_000
    assert len(collector.spans) == 2


async def test_a_collector_that_is_away_or_hangs_holds_up_no_message(
    start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    hanging = FastAPI()
    over = asyncio.Event()

    @hanging.post("/v1/traces")
    async def traces() -> Response:
        await over.wait()
        return Response()

    monkeypatch.setenv("OTEL_BSP_SCHEDULE_DELAY", "10")
    monkeypatch.setattr("integrations.opentelemetry.FLUSH_WITHIN_S", 0.2)
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1")
    async with served(hanging) as url:
        running = await start_router()
        for number, address in enumerate((url, f"http://127.0.0.1:{free_port()}")):
            monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", address)
            with exported():
                await running.handset(f"+4072198765{number}").text("where can i sleep tonight")
                await running.twilio.wait_for(f"+4072198765{number}")
                await running.settled()
        over.set()
    for thread in [one for one in threading.enumerate() if one.name == "traces"]:
        await asyncio.to_thread(thread.join)


def test_without_the_variable_nothing_is_imported_and_nothing_is_sent_along() -> None:
    """FastAPI itself imports the interface of OpenTelemetry, which does nothing."""
    check = (
        "import os, sys, linden.compose, linden.commands.line\n"
        "from linden.settings import has_collector\n"
        "assert has_collector() and not os.environ.update(OTEL_SDK_DISABLED='true') and not has_collector()\n"
        "ours = ('opentelemetry.sdk', 'opentelemetry.exporter', 'integrations.opentelemetry')\n"
        "assert not [name for name in sys.modules if name.startswith(ours)]\n"
    )
    named = {"OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}
    subprocess.run([sys.executable, "-c", check], cwd=ROOT, check=True, env=named)
    assert tracing.headers() == {}
    assert tracing.span("turn") is tracing.span("send", ("bubble", 1), "telegram")


async def test_a_model_answers_with_its_figures_where_the_trace_is_recorded(model: ModelProcess) -> None:
    body = {"conversation": "c" * 32, "text": "where can i sleep tonight", "channel": "sms", "context": {"state": "assistant"}}
    told: list[str | None] = []
    async with httpx.AsyncClient(base_url=model.url, timeout=30) as client:
        for traceparent in (None, f"00-{'a' * 32}-{'b' * 16}-00", f"00-{'a' * 32}-{'b' * 16}-01", f"{MARK}-01"):
            headers = {"traceparent": traceparent} if traceparent else {}
            answer = await client.post("/webhooks/router/turn", json=body, headers=headers)
            assert answer.status_code == 200, answer.text
            told.append(answer.headers.get("Server-Timing"))
    assert [one for number, one in enumerate(told) if number != 2] == [None, None, None]
    assert re.fullmatch(r"read;dur=[\d.]+, decide;dur=[\d.]+", told[2] or "")


async def test_the_telemetry_of_fastapi_is_off_whatever_the_environment_says(start_router: StartRouter) -> None:
    """It would tell addresses of pages and of people, and errors with their texts."""
    telemetry = (await start_router()).app._telemetry
    switches = {name for name, value in telemetry.items() if isinstance(value, bool)}
    assert switches == {*NO_TELEMETRY}
    assert not any(telemetry[name] for name in switches)


def test_operations_describes_every_span() -> None:
    page = (ROOT / "docs/operations.md").read_text()
    table = re.findall(r"^\| (`[a-z ,`]+`) \|", page.split("## Traces")[1].split("\n## ")[0], re.MULTILINE)
    described = {name for row in table for name in re.findall(r"`([a-z ]+)`", row)}
    assert described == {*get_args(tracing.Name), "model read", "model decide"}


def test_an_operator_names_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    assert resource().attributes["service.name"] == "linden-router"
    monkeypatch.setenv("OTEL_SERVICE_NAME", "line-two")
    assert resource().attributes["service.name"] == "line-two"
