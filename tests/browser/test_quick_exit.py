"""Leaving the console at once, by button and by keyboard, in a real browser: nothing stays on the screen, nothing comes back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from playwright.async_api import Browser, BrowserContext, Page, expect
from playwright.async_api import Route as PlaywrightRoute
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import Route

from routing.staff import accounts
from routing.store.tables import Role
from tests.browser.conftest import WITHIN_MS, fits_a_phone, on_one_loop, sign_in
from tests.conftest import PASSWORD, Running
from tests.servers import served
from tests.types import StartRouter

WORDS = "nu spune nimanui"
DRAFT = "Sunt aici, nu va"
PHONE = {"width": 360, "height": 740}
TELLS_WHAT_IS_LEFT = """
() => addEventListener("linden:left", () => {
  shown([document.documentElement.hidden, document.body.childElementCount, document.title]);
})
"""
KEPT = "() => [...Object.values(sessionStorage), document.documentElement.outerHTML].join()"


@on_one_loop()
async def asked() -> list[str | None]:
    """What the harmless page was told about where its visitors came from, a line a visit."""
    return []


@on_one_loop()
async def running(start_router: StartRouter, asked: list[str | None]) -> AsyncIterator[Running]:
    async def page(request: Request) -> HTMLResponse:
        asked.append(request.headers.get("referer"))
        return HTMLResponse("<title>Weather</title><h1>Sunny</h1>")

    running = await start_router()
    async with served(Starlette(routes=[Route("/weather", page)])) as url:
        running.app.state.exit_url = f"{url}/weather"
        yield running


async def _in_a_conversation(chromium: Browser, running: Running, **options: object) -> Page:
    """Taken, with something typed that is not sent."""
    page = (await sign_in(chromium, running, "Ana", **options)).pages[0]  # type: ignore[arg-type]
    await running.handset().text(f"ajutor {WORDS}")
    await page.get_by_role("button", name="Take").click()
    await expect(page.get_by_text(WORDS)).to_be_visible()
    await page.get_by_label("Reply in").fill(DRAFT)
    return page


async def _is_away(page: Page) -> None:
    await expect(page.get_by_role("heading", name="Sunny")).to_be_visible()
    await expect(page).to_have_title("Weather")


async def _does_not_come_back(page: Page) -> None:
    """By the history, as far as it goes, and by the address: the sign-in is asked for."""
    for _ in range(await page.evaluate("history.length") - 1):
        if await page.go_back() is None:
            break
        assert WORDS not in await page.content()
        assert DRAFT not in await page.evaluate(KEPT)
    await page.goto("/console")
    await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
    assert DRAFT not in await page.evaluate(KEPT)


async def test_escape_three_times_leaves_and_the_way_back_shows_nothing(
    chromium: Browser, running: Running, asked: list[str | None]
) -> None:
    page = await _in_a_conversation(chromium, running)
    for key in ("Escape", "a", "Escape", "Escape"):  # by accident: not three in a row
        await page.keyboard.press(key)
    await expect(page.get_by_text(WORDS)).to_be_visible()
    await page.keyboard.press("b")
    for _ in range(5):  # in a hurry one presses more often: that does not stop the page that comes
        await page.keyboard.press("Escape")
    await _is_away(page)
    assert asked == [None]
    await _does_not_come_back(page)


async def test_the_button_leaves_on_a_phone_from_the_conversation_and_from_what_lies_over_it(
    chromium: Browser, running: Running, asked: list[str | None]
) -> None:
    page = await _in_a_conversation(chromium, running, viewport=PHONE)
    await expect(page.get_by_role("link", name="Quick exit")).to_have_count(1)
    await fits_a_phone(page)
    await page.get_by_role("link", name="About the person").click()
    panel = page.locator("#person").get_by_role("link", name="Quick exit")
    await expect(panel).to_be_in_viewport(ratio=1)
    await panel.click()
    await _is_away(page)
    assert asked == [None]
    await _does_not_come_back(page)


async def test_the_other_tabs_leave_too_and_all_are_empty_before_the_next_page_comes(
    chromium: Browser, running: Running, asked: list[str | None]
) -> None:
    first = await _in_a_conversation(chromium, running)
    second = await first.context.new_page()
    await second.goto(first.url)
    await expect(second.get_by_text(WORDS)).to_be_visible()
    shown: asyncio.Queue[list[object]] = asyncio.Queue()
    await first.context.route("**/weather", _never)
    for page in (first, second):
        await page.expose_function("shown", shown.put_nowait)
        await page.evaluate(TELLS_WHAT_IS_LEFT)
    await second.get_by_role("link", name="Quick exit").click(no_wait_after=True)
    async with asyncio.timeout(WITHIN_MS / 1000):
        assert [await shown.get(), await shown.get()] == [[True, 0, "…"]] * 2
    assert asked == []


async def _never(_: PlaywrightRoute) -> None: ...


async def test_every_page_has_it_without_a_sign_in_and_behind_a_sign_in_that_is_over(chromium: Browser, running: Running) -> None:
    window = await chromium.new_context(base_url=running.url, viewport=PHONE)
    window.set_default_timeout(WITHIN_MS)
    page = await window.new_page()
    for path in ("/console/sign-in", "/console/invitation", "/console/nowhere"):
        await page.goto(path)
        await fits_a_phone(page)
        await page.get_by_role("link", name="Quick exit").click()
        await _is_away(page)
    page = await _in_a_conversation(chromium, running)
    await page.context.clear_cookies()
    await page.get_by_label("Reply in").press("Control+Enter")
    dialog = page.get_by_role("dialog")
    await dialog.get_by_role("link", name="Quick exit").click()
    await _is_away(page)


async def _without_scripts(chromium: Browser, running: Running) -> BrowserContext:
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Bo", PASSWORD, Role.STAFF, [])
    return await chromium.new_context(base_url=running.url, java_script_enabled=False, viewport=PHONE)


async def test_without_a_script_the_link_does_the_same(chromium: Browser, running: Running, asked: list[str | None]) -> None:
    page = await (await _without_scripts(chromium, running)).new_page()
    await page.goto("/console/sign-in")
    await page.get_by_label("Name").fill("Bo")
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("heading", name="Queue", exact=True).wait_for()
    await page.get_by_role("link", name="Quick exit").click()
    await _is_away(page)
    assert asked == [None]
    await page.go_back()
    await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
