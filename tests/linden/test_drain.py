"""A router that is told to stop finishes what it has in hand; nothing is lost, nothing comes twice."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import psycopg
import pytest
from fastapi import FastAPI, Request

from tests.carriers import twilio
from tests.linden.router_process import Ports, start_router
from tests.servers import served

STOPS_WITHIN_S = 20


@dataclass
class _Model:
    """Understands everything as a question for shelter, when it may answer."""

    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    was_asked: asyncio.Event = field(default_factory=asyncio.Event)

    def app(self) -> FastAPI:
        app = FastAPI()

        @app.post("/webhooks/router/turn")
        async def turn(request: Request) -> dict[str, object]:
            self.was_asked.set()
            await self.may_answer.wait()
            calm = {"level": "routine", "confidence": 1}
            heard = {"language": {"code": "en", "confidence": 1}, "intent": {"name": "shelter", "confidence": 1}, "risk": calm}
            return {"understanding": heard, "replies": [{"answer": "documents_taken", "params": {}}], "flag": None, "slots": {}}

        return app


def _rows(database_url: str, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(database_url) as connection:
        return connection.execute(statement).fetchall()  # type: ignore[arg-type]  # a statement of this file


async def _until_it_says_that_it_stops(monitor: int) -> None:
    async with httpx.AsyncClient(trust_env=False) as client:
        while True:
            ready = await client.get(f"http://127.0.0.1:{monitor}/health/ready")
            if ready.json()["stops"]:
                assert ready.status_code == 503
                return


@pytest.mark.timeout(120)
async def test_a_stopped_router_finishes_what_it_has_and_the_next_one_does_the_rest(database_url: str, tmp_path: Path) -> None:
    model, peer, ports = _Model(), twilio.Twilio(), Ports.free()
    async with served(model.app()) as model_url, served(peer.app()) as twilio_url:
        sent, turned, late = (twilio.Handset(f"http://127.0.0.1:{ports.webhook}", f"+4072100070{n}") for n in range(3))
        router = start_router(database_url, model_url, twilio_url, ports.webhook, tmp_path, ports=ports)
        peer.may_answer.clear()
        model.may_answer.set()
        await sent.text("where can i sleep tonight")
        await peer.wait_for(sent.number)  # the carrier has it, and has not said so
        model.may_answer.clear()
        model.was_asked.clear()
        await turned.text("where can i sleep tonight")
        await model.was_asked.wait()

        router.terminate()
        began = time.monotonic()
        await _until_it_says_that_it_stops(ports.monitor)
        assert (await late.text("where can i sleep tonight")).status_code == 200, "what still comes is kept"
        assert router.poll() is None
        model.may_answer.set()
        peer.may_answer.set()
        assert await asyncio.to_thread(router.wait, STOPS_WITHIN_S) == 0
        assert time.monotonic() - began < STOPS_WITHIN_S

        assert _rows(database_url, "select progress, count(*) from message where author = 'writer' group by 1 order by 1") == [
            ("processed", 2),
            ("received", 1),
        ]
        assert _rows(database_url, "select taken_at, attempts from message where progress = 'received'") == [(None, 0)]
        assert _rows(database_url, "select count(*) from part where state in ('sending', 'unknown')") == [(0,)]
        assert len(peer.to(turned.number)) == 1, "what the turn in hand said was sent"

        peer.reports_to = f"http://127.0.0.1:{ports.webhook}"
        router = start_router(database_url, model_url, twilio_url, ports.webhook, tmp_path, ports=ports)
        try:
            await peer.wait_for(late.number, within_s=30)
            bubbles = [(writer.number, _bubbles_of(database_url)) for writer in (sent, turned, late)]
            for number, count in bubbles:
                said = await peer.wait_for(number, count, within_s=60)
                assert len(said) == len({*said}) == count
        finally:
            router.terminate()
            await asyncio.to_thread(router.wait)
        assert peer.lookups == 0, "no bubble was in doubt"
        assert peer.wrong == []


def _bubbles_of(database_url: str) -> int:
    """How many each of the writers is sent, who all asked the same."""
    [(count,)] = _rows(database_url, "select count(*) / count(distinct conversation_id) from part")
    assert isinstance(count, int)
    return count
