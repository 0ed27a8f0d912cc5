"""Signing in, in a real browser: a password that one can see."""

from __future__ import annotations

from playwright.async_api import Browser, Page, expect

from routing.staff import accounts
from routing.store.tables import Role
from tests.browser.conftest import fits_a_phone
from tests.conftest import PASSWORD
from tests.types import StartRouter


async def _types(page: Page) -> list[str | None]:
    return [await field.get_attribute("type") for field in await page.locator("[data-secret]").all()]


async def test_a_password_is_seen_while_one_wants_it(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    phone = {"viewport": {"width": 360, "height": 740}}
    page = await (await chromium.new_context(base_url=running.url, **phone)).new_page()
    await page.goto("/console/sign-in")
    show, field = page.get_by_role("button", name="Show password"), page.get_by_label("Password", exact=True)
    await page.get_by_label("Name").fill("Ana")
    await field.fill("wrong")
    await show.click()
    await expect(show).to_have_attribute("aria-pressed", "true")
    await expect(field).to_have_attribute("type", "text")
    await fits_a_phone(page)
    await page.evaluate(
        "addEventListener('submit', () => { sessionStorage.sent = document.querySelector('[data-secret]').type })"
    )
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("alert").wait_for()
    assert await page.evaluate("sessionStorage.sent") == "password", "what a browser keeps of a form is no password in plain"
    await field.fill(PASSWORD)
    await show.press("Enter")
    await show.press("Enter")
    assert await _types(page) == ["password"]
    await show.click()
    await page.evaluate(
        "Object.defineProperty(document, 'hidden', { value: true }); document.dispatchEvent(new Event('visibilitychange'))"
    )
    assert await _types(page) == ["password"], "nobody else sees it when one comes back"
    await page.get_by_role("button", name="Sign in").click()
    await page.goto("/console/me")
    await show.click()
    assert await _types(page) == ["text", "text"]


async def test_without_a_script_there_is_no_button_that_does_nothing(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await (await chromium.new_context(base_url=running.url, java_script_enabled=False)).new_page()
    await page.goto("/console/sign-in")
    await expect(page.get_by_role("button", name="Show password")).to_have_count(0)
