"""The first minutes with the console: what the start prints, signing in, and the tour, without a script."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from linden import demo
from linden.preparing import first_staff
from linden.welcome import print_welcome
from routing.console.tour import STEPS
from routing.interface import interface_in
from routing.store.tables import Staff
from tests.browser.conftest import fits_a_phone, sign_in
from tests.conftest import Running
from tests.types import StartRouter

pytestmark = pytest.mark.slow
REACHED = """
() => [...document.querySelectorAll("figure :is(a, button)")]
  .filter((one) => (one.focus(), one === document.activeElement)).map((one) => one.outerHTML)
"""
"""What of a picture takes the focus."""


async def _first_page(chromium: Browser, running: Running, name: str, password: str) -> Page:
    window = await chromium.new_context(base_url=running.url, java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = await window.new_page()
    await page.goto("/console")
    await page.get_by_label("Name").fill(name)
    await page.get_by_label("Password").fill(password)
    await page.get_by_role("button", name="Sign in").click()
    return page


async def test_the_start_prints_a_sign_in_that_leads_to_the_tour(
    chromium: Browser, start_router: StartRouter, database_url: str, capsys: pytest.CaptureFixture[str]
) -> None:
    running = await start_router()
    first = await first_staff(database_url)
    assert first is not None
    print_welcome(running.settings, first)
    printed = " ".join(capsys.readouterr().out.split())
    assert "The line is open." in printed
    host, port = running.settings.host, running.settings.port
    assert f"Console http://{host}:{port}/console" in printed
    assert f"Simulator http://{host}:{port + 3}/simulator" in printed
    assert f"Sign in as {first[0]} with what {running.settings.state_dir / 'first-password'} says" in printed
    assert first[1] not in printed  # a journal keeps what is printed
    assert "invented people: .venv/bin/linden demo" in printed
    print_welcome(running.settings, await first_staff(database_url))
    again = capsys.readouterr().out
    assert "Sign in as" not in again
    assert "linden demo" not in again

    page = await _first_page(chromium, running, *first)
    await page.get_by_label("Old password").fill(first[1])
    await page.get_by_label("New password").fill("a new one, long enough")
    await page.get_by_role("button", name="Change").click()
    await expect(page.get_by_text("Changed.")).to_be_visible()
    await page.goto("/console")
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    await page.get_by_role("link", name="Start the tour").click()
    words = interface_in("en")
    for number in range(1, STEPS + 1):
        await expect(page.get_by_role("heading", level=1)).to_have_text(words.name_of("tour-step", number))
        await expect(page.get_by_text(words.say("tour-step", number=number, count=STEPS))).to_be_visible()
        await expect(page.locator(".progress [aria-current=step]")).to_have_text(words.name_of("tour-step", number))
        await page.wait_for_load_state()  # with its style
        await fits_a_phone(page)
        if number < STEPS:
            await page.get_by_role("link", name="Next").click()
    await expect(page.get_by_text("Until hours are set, nobody is called.")).to_be_visible()
    await page.get_by_role("link", name="Back").click()
    await page.get_by_role("link", name="Next").click()
    await page.get_by_role("button", name="To the queue").click()
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    await expect(page.get_by_role("link", name="Start the tour")).to_have_count(0)


async def test_it_is_put_away_and_started_again_and_never_in_the_way(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.get_by_role("link", name="Start the tour").wait_for()
    await running.handset().text("cum functioneaza")
    await expect(page.locator(".queue li")).to_have_count(1)
    await expect(page.get_by_role("link", name="Start the tour")).to_have_count(0)  # without a reload
    await page.reload()  # somebody waits: no tour now
    await expect(page.get_by_role("link", name="Start the tour")).to_have_count(0)
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Staff.toured_at))).one() is None
    await page.get_by_role("link", name="Ana").click()
    await page.get_by_role("link", name="Take the tour").click()
    await expect(page.get_by_text("Until hours are set")).to_have_count(0)
    await page.get_by_role("button", name="Leave the tour").click()
    await page.wait_for_url("**/console")
    await expect(page.get_by_role("heading", name="Queue")).to_be_visible()
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Staff.toured_at))).one() is not None


async def test_each_step_has_something_to_try(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.goto("/console/tour/2")
    await expect(page.get_by_role("link", name="invented conversation")).to_have_count(0)
    await expect(page.get_by_role("complementary", name="Try it")).to_contain_text("linden demo")
    line = running.line
    await demo.fill(line.store.database, line.store.vault, line.library)
    for step, press, shown in ((1, "tones", "Alarms"), (6, "on call", "On call")):
        await page.goto(f"/console/tour/{step}")
        await page.get_by_role("complementary", name="Try it").get_by_role("link", name=press).click()
        await expect(page.get_by_role("heading", level=1)).to_have_text(shown)
    await page.goto("/console/tour/2")
    await page.get_by_role("navigation", name="Tour").get_by_role("link", name="Reading it").click()
    await page.get_by_role("link", name="invented conversation").click()
    await expect(page.locator(".top .demo")).to_be_visible()
    await expect(page.get_by_role("button", name="Take this conversation")).to_be_visible()


async def test_what_the_pictures_show_to_press_is_out_of_the_way(chromium: Browser, start_router: StartRouter) -> None:
    page = (await sign_in(chromium, await start_router(), "Ana")).pages[0]
    for step in range(1, STEPS + 1):
        await page.goto(f"/console/tour/{step}")
        await page.wait_for_load_state()
        assert await page.evaluate(REACHED) == [], step
