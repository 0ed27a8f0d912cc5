"""What stands at the head of a conversation's page on a phone, in a real browser."""

from __future__ import annotations

import re
from datetime import timedelta

from playwright.async_api import Browser, expect

from routing.interface import LANGUAGES
from routing.store.clock import now
from routing.store.tables import Risk
from tests.browser.conftest import fits_a_phone, sign_in
from tests.browser.queued import flag
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

CLIPPED = """
() => {
  const heading = document.querySelector(".top h1").getBoundingClientRect();
  const wide = document.querySelector(".top").getBoundingClientRect().right;
  return [...document.querySelectorAll(".top .pill")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > wide + 1
      || (one.closest("h1") && one.getBoundingClientRect().right > heading.right + 1))
    .map((one) => one.textContent.trim());
}
"""


async def test_a_phone_shows_the_whole_risk_in_every_language(chromium: Browser, start_router: StartRouter) -> None:
    """Longest: "Опасность сейчас", beside "Заблокировано"."""
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana", viewport={"width": 360, "height": 740})).pages[0]
    states = {"plain": {}, "locked": {"locked_at": now()}, "safe": {"safe_until": now() + timedelta(hours=5)}}
    states |= {"quiet": {"safe_until": now() - timedelta(hours=1)}, "invented": {"channel": "demo_sms", "safe_until": None}}
    found = {
        state: await add_waiting(running.line, language="ro", risk=Risk.IMMEDIATE, reasons=["weapon"], **given)
        for state, given in states.items()
    }
    for language in LANGUAGES:
        await page.request.post("/console/me/language", form={"language": language})
        for state, conversation_id in found.items():
            await page.goto(f"/console/c/{conversation_id}")
            await expect(page.locator("#connection")).to_have_attribute("data-state", "live")
            await page.locator("main").evaluate("main => document.fonts.ready")
            assert await page.evaluate(CLIPPED) == [], (language, state)
            assert await page.locator(".top").evaluate("header => header.offsetHeight") <= 56, (language, state)
            await fits_a_phone(page)
            if language == "sr":
                assert not re.search("[а-я]", await page.locator(".top").inner_text()), "minutes in the letters of the page"


async def test_what_rings_elsewhere_stands_in_the_one_bar_of_a_phone(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana", viewport={"width": 360, "height": 740})).pages[0]
    open_one = await add_waiting(running.line, language="ro", risk=Risk.IMMEDIATE, safe_until=now() + timedelta(hours=5))
    await page.goto(f"/console/c/{open_one}")
    await flag(running, await add_waiting(running.line, language="sq"), Risk.IMMEDIATE)
    badge = page.locator("#alarm a.danger")
    await expect(badge).to_be_visible()
    assert await page.locator(".top").evaluate("header => header.getBoundingClientRect().top") == 0, "no bar above it"
    beside = [".top .to-list", ".top h1 .pill"]
    covers = """(badge, others) => others.filter((one) => {
      const [a, b] = [badge.getBoundingClientRect(), document.querySelector(one).getBoundingClientRect()];
      return a.left < b.right && b.left < a.right;
    })"""
    assert await badge.evaluate(covers, beside) == [], "it hides nothing"
    assert await page.evaluate(CLIPPED) == []
    await fits_a_phone(page)
    await badge.click()
    await page.get_by_role("heading", name="Danger now").wait_for()
