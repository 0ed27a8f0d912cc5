"""People as those who manage them use the pages, in real browsers."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from routing.store.tables import Audit, Role, Staff
from tests.browser.conftest import fits_a_phone, sign_in
from tests.browser.people import admin_page, change_given_password, row_of, sign_in_as
from tests.conftest import PASSWORD
from tests.routing.watching import until_said
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _asked(page: Page, act: str, what: str) -> None:
    """Press what an admin does to an account once: it is not done, and the page says what would follow."""
    await expect(page.get_by_role("button", name=act)).to_be_hidden()
    await page.locator("summary", has_text=act).click()
    await expect(page.locator("details.sure[open]")).to_contain_text(what)
    await page.get_by_role("button", name=act).wait_for()


async def test_role_languages_and_phone_are_changed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await sign_in(chromium, running, "Bo", Role.VOLUNTEER, ["sq"])
    ada = await admin_page(chromium, running)
    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await expect(ada.get_by_label("Albanian")).to_be_checked()
    await ada.get_by_role("combobox", name="Role").select_option("staff")
    await ada.get_by_label("Albanian").uncheck()
    await ada.get_by_label("Turkish").check()
    await ada.get_by_label("Phone").fill("0721 000 123")
    await ada.get_by_role("button", name="Save").click()
    await expect(ada.get_by_role("alert")).to_have_text("Not saved: a phone number starts with + and the country.")
    await expect(ada.get_by_label("Turkish")).to_be_checked()  # what was chosen is still there
    await ada.get_by_label("Phone").fill("+40 721 000 123")
    await ada.get_by_role("button", name="Save").click()
    await ada.get_by_role("heading", name="People").wait_for()
    row = await row_of(ada, "Bo")
    assert "staff" in row
    assert "Turkish" in row
    assert "Albanian" not in row
    await ada.get_by_role("link", name="Bo").click()
    await expect(ada.get_by_label("Phone")).to_have_value("+40721000123")
    await ada.get_by_role("button", name="Send a test").click()
    await expect(ada.get_by_text("The test was sent.")).to_be_visible()
    assert "this is a test" in (await running.twilio.wait_for("+40721000123"))[0]
    async with running.line.store.database.begin() as session:
        sealed = await session.scalar(select(Staff.sealed_phone).where(Staff.name == "Bo"))
        actions = set(await session.scalars(select(Audit.action)))
    assert sealed
    assert b"721000123" not in sealed
    assert {"staff_changed", "staff_phone_set"} <= actions


async def test_who_is_disabled_is_out_and_what_they_held_goes_back(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    ada = await admin_page(chromium, running)
    await running.handset().text("cum functioneaza")
    await bo.get_by_role("button", name="Take").click()
    await bo.get_by_role("button", name="Send").wait_for()
    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await _asked(ada, "Disable", "what they hold goes back into the queue")
    await expect(bo.get_by_role("button", name="Send")).to_be_visible()  # one press did nothing yet
    await ada.get_by_role("button", name="Disable").click()
    assert "disabled" in await row_of(ada, "Bo")
    await until_said(running, running.line.library.render("still_waiting", {}, "ro", "sms").bubbles[0].text)
    await ada.goto("/console")
    await expect(ada.locator(".queue li")).to_contain_text("the member of staff signed out")
    await expect(ada.get_by_role("button", name="Take")).to_be_visible()
    await bo.get_by_role("heading", name="Sign in").wait_for()  # their page noticed by itself
    bo = await sign_in_as(chromium, running, "Bo", PASSWORD)
    await expect(bo.get_by_role("alert")).to_be_visible()

    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await ada.get_by_role("button", name="Enable").click()
    bo = await sign_in_as(chromium, running, "Bo", PASSWORD)
    await bo.get_by_role("heading", name="Queue").wait_for()


async def test_the_last_admin_stays_one(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
    for change in ("Disable", "Save"):
        await ada.goto("/console/people")
        await ada.get_by_role("region", name="Accounts").get_by_role("link", name="Ada").click()
        await _asked(ada, "Disable", "back into the queue")
        await ada.get_by_role("combobox", name="Role").select_option("staff")
        await ada.get_by_role("button", name=change).click()
        await expect(ada.get_by_role("alert")).to_contain_text("the last admin must stay an admin")


async def test_a_new_password_ends_every_sign_in_of_theirs(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    ada = await admin_page(chromium, running)
    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await _asked(ada, "New password", "Their sign-ins end")
    await ada.get_by_role("button", name="New password").click()
    password = await ada.locator(".secret").inner_text()
    await bo.goto("/console")
    await bo.get_by_role("heading", name="Sign in").wait_for()
    assert await (await sign_in_as(chromium, running, "Bo", PASSWORD)).get_by_role("alert").count() == 1
    bo = await sign_in_as(chromium, running, "Bo", password)
    await change_given_password(bo, password)
    await bo.get_by_role("heading", name="Queue").wait_for()


async def test_everybody_changes_their_own_password(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo", Role.VOLUNTEER)).pages[0]
    elsewhere = await sign_in_as(chromium, running, "Bo", PASSWORD)
    await elsewhere.get_by_role("heading", name="Queue").wait_for()
    await bo.get_by_role("link", name="Bo").click()
    await expect(bo.get_by_text("Volunteer: takes conversations.")).to_be_visible()
    for old, why in (("not this one", "the old password is wrong"), (PASSWORD, "")):
        await bo.get_by_label("Old password").fill(old)
        await bo.get_by_label("New password").fill("a new one, long enough")
        await bo.get_by_role("button", name="Change").click()
        await expect(bo.get_by_role("alert") if why else bo.get_by_text("Changed.")).to_contain_text(why)
    await bo.goto("/console")
    await bo.get_by_role("heading", name="Queue").wait_for()
    await elsewhere.goto("/console")
    await elsewhere.get_by_role("heading", name="Sign in").wait_for()


async def test_people_are_managed_by_those_who_may(start_router: StartRouter) -> None:
    running = await start_router()
    sue = await running.staff("Sue", Role.SUPERVISOR)
    assert "/console/people" not in (await sue.get("/console")).text
    async with running.line.store.database.begin() as session:
        sue_id = await session.scalar(select(Staff.id))
    forms = {
        "/console/people": {"name": "Eve", "role": "admin"},
        f"/console/people/{sue_id}": {"role": "admin"},
        f"/console/people/{sue_id}/disable": {},
        f"/console/people/{sue_id}/enable": {},
        f"/console/people/{sue_id}/password": {},
        "/console/on-call/shifts": {"staff_id": str(sue_id), "starts": "08:00", "ends": "09:00", "zone": "Europe/Chisinau"},
        "/console/on-call/shifts/1/remove": {},
        "/console/on-call/holidays": {"day": "2026-01-01"},
        "/console/on-call/holidays/1/remove": {},
        f"/console/people/{sue_id}/try": {},
        "/console/on-call/duty/try": {"step": "partner"},
        "/console/on-call/duty": {"silent_after_min": "10", "call_after_s": "60"},
    }
    for path, fields in forms.items():
        assert (await sue.post(path, data=fields)).status_code == 403, path
    assert (await sue.get("/console/people")).status_code == 403


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pages_fit_a_phone(chromium: Browser, start_router: StartRouter, scheme: str) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running, viewport={"width": 360, "height": 780}, color_scheme=scheme)
    ada.on("dialog", lambda dialog: dialog.accept())
    async with running.line.store.database.begin() as session:
        ada_id = await session.scalar(select(Staff.id))
    for path in ("/console/people", f"/console/people/{ada_id}", "/console/on-call", "/console/me"):
        await ada.goto(path)
        await fits_a_phone(ada)


async def test_the_trail_is_filtered_and_exported(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
    await sign_in(chromium, running, "Bo")
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_role("link", name="Trail", exact=True).click()
    await ada.get_by_label("Member").select_option(label="Bo")
    await ada.get_by_label("Act").select_option(label="signed in")
    await ada.get_by_role("button", name="Show").click()
    await expect(ada.locator("tbody tr")).to_have_count(1)
    await expect(ada.locator("tbody tr")).to_contain_text("Bo")
    async with ada.expect_download() as export:
        await ada.get_by_role("link", name="Download as CSV").click()
    assert (await (await export.value).path()).read_text().count("\n") == 2  # the names of the columns, and the line
