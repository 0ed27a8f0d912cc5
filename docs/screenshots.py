"""Take the pictures of README.md and docs/console.md: `.venv/bin/python -m docs.screenshots`.

It runs a whole line with the real model; the console shows the conversations of `linden demo`.  All of it is invented."""

from __future__ import annotations

import asyncio
import base64
import shutil
import tempfile
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from knowledge import Library
from linden import demo
from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing.conversation.rows import create
from routing.oversight import reports
from routing.staff import accounts
from routing.staff.passwords import new_password
from routing.store.clock import now
from routing.store.database import Database
from routing.store.migrating import migrate
from routing.store.sealing import Vault
from routing.store.tables import Alert, Author, Conversation, Message, Misreading, Risk, Role, Staff, State
from tests.browser.conftest import FLAGS
from tests.model_process import ModelProcess
from tests.servers import served

IMAGES = Path(__file__).parent / "images"
SIZES = {"desktop": (1280, 800), "phone": (390, 844)}
TALLEST = {"desktop": 1150, "phone": 1500}
"""Pixels; a longer page is cut."""
FULL_HEIGHT = """
() => {
  const main = document.querySelector("main");
  const parts = [main, ...main.querySelectorAll(".list")];
  const longest = Math.max(...parts.map((one) => one.scrollHeight - one.clientHeight));
  return innerHeight + longest;
}
"""
"""How high a window has to be for all of a page, whose parts scroll by themselves."""
QUALITY = 60
KEY = base64.b64encode(b"p" * 32).decode()
BY_SMS = ("помогите меня заперли", "unde pot dormi in seara asta?", "pasaportumu vermiyorlar")
BY_TELEGRAM = ("menu", "është e vërtetë kjo punë? kamariere në Dubai, duan 500 euro")
CONTACTS = {
    "ro": ("MD", "DE", "IT"),
    "ru": ("DE", "PL"),
    "uk": ("PL", "DE"),
    "bg": ("NL", "DE"),
    "sq": ("GR", "IT"),
    "tr": ("DE",),
}
TOPICS = ("shelter", "documents_taken", "job_offer", "residence_permit")
WAITED_FOR = ("180s", "180s", "180s", "900s")
WROTE = 72
"""Invented contacts of last month, as if they came by the simulator, because reports leave out those of `linden demo`."""
ADMIN = "Demo admin"
"""Made for the pictures of what only an admin sees; `linden demo` makes none."""
STAFF_PAGES = {
    "queue": "",
    "conversation": "/c/{ro}",
    "danger": "/c/{ru}",
    "held": "/c/{sq}",
    "locked": "/c/{tr}",
    "failed": "/c/{uk}",
    "record": "/c/{ro}/record",
    "phrases": "/c/{ro}/phrases",
    "phrase": "/c/{ro}/phrases/phrase_call_contact_yourself?contact=de-hilfetelefon",
    "hand-over": "/c/{ro}/hand-over",
    "reminders": "/reminders",
    "library": "/library",
    "answer": "/library/shelter?conversation={ro}",
    "gaps": "/library/gaps",
    "tour": "/tour/3",
    "me": "/me",
    "alarms": "/me/alarms",
    "history": "/history",
    "design": "/design",
}
ADMIN_PAGES = {
    "supervisor": "/supervisor",
    "reports": "/supervisor/reports?month={month}",
    "corrections": "/corrections",
    "correction": "/corrections/{mark}",
    "people": "/people",
    "person": "/people/{member}",
    "on-call": "/on-call",
}
AT_END = ("conversation", "danger", "held", "locked", "failed")
"""Pages whose newest part is at the bottom: the picture shows one screen."""


async def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-pictures-"))
    folder.chmod(0o755)
    try:
        with EmbeddedPostgres(folder / "postgres") as embedded:
            migrate(embedded.url)
            model = ModelProcess.start(embedded.url)
            try:
                settings = Settings(
                    master_key=KEY,
                    model_url=model.url,
                    simulator=True,
                    second_factor=False,
                    keep_content_days=30,
                    keep_address_days=30,
                    keep_statistics_days=365,
                )
                await _take(embedded.url, settings)
            finally:
                model.kill()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


async def _take(database_url: str, settings: Settings) -> None:
    passwords, ids = await _fill(database_url, settings)
    async with served(compose(settings, database_url)) as url, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
        await _console(browser, url, passwords, ids)
        await _simulator(browser, url)
        await browser.close()


