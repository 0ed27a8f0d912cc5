"""Passkeys in a real browser, whose authenticator is Chromium's own virtual one."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, BrowserContext, Locator, Page, expect
from sqlalchemy import delete

from routing.staff import accounts
from routing.store.tables import Role, Session
from tests.browser.accessibility import findings
from tests.browser.conftest import WITHIN_MS, fits_a_phone, on_one_loop
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter

pytestmark = pytest.mark.slow

A_PHONE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


async def _window(browser: Browser, running: Running, **options: object) -> BrowserContext:
    """Browsers know no passkeys at a bare address."""
    window = await browser.new_context(base_url=running.url.replace("127.0.0.1", "localhost"), **options)  # type: ignore[arg-type]
    window.set_default_timeout(WITHIN_MS)
    return window


async def _with_phone(page: Page) -> None:
    session = await page.context.new_cdp_session(page)
    await session.send("WebAuthn.enable")
    await session.send("WebAuthn.addVirtualAuthenticator", {"options": A_PHONE})


async def _type_password(page: Page | Locator) -> None:
    await page.get_by_label("Name").fill("Ana")
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("heading", name="Second step").wait_for()


@on_one_loop()
async def strict(start_router: StartRouter) -> Running:
    running = await start_router(second_factor=True)
    async with running.line.store.database.begin() as session:
        await accounts.add_staff(session, "Ana", PASSWORD, Role.STAFF, [])
    return running


async def test_a_passkey_is_made_at_the_first_sign_in_and_opens_the_next(chromium: Browser, strict: Running) -> None:
    page = await (await _window(chromium, strict)).new_page()
    await _with_phone(page)
    await page.goto("/console")
    await _type_password(page)
    await page.get_by_label("Name, to know it by").fill("Phone")
    await page.get_by_role("button", name="Make a passkey").click()
    await page.get_by_role("heading", name="Recovery codes").wait_for()
    await page.get_by_role("link", name="Go on to the queue").click()
    await page.get_by_role("heading", name="Queue", exact=True).wait_for()

    await page.goto("/console/me")
    await page.get_by_role("main").get_by_role("button", name="Sign out").click()
    await _type_password(page)
    await page.get_by_role("button", name="Use a passkey").click()
    await page.get_by_role("heading", name="Queue", exact=True).wait_for()

    await page.goto("/console/me")
    await page.get_by_role("link", name="Passkeys").click()
    await expect(page.get_by_role("heading", name="Phone")).to_be_visible()
    await page.get_by_label("Name, to know it by").fill("The same phone")
    add = page.locator("form[data-passkey]")
    for password, fault in (("wrong", "the password is wrong"), (PASSWORD, "That did not work")):
        await add.get_by_label("Password").fill(password)
        await page.get_by_role("button", name="Make a passkey").click()
        await expect(page.get_by_role("alert")).to_contain_text(fault)

    phone = page.get_by_role("region", name="Phone")
    await phone.get_by_text("Remove").first.click()
    await phone.get_by_label("Password").fill(PASSWORD)
    await phone.get_by_role("button", name="Remove").click()
    await expect(page.get_by_role("alert")).to_contain_text("it is your only second step")
    async with strict.line.store.database.begin() as session:
        await session.execute(delete(Session))
    await page.get_by_role("link", name="Library").click()
    over = page.get_by_role("dialog")
    await _type_password(over)
    await over.get_by_role("button", name="Use a passkey").click()
    await page.get_by_role("heading", name="Library").wait_for()


async def test_a_browser_without_a_passkey_says_so_and_a_code_goes_on(chromium: Browser, strict: Running) -> None:
    page = await (await _window(chromium, strict)).new_page()
    session = await page.context.new_cdp_session(page)
    await session.send("WebAuthn.enable")
    await page.goto("/console")
    await _type_password(page)
    await page.evaluate("delete window.PublicKeyCredential")
    await page.get_by_label("Name, to know it by").fill("Phone")
    await page.get_by_role("button", name="Make a passkey").click()
    await expect(page.get_by_role("alert")).to_contain_text("offers no passkeys")
    await expect(page.get_by_label("The code that the app shows")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pages_fit_a_phone_and_everybody(chromium: Browser, strict: Running, scheme: str) -> None:
    window = await _window(chromium, strict, viewport={"width": 360, "height": 780}, color_scheme=scheme)
    page = await window.new_page()
    await _with_phone(page)
    await page.goto("/console")
    await _type_password(page)
    await fits_a_phone(page)
    await expect(page.locator(".qr")).to_have_css("background-color", "rgb(255, 255, 255)")  # else no app reads it in the dark
    found = await findings(page, "set up")
    await page.get_by_label("Name, to know it by").fill("A phone with a name that is forty long ..")
    await page.get_by_role("button", name="Make a passkey").click()
    await page.get_by_role("heading", name="Recovery codes").wait_for()
    await page.goto("/console/me/passkeys")
    await fits_a_phone(page)
    found += await findings(page, "passkeys")
    await page.goto("/console/me")
    await page.get_by_role("main").get_by_role("button", name="Sign out").click()
    await _type_password(page)
    await fits_a_phone(page)
    assert [*found, *await findings(page, "second step")] == []
