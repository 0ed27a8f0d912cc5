"""Every page of the console for people who see little, use no mouse, or hold a phone: axe-core, light and dark, two sizes.

Finer rules than axe knows (WCAG 2.2, 2.5.8) are in `fits_a_phone`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select

from linden import demo
from routing.store.tables import Conversation, Role, Staff
from tests.browser.accessibility import findings
from tests.browser.conftest import sign_in
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

pytestmark = pytest.mark.slow

PAGES = {
    "lists": [
        "",
        "/history",
        "/history?state=closed&language=tr",
        "/me/alarms",
        "?risk=high&who=unheld",
        "/reminders",
        "/design",
        "/library",
        "/library/shelter?language=sq&country=DE",
        "/library/gaps",
        "/library?conversation={mine}",
        *(f"/tour/{step}" for step in range(1, 7)),
    ],
    "conversations": [
        *(f"/c/{{{name}}}" for name in ("mine", "waiting", "quiet", "locked", "failed", "picture")),
        "/c/{mine}/record",
        "/c/{mine}/hand-over",
        "/c/{quiet}/hand-over",
        "/c/{mine}/phrases",
        "/c/{mine}/phrases/phrase_call_contact_yourself",
        "/c/{mine}/phrases/phrase_back_at_time?time=18:30",
        "/c/00000000-0000-0000-0000-000000000000",
    ],
    "people": ["/people", "/people/{member}", "/me", "/on-call", "/supervisor", "/supervisor/reports", "/audit"],
}
WHICH = {"waiting": "ru", "quiet": "sq", "locked": "tr", "failed": "uk", "picture": "en"}


async def _shown(page: Page, paths: Iterable[str], ids: Mapping[str, str]) -> list[str]:
    found: list[str] = []
    for path in paths:
        address = f"/console{path.format_map(ids)}"
        await page.goto(address)
        if await page.locator("#connection").count():
            await expect(page.locator("#alarm [data-waiting]")).to_have_count(1)  # the parts that a page fetches by itself
        found += await findings(page, path)
    return found


async def test_axe_finds_what_is_wrong(chromium: Browser) -> None:
    page = await chromium.new_page()
    await page.set_content(
        "<html lang=en><title>x</title><main><input style='height: 2rem'><p style='color: #bbb; background: #fff'>pale</p></main>"
    )
    found = "\n".join(await findings(page, "broken"))
    assert "label" in found
    assert "color-contrast" in found


@pytest.mark.parametrize("group", PAGES)
async def test_no_page_has_a_serious_finding(chromium: Browser, start_router: StartRouter, group: str) -> None:
    running = await start_router()
    line = running.line
    await demo.fill(line.store.database, line.store.vault, line.library)
    page = (await sign_in(chromium, running, "Ana", Role.ADMIN, ["en", "ro"])).pages[0]
    async with line.store.database.begin() as session:
        by_language = dict((await session.execute(select(Conversation.language, Conversation.id))).all())
        ids = {name: str(by_language[language]) for name, language in WHICH.items()}
        ids["member"] = str((await session.scalars(select(Staff.id).where(Staff.name == "Demo staff"))).one())
    await page.goto(f"/console/c/{by_language['sr']}")
    await page.get_by_role("button", name="Take this conversation").click()
    await page.get_by_label("Reply in").wait_for()
    ids["mine"] = str(by_language["sr"])
    for conversation_id in by_language.values():  # else the pages ask why one reads what others hold
        await page.request.post(f"/console/c/{conversation_id}/open", form={"reason": "supervision"})
    assert await _shown(page, PAGES[group], ids) == []


async def test_the_way_in_has_no_serious_finding(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await (await chromium.new_context(base_url=running.url)).new_page()
    await page.goto("/console/sign-in")
    assert await findings(page, "sign-in") == []
    await page.get_by_label("Name").fill("nobody")
    await page.get_by_label("Password").fill("wrong")
    await page.get_by_role("button", name="Sign in").click()
    await expect(page.get_by_role("alert")).to_be_visible()
    assert await findings(page, "refused") == []
    first = (await sign_in(chromium, running, "Ana")).pages[0]
    assert await findings(first, "empty queue") == []
    await first.goto("/console/supervisor")
    await expect(first.get_by_text("your role does not allow this")).to_be_visible()
    assert await findings(first, "not allowed") == []
    vera = (await sign_in(chromium, running, "Vera", Role.VOLUNTEER)).pages[0]
    await vera.goto(f"/console/c/{await add_waiting(running.line, language='ro', country='IT')}")
    await expect(vera.get_by_role("button", name="Take this conversation")).to_be_focused()
    assert await findings(vera, "what waits") == []


async def _reach(page: Page, name: str, role: str, *, at_most: int = 80) -> None:
    """By the Tab key alone, to the thing with this name."""
    wanted = page.get_by_role(role, name=name, exact=True).first  # type: ignore[arg-type]
    await wanted.wait_for()
    for _ in range(at_most):
        if await wanted.evaluate("one => one === document.activeElement"):
            outline = await wanted.evaluate("one => getComputedStyle(one).outlineStyle")
            assert outline != "none", f"{name} does not show that it has the focus"
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{name} cannot be reached by Tab")


async def test_claim_reply_and_close_by_keyboard_alone(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await handset.text("cum functioneaza")
    take = page.get_by_role("button", name="Take: ")
    await _reach(page, await take.get_attribute("aria-label") or "", "button")
    await page.keyboard.press("Enter")
    await page.get_by_label("Reply in").wait_for()
    await expect(page.get_by_label("Reply in")).to_be_focused()
    await page.keyboard.type("Sunt aici.")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Send", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("li.staff .bubble")).to_have_text("Sunt aici.")
    await page.get_by_label("Reply in").wait_for()
    await _reach(page, "Close as", "combobox")
    await page.keyboard.type("helped")
    await _reach(page, "Close", "button")
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
