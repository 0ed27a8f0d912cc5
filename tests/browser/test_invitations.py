"""A new member: with a password that is shown once, or by a link, in real browsers."""

from __future__ import annotations

import pyotp
import pytest
from playwright.async_api import Browser, Page, expect

from tests.browser.accessibility import findings
from tests.browser.people import admin_page, change_given_password, row_of, sign_in_as
from tests.types import StartRouter

pytestmark = pytest.mark.slow
NEW_PASSWORD = "a new one, long enough"
OPENS_NO_MORE = "used, revoked or over"


async def _add(ada: Page, name: str) -> None:
    await ada.goto("/console/people")
    await ada.get_by_label("Name").fill(name)
    await ada.get_by_role("button", name="Add").click()


async def _invite(ada: Page) -> str:
    """Return the link that Ada is given for Bo, a volunteer."""
    await ada.goto("/console/people")
    await ada.get_by_label("Name").fill("Bo")
    await ada.get_by_role("combobox", name="Role").select_option("volunteer")
    await ada.get_by_role("button", name="Invite by a link").click()
    return await ada.locator(".secret").inner_text()


async def test_who_is_added_signs_in_with_the_password_shown_once(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_label("Name").fill("Bo")
    await ada.get_by_role("combobox", name="Role").select_option("volunteer")
    await ada.get_by_label("Albanian").check()
    await ada.get_by_label("Greek").check()
    await ada.get_by_role("button", name="Add").click()
    password = await ada.locator(".secret").inner_text()
    bo = await sign_in_as(chromium, running, "bo", password)
    await change_given_password(bo, password)
    await bo.get_by_role("heading", name="Queue").wait_for()
    await ada.goto("/console/people")
    assert password not in await ada.content()
    row = await row_of(ada, "Bo")
    assert all(word in row for word in ("volunteer", "Albanian, Greek", "on"))


async def test_a_name_is_given_once_however_it_is_written(chromium: Browser, start_router: StartRouter) -> None:
    ada = await admin_page(chromium, await start_router())
    await _add(ada, "Bo")
    await ada.locator(".secret").wait_for()
    await _add(ada, "BO")
    await expect(ada.get_by_role("alert")).to_have_text("Not added: this name is taken.")


async def test_a_link_is_copied_and_its_invitation_is_listed_as_open(chromium: Browser, start_router: StartRouter) -> None:
    ada = await admin_page(chromium, await start_router())
    link = await _invite(ada)
    await ada.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await ada.get_by_role("button", name="Copy link").click()
    await expect(ada.get_by_text("Copied.")).to_be_visible()
    assert await ada.evaluate("navigator.clipboard.readText()") == link
    await ada.evaluate("() => { navigator.clipboard.writeText = async () => { throw new Error() } }")
    await ada.get_by_role("button", name="Copy link").click()
    await ada.wait_for_function("link => getSelection().toString() === link", arg=link)  # as without TLS: ready to copy by hand
    await expect(ada.get_by_role("region", name="Open invitations")).to_contain_text("Bo")
    assert await findings(ada, "invited") == []


async def test_who_is_invited_opens_the_link_chooses_a_password_and_sets_the_second_step_up(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    link = await _invite(await admin_page(chromium, running))
    running.app.state.asks_second = True
    phone = {"viewport": {"width": 360, "height": 740}, "locale": "ro-RO"}
    bo = await (await chromium.new_context(base_url=running.url, **phone)).new_page()
    asked: list[str] = []
    bo.on("request", lambda request: asked.append(f"{request.url} {request.headers.get('referer')}"))
    await bo.goto(link)
    await bo.get_by_text("rol: voluntar").wait_for()
    assert "#" not in bo.url, "the code does not stay in the address"
    assert await findings(bo, "invitation") == []
    await bo.get_by_label("Parola nouă").fill("elevenchars")
    await bo.get_by_label("Parola nouă").evaluate("field => field.removeAttribute('minlength')")
    await bo.get_by_role("button", name="Continuă").click()
    await expect(bo.get_by_role("alert")).to_contain_text("cel puțin 12")
    await bo.get_by_label("Parola nouă").fill(NEW_PASSWORD)
    await bo.get_by_role("button", name="Continuă").click()
    secret = await bo.locator("code").inner_text()
    await bo.get_by_label("Codul").fill(pyotp.TOTP(secret).now())
    await bo.get_by_role("button", name="Continuă").click()
    await bo.get_by_role("link", name="coadă").click()
    await bo.locator("#queue").wait_for()
    code = link.partition("#")[2]
    assert asked
    assert not [one for one in asked if code in one]


async def test_an_invitation_that_was_used_is_an_account_and_opens_no_more(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
    link = await _invite(ada)
    bo, late = [await (await chromium.new_context(base_url=running.url)).new_page() for _ in range(2)]
    await bo.goto(link)
    await bo.get_by_label("New password").fill(NEW_PASSWORD)
    await bo.get_by_role("button", name="Go on").click()
    await bo.get_by_role("link", name="queue").click()
    await ada.goto("/console/people")
    assert "volunteer" in await row_of(ada, "Bo")
    await expect(ada.get_by_role("region", name="Open invitations")).to_have_count(0)
    await late.goto(link)
    await expect(late.get_by_role("alert")).to_contain_text(OPENS_NO_MORE)


async def test_an_invitation_opens_without_a_script_too_and_not_after_it_was_revoked(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
    address, _, code = (await _invite(ada)).partition("#")
    bo = await (await chromium.new_context(base_url=running.url, java_script_enabled=False)).new_page()

    async def open_it() -> None:
        await bo.goto(f"{address}#{code}")
        await bo.get_by_label("Code of the invitation").fill(code)
        await bo.get_by_role("button", name="Open").click()

    await open_it()
    await expect(bo.get_by_label("Name")).to_have_value("Bo")
    await ada.get_by_role("button", name="Revoke the invitation of Bo").click()
    await expect(ada.get_by_role("region", name="Open invitations")).to_have_count(0)
    await bo.get_by_label("New password").fill(NEW_PASSWORD)
    await bo.get_by_role("button", name="Go on").click()
    await expect(bo.get_by_role("alert")).to_contain_text(OPENS_NO_MORE)
    await open_it()
    await expect(bo.get_by_role("alert")).to_contain_text(OPENS_NO_MORE)
