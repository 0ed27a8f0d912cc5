"""What becomes slower as conversations pile up: the same work beside 10 thousand, 100 thousand and, when asked, a million.

    python -m benchmarks.growth [SIZES, such as 10000,100000]

One database is filled further and further with closed conversations of a month (benchmarks/filling.py).  At each size the same
work is done: turns of new and of old writers, pages of staff, claims, and what the clock does.  Prints the milliseconds of
processor time that each costs router and PostgreSQL, the median of several (by the clock one would measure what else runs on the
machine), and the ratio of the last size to the first."""

from __future__ import annotations

import asyncio
import base64
import logging
import secrets
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import asyncpg
import httpx
import structlog
from fastapi import FastAPI

from benchmarks.filling import Filler
from benchmarks.stages import Answers, Caught, Takes, measure
from integrations.twilio.sms import NAME
from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.background import proof, retention, thinning, upkeep
from routing.desk import acts
from routing.inbound import inbox, turn
from routing.line.line import Line
from routing.ports.channel import Incoming
from routing.staff import accounts
from routing.store import rotation
from routing.store.migrating import migrate
from routing.store.tables import Role
from tests.conftest import MASTER_KEY, PASSWORD
from tests.processes import command_of

SIZES = "10000,100000"
ROUNDS, TURNS, OPEN, DUE = 25, 256, 60, 100
LIMIT = 1.3
DAILY = ("proof of the day", "keys replaced", "database, MB")
"""What grows with people by its nature, the first two once a day: shown, and held to no limit."""
PAGES = {
    "queue page": "/console",
    "alarm of each page": "/console/alarm",
    "supervisor's page": "/console/supervisor",
    "history": "/console/history",
    "history, closed": "/console/history?state=closed",
    "history, by language and country": "/console/history?state=closed&language=sq&country=DE",
    "history, rare language": "/console/history?language=cnr",
    "history, rare country": "/console/history?country=MT",
    "history, by topic": "/console/history?topic=shelter",
    "history, rare topic": "/console/history?topic=missing_person",
    "history, by member": "/console/history?holder={staff}",
    "history, by code": "/console/history?code={code}",
}


