"""The library as staff use it, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import update

from routing.store.tables import Conversation
from tests.browser.conftest import give_reason, sign_in
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _taken(chromium: Browser, running: Running) -> Page:
    """The page of a conversation in Romanian, in Germany, that Ana just took."""
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await running.handset().text("unde pot dormi")
    await expect(page.locator(".queue li")).to_have_count(1)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro", country="DE"))
    await page.get_by_role("button", name="Take").click()
    await page.get_by_role("button", name="Send").wait_for()
    return page


async def test_an_answer_is_found_seen_in_both_languages_and_sent(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _taken(chromium, running)
    await page.get_by_role("link", name="Answers").click()
    await expect(page.get_by_label("Send in")).to_have_value("ro")
    await expect(page.get_by_label("Country")).to_have_value("DE")
    await page.get_by_label("Search answers").fill("safe houses")
    await page.get_by_label("Search answers").press("Enter")
    await page.get_by_role("link", name=re.compile("^A place to sleep ")).first.click()

    sms = page.get_by_role("region", name="SMS: what goes out")
    read, out = sms.locator(".pair > div").nth(0), sms.locator(".pair > div").nth(1)
    await expect(read.locator(".bubble")).to_contain_text("safe houses")
    await expect(out.locator(".bubble")).to_contain_text("adaposturi cu adresa secreta")
    await expect(out).to_contain_text("2 SMS segments · GSM-7")
    await expect(page.get_by_text("draft").first).to_be_visible()
    await expect(page.locator(".basis li").first).to_contain_text("next check by")
    await expect(page.locator(".basis a").first).to_have_attribute("href", re.compile("^https://www.hilfetelefon.de"))
    shown = await out.locator(".bubble").inner_text()

    await page.get_by_role("button", name="Send in Romanian").click()
    await expect(page.locator("li.staff .bubble")).to_have_text(shown)
    number = running.handset().number
    await running.twilio.wait_for(number, 4)
    assert running.twilio.to(number)[-1] == shown


async def test_answers_are_in_sight_in_their_panel_and_the_filter_is_one_press_away(
    chromium: Browser, start_router: StartRouter
) -> None:
    page = await _taken(chromium, await start_router())
    await page.set_viewport_size({"width": 1280, "height": 800})
    await page.get_by_role("link", name="Answers").click()
    await expect(page.locator("#panel .shelf li").first).to_be_in_viewport()
    await page.get_by_label("Search answers").fill("shelter")
    await expect(page.locator("#panel .shelf b").first).to_be_in_viewport()
    await expect(page.get_by_label("Topic")).to_be_hidden()
    await page.locator("#panel").get_by_text("Filter", exact=True).click()
    await expect(page.get_by_label("Topic")).to_be_visible()


async def test_what_a_reader_of_russian_sends_is_kept_in_russian(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _taken(chromium, running)
    await page.goto(f"{page.url.replace('/c/', '/library/shelter?conversation=')}&read=ru")
    await page.get_by_role("button", name="Send in Romanian").click()
    meaning = page.locator("li.staff .meaning").last
    await expect(meaning).to_have_attribute("lang", "ru")
    await expect(meaning).to_contain_text("Германия")
    await expect(page.get_by_label("You read")).to_have_value("ru")


async def test_searching_works_without_a_script(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await sign_in(chromium, running, "Ana")
    window = await chromium.new_context(base_url=running.url, java_script_enabled=False)
    page = await window.new_page()
    await page.goto("/console")
    await page.get_by_label("Name").fill("Ana")
    await page.get_by_label("Password").fill(PASSWORD)
    await page.get_by_role("button", name="Sign in").click()
    await page.get_by_role("link", name="Library").click()
    await page.get_by_label("Topic").select_option("before")
    await page.get_by_label("Send in").select_option("sr-Cyrl")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_role("heading", level=2)).to_have_text(["Before leaving"])
    await page.get_by_role("link", name="Legal ways to work abroad").click()
    await page.get_by_label("Comes from").select_option("MD")
    await page.get_by_role("button", name="Show").click()
    await expect(page.get_by_role("region", name="Telegram").locator(".out .bubble")).to_contain_text("ANOFM")
    await page.get_by_role("link", name="Back to the answers").click()
    await expect(page.get_by_label("Send in")).to_have_value("sr-Cyrl")


async def test_who_does_not_hold_it_sees_no_way_to_send(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana = await _taken(chromium, running)
    conversation_id = ana.url.rsplit("/", 1)[1]
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await bo.goto(ana.url)
    await give_reason(bo)
    await bo.goto(f"/console/library/shelter?conversation={conversation_id}")
    await expect(bo.get_by_text("Ana holds it, so you cannot send")).to_be_visible()
    await expect(bo.get_by_role("button", name="Send in Romanian")).to_have_count(0)


async def test_gaps_can_be_opened_and_every_page_fits_a_phone(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.set_viewport_size({"width": 320, "height": 640})
    for path in ("", "/residence_permit?language=uk&country=DE", "/gaps"):
        await page.goto(f"/console/library{path}")
        assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    country = page.get_by_role("region", name="Topics by country").get_by_role("row", name="Albania")
    await country.locator("summary").click()
    await expect(country).to_contain_text("reflection")
    await country.get_by_role("link", name="reflection").click()
    await expect(page.get_by_role("heading", name="Permit to stay")).to_be_visible()
    assert "country=AL" in page.url


async def test_every_gap_leads_on(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.goto("/console/library/gaps")
    without = "[...document.querySelectorAll('main li, main tbody tr')].filter((one) => !one.querySelector('a[href]'))"
    assert await page.evaluate(f"{without}.map((one) => one.textContent)") == []
    await page.get_by_role("region", name="Texts by language").get_by_role("link").nth(1).click()
    await expect(page.locator("select[name=language]")).not_to_have_value("en")
    await expect(page.locator(".badge.draft").first).to_be_visible()


async def test_nothing_of_the_library_is_shown_without_signing_in(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await (await chromium.new_context(base_url=running.url)).new_page()
    for path in ("", "/gaps", "/shelter"):
        await page.goto(f"/console/library{path}")
        await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
