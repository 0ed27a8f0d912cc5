"""Makes the pictures of README.md: `.venv/bin/python -m docs.screenshots`.

A whole line runs for it, with the real model; what is typed is invented."""

from __future__ import annotations

import asyncio
import base64
import shutil
import tempfile
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from linden.compose import compose
from linden.embedded import EmbeddedPostgres
from linden.settings import Settings
from routing import accounts
from routing.database import Database, migrate
from routing.tables import Role
from tests.browser.conftest import FLAGS
from tests.conftest import ModelProcess
from tests.servers import served

IMAGES = Path(__file__).parent / "images"
NAME, PASSWORD = "Ana", accounts.new_password()
BY_SMS = ("помогите меня заперли", "unde pot dormi in seara asta?", "pasaportumu vermiyorlar")
BY_TELEGRAM = ("menu", "është e vërtetë kjo punë? kamariere në Dubai, duan 500 euro")


async def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="linden-pictures-"))
    folder.chmod(0o755)
    model = ModelProcess.start()
    try:
        with EmbeddedPostgres(folder / "postgres") as embedded:
            migrate(embedded.url)
            await _add_staff(embedded.url)
            settings = Settings(master_key=base64.b64encode(b"p" * 32).decode(), model_url=model.url, simulator=True)  # type: ignore[arg-type]
            async with served(compose(settings, embedded.url)) as url, async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=FLAGS)
                await _simulator(browser, url)
                await _console(browser, url)
                await browser.close()
    finally:
        model.kill()


async def _add_staff(url: str) -> None:
    database = Database(url, pool_size=1)
    async with database.begin() as session:
        await accounts.add_staff(session, NAME, PASSWORD, Role.STAFF, ["en"])
    await database.close()


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


async def _console(browser: Browser, url: str) -> None:
    page = await browser.new_page(viewport={"width": 900, "height": 820})
    await page.goto(f"{url}/console")
    await page.get_by_label("Name").fill(NAME)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.locator(".queue li").first.wait_for()
    await page.screenshot(path=IMAGES / "queue.png")
    await page.get_by_role("button", name="Take").first.click()
    await page.get_by_label("Reply in the writer's language").fill("Я здесь. Вы сейчас одна?")
    await page.screenshot(path=IMAGES / "console.png")


if __name__ == "__main__":
    asyncio.run(main())
