"""The console as staff meet it, in one run: pages at the server, the queue in Chromium, and from webhook to screen.

    python -m benchmarks.console [OPEN] [ROUNDS]

OPEN conversations (500 without it) are open, each measured ROUNDS times (30).  Router, model and browser are processes of
their own; the same router and page are measured with a queue that is nearly empty and with a full one.

November 2026, two cores that others used too (load 1 to 5), p50 and p95 in ms: webhook to screen 105 and 124, with 500 open 158
and 215; queue of 500 from asking to painted 248 and 348, a frame of scrolling 17 and 33."""

from __future__ import annotations

import asyncio
import base64
import itertools
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import httpx
from playwright.async_api import Browser, Page, async_playwright
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from linden.embedded import EmbeddedPostgres
from routing.staff import accounts
from routing.store.clock import now
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from routing.store.tables import Alert, Author, Conversation, Message, Person, Risk, Role, Session, State
from tests.browser.conftest import FLAGS, SCROLL
from tests.carriers import twilio
from tests.conftest import MASTER_KEY, PASSWORD, ModelProcess
from tests.linden.router_process import start_router
from tests.servers import free_port, served

NAME = "Bench"
PAGES = {
    "queue": "/console",
    "redraw of the queue": "/console/queue",
    "alarm": "/console/alarm",
    "supervisor": "/console/supervisor",
    "closed": "/console/history?state=closed",
    "closed, by language and country": "/console/history?state=closed&language=sq&country=DE",
    "closed, by code": "/console/history?code=0000",
}
LANGUAGES = ("en", "ro", "ru", "uk", "bg", "sq", "sr", "tr")
DANGER = "помогите меня заперли"
WATCH = """
window.appeared = new Map();
const look = () => {
  for (const row of document.querySelectorAll(".queue li[data-key]"))
    if (!window.appeared.has(row.dataset.key)) window.appeared.set(row.dataset.key, performance.timeOrigin + performance.now());
};
addEventListener("DOMContentLoaded", () => {
  if (!document.querySelector("#queue")) return;
  look();
  requestAnimationFrame(() => requestAnimationFrame(() => { window.painted = performance.now(); }));
  const drawn = { childList: true, subtree: true };
  new MutationObserver(() => requestAnimationFrame(look)).observe(document.querySelector("#queue"), drawn);
});
"""
"""When each row was there to be painted, in milliseconds since 1970, and when the whole queue first was."""


@dataclass(frozen=True, slots=True)
class Measure:
    name: str
    took_ms: Sequence[float]

    def __str__(self) -> str:
        p95 = statistics.quantiles(self.took_ms, n=20, method="inclusive")[-1]
        return f"{self.name:44}{statistics.median(self.took_ms):9.1f}{p95:9.1f}{max(self.took_ms):9.1f}{len(self.took_ms):7}"


CLOSED = 100_000
_CLOSED = """
with people as (
  insert into person (id, created_at) select gen_random_uuid(), now() from generate_series(1, :count) returning id
)
insert into conversation (id, person_id, channel, state, language, country, risk, reasons, last_in_at,
  language_confidence, epoch, waiting_notice_sent)
select gen_random_uuid(), id, 'twilio_sms', 'closed',
  (array['en','ro','ru','uk','bg','sq','sr','tr'])[1 + floor(random() * 8)::int],
  (array['DE','IT','MD',null])[1 + floor(random() * 4)::int], 'routine', '{}', now() - random() * interval '300 days', 1, 0, false
from people
"""


async def fill_closed(url: str, count: int) -> None:
    """So many closed conversations of the last months."""
    database = Database(url, pool_size=1)
    async with database.begin() as session:
        await session.execute(text(_CLOSED), {"count": count})
        await session.execute(text("analyze conversation"))
    await database.close()


async def fill(url: str, periods: Path, count: int) -> None:
    """So many open conversations, a third of them held, and as many alerts of the last week."""
    chance, vault = random.Random(7), Vault(base64.b64decode(MASTER_KEY), periods)
    database = Database(url, pool_size=1)
    async with database.begin() as session:
        holder = await accounts.add_staff(session, "Holder", PASSWORD, Role.STAFF, ["ro"])
        session.add(Session(token_hash=b"h" * 32, staff_id=holder, live_at=now() + timedelta(hours=1)))  # stays on
        for _ in range(count):
            conversation = _open(vault, chance, session)
            if chance.random() < 1 / 3:
                conversation.state, conversation.holder_id, conversation.held_since = State.WITH_STAFF, holder, now()
            await session.flush()
            raised_at = now() - timedelta(hours=chance.uniform(1, 160))
            seen_at = raised_at + timedelta(seconds=chance.expovariate(1 / 12))
            alert = Alert(conversation_id=conversation.id, level=Risk.IMMEDIATE, reasons=[], raised_at=raised_at, seen_at=seen_at)
            session.add(alert)
            for author, at in ((Author.WRITER, raised_at), (Author.STAFF, seen_at + timedelta(minutes=chance.random()))):
                session.add(
                    Message(
                        conversation_id=conversation.id, author=author, channel="twilio_sms", received_at=at, intent="shelter"
                    )
                )
    await database.close()


