"""People, hours and calls as those who manage them use the pages, in real browsers."""

from __future__ import annotations

import re
from datetime import timedelta

import pyotp
import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from routing.interface import interface_in
from routing.oncall import duty
from routing.oncall.shifts import WEEKDAYS
from routing.store.clock import now
from routing.store.tables import Audit, Role, Shift, Staff
from tests.browser.accessibility import findings
from tests.browser.conftest import fits_a_phone, sign_in
from tests.carriers.twilio import Fault
from tests.conftest import PASSWORD, Running
from tests.routing.watching import until_said
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _admin(browser: Browser, running: Running, **options: object) -> Page:
    return (await sign_in(browser, running, "Ada", Role.ADMIN, **options)).pages[0]


async def _sign_in_as(browser: Browser, running: Running, name: str, password: str) -> Page:
    page = await (await browser.new_context(base_url=running.url)).new_page()
    await page.goto("/console/sign-in")
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Password").fill(password)
    await page.get_by_role("button", name="Sign in").click()
    return page


async def _change_given(page: Page, given: str) -> None:
    """A password that was given out is changed before anything else."""
    await page.get_by_label("Old password").fill(given)
    await page.get_by_label("New password").fill("a new one, long enough")
    await page.get_by_role("button", name="Change").click()
    await expect(page.get_by_text("Changed.")).to_be_visible()
    await page.goto("/console")


async def _row_of(page: Page, name: str) -> str:
    rows = page.get_by_role("region", name="Accounts").get_by_role("row", name=name)
    await rows.first.wait_for()
    return " ".join(await rows.all_inner_texts())


