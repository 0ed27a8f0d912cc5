"""Every page of the console at the server, beside as many conversations as the database has."""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import httpx

from routing.staff.policy import ROUTES

LIMIT_MS = 200
"""What a page may cost the processor: on a machine that does nothing else it takes no longer by the clock."""
NO_PAGES = frozenset((
    "/console/events",
    "/console/app.webmanifest",
    "/console/worker.js",
    "/console/c/{conversation_id}/files/{message_id}/{number}",
    "/console/c/{conversation_id}/misread/{message_id}",
    "/console/corrections/{mark_id}",
    "/console/second",
    "/console/tour",
    "/console/exit",
    "/console/supervisor/reports.csv",
    "/console/design",
))  # fmt: skip
"""A stream, files, what a carrier keeps, a page for the half signed in, redirects, a page that only a demonstration has, a month
that is not over, and pages about one message that was read wrongly."""
SEARCHES = (
    "/console/history?state=closed",
    "/console/history?state=closed&language=sq&country=DE",
    "/console/history?language=cnr",
    "/console/history?country=MT",
    "/console/history?topic=shelter",
    "/console/history?topic=missing_person",
    "/console/history?holder={staff_id}",
    "/console/history?since={day}&until={day}",
    "/console/history?code={code}",
    "/console/supervisor/reports?month={month}",
    "/console/supervisor/reports.csv?month={month}",
    "/console/audit?since={day}",
    "/console/audit?conversation={conversation_id}",
    "/console/library?q=knife",
    "/console/c/{conversation_id}/phrases?q=knife",
)
"""What people type into the fields of pages; some of it is found often, some rarely."""


@dataclass(frozen=True, slots=True)
class Measure:
    """`cost_ms`: processor time of router and PostgreSQL, for each time; empty where it was not measured."""

    name: str
    took_ms: Sequence[float]
    cost_ms: Sequence[float] = ()

    def __str__(self) -> str:
        fields = [*_p50_p95(self.took_ms), *_p50_p95(self.cost_ms)]
        return f"{self.name:62}{''.join(f'{field:9.1f}' for field in fields)}"


def _p50_p95(found: Sequence[float]) -> list[float]:
    return (
        [statistics.median(found), statistics.quantiles(found, n=20, method="inclusive")[-1]] if len(found) > 1 else [*found] * 2
    )


@dataclass(frozen=True, slots=True)
class Processes:
    """A router, and the PostgreSQL whose children serve its connections, by their process ids."""

    router: int
    postgres: int

    def cost_s(self) -> dict[str, float]:
        """Return the processor time that each of their threads has had."""
        served = Path(f"/proc/{self.postgres}/task/{self.postgres}/children").read_text().split()
        found: dict[str, float] = {}
        for pid in (str(self.router), *served):
            with suppress(OSError):
                for thread in Path(f"/proc/{pid}/task").iterdir():
                    found[thread.name] = int((thread / "schedstat").read_text().split()[0]) / 1e9
        return found


def addresses() -> list[str]:
    """Return the address of each page that the policy knows, and of the searches; `{names}` are to be filled in."""
    paths = [name.removeprefix("GET ") for name in ROUTES if name.startswith("GET /console")]
    return [*(path for path in paths if path not in NO_PAGES), *SEARCHES]


async def measure(
    url: str, headers: Mapping[str, str], given: Mapping[str, str], processes: Processes, rounds: int
) -> list[Measure]:
    """Ask for whole pages, one after the other on one connection, as whoever these headers sign in."""
    found: dict[str, tuple[list[float], list[float]]] = {path: ([], []) for path in addresses()}
    async with httpx.AsyncClient(base_url=url, headers=headers, timeout=60, trust_env=False) as client:
        for number in range(-2, rounds):
            for path, (took, cost) in found.items():
                before, started = processes.cost_s(), time.perf_counter()
                (await client.get(path.format_map(given))).raise_for_status()
                ended, after = time.perf_counter(), processes.cost_s()
                if number >= 0:  # the first ones fill caches
                    took.append((ended - started) * 1000)
                    cost.append(sum(after[one] - before.get(one, 0) for one in after) * 1000)
    return [Measure(path, *figures) for path, figures in found.items()]


def report(found: Sequence[Measure]) -> None:
    print(f"{'milliseconds':62}{'p50':>9}{'p95':>9}{'cost p50':>9}{'p95':>9}")
    for one in found:
        print(one)


def too_slow(found: Sequence[Measure]) -> list[str]:
    return [one.name for one in found if one.cost_ms and statistics.median(one.cost_ms) > LIMIT_MS]
