"""One message, three ways, in one run: a turn at the model, Rasa's own REST channel, and from webhook to the carrier's API.

    python -m benchmarks.turn [ROUNDS]

The three are taken in turns, so that a change of the machine's speed meets all of them.  Prints milliseconds and ratios."""

from __future__ import annotations

import asyncio
import base64
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from uuid import uuid4

import httpx

from linden.embedded import EmbeddedPostgres
from linden.supervisor import python_of_model
from routing.store.migrating import migrate
from tests.carriers import twilio
from tests.conftest import ROOT
from tests.linden.router_process import start_router
from tests.model_process import ModelProcess
from tests.servers import free_port, served

TEXTS = (
    "where can i sleep tonight",
    "unde pot primi ajutor de la un avocat",
    "можно ли мне остаться в италии",
    "pasaportumu vermiyorlar ne yapabilirim",
)


KEY = base64.b64encode(b"d" * 32).decode()
"""The model stores the state of a dialogue only when it gets one."""


def start_rest_channel(port: int) -> subprocess.Popen[bytes]:
    """Rasa's own server with its REST channel and the same model: the number to compare with."""
    folder = Path(tempfile.mkdtemp())
    (folder / "credentials.yml").write_text("rest:\n")
    (folder / "endpoints.yml").write_text("")
    command = [
        python_of_model(), "-m", "rasa", "run", "--model", "models/linden.tar.gz", "--port", str(port),
        "--credentials", str(folder / "credentials.yml"), "--endpoints", str(folder / "endpoints.yml"), "-i", "127.0.0.1",
    ]  # fmt: skip
    environment = {**os.environ, "OMP_NUM_THREADS": "1", "TF_CPP_MIN_LOG_LEVEL": "3", "RASA_TELEMETRY_ENABLED": "false"}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


async def until_ready(url: str) -> None:
    async with httpx.AsyncClient() as client, asyncio.timeout(120):
        while True:
            try:
                if (await client.get(url)).is_success:
                    return
            except httpx.HTTPError:
                await asyncio.sleep(0.2)


async def milliseconds(act: Callable[[], Awaitable[object]]) -> float:
    started = time.perf_counter()
    await act()
    return (time.perf_counter() - started) * 1000


async def measure(rounds: int, model_url: str, rest_url: str, router_url: str, peer: twilio.Twilio) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {"model turn": [], "rasa REST": [], "webhook to API": []}
    async with httpx.AsyncClient(timeout=30, trust_env=False) as client:
        for number in range(rounds):
            text = TEXTS[number % len(TEXTS)]
            sender = f"{uuid4().int % 10**7:07d}"  # each writes once: the second bubble of an answer would hold up the next one
            handset = twilio.Handset(router_url, f"+4072{sender}")

            async def ask_model(text: str = text, sender: str = sender) -> None:
                body = {
                    "conversation": sender,
                    "text": text,
                    "channel": "sms",
                    "key": KEY,
                    "language": None,
                    "context": {"state": "assistant"},
                }
                (await client.post(f"{model_url}/webhooks/router/turn", json=body)).raise_for_status()

            async def ask_rest(text: str = text, sender: str = sender) -> None:
                (
                    await client.post(f"{rest_url}/webhooks/rest/webhook", json={"sender": sender, "message": text})
                ).raise_for_status()

            async def ask_line(text: str = text, handset: twilio.Handset = handset) -> None:
                before = len(peer.to(handset.number))
                await handset.text(text, sid=f"SM{uuid4().hex}")
                await peer.wait_for(handset.number, before + 1)

            for name, act in zip(found, (ask_model, ask_rest, ask_line), strict=True):
                found[name].append(await milliseconds(act))
            await asyncio.sleep(0.05)  # a second bubble of the last answer is not part of the next measure
    return found


async def main(rounds: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    peer = twilio.Twilio()
    with EmbeddedPostgres(folder / "postgres") as database:
        migrate(database.url)
        rest_port, router_port = free_port(), free_port()
        rest = start_rest_channel(rest_port)
        model = ModelProcess.start(database_url=database.url)
        try:
            async with served(peer.app()) as twilio_url:
                router = start_router(database.url, model.url, twilio_url, router_port, folder / "state")
                try:
                    rest_url, router_url = f"http://127.0.0.1:{rest_port}", f"http://127.0.0.1:{router_port}"
                    await until_ready(rest_url)
                    await measure(8, model.url, rest_url, router_url, peer)
                    report(await measure(rounds, model.url, rest_url, router_url, peer))
                finally:
                    router.terminate()
                    router.wait()
        finally:
            rest.kill()
            model.kill()


def report(found: dict[str, list[float]]) -> None:
    base = statistics.median(found["rasa REST"])
    print(f"{'':16}{'p50 ms':>9}{'p95 ms':>9}{'to REST':>9}")
    for name, times in found.items():
        p50, p95 = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        print(f"{name:16}{p50:9.1f}{p95:9.1f}{p50 / base:9.2f}")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