async def test_who_is_added_signs_in_with_the_password_shown_once(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await _admin(chromium, running)
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_label("Name").fill("Bo")
    await ada.get_by_role("combobox", name="Role").select_option("volunteer")
    await ada.get_by_label("Albanian").check()
    await ada.get_by_label("Greek").check()
    await ada.get_by_role("button", name="Add").click()
    password = await ada.locator(".secret").inner_text()
    bo = await _sign_in_as(chromium, running, "bo", password)
    await _change_given(bo, password)
    await bo.get_by_role("heading", name="Queue").wait_for()
    await ada.goto("/console/people")
    assert password not in await ada.content()
    row = await _row_of(ada, "Bo")
    assert all(word in row for word in ("volunteer", "Albanian, Greek", "on"))

    await ada.get_by_label("Name").fill("BO")
    await ada.get_by_role("button", name="Add").click()
    await expect(ada.get_by_role("alert")).to_have_text("Not added: this name is taken.")


async def test_who_is_invited_opens_the_link_chooses_a_password_and_sets_the_second_step_up(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ada = await _admin(chromium, running)
    running.app.state.asks_second = True
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_label("Name").fill("Bo")
    await ada.get_by_role("combobox", name="Role").select_option("volunteer")
    await ada.get_by_label("Albanian").check()
    await ada.get_by_role("button", name="Invite by a link").click()
    link = await ada.locator(".secret").inner_text()
    await ada.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await ada.get_by_role("button", name="Copy link").click()
    await expect(ada.get_by_text("Copied.")).to_be_visible()
    assert await ada.evaluate("navigator.clipboard.readText()") == link
    await ada.evaluate("() => { navigator.clipboard.writeText = async () => { throw new Error() } }")
    await ada.get_by_role("button", name="Copy link").click()
    await ada.wait_for_function("link => getSelection().toString() === link", arg=link)  # as without TLS: ready to copy by hand
    await expect(ada.get_by_role("region", name="Open invitations")).to_contain_text("Bo")
    assert await findings(ada, "invited") == []

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
    await bo.get_by_label("Parola nouă").fill("a new one, long enough")
    await bo.get_by_role("button", name="Continuă").click()
    secret = await bo.locator("code").inner_text()
    await bo.get_by_label("Codul").fill(pyotp.TOTP(secret).now())
    await bo.get_by_role("button", name="Continuă").click()
    await bo.get_by_role("link", name="coadă").click()
    await bo.locator("#queue").wait_for()
    code = link.partition("#")[2]
    assert asked
    assert not [one for one in asked if code in one]

    await ada.goto("/console/people")
    assert "volunteer" in await _row_of(ada, "Bo")
    await expect(ada.get_by_role("region", name="Open invitations")).to_have_count(0)
    late = await (await chromium.new_context(base_url=running.url)).new_page()
    await late.goto(link)
    await expect(late.get_by_role("alert")).to_contain_text("used, revoked or over")


async def test_an_invitation_opens_without_a_script_too_and_not_after_it_was_revoked(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ada = await _admin(chromium, running)
    await ada.goto("/console/people")
    await ada.get_by_label("Name").fill("Bo")
    await ada.get_by_role("button", name="Invite by a link").click()
    address, _, code = (await ada.locator(".secret").inner_text()).partition("#")
    bo = await (await chromium.new_context(base_url=running.url, java_script_enabled=False)).new_page()

    async def open_it() -> None:
        await bo.goto(f"{address}#{code}")
        await bo.get_by_label("Code of the invitation").fill(code)
        await bo.get_by_role("button", name="Open").click()

    await open_it()
    await expect(bo.get_by_label("Name")).to_have_value("Bo")
    await ada.get_by_role("button", name="Revoke the invitation of Bo").click()
    await expect(ada.get_by_role("region", name="Open invitations")).to_have_count(0)
    await bo.get_by_label("New password").fill("a new one, long enough")
    await bo.get_by_role("button", name="Go on").click()
    await expect(bo.get_by_role("alert")).to_contain_text("used, revoked or over")
    await open_it()
    await expect(bo.get_by_role("alert")).to_contain_text("used, revoked or over")


async def test_role_languages_and_phone_are_changed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await sign_in(chromium, running, "Bo", Role.VOLUNTEER, ["sq"])
    ada = await _admin(chromium, running)
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
    row = await _row_of(ada, "Bo")
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


async def test_who_is_disabled_is_out_and_what_she_held_goes_back(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    ada = await _admin(chromium, running)
    await running.handset().text("ajutor")
    await bo.get_by_role("button", name="Take").click()
    await bo.get_by_role("button", name="Send").wait_for()
    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await ada.get_by_role("button", name="Disable").click()
    assert "disabled" in await _row_of(ada, "Bo")
    await until_said(running, running.line.library.render("still_waiting", {}, "ro", "sms").bubbles[0].text)
    await ada.goto("/console")
    await expect(ada.locator(".queue li")).to_contain_text("the member of staff signed out")
    await expect(ada.get_by_role("button", name="Take")).to_be_visible()
    await bo.get_by_role("heading", name="Sign in").wait_for()  # her page noticed by itself
    bo = await _sign_in_as(chromium, running, "Bo", PASSWORD)
    await expect(bo.get_by_role("alert")).to_be_visible()

    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await ada.get_by_role("button", name="Enable").click()
    bo = await _sign_in_as(chromium, running, "Bo", PASSWORD)
    await bo.get_by_role("heading", name="Queue").wait_for()


async def test_the_last_admin_stays_one(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await _admin(chromium, running)
    for change in ("Disable", "Save"):
        await ada.goto("/console/people")
        await ada.get_by_role("region", name="Accounts").get_by_role("link", name="Ada").click()
        await ada.get_by_role("button", name="Disable").wait_for()
        await ada.get_by_role("combobox", name="Role").select_option("staff")
        await ada.get_by_role("button", name=change).click()
        await expect(ada.get_by_role("alert")).to_contain_text("the last admin must stay an admin")


async def test_a_new_password_ends_every_sign_in_of_hers(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    ada = await _admin(chromium, running)
    await ada.goto("/console/people")
    await ada.get_by_role("link", name="Bo").click()
    await ada.get_by_role("button", name="New password").click()
    password = await ada.locator(".secret").inner_text()
    await bo.goto("/console")
    await bo.get_by_role("heading", name="Sign in").wait_for()
    assert await (await _sign_in_as(chromium, running, "Bo", PASSWORD)).get_by_role("alert").count() == 1
    bo = await _sign_in_as(chromium, running, "Bo", password)
    await _change_given(bo, password)
    await bo.get_by_role("heading", name="Queue").wait_for()


async def test_everybody_changes_her_own_password(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo", Role.VOLUNTEER)).pages[0]
    elsewhere = await _sign_in_as(chromium, running, "Bo", PASSWORD)
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


async def test_hours_holidays_and_time_zones_say_who_is_on_call(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await sign_in(chromium, running, "Bo")
    ada = await _admin(chromium, running, timezone_id="Europe/Chisinau")
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_role("link", name="On call").click()
    await expect(ada.get_by_text("Now: nobody.")).to_be_visible()
    hours = ada.locator("form[action$='/shifts']")
    today = now().date()
    for day in (today - timedelta(days=1), today):  # from midnight to midnight in a zone that is far from ours
        await hours.get_by_label(WEEKDAYS[day.weekday()]).check()
    await hours.get_by_label("Who").select_option(label="Bo")
    for label, value in (("From", "00:00"), ("To", "00:00"), ("Time zone", "Mars/Olympus")):
        await hours.get_by_label(label, exact=True).fill(value)
    await hours.get_by_role("button").click()
    await expect(ada.get_by_role("alert")).to_have_text("Not added: this time zone is not known.")
    for day in (today - timedelta(days=1), today):
        await hours.get_by_label(WEEKDAYS[day.weekday()]).check()
    await hours.get_by_label("Who").select_option(label="Bo")
    for label, value in (("From", "00:00"), ("To", "00:00"), ("Time zone", "America/Chicago")):
        await hours.get_by_label(label, exact=True).fill(value)
    await hours.get_by_role("button").click()
    await expect(ada.get_by_text("Now: Bo.")).to_be_visible()
    await expect(ada.get_by_role("region", name="Hours", exact=True)).to_contain_text("America/Chicago")
    await expect(ada.locator("svg.week")).to_contain_text("Nobody on call")
    await expect(ada.locator(".gaps li").last).to_contain_text("24:00")

    holidays = ada.locator("form[action$='/holidays']")
    for day in (today - timedelta(days=1), today):
        await holidays.get_by_label("Date").fill(day.isoformat())
        await holidays.get_by_label("For").select_option(label="Bo")
        await holidays.get_by_role("button").click()
        await expect(ada.get_by_text(f"{interface_in('en').day(day)}: Bo")).to_be_visible()
    await expect(ada.get_by_text("Now: nobody.")).to_be_visible()
    await hours.get_by_label("Who").select_option(label="Ada")
    await hours.get_by_label("Or on one date").fill(today.isoformat())
    for label, value in (("From", "00:00"), ("To", "00:00"), ("Time zone", "Europe/London")):
        await hours.get_by_label(label, exact=True).fill(value)
    await hours.get_by_role("button").click()
    await expect(ada.get_by_role("region", name="Hours", exact=True)).to_contain_text("Ada")
    removable = ada.get_by_role("button", name=re.compile(r"^Remove \w+ \d+"))
    count = await removable.count()
    for left in (count - 1, count - 2):
        await removable.first.click()
        await expect(removable).to_have_count(left)
    await expect(ada.get_by_role("heading", name="Holidays")).to_have_count(0)
    await expect(ada.get_by_text(re.compile("Now: .*Bo"))).to_be_visible()
    hours_left = ada.get_by_role("button", name=re.compile("^Remove"))
    for left in reversed(range(await hours_left.count())):
        await hours_left.first.click()
        await expect(hours_left).to_have_count(left)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Shift))).all() == []


async def test_whom_to_call_is_kept_sealed_and_shown_to_those_who_manage(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await _admin(chromium, running)
    await ada.goto("/console/on-call")
    calls = ada.locator("form[action$='/duty']")
    await calls.get_by_label("Seconds").fill("45")
    await calls.get_by_label("Minutes").fill("12")
    await calls.get_by_label("Telegram chat").fill("staff room")
    await calls.get_by_role("button").click()
    await expect(ada.get_by_role("alert")).to_contain_text("the id of a Telegram chat is a number")
    await calls.get_by_label("Seconds").fill("45")
    await calls.get_by_label("Minutes").fill("12")
    await calls.get_by_label("Telegram chat").fill("-1009")
    await calls.get_by_label("Phone of the team").fill("+373 60 000 001")
    await calls.get_by_label("Phone of the partner").fill("+373 60 000 002")
    await calls.get_by_role("button").click()
    await expect(calls.get_by_label("Phone of the partner")).to_have_value("+37360000002")
    async with running.line.store.database.begin() as session:
        kept = await duty.duty_of(session, running.line.store.vault)
    assert (kept.call_after_s, kept.silent_after_min) == (45, 12)
    assert (kept.staff_chat, kept.staff_phone) == ("-1009", "+37360000001")

    await ada.get_by_role("button", name="Test the team's phone").click()
    await expect(ada.get_by_role("status").filter(has_text="test")).to_have_text("The test was sent.")
    assert "this is a test" in (await running.twilio.wait_for("+37360000001"))[0]
    running.twilio.faults.append(Fault(400, 21211))
    await ada.get_by_role("button", name="Test the partner line").click()
    await expect(ada.get_by_text("The test was not sent:")).to_be_visible()

    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await bo.get_by_role("link", name="On call").click()
    await bo.get_by_role("heading", name="On call").wait_for()
    assert "37360000001" not in await bo.content()
    await expect(bo.locator("main form")).to_have_count(0)


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
    ada = await _admin(chromium, running, viewport={"width": 360, "height": 780}, color_scheme=scheme)
    ada.on("dialog", lambda dialog: dialog.accept())
    async with running.line.store.database.begin() as session:
        ada_id = await session.scalar(select(Staff.id))
    for path in ("/console/people", f"/console/people/{ada_id}", "/console/on-call", "/console/me"):
        await ada.goto(path)
        await fits_a_phone(ada)
