"""Flood a real line and measure how fast danger is answered meanwhile: `make siege`, or `tests.siege.run SECONDS [FLOOD …]`.

The line has the real model and an embedded PostgreSQL; writers' messages come in by signed webhooks as always.  Exit code 1 when
a flood makes people in danger wait longer than ANSWERED_WITHIN_S at p95, or makes the router grow by more than MAY_GROW_MIB."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from linden.embedded import EmbeddedPostgres
from routing.store.migrating import migrate
from tests.carriers import twilio
from tests.linden.router_process import Ports, start_router
from tests.model_process import ModelProcess
from tests.servers import served
from tests.siege.flood import FLOODS

ANSWERED_WITHIN_S = 1.0
MAY_GROW_MIB = 100 + 2 * 64
"""Two passwords are hashed at a time, in 64 MiB each, and some wait when a flood of sign-ins ends."""
EVERY_S = 0.4
DANGER = "help they locked me in the house and took my passport"
STAFF_DOOR = ("sign_in_as_anybody", "sign_in_as_admin")


@dataclass(frozen=True)
class Waited:
    """Seconds until each of some messages in danger was answered; `accepted`: until the carrier heard 200."""

    accepted: list[float]
    answered: list[float]
    unanswered: int

    @property
    def p95(self) -> float:
        return float("inf") if self.unanswered else statistics.quantiles(self.answered, n=20)[-1]


@dataclass
class Line:
    ports: Ports
    carrier: twilio.Twilio
    pid: int
    numbers: int = 0

    def memory_mib(self) -> float:
        fields = Path(f"/proc/{self.pid}/status").read_text().splitlines()
        return int(next(field for field in fields if field.startswith("VmRSS")).split()[1]) / 1024

    async def write_in_danger(self) -> tuple[float, float | None]:
        self.numbers += 1
        handset = twilio.Handset(f"http://127.0.0.1:{self.ports.webhook}", f"+4072{self.numbers:07d}")
        began = time.monotonic()
        accepted = float("inf")
        try:
            await handset.text(DANGER)
            accepted = time.monotonic() - began
            await self.carrier.wait_for(handset.number)
        except (httpx.HTTPError, TimeoutError, AssertionError):
            return accepted, None
        return accepted, time.monotonic() - began

    async def danger_for(self, seconds: float) -> Waited:
        asked, ends_at = list[asyncio.Task[tuple[float, float | None]]](), time.monotonic() + seconds
        while time.monotonic() < ends_at:
            asked.append(asyncio.create_task(self.write_in_danger()))
            await asyncio.sleep(EVERY_S)
        found = await asyncio.gather(*asked)
        answered = [after for _, after in found if after is not None]
        return Waited([accepted for accepted, _ in found], answered, len(found) - len(answered))


@asynccontextmanager
async def line() -> AsyncIterator[Line]:
    folder = Path(tempfile.mkdtemp(prefix="linden-siege-"))
    folder.chmod(0o755)  # noqa: ASYNC240  # before anything runs
    try:
        with EmbeddedPostgres(folder / "postgres") as embedded:
            migrate(embedded.url)
            model = await asyncio.to_thread(ModelProcess.start, embedded.url)
            carrier, ports = twilio.Twilio(), Ports.free()
            try:
                async with served(carrier.app()) as carrier_url:
                    environment = {"LINDEN_STATE_DIR": str(folder)}
                    places = (embedded.url, model.url, carrier_url, ports.webhook, folder)
                    process = await asyncio.to_thread(start_router, *places, ports=ports, more=environment)
                    try:
                        yield Line(ports, carrier, process.pid)
                    finally:
                        process.terminate()
                        process.wait()
            finally:
                model.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def under(flooded: Line, kind: str, seconds: float) -> tuple[Waited, dict[str, int]]:
    """Measure while another process floods the door that this kind is about."""
    port = flooded.ports.console if kind in STAFF_DOOR else flooded.ports.webhook
    command = [sys.executable, "-m", "tests.siege.flood", kind, f"http://127.0.0.1:{port}", str(seconds)]
    flooding = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE, env={**os.environ})
    await asyncio.sleep(1)  # until it has begun: it announces nothing, and floods for longer than is measured
    waited = await flooded.danger_for(seconds - 2)
    said, _ = await flooding.communicate()
    return waited, json.loads(said)


async def main(seconds: float, kinds: Sequence[str]) -> int:
    is_held = True
    print("| flood | at once | requests | danger accepted p95 s | answered p50 s | p95 s | unanswered | router MiB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    async with line() as besieged:
        calm = await besieged.danger_for(seconds)
        before = besieged.memory_mib()
        _show("none", 0, {}, calm, before)
        for kind in kinds or FLOODS:
            _, at_once = FLOODS[kind]
            waited, counts = await under(besieged, kind, seconds)
            memory = besieged.memory_mib()
            _show(kind, at_once, counts, waited, memory)
            is_held &= waited.p95 < ANSWERED_WITHIN_S and memory - before < MAY_GROW_MIB
    return 0 if is_held else 1


def _show(kind: str, at_once: int, counts: dict[str, int], waited: Waited, memory: float) -> None:
    made = ", ".join(f"{count} {answer}" for answer, count in sorted(counts.items()))
    accepted = statistics.quantiles(waited.accepted, n=20)[-1]
    p50 = statistics.median(waited.answered) if waited.answered else float("inf")
    print(
        f"| {kind} | {at_once} | {made} | {accepted:.2f} | {p50:.2f} | {waited.p95:.2f} | {waited.unanswered} | {memory:.0f} |",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else 20, sys.argv[2:])))