async def _fill(url: str, settings: Settings) -> tuple[dict[str, str], dict[str, str]]:
    """Return passwords by name; and what fills the paths: ids by language of a conversation, `member`, `mark`, `month`."""
    database, vault = Database(url, pool_size=1), Vault(settings.master_key_bytes, settings.key_folder)
    try:
        passwords = await demo.fill(database, vault, Library.load())
        passwords[ADMIN] = new_password()
        async with database.begin() as session:
            await accounts.add_staff(session, ADMIN, passwords[ADMIN], Role.ADMIN, ["en"])
            await session.execute(update(Staff).values(toured_at=now()))  # the pictures show the pages without the offer
            found = await session.execute(select(Conversation.language, Conversation.id).order_by(Conversation.created_at))
            ids = {language: str(conversation_id) for language, conversation_id in found if language}
            ids["month"] = f"{await _write_month(session, vault):%Y-%m}"
            ids["mark"] = str((await session.scalars(select(Misreading.id))).one())
            ids["member"] = str((await session.scalars(select(Staff.id).where(Staff.name == "Demo staff"))).one())
    finally:
        await database.close()
    return passwords, ids


async def _write_month(session: AsyncSession, vault: Vault) -> date:
    """Write conversations of last month, so that there is something to report; return the month."""
    month = reports.month_before(now().date().replace(day=1))
    for number in range(WROTE):
        conversation = await create(session, vault, "sim_sms", f"report-{number}")
        # by squares, so that some are frequent and some are rare
        languages = [*CONTACTS][: 1 + number * number % 7]
        language = languages[-1]
        conversation.language, conversation.country = language, CONTACTS[language][number % len(CONTACTS[language])]
        conversation.state = State.CLOSED
        at = datetime.combine(month, time(12), UTC) + timedelta(days=number * number % 28)
        conversation.last_in_at = at
        topic, risk = TOPICS[number * number % 5 % len(TOPICS)], [*Risk][number * number % 7 % len(Risk)]
        if risk is Risk.IMMEDIATE:
            steps = {"seen_in": "30s", "answered_in": WAITED_FOR[number % len(WAITED_FOR)]}
            session.add(Alert(conversation_id=conversation.id, level=risk, reasons=[], raised_at=at, seen_at=at, **steps))
        session.add(
            Message(
                conversation_id=conversation.id,
                author=Author.WRITER,
                channel=conversation.channel,
                received_at=at,
                intent=topic,
                risk=risk,
            )
        )
    for number in range(WROTE):  # what came in the last two days, more by day than at night
        at = now() - timedelta(hours=number * number % 47)
        session.add(Alert(conversation_id=conversation.id, level=Risk.HIGH, reasons=[], raised_at=at, seen_at=at))
    return month


async def _console(browser: Browser, url: str, passwords: Mapping[str, str], ids: Mapping[str, str]) -> None:
    (IMAGES / "console").mkdir(parents=True, exist_ok=True)
    for size, (width, height) in SIZES.items():
        for name, pages in (("Demo staff", STAFF_PAGES), (ADMIN, ADMIN_PAGES)):
            window = await browser.new_context(
                base_url=url, viewport={"width": width, "height": height}, locale="en-GB", timezone_id="Europe/Chisinau"
            )
            page = await window.new_page()
            await page.goto("/console/sign-in")
            if name != ADMIN:
                await _picture(window, page, "sign-in", size)
            await page.get_by_label("Name").fill(name)
            await page.get_by_label("Password").fill(passwords[name])
            await page.get_by_role("button", name="Sign in").click()
            await page.get_by_role("heading", name="Queue", exact=True).wait_for()
            for conversation_id in ids.values():  # else the pages ask why one reads what others hold
                await page.request.post(f"/console/c/{conversation_id}/open", form={"reason": "supervision"})
            for picture, path in pages.items():
                await page.goto(f"/console{path.format_map(ids)}")
                await _picture(window, page, picture, size)
            await window.close()


async def _picture(window: BrowserContext, page: Page, name: str, size: str) -> None:
    """Save what the page shows, as WebP that the browser itself makes."""
    await expect(page.locator("[data-live]:empty")).to_have_count(0)  # the parts that a page fetches by itself
    width, height = SIZES[size]
    await page.set_viewport_size({"width": width, "height": height})
    wanted = {"format": "webp", "quality": QUALITY}
    if name not in AT_END:
        full: int = await page.evaluate(FULL_HEIGHT)
        height = min(max(full, 300), TALLEST[size])
        await page.set_viewport_size({"width": width, "height": height})
    session = await window.new_cdp_session(page)
    shot = await session.send("Page.captureScreenshot", wanted)
    await session.detach()
    (IMAGES / "console" / f"{name}-{size}.webp").write_bytes(base64.b64decode(shot["data"]))


async def _simulator(browser: Browser, url: str) -> None:
    page = await browser.new_page(viewport={"width": 900, "height": 820})
    await page.goto(f"{url}/simulator")
    for form, label, texts in (("sms", "SMS text", BY_SMS), ("telegram", "Telegram text", BY_TELEGRAM)):
        for text in texts:
            answers = page.locator(f".{form} li.line")
            before = await answers.count()
            await page.get_by_label(label).fill(text)
            await page.get_by_label(label).press("Enter")
            await answers.nth(before).wait_for()
    await page.screenshot(path=IMAGES / "simulator.png")


if __name__ == "__main__":
    asyncio.run(main())
