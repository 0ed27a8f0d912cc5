"""The bell, the notices of the browser and the alarm on a phone."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.async_api import Browser, Error, expect
from sqlalchemy import select

from routing.desk import alerts
from routing.store.tables import Conversation, Risk
from tests.browser.conftest import sign_in
from tests.browser.queued import flag, take
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

RECORDER = """
window.notices = [];
const start = OscillatorNode.prototype.start;
OscillatorNode.prototype.start = function (...at) {
  document.documentElement.dataset.rung = Number(document.documentElement.dataset.rung ?? 0) + 1;
  return start.apply(this, at);
};
window.Notification = class {
  static permission = "default";
  static async requestPermission() { Notification.permission = "granted"; return "granted"; }
  constructor(title, options) { window.notices.push(title + " " + options.body); window.notice = this; }
  close() { window.notices.push("closed"); }
};
"""


async def test_the_bell_rings_until_somebody_looks_and_again_unless_they_react(
    chromium: Browser, start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(alerts, "QUIET_FOR", timedelta(seconds=3))
    running = await start_router()
    window, other = await sign_in(chromium, running, "Ana"), await sign_in(chromium, running, "Bo")
    await window.add_init_script(RECORDER)
    page = window.pages[0]
    await page.goto("/console/library")
    await expect(page.locator("#connection")).to_have_text("Connected")
    bell = page.get_by_role("button", name="Tap to hear alarms")  # a browser is silent until somebody presses
    await bell.click()
    bell = page.get_by_role("button", name="Sound on")
    await expect(bell).to_have_attribute("aria-pressed", "true")
    conversation_id = await add_waiting(running.line, language="ro")
    await flag(running, conversation_id, Risk.HIGH, "threats")
    await expect(page).to_have_title("(1) Library")
    alarm = page.locator("#alarm")
    await expect(alarm).to_have_attribute("data-state", "quiet")
    await flag(running, conversation_id, Risk.IMMEDIATE)
    await expect(alarm).to_have_attribute("data-state", "ringing")
    await expect(alarm.get_by_role("alert")).to_have_text("1 in danger now")
    await expect(page).to_have_title("(!1) Library")
    assert await page.evaluate("window.notices") == ["Linden A person is waiting."]
    await expect(page.locator("html")).to_have_attribute("data-rung", re.compile("[4-9]"))  # three tones, and again

    bo = other.pages[0]
    await bo.get_by_role("button", name="Silence for a minute").click()
    await expect(alarm).to_have_attribute("data-state", "quiet")
    await expect(bo.locator(".queue li")).to_contain_text("Bo is looking")
    await expect(alarm).to_have_attribute("data-state", "ringing", timeout=20_000)  # nobody reacted in the meantime
    await bo.get_by_role("button", name="Take").click()
    await expect(alarm).to_have_attribute("data-state", "quiet")
    await expect(page).to_have_title("Library")
    assert (await page.evaluate("window.notices"))[-1] == "closed"
    await bell.click()
    bell = page.get_by_role("button", name="Sound off")
    await expect(bell).to_have_attribute("aria-pressed", "false")
    await expect(bell.locator("use")).to_have_attribute("href", re.compile("#bell-off$"))  # a phone shows no word of it
    await bell.click()
    await expect(page.locator("#bell use")).to_have_attribute("href", re.compile("#bell$"))


async def test_a_reply_ends_the_alarm_and_news_in_mine_is_counted(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo = [(await sign_in(chromium, running, name)).pages[0] for name in ("Ana", "Bo")]
    handset = await take(running, ana)
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    await ana.get_by_role("link", name="Library").click()  # elsewhere
    await expect(ana.get_by_role("heading", name="Library")).to_be_visible()
    await handset.text("multumesc mult")
    await expect(ana.locator("#alarm")).to_contain_text("Mine: 1 new")
    await expect(ana).to_have_title("(1) Library")
    await ana.get_by_role("link", name="Mine: 1 new").click()  # to what is new, which is read then
    await expect(ana).to_have_url(re.compile(f"/console/c/{conversation_id}"))
    await expect(ana.locator("#alarm")).not_to_contain_text("1 new")
    await ana.goto("/console")
    await flag(running, conversation_id, Risk.IMMEDIATE)
    await expect(ana.locator("#alarm")).to_have_attribute("data-state", "ringing")
    await expect(bo.locator("#alarm")).to_contain_text("1 in danger now")
    await expect(bo.locator("#alarm")).to_have_attribute("data-state", "quiet")  # it is for Ana first
    await ana.locator(".queue a").click()
    await expect(ana.locator("#alarm")).to_have_attribute("data-state", "quiet")
    await expect(bo.locator("#alarm")).not_to_contain_text("in danger now")


async def test_android_where_a_page_may_make_no_notice_still_rings(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    window = await sign_in(chromium, running, "Ana")
    await window.add_init_script(RECORDER)
    await window.add_init_script("""
      window.Notification = class {
        static permission = "granted";
        constructor() { throw new TypeError("Illegal constructor."); }
      };
    """)
    page = window.pages[0]
    faults: list[str] = []

    def keep(error: Error) -> None:
        faults.append(str(error))

    page.on("pageerror", keep)
    await page.goto("/console")
    await page.get_by_role("button", name="Tap to hear alarms").click()
    await flag(running, await add_waiting(running.line, language="ro"), Risk.IMMEDIATE)
    await expect(page.locator("html")).to_have_attribute("data-rung", re.compile("[3-9]"))
    assert faults == []
