"""The simulator as somebody tries the line out, in a real browser."""

from __future__ import annotations

from playwright.async_api import Browser, expect

from tests.conftest import Running
from tests.types import StartRouter


async def test_both_phones_get_answers_sms_with_segments_telegram_with_buttons(chromium: Browser, router: Running) -> None:
    page = await (await chromium.new_context(base_url=router.url)).new_page()
    await page.goto("/simulator")
    text = page.get_by_label("SMS text")
    await text.fill("unde pot dormi in seara asta?")
    await text.press("Enter")
    bubble = page.locator(".sms li.line").first
    await expect(bubble).to_be_visible()
    await expect(bubble.locator("small")).to_contain_text("GSM-7")

    text = page.get_by_label("Telegram text")
    await text.fill("menu")
    await text.press("Enter")
    button = page.locator(".telegram li.line button").first
    await expect(button).to_be_visible()
    before = await page.locator(".telegram li.line").count()
    await button.click()
    await expect(page.locator(".telegram li.me")).to_have_count(2)
    await expect(page.locator(".telegram li.line").nth(before)).to_be_visible()


async def test_the_simulator_is_off_unless_it_is_asked_for(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router(simulator=False)
    page = await (await chromium.new_context(base_url=running.url)).new_page()
    answer = await page.goto("/simulator")
    assert answer is not None
    assert answer.status == 404
