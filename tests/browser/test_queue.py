"""The queue as staff use it, in a real browser."""

from __future__ import annotations

import statistics
from datetime import timedelta

import pytest
from playwright.async_api import Browser, expect
from sqlalchemy import select, update

from routing.desk import reminders
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Conversation, Risk, Role, Staff
from tests.browser.conftest import SCROLL, sign_in
from tests.browser.queued import flag, hold_and_offer, take
from tests.routing.conversations import add_waiting
from tests.types import StartRouter


async def test_a_new_row_moves_neither_the_page_nor_the_focus(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    for number in range(40):
        await add_waiting(running.line, language="ro", waiting_since=now() - timedelta(hours=1, minutes=60 - number))
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await expect(page.locator("#connection")).to_have_text("Connected")
    row = page.locator(".queue li").nth(25)
    key = await row.get_attribute("data-key")
    kept = page.locator(f"[data-key='{key}']")
    await kept.get_by_role("button", name="Take").focus()
    await kept.evaluate("row => { row.mark = 'the same element'; }")
    before = await kept.evaluate("row => row.getBoundingClientRect().top")
    new = await add_waiting(running.line, risk=Risk.IMMEDIATE)
    await flag(running, new, Risk.IMMEDIATE)
    await expect(page.locator(".queue li")).to_have_count(41)
    assert await page.locator(".queue li").first.get_attribute("data-key") == str(new)
    assert await kept.evaluate("row => row.mark") == "the same element"
    assert await kept.evaluate("row => row.contains(document.activeElement) && document.activeElement.textContent") == "Take"
    assert abs(await kept.evaluate("row => row.getBoundingClientRect().top") - before) < 2


async def test_a_changed_row_keeps_the_focus_in_it(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id = await add_waiting(running.line, language="ro")
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await expect(page.locator("#connection")).to_have_text("Connected")
    await page.locator(".queue a").focus()
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(country="DE"))
        await announce(session, "queue", conversation_id)
    await expect(page.get_by_text("Germany")).to_be_visible()
    await expect(page.locator(".queue a")).to_be_focused()


async def test_keys_lead_through_the_queue_and_into_a_conversation(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    for minutes in (3, 2, 1):
        await add_waiting(running.line, waiting_since=now() - timedelta(minutes=minutes))
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    links = page.locator(".queue a")
    await page.locator(".filters summary").focus()
    await page.keyboard.press("j")  # the focus is not in the list: a letter does nothing
    await expect(links.nth(0)).not_to_be_focused()
    await page.reload()
    for key, at in (("j", 0), ("j", 1), ("j", 2), ("j", 2), ("k", 1)):
        await page.keyboard.press(key)
        await expect(links.nth(at)).to_be_focused()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Take this conversation").wait_for()


async def test_the_head_of_a_group_stays_no_longer_than_its_rows(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    for risk in (Risk.IMMEDIATE, *[Risk.HIGH] * 20):
        await add_waiting(running.line, language="ro", risk=risk)
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.set_viewport_size({"width": 390, "height": 700})
    await expect(page.locator(".queue li")).to_have_count(21)
    await expect(page.locator("#danger")).to_be_in_viewport()
    await page.locator(".queue li").last.scroll_into_view_if_needed()
    await expect(page.locator("#waiting")).to_be_in_viewport()
    await expect(page.locator("#danger")).not_to_be_in_viewport()


async def test_a_filter_stands_in_the_address_and_holds_for_what_comes(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await add_waiting(running.line, language="ro")
    await add_waiting(running.line, language="sq", risk=Risk.ROUTINE)
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await expect(page.locator(".queue li")).to_have_count(2)
    await page.locator(".filters summary").click()
    await page.get_by_label("Language").select_option("sq")
    await page.get_by_role("button", name="Show").click()
    await expect(page.locator(".queue li")).to_have_count(1)
    assert "language=sq" in page.url
    await expect(page.locator("#connection")).to_have_text("Connected")
    for language in ("ro", "sq"):
        conversation_id = await add_waiting(running.line, language=language)
        await flag(running, conversation_id, Risk.HIGH)
    await expect(page.locator(".queue li")).to_have_count(2)
    await expect(page.locator(".count")).to_contain_text("4 waiting")
    await page.reload()
    await expect(page.locator(".queue li")).to_have_count(2)
    await page.get_by_role("link", name="All", exact=True).click()
    await expect(page.locator(".queue li")).to_have_count(4)


async def test_a_volunteer_who_opens_what_waits_takes_it_there(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    vera = (await sign_in(chromium, running, "Vera", Role.VOLUNTEER)).pages[0]
    await running.handset().text("buna ziua")
    await vera.locator(".queue a").first.click()
    await expect(vera.get_by_role("heading", name="Nobody has taken it yet")).to_be_visible()
    await expect(vera.locator("main")).not_to_contain_text("buna ziua")
    await expect(vera.locator("#queue [data-open]")).to_have_count(1)
    await vera.get_by_role("button", name="Take this conversation").click()
    await expect(vera.locator("li.writer .bubble")).to_have_text("buna ziua")


async def test_what_a_volunteer_looks_at_says_by_itself_who_took_it(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id = await add_waiting(running.line)
    vera = (await sign_in(chromium, running, "Vera", Role.VOLUNTEER)).pages[0]
    await vera.locator(".queue a").first.click()
    await vera.get_by_role("button", name="Take this conversation").wait_for()
    bo = await running.staff("Bo")
    await bo.post(f"/console/c/{conversation_id}/claim")
    await expect(vera.locator("#untaken")).to_contain_text("Bo has it")
    await expect(vera.get_by_role("button", name="Take this conversation")).to_have_count(0)


async def test_my_languages_come_first(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await add_waiting(running.line, language="ro", waiting_since=now() - timedelta(minutes=9))
    await add_waiting(running.line, language="sq")
    page = (await sign_in(chromium, running, "Ana", languages=["sq"])).pages[0]
    await expect(page.locator(".queue li").nth(0)).to_contain_text("Albanian")
    await expect(page.locator(".queue li").nth(1)).to_contain_text("Romanian")


@pytest.mark.slow  # five hundred rows
async def test_five_hundred_are_drawn_in_under_300_ms_and_scroll_well(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    for number in range(500):
        await add_waiting(running.line, language="ro", risk=list(Risk)[number % 3])
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    drawn_ms = []
    for _ in range(8):  # the best one: other work on this machine is not what is measured
        await page.goto("/console")
        await expect(page.locator(".queue li")).to_have_count(500)
        drawn_ms.append(await page.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"))
    assert min(drawn_ms) < 300, drawn_ms
    frames_ms = await page.evaluate(SCROLL)
    assert statistics.median(frames_ms) < 34, frames_ms  # 30 a second


@pytest.mark.slow  # test_accessibility.py goes through all pages
async def test_the_queue_fits_a_phone(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await add_waiting(running.line, language="ro", country="DE", risk=Risk.IMMEDIATE, reasons=["confined", "weapon", "injured"])
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.set_viewport_size({"width": 320, "height": 640})
    await expect(page.locator(".queue li")).to_have_count(1)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    box = await page.get_by_role("button", name="Take").bounding_box()
    assert box
    assert box["height"] >= 44


@pytest.mark.slow
@pytest.mark.parametrize("width", [360, 1024, 1280])
async def test_the_header_fits_with_all_that_it_may_say(chromium: Browser, start_router: StartRouter, width: int) -> None:
    running = await start_router()
    conversation_id = await add_waiting(running.line, language="ro")
    await flag(running, conversation_id, Risk.IMMEDIATE)
    ada = (await sign_in(chromium, running, "Ada", Role.ADMIN)).pages[0]
    async with running.line.store.database.begin() as session:
        staff_id = (await session.scalars(select(Staff.id))).one()
    await reminders.add(running.line.store, conversation_id, staff_id, now() - timedelta(minutes=1), "")
    await hold_and_offer(running, staff_id)
    await ada.set_viewport_size({"width": width, "height": 800})
    await ada.goto("/console/people")
    await expect(ada.locator("#alarm .pill")).to_have_text(
        ["1 in danger now", "Mine: 1 new", "1 offered to you", "1 reminder due"]
    )
    icon = (
        "new Promise((done) => { const icon = new Image(); icon.onload = icon.onerror = () => done(icon.width); icon.src = %s; })"
    )
    assert await ada.evaluate(icon % "document.querySelector('link[rel~=icon]').href") == 64, "the count on the icon of the tab"
    out = "[...document.querySelectorAll('header, header *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)"
    assert await ada.evaluate(f"{out}.map((one) => one.outerHTML.slice(0, 80))") == []
    assert await ada.evaluate("document.querySelector('header').offsetHeight") <= 53, "one line, or it pushes the page away"
    for named in ("Mine: 1 new", "1 offered to you", "1 reminder due"):  # also where only a sign and a number are shown
        await expect(ada.get_by_role("link", name=named, exact=True)).to_have_count(1)


@pytest.mark.slow
async def test_a_long_word_on_a_button_leaves_the_reasons_room(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana = (await sign_in(chromium, running, "Ana")).pages[0]
    await take(running, ana)
    sue = (await sign_in(chromium, running, "Sue", Role.SUPERVISOR, viewport={"width": 360, "height": 740})).pages[0]
    await sue.set_extra_http_headers({"Accept-Language": "bg"})
    await sue.goto("/console")
    await sue.get_by_text("Поеми от колега").wait_for()
    assert await sue.evaluate("document.querySelector('.queue li a').offsetWidth") > 320
