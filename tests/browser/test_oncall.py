"""Hours and calls as those who manage them use the pages, in real browsers."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from routing.interface import interface_in
from routing.oncall import duty
from routing.oncall.duty import Duty
from routing.oncall.shifts import WEEKDAYS
from routing.store.clock import now
from routing.store.tables import Shift
from tests.browser.conftest import fits_a_phone, sign_in
from tests.browser.people import admin_page
from tests.carriers.twilio import Fault
from tests.conftest import Running
from tests.types import StartRouter

pytestmark = pytest.mark.slow
FAR = "America/Chicago"
"""A zone that is far from the one of the page."""


async def _oncall_page(browser: Browser, running: Running) -> Page:
    """The page on call of an administrator, Ada; Bo has an account too."""
    await sign_in(browser, running, "Bo")
    ada = await admin_page(browser, running, timezone_id="Europe/Chisinau")
    await ada.get_by_role("link", name="People").click()
    await ada.get_by_role("link", name="On call").click()
    return ada


def _around_now() -> tuple[date, date]:
    """Today and the day before: the days on which a shift from midnight to midnight may be under way in FAR."""
    today = now().date()
    return today - timedelta(days=1), today


async def _add_hours(ada: Page, zone: str) -> None:
    """Put Bo on call from midnight to midnight."""
    hours = ada.locator("form[action$='/shifts']")
    for day in _around_now():
        await hours.get_by_label(WEEKDAYS[day.weekday()]).check()
    await hours.get_by_label("Who").select_option(label="Bo")
    await _fill_and_send(ada, zone)


async def _fill_and_send(ada: Page, zone: str) -> None:
    hours = ada.locator("form[action$='/shifts']")
    for label, value in (("From", "00:00"), ("To", "00:00"), ("Time zone", zone)):
        await hours.get_by_label(label, exact=True).fill(value)
    await hours.get_by_role("button").click()


async def _add_holidays(ada: Page) -> None:
    """Let Bo have both days off."""
    holidays = ada.locator("form[action$='/holidays']")
    for day in _around_now():
        await holidays.get_by_label("Date").fill(day.isoformat())
        await holidays.get_by_label("For").select_option(label="Bo")
        await holidays.get_by_role("button").click()
        await expect(ada.get_by_text(f"{interface_in('en').day(day)}: Bo")).to_be_visible()


async def test_hours_count_in_their_time_zone_and_what_they_leave_open_is_shown(
    chromium: Browser, start_router: StartRouter
) -> None:
    ada = await _oncall_page(chromium, await start_router())
    await expect(ada.get_by_text("Now: nobody.")).to_be_visible()
    await _add_hours(ada, FAR)
    await expect(ada.get_by_text("Now: Bo.")).to_be_visible()
    await expect(ada.get_by_role("region", name="Hours", exact=True)).to_contain_text(FAR)
    await expect(ada.locator(".week")).to_contain_text("Nobody on call")
    await expect(ada.locator(".gaps li").last).to_contain_text("24:00")
    await ada.set_viewport_size({"width": 360, "height": 740})
    gap = ada.locator(".week").get_by_text(re.compile(r"\d\d:\d\d–24:00 Nobody on call")).last
    await expect(gap).to_be_visible()
    await fits_a_phone(ada)


async def test_an_unknown_time_zone_is_refused(chromium: Browser, start_router: StartRouter) -> None:
    ada = await _oncall_page(chromium, await start_router())
    await _add_hours(ada, "Mars/Olympus")
    await expect(ada.get_by_role("alert")).to_have_text("Not added: this time zone is not known.")
    await expect(ada.get_by_text("Now: nobody.")).to_be_visible()


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)], ids=["desk", "phone"])
async def test_a_form_that_is_refused_says_so_in_sight(
    chromium: Browser, start_router: StartRouter, size: tuple[int, int]
) -> None:
    ada = await _oncall_page(chromium, await start_router())
    await ada.set_viewport_size({"width": size[0], "height": size[1]})
    await _add_hours_without_a_day(ada)
    await expect(ada.get_by_role("alert")).to_have_text("Not added: choose days of the week or one date.")
    await expect(ada.get_by_role("alert")).to_be_in_viewport()
    await expect(ada.get_by_role("alert")).to_be_focused()
    calls = ada.locator("form[action$='/duty']")
    await calls.get_by_label("Telegram chat").fill("staff room")
    await calls.get_by_role("button").click()
    await expect(calls.get_by_role("alert")).to_be_in_viewport()


async def _add_hours_without_a_day(ada: Page) -> None:
    await ada.locator("form[action$='/shifts']").get_by_label("Who").select_option(label="Bo")
    await _fill_and_send(ada, FAR)


async def test_a_holiday_takes_its_member_off_call_until_it_is_removed(chromium: Browser, start_router: StartRouter) -> None:
    ada = await _oncall_page(chromium, await start_router())
    await _add_hours(ada, FAR)
    await expect(ada.get_by_text("Now: Bo.")).to_be_visible()
    await _add_holidays(ada)
    await expect(ada.get_by_text("Now: nobody.")).to_be_visible()
    await _remove_all(ada, r"^Remove \w+ \d+")
    await expect(ada.get_by_role("heading", name="Holidays")).to_have_count(0)
    await expect(ada.get_by_text("Now: Bo.")).to_be_visible()


async def test_hours_of_one_date_stand_beside_those_of_the_week_and_all_can_be_removed(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ada = await _oncall_page(chromium, running)
    await _add_hours(ada, FAR)
    await expect(ada.get_by_text("Now: Bo.")).to_be_visible()
    hours = ada.locator("form[action$='/shifts']")
    await hours.get_by_label("Who").select_option(label="Ada")
    await hours.get_by_label("Or on one date").fill(now().date().isoformat())
    await _fill_and_send(ada, "Europe/London")
    await expect(ada.get_by_role("region", name="Hours", exact=True)).to_contain_text("Ada")
    await expect(ada.get_by_text(re.compile("Now: .*Bo"))).to_be_visible()
    await _remove_all(ada, "^Remove")
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Shift))).all() == []


async def _remove_all(ada: Page, name: str) -> None:
    """Press every button of this name, a regular expression."""
    buttons = ada.get_by_role("button", name=re.compile(name))
    await expect(buttons).not_to_have_count(0)
    for left in reversed(range(await buttons.count())):
        await buttons.first.click()
        await expect(buttons).to_have_count(left)


async def test_whom_to_call_is_checked_and_stored_sealed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ada = await admin_page(chromium, running)
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
        stored = await duty.duty_of(session, running.line.store.vault)
    assert (stored.call_after_s, stored.silent_after_min) == (45, 12)
    assert (stored.staff_chat, stored.staff_phone) == ("-1009", "+37360000001")


async def test_who_is_called_can_be_tried_out_by_whoever_manages_them(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await _save_phones(running)
    ada = await admin_page(chromium, running)
    await ada.goto("/console/on-call")
    await ada.get_by_role("button", name="Test the team's phone").click()
    await expect(ada.get_by_role("status").filter(has_text="test")).to_have_text("The test was sent.")
    assert "this is a test" in (await running.twilio.wait_for("+37360000001"))[0]
    running.twilio.faults.append(Fault(400, 21211))
    await ada.get_by_role("button", name="Test the partner line").click()
    await expect(ada.get_by_text("The test was not sent:")).to_be_visible()


async def test_whoever_does_not_manage_the_calls_sees_no_number(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await _save_phones(running)
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await bo.get_by_role("link", name="On call").click()
    await bo.get_by_role("heading", name="On call").wait_for()
    assert "37360000001" not in await bo.content()
    await expect(bo.locator("main form")).to_have_count(0)


async def _save_phones(running: Running) -> None:
    async with running.line.store.database.begin() as session:
        given = Duty(staff_phone="+37360000001", partner_phone="+37360000002")
        await duty.save(session, running.line.store.vault, given)
