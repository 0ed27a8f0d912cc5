"""What asking the policy and writing the trail cost of a request of the console: `python -m benchmarks.policy [ROUNDS]`.

A turn of a writer asks no policy; each page that shows a conversation does.  One request after the other, so that nothing else
runs meanwhile: in one run the time of the whole request inside the router, and of that what `allowed` and the lines of the
trail take.  Both by the clock, since half of it is waiting for PostgreSQL, and by the router's processor.

November 2026, two cores that others used too (load 8 to 10), medians, share by the processor and by the clock: a conversation
13 % and 13 %, its messages 16 and 14, a note that is written 15 and 14; where the reading is a line of the trail, notes and
record 22 and 28, who held it 19 and 24; the queue, which shows no conversation, none.  Two runs differed by 1 to 3 points."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import uvloop
from sqlalchemy import select
from starlette.types import ASGIApp, Receive, Scope, Send

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.console import access
from routing.console import app as console
from routing.staff import accounts, audit
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.tables import Conversation, Role
from tests.carriers import twilio
from tests.conftest import MASTER_KEY, PASSWORD, PUBLIC_URL
from tests.servers import served

WARM_UP = 20
MESSAGES = 12
PAGES = {
    "the conversation": "GET /console/c/{id}",
    "its messages": "GET /console/c/{id}/messages",
    "notes and record": "GET /console/c/{id}/kept",
    "who held it": "GET /console/c/{id}/hands",
    "a note is written": "POST /console/c/{id}/notes",
    "queue (no conversation)": "GET /console/queue",
}


@dataclass
class Watch:
    """Seconds by the clock and of the processor; what is measured inside itself counts once."""

    clock: float = 0.0
    processor: float = 0.0
    _depth: int = field(default=0, repr=False)

    @contextmanager
    def running(self) -> Iterator[None]:
        self._depth += 1
        clock, processor = time.perf_counter(), time.process_time()
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self.clock += time.perf_counter() - clock
                self.processor += time.process_time() - processor

    def taken(self) -> tuple[float, float]:
        """Return what was measured since the last call."""
        found = self.clock, self.processor
        self.clock = self.processor = 0.0
        return found


@dataclass(frozen=True)
class Timed:
    app: ASGIApp
    watch: Watch

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":  # the line itself
            await self.app(scope, receive, send)
            return
        with self.watch.running():
            await self.app(scope, receive, send)


def watched(act: Callable[..., Awaitable[Any]], watch: Watch) -> Callable[..., Awaitable[Any]]:
    @wraps(act)
    async def measured(*given: Any, **named: Any) -> Any:
        with watch.running():
            return await act(*given, **named)

    return measured


async def main(rounds: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    with EmbeddedPostgres(folder / "postgres") as embedded:
        migrate(embedded.url)
        given = {
            "master_key": MASTER_KEY, "model_url": "http://127.0.0.1:9", "public_url": PUBLIC_URL, "state_dir": folder / "state",
            "twilio_account_sid": twilio.ACCOUNT, "twilio_auth_token": twilio.TOKEN, "twilio_from": twilio.SENDER,
            "second_factor": False, "log_level": "error",
        }  # fmt: skip
        async with served(twilio.Twilio().app()) as twilio_url:
            whole, policy = Watch(), Watch()
            console.allowed = watched(access.allowed, policy)  # before the pages are made with it
            audit.record_reading = watched(audit.record_reading, policy)  # type: ignore[assignment]
            audit.check_reading = watched(audit.check_reading, policy)  # type: ignore[assignment]
            app = compose(Settings.model_validate({**given, "twilio_api_url": twilio_url}), embedded.url)
            async with served(Timed(app, whole)) as url:
                conversation_id = await _conversation(embedded.url, url)
                await _measure(url, conversation_id, rounds, whole, policy)


async def _conversation(database_url: str, url: str) -> UUID:
    """One that some messages were written in, and a supervisor who may read it."""
    handset = twilio.Handset(url, "+40721000001")
    for number in range(MESSAGES):
        await handset.text(f"ajutor {number}")
    database = Database(database_url, pool_size=1)
    async with database.begin() as session:
        await accounts.add_staff(session, "Bench", PASSWORD, Role.SUPERVISOR, ["ro"])
        found = (await session.scalars(select(Conversation.id))).one()
    await database.close()
    return found


async def _measure(url: str, conversation_id: UUID, rounds: int, whole: Watch, policy: Watch) -> None:
    print("| page | request µs | policy and trail µs | share | processor µs | of it µs | share |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    async with httpx.AsyncClient(base_url=url, timeout=30, trust_env=False) as client:
        await client.post("/console/sign-in", data={"name": "Bench", "password": PASSWORD})
        await client.post(f"/console/c/{conversation_id}/claim")
        await asyncio.sleep(2)  # the answers of the line go out, and are no part of it
        for name, page in PAGES.items():
            method, path = page.format(id=conversation_id).split()
            sent = {"data": {"note": "a note"}} if method == "POST" else {}
            rows = []
            for number in range(-WARM_UP, rounds):
                whole.taken(), policy.taken()
                answer = await client.request(method, path, **sent)
                assert answer.status_code in {200, 303}, (name, answer.status_code)
                if number >= 0:
                    rows.append((*whole.taken(), *policy.taken()))
            request, processor, asked, of_it = (statistics.median(column) * 1e6 for column in zip(*rows, strict=True))
            print(
                f"| {name} | {request:.0f} | {asked:.0f} | {asked / request:.0%} | {processor:.0f} | {of_it:.0f} "
                f"| {of_it / processor:.0%} |"
            )


if __name__ == "__main__":
    uvloop.run(main(int(sys.argv[1]) if sys.argv[1:] else 200))