@dataclass
class Bench:
    """A router without a carrier and without a model process, all in this process; its clock does only what is asked."""

    url: str
    app: FastAPI
    line: Line
    carrier: Takes
    filler: Filler
    staff: UUID
    postgres: int
    """The process whose children serve connections."""
    found: dict[str, list[float]] = field(default_factory=dict)
    """Milliseconds by what was done, one for each size."""
    ids: count[int] = field(default_factory=count)

    async def at(self, size: int, filled: int) -> None:
        """Fill up to this size, and measure."""
        await self.filler.fill(range(filled, size))
        [[bytes_used]] = await self._sql("select pg_database_size(current_database())")
        self.found.setdefault("database, MB", []).append(bytes_used / 1e6)
        await self._turns(size)
        await self._pages()
        await self._claims()
        await self._clock(size)

    def _note(self, name: str, cost_s: list[float]) -> None:
        self.found.setdefault(name, []).append(statistics.median(cost_s) * 1000)

    async def _cost(self, act: Callable[[], Awaitable[object]]) -> float:
        """Seconds of processor time, here and in PostgreSQL."""
        before, began = self._servers(), time.process_time()
        await act()
        spent = time.process_time() - began
        return spent + sum(now - before.get(pid, 0) for pid, now in self._servers().items()) / 1e9

    def _servers(self) -> dict[int, int]:
        """Nanoseconds that each process of PostgreSQL has had."""
        found = {}
        for pid in Path(f"/proc/{self.postgres}/task/{self.postgres}/children").read_text().split():
            with suppress(OSError):
                if "autovacuum" not in command_of(int(pid)):
                    found[int(pid)] = int(Path(f"/proc/{pid}/schedstat").read_text().split()[0])
        return found

    async def _time(self, name: str, act: Callable[[], Awaitable[object]], rounds: int = ROUNDS) -> None:
        took = []
        for number in range(-5 if rounds > 1 else 0, rounds):
            cost = await self._cost(act)
            if number >= 0:  # the first ones fill caches
                took.append(cost)
        self._note(name, took)

    async def _turns(self, size: int) -> None:
        begin = next(self.ids) * 100_000
        await measure(self.line, self.carrier, range(begin, begin + 64))
        turns = range(begin + 64, begin + TURNS)
        cost = await self._cost(lambda: measure(self.line, self.carrier, turns))
        self._note("turn, from accepting to the last report", [cost / len(turns)])
        numbers = iter(range(size - 2, 0, -2 * (size // (2 * ROUNDS + 10))))

        async def come_back() -> None:
            writer = Filler.address_of(next(numbers))
            accepted = await inbox.accept(self.line, Incoming(NAME, secrets.token_hex(8), writer, "where can i sleep"))
            await turn.take_turns(self.line, accepted.conversation_id, accepted.leased)

        await self._time("turn of an old writer, without sending", come_back)

    async def _pages(self) -> None:
        await self._open()
        transport = httpx.ASGITransport(self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", follow_redirects=True) as client:
            (await client.post("/console/sign-in", data={"name": "Bench", "password": PASSWORD})).raise_for_status()
            [code] = (await self._sql("select left(id::text, 8) from conversation where state = 'closed' limit 1"))[0]
            for name, path in PAGES.items():

                async def ask(path: str = path.format(staff=self.staff, code=code)) -> None:
                    (await client.get(path)).raise_for_status()

                await self._time(name, ask)

    async def _open(self) -> None:
        """So many wait, a third of them with an alert that nobody has seen, in place of those of the last size."""
        await self._sql("update conversation set state = 'closed', holder_id = null where state in ('waiting', 'with_staff')")
        await self._sql("update alert set seen_at = now() where seen_at is null")
        await self._sql("update part set state = 'dropped' where state in ('queued', 'sending', 'unknown')")
        await self._sql(f"""
            with newest as (select id from conversation where state = 'closed' order by last_in_at desc limit {OPEN})
            update conversation set state = 'waiting', waiting_since = now(), safe_asked_at = now()
            where id in (select id from newest)""")
        await self._sql(f"""
            insert into alert (conversation_id, level, reasons)
            select id, 'high', '{{threats}}' from conversation where state = 'waiting' limit {OPEN // 3}""")
        await self._sql("analyze")

    async def _claims(self) -> None:
        waiting = iter([row[0] for row in await self._sql("select id from conversation where state = 'waiting'")])

        async def claim() -> None:
            await acts.claim(self.line, next(waiting), self.staff)

        await self._time("claim", claim)

    async def _clock(self, size: int) -> None:
        await self._time("gauges, each 10 s", lambda: upkeep.set_gauges(self.line))
        await self._time("sweep, each second", lambda: upkeep.sweep(self.line))
        await self._time("thinning, each 10 min, nothing due", lambda: thinning.run(self.line.store.database), rounds=3)
        due = range(10**8 + size, 10**8 + size + DUE)
        await self.filler.fill(due, ago=(timedelta(days=31), timedelta(days=32)))
        await self._time(
            f"deletion of {DUE} that are due", lambda: retention.expire(self.line.store.database, self.line.keep), rounds=1
        )
        await self._time("deletion, each minute, nothing due", lambda: retention.expire(self.line.store.database, self.line.keep))

        async def prove() -> None:
            async with self.line.store.database.begin() as session:
                await proof.make(session, self.line.keep)

        await self._time(DAILY[0], prove, rounds=1)
        await self._time(DAILY[1], lambda: rotation.rotate(self.line.store.database, self.line.store.vault), rounds=1)

    async def _sql(self, statement: str) -> list[asyncpg.Record]:
        connection = await asyncpg.connect(self.url)
        try:
            return await connection.fetch(statement)
        finally:
            await connection.close()


async def main(sizes: list[int]) -> int:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    try:
        with EmbeddedPostgres(folder / "postgres") as database:
            migrate(database.url)
            assert database.pid is not None
            bench = await _bench(database.url, folder / "state", database.pid)
            try:
                for size, filled in zip(sizes, [0, *sizes], strict=False):
                    began = time.monotonic()
                    await bench.at(size, filled)
                    print(f"{size} conversations: {time.monotonic() - began:.0f} s", file=sys.stderr)
            finally:
                await bench.line.store.database.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return show(sizes, bench.found)


async def _bench(url: str, state: Path, postgres: int) -> Bench:
    kept = {"keep_content_days": 30, "keep_address_days": 30, "keep_statistics_days": 730, "segments_a_day": 10**6}
    settings = Settings.model_validate({"master_key": MASTER_KEY, "state_dir": state, "simulator": False, **kept})
    app, carrier = compose(settings, url), Takes()
    made: Line = app.state.line
    line = replace(made, model=Answers(""), channels={NAME: carrier}, turns=Caught(), sends=Caught())
    async with line.store.database.begin() as session:
        await accounts.add_staff(session, "Bench", PASSWORD, Role.SUPERVISOR, ["en"])
        staff = await accounts.add_staff(session, "Holder", PASSWORD, Role.STAFF, ["en"])
    assert base64.b64decode(MASTER_KEY) == settings.master_key_bytes
    return Bench(url, app, line, carrier, Filler(url, line.store.vault, staff), staff, postgres)


def show(sizes: list[int], found: dict[str, list[float]]) -> int:
    """1 when something grew beyond LIMIT, which is not done once a day."""
    print(f"| milliseconds of processor | {' | '.join(f'{size:,}' for size in sizes)} | ratio |\n|{' --- |' * (len(sizes) + 2)}")
    grown = 0
    for name, times in found.items():
        ratio = times[-1] / times[0]
        grown += ratio > LIMIT and name not in DAILY
        print(f"| {name} | {' | '.join(f'{took:.1f}' for took in times)} | {ratio:.2f} |")
    return 1 if grown else 0


if __name__ == "__main__":
    given = sys.argv[1] if sys.argv[1:] else SIZES
    sys.exit(asyncio.run(main([int(size) for size in given.split(",")])))
