"""From the press under a message that was read wrongly to the text that a supervisor approves, in a real browser."""

from __future__ import annotations

from playwright.async_api import Browser, expect
from sqlalchemy import select

from routing.store.tables import Misreading, Role
from tests.browser.accessibility import findings
from tests.browser.conftest import sign_in
from tests.routing.conversations import add_heard, add_waiting
from tests.types import StartRouter

MANY = 30


async def test_a_message_is_marked_by_one_press_and_reviewed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    conversation_id = await add_waiting(running.line, language="ro")
    first = await add_heard(running.line, conversation_id, "vreau sa vorbesc cu Maria, 0721000001")
    for number in range(MANY):
        await add_heard(running.line, conversation_id, f"mesajul {number}")
    page = (await sign_in(chromium, running, "Vera", Role.SUPERVISOR, ["en"])).pages[0]
    await page.goto(f"/console/c/{conversation_id}")
    message = page.locator(f"#m{first}")
    await message.get_by_role("button", name="Read wrongly").click()
    await expect(message).to_contain_text("Vera marked it as read wrongly.")
    await expect(message).to_be_in_viewport()
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Misreading.message_id))).all() == [first]
    found = await findings(page, "marked")

    await message.get_by_role("link", name="Say what it should be").click()
    await expect(page.get_by_text("vreau sa vorbesc cu Maria, 0721000001")).to_be_visible()
    found += await findings(page, "wanted")
    await page.get_by_label("Topic").select_option("talk_to_human")
    await page.get_by_role("button", name="Save", exact=True).click()
    await page.locator("#conversation").wait_for()

    await page.goto("/console/supervisor")
    await page.get_by_role("link", name="Corrections (1)").click()
    await page.get_by_role("link", name="Review").click()
    text = page.get_by_label("Text for training")
    await expect(text).to_have_value("vreau sa vorbesc cu Maria, 0000000000")
    await expect(page.get_by_label("Topic")).to_have_value("talk_to_human")
    await expect(page.get_by_text("Already replaced: 1")).to_be_visible()
    found += await findings(page, "review")
    await text.fill("vreau sa vorbesc cu cineva, 0721")
    await page.get_by_label("I have read it").check()
    await page.get_by_role("button", name="Approve").click()
    await expect(page.get_by_role("alert")).to_contain_text("still holds a number")
    await expect(text).to_have_value("vreau sa vorbesc cu cineva, 0721")
    await text.fill("vreau sa vorbesc cu cineva")
    await page.get_by_label("I have read it").check()
    await page.get_by_role("button", name="Approve").click()
    await expect(page.get_by_text("Nothing to review.")).to_be_visible()
    await expect(page.locator("q")).to_have_text("vreau sa vorbesc cu cineva")
    found += await findings(page, "corrections")
    assert found == []
