"""Hours and calls as those who manage them use the pages, in real browsers."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.async_api import Browser, expect
from sqlalchemy import select

from routing.interface import interface_in
from routing.oncall import duty
from routing.oncall.shifts import WEEKDAYS
from routing.store.clock import now
from routing.store.tables import Shift
from tests.browser.conftest import sign_in
from tests.browser.people import admin_page
from tests.carriers.twilio import Fault
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def test_hours_holidays_and_time_zones_say_who_is_on_call(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await sign_in(chromium, running, "Bo")
    ada = await admin_page(chromium, running, timezone_id="Europe/Chisinau")
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
