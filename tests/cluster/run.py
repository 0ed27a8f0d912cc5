"""Two routers and two models beside one PostgreSQL; one of each is killed (-9) again and again under load.

    python -m tests.cluster.run [MESSAGES] [PEOPLE] [KILLS]

Once behind PgBouncer; once beside a PostgreSQL that is killed too, with all its processes, whereupon its standby takes its place;
and once beside one on a host of its own, which falls silent with all who are connected to it.  A writer's message goes to one
router and, when that does not answer, to the other, as a load balancer does.  Judged as by `make chaos`: nothing lost, nothing
twice by SMS, everything in order; on Telegram, which cannot be asked what it has, fewer repeats than deaths."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import httpx
import psycopg

from linden.embedded import EmbeddedPostgres
from routing.store.changes import CHANNEL, payload
from routing.store.migrating import migrate
from tests.carriers import telegram, twilio
from tests.chaos import run as chaos
from tests.chaos.counting import Counts, judge
from tests.chaos.run import Kept
from tests.chaos.writers import sms_writer, telegram_writer, write_texts
from tests.cluster.page import Page, add_member
from tests.cluster.pooler import pooled
from tests.cluster.replicas import replicated
from tests.servers import free_port, served

ROUTERS, MODELS = 2, 2
BACK_WITHIN_S = 60.0
STORED = "select count(*) from message"
Say = Callable[[str], object]


def either(ways: list[Say], number: int) -> Say:
    """Say something at one router, and at the other when the first does not take it."""
    turns = itertools.count(number)

    async def say(text: str) -> int:
        for _ in ways:
            with contextlib.suppress(httpx.HTTPError):
                if (status := await ways[next(turns) % len(ways)](text)) == 200:  # type: ignore[misc]  # an awaitable
                    return status
        return 503

    return say


def writers(urls: list[str], chats: telegram.Telegram, people: int) -> list[Say]:
    """Half of them by SMS."""

    def ways(number: int) -> list[Say]:
        if number % 2:
            return [sms_writer(url, number)[1] for url in urls]
        said: dict[str, dict[str, object]] = {}
        return [telegram_writer(url, chats, number, said)[1] for url in urls]

    return [either(ways(number), number) for number in range(people)]


@dataclass(frozen=True, slots=True)
class Site:
    """`url` is that of the routers, `direct` leads to the server itself; `fail_over` kills it or cuts it off, and lets the one
    at `standby` take over."""

    url: str
    direct: str
    fail_over: Callable[[], None] | None = None
    standby: str = ""
    begins_at: str = ""
    """Where it is met without a network."""

    @property
    def first(self) -> str:
        return self.begins_at or self.direct

    @property
    def last(self) -> str:
        """The server that takes writes in the end."""
        return self.standby or self.direct


@contextmanager
def behind_pooler(folder: Path) -> Iterator[Site]:
    with EmbeddedPostgres(folder / "postgres") as embedded, pooled(embedded.url) as pooler:
        yield Site(pooler, embedded.url)


@contextmanager
def with_standby(folder: Path) -> Iterator[Site]:
    with replicated(folder / "postgres") as servers:
        yield Site(servers.url, servers.url, servers.fail_over, servers.second.url, servers.first.url)


@contextmanager
def with_silent_host(folder: Path) -> Iterator[Site]:
    with replicated(folder / "postgres", is_apart=True) as servers:
        yield Site(servers.url, servers.url, servers.fail_over, servers.second.url, servers.first.url)


@dataclass
class Found:
    """`pace`: messages taken a second.  Seconds from the standby's start as server until an open page of each router hears of
    changes again (`live_after_s`) and until what was acknowledged by then is stored (`stored_after_s`)."""

    counts: Counts = field(default_factory=Counts)
    pace: float = 0.0
    live_after_s: list[float] = field(default_factory=list)
    stored_after_s: float | None = None
    spared: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    """Held while nobody else may be killed."""


async def run(
    messages: int, people: int, kills: int, site_of: Callable[[Path], AbstractContextManager[Site]] = behind_pooler
) -> Found:
    found, folder = Found(), chaos.new_folder()
    counts = found.counts
    sms, chats, asked, log = twilio.Twilio(), telegram.Telegram(), folder / "asked", folder / "log"
    model_ports, doors = [free_port() for _ in range(MODELS)], [free_port() for _ in range(ROUTERS)]
    with site_of(folder) as site:
        migrate(site.first)
        async with served(sms.app()) as twilio_url, served(chats.app()) as telegram_url:
            urls = [f"http://127.0.0.1:{port}" for port in doors]
            sms.reports_to = urls[0]
            models = [_model(port, asked, log) for port in model_ports]
            given = {
                "LINDEN_KEY_DIR": str(folder / "periods"),
                "LINDEN_LISTEN_DATABASE_URL": site.direct,
                "LINDEN_OWNER_DATABASE_URL": site.direct,
            }
            given["LINDEN_MODEL_URL"] = ",".join(f"http://127.0.0.1:{port}" for port in model_ports)
            given["LINDEN_SECOND_FACTOR"] = "0"
            routers, pages = [], []
            for number, port in enumerate(doors):
                environment = chaos.environment_of(site.url, model_ports[0], port, twilio_url, telegram_url) | given
                environment |= {"LINDEN_STATE_DIR": str(folder / f"router{number}"), "LINDEN_MONITOR_PORT": str(free_port())}
                command = [sys.executable, "-m", "linden", "router"]
                await add_member(site.first, f"Member {number}")
                pages.append(Page(f"http://127.0.0.1:{environment['LINDEN_PORT']}", f"Member {number}"))
                routers.append(Kept(command, environment, log, f"{urls[number]}/health/live"))
            keepers = [asyncio.create_task(kept.keep()) for kept in (*models, *routers)]
            await asyncio.gather(*(kept.until_up() for kept in (*models, *routers)))
            opened = [asyncio.create_task(page.stay_open()) for page in pages]
            await asyncio.gather(*(page.is_open.wait() for page in pages))
            began = time.monotonic()
            saying = [write_texts(say, messages // people, counts) for say in writers(urls, chats, people)]
            breaking = [
                _kill(kills, messages / kills, found, models, routers),
                _fail_over(site, messages / 2, found, routers, pages),
            ]
            await asyncio.gather(*breaking, *saying)
            found.pace = counts.acknowledged / (time.monotonic() - began)
            await asyncio.gather(*(kept.until_up() for kept in routers))
            for number in range(ROUTERS):
                await chaos.until_settled(site.last, folder / f"router{number}" / "spool")
            for page in opened:
                page.cancel()
            await asyncio.gather(*opened, return_exceptions=True)
            for kept in (*models, *routers):
                kept.is_over = True
                kept.kill()
            await asyncio.gather(*keepers)
        judge(counts, site.last, folder / "periods", sms, chats, asked)
    return found


async def _fail_over(site: Site, after: float, found: Found, routers: list[Kept], pages: list[Page]) -> None:
    """Once, when so many messages were taken, and while both routers are there to be looked at."""
    if site.fail_over is None:
        return
    while found.counts.acknowledged < after:  # noqa: ASYNC110  # writers tell no event
        await asyncio.sleep(0.05)
    async with found.spared:
        await asyncio.gather(*(kept.until_up() for kept in routers))
        await asyncio.to_thread(site.fail_over)
        found.counts.kills["postgres"] += 1
        began = time.monotonic()

        acknowledged = found.counts.acknowledged

        async def until_stored() -> float:
            while await asyncio.to_thread(_asked, site.standby, STORED) < acknowledged:  # noqa: ASYNC110  # as above
                await asyncio.sleep(0.05)
            return time.monotonic() - began

        async def until_live(page: Page) -> float:
            hearing = asyncio.create_task(page.hears())
            while not hearing.done():
                await asyncio.to_thread(_tell, site.standby)
                await asyncio.wait({hearing}, timeout=0.1)
            return time.monotonic() - began

        async with asyncio.timeout(BACK_WITHIN_S):
            found.stored_after_s, *found.live_after_s = await asyncio.gather(until_stored(), *map(until_live, pages))


def _tell(url: str) -> None:
    """As any router does when the queue has changed."""
    with psycopg.connect(url, connect_timeout=2, autocommit=True) as connection:
        connection.execute("select pg_notify(%s, %s)", (CHANNEL, payload("queue", UUID(int=0))))


def _asked(url: str, question: str) -> int:
    with psycopg.connect(url, connect_timeout=2) as connection:
        [(value,)] = connection.execute(question)
        return int(value)


def _model(port: int, asked: Path, log: Path) -> Kept:
    return Kept([sys.executable, "-m", "tests.chaos.model", str(port), str(asked)], {}, log, f"http://127.0.0.1:{port}")


async def _kill(kills: int, messages_a_kill: float, found: Found, models: list[Kept], routers: list[Kept]) -> None:
    """One router and one model by turns, each at a random moment; the other of its kind goes on."""
    counts = found.counts
    for number in range(kills):
        while counts.acknowledged < number * messages_a_kill:  # noqa: ASYNC110  # writers tell no event
            await asyncio.sleep(0.05)
        kind, victims = ("router", routers) if number % 2 == 0 else ("model", models)
        await asyncio.gather(*(kept.until_up() for kept in victims))
        await asyncio.sleep(random.uniform(0, 0.5))
        async with found.spared:
            counts.kills[kind] += 1
            victims[number // 2 % 2].kill()


def main() -> int:
    given = [int(argument) for argument in sys.argv[1:]]
    size = [*given, *(3_000, 60, 12)[len(given) :]]
    all_found = [asyncio.run(run(*size, site_of=site_of)) for site_of in (behind_pooler, with_standby, with_silent_host)]
    for found in all_found:
        print(found)
    return 0 if all(found.counts.is_good() for found in all_found) else 1


if __name__ == "__main__":
    sys.exit(main())
