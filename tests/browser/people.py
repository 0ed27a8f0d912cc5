"""What those who manage people do in a browser."""

from __future__ import annotations

from playwright.async_api import Browser, Page, expect

from routing.store.tables import Role
from tests.browser.conftest import sign_in
from tests.conftest import Running


async def admin_page(browser: Browser, running: Running, **options: object) -> Page:
    return (await sign_in(browser, running, "Ada", Role.ADMIN, **options)).pages[0]


async def sign_in_as(browser: Browser, running: Running, name: str, password: str) -> Page:
    page = await (await browser.new_context(base_url=running.url)).new_page()
    await page.goto("/console/sign-in")
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Password").fill(password)
    await page.get_by_role("button", name="Sign in").click()
    return page


async def change_given_password(page: Page, given: str) -> None:
    """A password that was given out is changed before anything else."""
    await page.get_by_label("Old password").fill(given)
    await page.get_by_label("New password").fill("a new one, long enough")
    await page.get_by_role("button", name="Change").click()
    await expect(page.get_by_text("Changed.")).to_be_visible()
    await page.goto("/console")


async def row_of(page: Page, name: str) -> str:
    rows = page.get_by_role("region", name="Accounts").get_by_role("row", name=name)
    await rows.first.wait_for()
    return " ".join(await rows.all_inner_texts())
