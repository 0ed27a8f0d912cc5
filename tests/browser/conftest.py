"""One Chromium for all tests, on one event loop: its driver and it take two seconds to start, and a window shares nothing."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from routing.staff import accounts
from routing.store.tables import Role
from tests.conftest import PASSWORD, Running, starting, whole_line
from tests.model_process import ModelProcess

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
WITHIN_MS = 20_000
"""A machine may be busy with other things; who finds what they wait for waits no longer."""
expect.set_options(timeout=WITHIN_MS)


on_one_loop = partial(pytest_asyncio.fixture, loop_scope="session")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents and item.get_closest_marker("asyncio"):
            item.add_marker(pytest.mark.asyncio(loop_scope="session"), append=False)


@on_one_loop()
async def chromium(one_chromium: Browser) -> AsyncIterator[Browser]:
    """A browser without windows."""
    yield one_chromium
    for window in one_chromium.contexts:
        await window.close()


@on_one_loop()
async def start_router(database_url: str, tmp_path: Path) -> AsyncIterator[Callable[..., object]]:
    async with starting(database_url, tmp_path) as start:
        yield start


@on_one_loop()
async def router(start_router: Callable[..., object], model: ModelProcess) -> AsyncIterator[Running]:
    async with whole_line(start_router, model) as running:
        yield running


@on_one_loop(scope="session")
async def one_chromium() -> AsyncIterator[Browser]:
    """Debian's Chromium; `make test` installs it."""
    path = shutil.which("chromium")
    assert path, "chromium is missing: `make test` installs it"
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        await browser.close()


async def sign_in(
    browser: Browser,
    running: Running,
    name: str,
    role: Role = Role.STAFF,
    languages: Sequence[str] = (),
    **options: Any,
) -> BrowserContext:
    """A window of a browser in which this new member of staff has signed in by hand; `options` as new_context takes them."""
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, name, PASSWORD, role, [*languages])
    window = await browser.new_context(base_url=running.url, **options)
    window.set_default_timeout(WITHIN_MS)
    page = await window.new_page()
    await page.goto("/console")
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("heading", name="Queue", exact=True).wait_for()
    return window


async def give_reason(page: Page) -> None:
    """Say why one reads what somebody else holds, or what nobody waits in; the page then shows it."""
    await page.get_by_label("Reason").select_option("advice")
    await page.get_by_role("button", name="Read it").click()
    await page.locator("#conversation").wait_for()


TOO_SMALL = """
() => {
  const isInText = (one) => one.matches("a") && getComputedStyle(one).display === "inline" && one.closest("p, li, td, th");
  const boxOf = (one) => (one.matches("[type=checkbox], [type=radio]") && one.closest("label") || one).getBoundingClientRect();
  return [...document.querySelectorAll("button, input, select, textarea, summary, a")]
    .filter((one) => one.checkVisibility() && !isInText(one) && Math.min(boxOf(one).width, boxOf(one).height) < 24)
    .map((one) => one.outerHTML.slice(0, 120));
}
"""
"""What is smaller than the 24 by 24 px of WCAG 2.2 and no link within a text."""


async def fits_a_phone(page: Page) -> None:
    """Nothing to scroll sideways, no table either, and nothing to press that a thumb cannot hit."""
    parts = "[...document.querySelectorAll('html, main, #conversation, .list, .scroll')]"
    wide = await page.evaluate(
        f"{parts}.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.outerHTML.slice(0, 120))"
    )
    assert wide == [], page.url
    assert await page.evaluate(TOO_SMALL) == [], page.url


SCROLL = """
() => new Promise((done) => {
  const frames = [];
  let last = performance.now();
  const step = (at) => {
    frames.push(at - last);
    last = at;
    list.scrollBy(0, 400);
    if (list.scrollTop + list.clientHeight >= list.scrollHeight - 1) done(frames.slice(1));
    else requestAnimationFrame(step);
  };
  const list = document.querySelector(".list");
  list.scrollTo(0, 0);
  requestAnimationFrame(step);
})
"""
"""Milliseconds between frames while the list moves by 400 px a frame to its end."""
