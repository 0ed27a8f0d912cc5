"""Accepted means kept, through a kill -9: the router as its own process, ended at the worst moments."""

from __future__ import annotations

import asyncio
import signal
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from linden.cli import app
from tests.carriers import twilio
from tests.conftest import MASTER_KEY
from tests.linden.router_process import start_router
from tests.model_process import ModelProcess, pause
from tests.servers import free_port, served

ROUNDS = 3
"""A start of the router takes 8 s of a processor; `make chaos` kills it more often."""


@asynccontextmanager
async def _twilio() -> AsyncIterator[tuple[twilio.Twilio, str]]:
    peer = twilio.Twilio()
    async with served(peer.app()) as url:
        yield peer, url


def _wait_until(database_url: str, is_so: str) -> None:
    with psycopg.connect(database_url, autocommit=True) as connection:
        for _ in range(900):
            if connection.execute(is_so).fetchone() == (True,):  # type: ignore[arg-type]  # a statement of this file
                return
            pause(0.1)
    raise AssertionError(is_so)


def _wait_until_settled(database_url: str) -> None:
    """Until every message had its turn and every bubble has an end, also one that was on its way at a kill: it is looked up
    when its lease is over (45 s)."""
    _wait_until(database_url, "select count(*) = 0 from message where author = 'writer' and progress = 'received'")
    _wait_until(database_url, "select count(*) = 0 from part where state in ('queued', 'sending', 'unknown')")


def _end_leases(database_url: str) -> None:
    """As if what the process took on when it was killed had been its own for a minute."""
    with psycopg.connect(database_url) as connection:
        connection.execute("update message set taken_at = taken_at - interval '1 minute'")
        connection.execute("update part set tried_at = tried_at - interval '1 minute'")


@pytest.mark.timeout(300)  # five starts of the router on a slow machine
async def test_what_was_acknowledged_is_answered_once_through_a_kill(
    database_url: str, model: ModelProcess, tmp_path: Path
) -> None:
    """Three times: a message, its 200, kill -9 at once, start again."""
    port = free_port()
    async with _twilio() as (peer, twilio_url):
        handset = twilio.Handset(f"http://127.0.0.1:{port}", "+40721000777")
        for round_number in range(1, ROUNDS + 1):
            router = start_router(database_url, model.url, twilio_url, port, tmp_path)
            assert (await handset.text("where can i sleep tonight")).status_code == 200
            _kill(router)
            _end_leases(database_url)
            if round_number < ROUNDS:
                continue
            router = start_router(database_url, model.url, twilio_url, port, tmp_path)
            try:
                await peer.wait_for(handset.number, ROUNDS, within_s=150)
                await asyncio.to_thread(_wait_until_settled, database_url)
            finally:
                router.terminate()
                router.wait()
        assert peer.wrong == []
    with psycopg.connect(database_url) as connection:
        heard = connection.execute(
            "select count(*), count(*) filter (where progress in ('processed', 'unread')) from message where author = 'writer'"
        ).fetchone()
        sent = connection.execute("select count(*), count(distinct provider_hash) from part where state = 'sent'").fetchone()
    assert heard == (ROUNDS, ROUNDS)
    assert sent is not None
    assert sent[0] == sent[1] == len(peer.to("+40721000777"))


async def test_erasing_goes_on_through_kills(database_url: str, tmp_path: Path) -> None:
    """Killed at the acknowledgement of the order, and again while the carrier still refuses; the model is away all the time."""
    port = free_port()
    async with _twilio() as (peer, twilio_url):
        handset = twilio.Handset(f"http://127.0.0.1:{port}", "+40721000778")
        router = start_router(database_url, "http://127.0.0.1:9", twilio_url, port, tmp_path)
        for count, text in enumerate(("menu", "erase", "yes"), start=1):
            assert (await handset.text(text)).status_code == 200
            if text != "yes":
                await peer.wait_for(handset.number, count, within_s=30)
        _kill(router)
        router = start_router(database_url, "http://127.0.0.1:9", twilio_url, port, tmp_path)
        await asyncio.to_thread(_wait_until, database_url, "select count(*) = 1 from erasure where attempts > 0")
        _kill(router)
        with psycopg.connect(database_url) as connection:
            assert connection.execute("select wrapped_key from person").fetchone() == (None,)
            connection.execute("update erasure set due_at = now()")
        refused = {fields["Sid"] for fields in peer.sent}
        peer.final |= refused
        router = start_router(database_url, "http://127.0.0.1:9", twilio_url, port, tmp_path)
        try:
            await peer.wait_until(lambda: not peer.sent, within_s=60)
        finally:
            router.terminate()
            router.wait()
        assert refused
        assert refused < set(peer.deleted)
        assert peer.wrong == []


def _kill(router: subprocess.Popen[bytes]) -> None:
    router.send_signal(signal.SIGKILL)
    router.wait()


async def test_a_running_router_stops_cleanly(database_url: str, tmp_path: Path) -> None:
    async with _twilio() as (_, twilio_url):
        router = start_router(database_url, "http://127.0.0.1:9", twilio_url, free_port(), tmp_path, output=subprocess.PIPE)
        router.terminate()
        log, _ = router.communicate(timeout=20)
    assert router.returncode == 0
    assert b"event='router_stopped'" in log.splitlines()[-1], "the lifespan did not run to its end"


@pytest.mark.parametrize("missing", ["LINDEN_MASTER_KEY", "LINDEN_DATABASE_URL"])
def test_a_router_without_what_it_needs_exits_with_2_and_says_why(missing: str) -> None:
    given = {"LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_DATABASE_URL": "postgresql://x"}
    done = CliRunner().invoke(app, ["router"], env={name: value for name, value in given.items() if name != missing})
    assert done.exit_code == 2
    assert missing in done.stderr
