"""Memory of an idle line as `make run` starts it, by process.

    python -m benchmarks.memory [SECONDS]

Starts one in a folder and on ports of its own, lets it answer one message, waits so many seconds (30) and prints for each
process what it alone has plus its share of what several have (PSS, in MiB)."""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict

import httpx

from tests.linden.whole_line import WholeLine, whole_line
from tests.processes import command_of, family, pss_mb


async def measure(line: WholeLine, seconds: float) -> dict[str, float]:
    async with httpx.AsyncClient(base_url=line.simulator, timeout=30, trust_env=False) as client:
        (await client.post("/simulator/sim_sms/+4915112345678", json={"text": "where can i sleep"})).raise_for_status()
    await asyncio.sleep(seconds)
    found: dict[str, float] = defaultdict(float)
    for pid in family(line.pid):
        found[_name(pid, line.pid)] += pss_mb(pid)
    return dict(found)


def _name(pid: int, supervisor: int) -> str:
    command = command_of(pid)
    if pid == supervisor:
        return "supervisor"
    names = {"bot.serve": "model", "linden router": "router", "postgres": "PostgreSQL"}
    return next((name for part, name in names.items() if part in command), command[:40])


def main(seconds: float) -> None:
    with whole_line() as line:
        found = asyncio.run(measure(line, seconds))
        line.stop()
    print("| process | MiB |\n| --- | --- |")
    for name, used in [*found.items(), ("the whole line", sum(found.values()))]:
        print(f"| {name} | {used:.0f} |")


if __name__ == "__main__":
    main(float(sys.argv[1]) if sys.argv[1:] else 30.0)
