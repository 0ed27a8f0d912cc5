"""Signing in and out in a real browser: a password that one can see, and a device that is woken no more."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import func, select

from routing.ports.pusher import Subscription
from routing.staff import accounts, devices
from routing.store.tables import Device, Role, Staff
from tests.browser.conftest import fits_a_phone, sign_in
from tests.carriers.push_service import PushService
from tests.conftest import PASSWORD
from tests.types import StartRouter

SUBSCRIBED = """
Object.defineProperty(PushManager.prototype, "getSubscription", { value: async () => ({ endpoint: "%s" }) });
"""
"""A browser here has no push service of its own."""


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


@pytest.mark.slow
async def test_signing_out_says_that_this_device_is_woken_no_more(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router(push_service="127.0.0.1")
    window = await sign_in(chromium, running, "Ana")
    endpoint = "http://127.0.0.1/push/one"
    async with running.line.store.database.begin() as session:
        ana = (await session.scalars(select(Staff.id))).one()
        subscription = Subscription(**{**PushService().subscription, "endpoint": endpoint})
        await devices.add(session, running.line.store.vault, ana, subscription)
    await window.add_init_script(SUBSCRIBED % endpoint)
    page = await window.new_page()
    await page.goto("/console")
    await page.evaluate("navigator.serviceWorker.ready.then(() => 1)")
    await page.reload()  # a page of the worker's
    await page.get_by_role("button", name="Sign out").click()
    await expect(page.get_by_text("This device is woken when somebody is waiting.")).to_be_visible()
    await page.get_by_role("button", name="Sign out anyway").click()
    await page.get_by_role("heading", name="Sign in").wait_for()
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Device)) == 0
    assert await page.evaluate("navigator.serviceWorker.getRegistrations().then((found) => found.length)") == 0
