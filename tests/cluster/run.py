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
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

import httpx
import psycopg

from routing.store.changes import CHANNEL, payload
from routing.store.migrating import migrate
from tests.carriers import telegram, twilio
from tests.chaos import run as chaos
from tests.chaos.counting import Counts, judge
from tests.chaos.writers import sms_writer, telegram_writer, write_texts
from tests.cluster.cluster import Cluster
from tests.cluster.page import Page
from tests.cluster.sites import OpenSite, Site, behind_pooler, with_silent_host, with_standby
from tests.servers import served

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


async def run(messages: int, people: int, kills: int, open_site: OpenSite = behind_pooler) -> Found:
    found, folder = Found(), chaos.new_folder()
    sms, chats = twilio.Twilio(), telegram.Telegram()
    with open_site(folder) as site:
        migrate(site.first)
        async with served(sms.app()) as twilio_url, served(chats.app()) as telegram_url:
            cluster = Cluster(folder, site, twilio_url, telegram_url)
            sms.reports_to = cluster.urls[0]
            async with cluster.started():
                began = time.monotonic()
                saying = [write_texts(say, messages // people, found.counts) for say in writers(cluster.urls, chats, people)]
                breaking = [_kill(kills, messages / kills, found, cluster), _fail_over(site, messages / 2, found, cluster)]
                await asyncio.gather(*breaking, *saying)
                found.pace = found.counts.acknowledged / (time.monotonic() - began)
                await cluster.until_settled()
        judge(found.counts, site.last, cluster.periods, sms, chats, cluster.asked)
    return found


async def _kill(kills: int, messages_a_kill: float, found: Found, cluster: Cluster) -> None:
    """One router and one model by turns, each at a random moment; the other of its kind goes on."""
    counts = found.counts
    for number in range(kills):
        while counts.acknowledged < number * messages_a_kill:  # noqa: ASYNC110  # writers tell no event
            await asyncio.sleep(0.05)
        kind, victims = ("router", cluster.routers) if number % 2 == 0 else ("model", cluster.models)
        await asyncio.gather(*(victim.until_up() for victim in victims))
        await asyncio.sleep(random.uniform(0, 0.5))
        async with found.spared:
            counts.kills[kind] += 1
            victims[number // 2 % 2].kill()


async def _fail_over(site: Site, after: float, found: Found, cluster: Cluster) -> None:
    """Once, when so many messages were taken, and while both routers are there to be looked at."""
    if site.fail_over is None:
        return
    while found.counts.acknowledged < after:  # noqa: ASYNC110  # writers tell no event
        await asyncio.sleep(0.05)
    async with found.spared:
        await cluster.until_routers_up()
        await asyncio.to_thread(site.fail_over)
        found.counts.kills["postgres"] += 1
        async with asyncio.timeout(BACK_WITHIN_S):
            found.stored_after_s, *found.live_after_s = await asyncio.gather(
                _until_stored(site.standby, found.counts.acknowledged),
                *(_until_live(site.standby, page) for page in cluster.pages),
            )


async def _until_stored(url: str, messages: int) -> float:
    """Return how many seconds it took until so many are stored."""
    began = time.monotonic()
    while await asyncio.to_thread(_asked, url, STORED) < messages:  # noqa: ASYNC110  # nothing tells of what is stored
        await asyncio.sleep(0.05)
    return time.monotonic() - began


async def _until_live(url: str, page: Page) -> float:
    """Return how many seconds it took until the page hears of changes."""
    began = time.monotonic()
    hearing = asyncio.create_task(page.hears())
    while not hearing.done():
        await asyncio.to_thread(_tell, url)
        await asyncio.wait({hearing}, timeout=0.1)
    return time.monotonic() - began


def _tell(url: str) -> None:
    """As any router does when the queue has changed."""
    with psycopg.connect(url, connect_timeout=2, autocommit=True) as connection:
        connection.execute("select pg_notify(%s, %s)", (CHANNEL, payload("queue", UUID(int=0))))


def _asked(url: str, question: str) -> int:
    with psycopg.connect(url, connect_timeout=2) as connection:
        [(value,)] = connection.execute(question)
        return int(value)


def main() -> int:
    given = [int(argument) for argument in sys.argv[1:]]
    size = [*given, *(3_000, 60, 12)[len(given) :]]
    all_found = [asyncio.run(run(*size, open_site=open_site)) for open_site in (behind_pooler, with_standby, with_silent_host)]
    for found in all_found:
        print(found)
    return 0 if all(found.counts.is_good() for found in all_found) else 1


if __name__ == "__main__":
    sys.exit(main())