def _open(vault: Vault, chance: random.Random, session: AsyncSession) -> Conversation:
    person_id = uuid4()
    key, wrapped = vault.new_key(person_id)
    session.add(Person(id=person_id, wrapped_key=wrapped))
    conversation = Conversation(
        person_id=person_id,
        channel=chance.choice(["twilio_sms", "telegram"]),
        sealed_address=key.seal("+40721000009"),
        state=State.WAITING,
        risk=chance.choice(list(Risk)),
        reasons=chance.sample(["confined", "weapon", "asked_for_person", "threats"], 2),
        language=chance.choice(LANGUAGES),
        country=chance.choice(["DE", "IT", "MD", None]),
        waiting_since=now() - timedelta(seconds=chance.uniform(0, 3_600)),
        waiting_notice_sent=True,
        last_in_at=now(),
        last_out_at=now(),
    )
    session.add(conversation)
    return conversation


async def at_the_server(url: str, rounds: int) -> list[Measure]:
    """Whole pages, asked for one after the other on one connection."""
    async with httpx.AsyncClient(base_url=url, timeout=30, trust_env=False) as client:
        await client.post("/console/sign-in", data={"name": NAME, "password": PASSWORD})
        found: dict[str, list[float]] = {name: [] for name in PAGES}
        for number in range(-2, rounds):
            for name, path in PAGES.items():
                started = time.perf_counter()
                (await client.get(path, headers={"Linden-Redraw": "1"})).raise_for_status()
                if number >= 0:  # the first ones fill caches
                    found[name].append((time.perf_counter() - started) * 1000)
    return [Measure(f"{name}, at the server", took) for name, took in found.items()]


async def signed_in(browser: Browser, url: str) -> Page:
    window = await browser.new_context(base_url=url, viewport={"width": 1280, "height": 900})
    await window.add_init_script(WATCH)
    page = await window.new_page()
    await page.goto("/console/sign-in")
    await page.get_by_label("Name").fill(NAME)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("heading", name="Queue", exact=True).wait_for()
    return page


async def in_the_browser(page: Page, rounds: int) -> list[Measure]:
    whole, after_server, frames = [], [], []
    for _ in range(rounds):
        await page.goto("/console", wait_until="load")
        await page.wait_for_function("() => window.painted")
        painted, responded = await page.evaluate("[window.painted, performance.getEntriesByType('navigation')[0].responseStart]")
        whole.append(painted)
        after_server.append(painted - responded)
        frames += await page.evaluate(SCROLL)
    return [
        Measure("queue, from asking to painted", whole),
        Measure("queue, from first byte to painted", after_server),
        Measure("queue, a frame of scrolling", frames),
    ]


async def to_the_screen(page: Page, router_url: str, rounds: int, numbers: Iterator[int], title: str) -> Measure:
    """From the webhook's call until the new row is about to be painted."""
    took: list[float] = []
    await page.goto("/console")
    await page.locator("#connection", has_text="Connected").wait_for()
    for _ in range(rounds):
        before = set(await page.evaluate("[...window.appeared.keys()]"))
        began = time.time() * 1000
        await twilio.Handset(router_url, f"+4072{next(numbers):07d}").text(DANGER)
        await page.wait_for_function("count => window.appeared.size > count", arg=len(before))
        appeared = dict(await page.evaluate("[...window.appeared]"))
        took.append(min(at for key, at in appeared.items() if key not in before) - began)
        await asyncio.sleep(0.3)  # its answers go out, and are no part of the next one
    return Measure(title, took)


async def main(count: int, rounds: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-bench-"))
    folder.chmod(0o755)
    peer = twilio.Twilio()
    model = None
    try:
        with EmbeddedPostgres(folder / "postgres") as database:
            migrate(database.url)
            model = ModelProcess.start(database.url)
            async with served(peer.app()) as twilio_url, async_playwright() as playwright:
                router_url = f"http://127.0.0.1:{(port := free_port())}"
                router = start_router(database.url, model.url, twilio_url, port, folder)
                browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
                try:
                    report(await measure(database.url, folder / "periods", router_url, browser, count, rounds))
                finally:
                    await browser.close()
                    router.terminate()
                    router.wait()
    finally:
        if model is not None:
            model.kill()
        shutil.rmtree(folder, ignore_errors=True)


async def measure(  # one call
    database_url: str, periods: Path, router_url: str, browser: Browser, count: int, rounds: int
) -> list[Measure]:
    database = Database(database_url, pool_size=1)
    async with database.begin() as session:
        await accounts.add_staff(session, NAME, PASSWORD, Role.SUPERVISOR, ["ro", "en"])
    await database.close()
    page, numbers = await signed_in(browser, router_url), itertools.count(1)
    await to_the_screen(page, router_url, 3, numbers, "the first ones fill caches")
    found = [await to_the_screen(page, router_url, rounds, numbers, "webhook to screen, hardly anything open")]
    await fill(database_url, periods, count)
    await fill_closed(database_url, CLOSED)
    found.append(await to_the_screen(page, router_url, rounds, numbers, f"webhook to screen, {count} more open"))
    found += await in_the_browser(page, rounds)
    await page.goto("about:blank")
    return found + await at_the_server(router_url, rounds)


def report(found: Sequence[Measure]) -> None:
    print(f"{'':44}{'p50 ms':>9}{'p95 ms':>9}{'max ms':>9}{'n':>7}")
    for one in found:
        print(one)


if __name__ == "__main__":
    asyncio.run(main(*(int(given) for given in [*sys.argv[1:], "500", "30"][:2])))
