"""Notes and record in a browser: what was saved, and what was not, is said where it was typed."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Locator, expect

from routing.store.tables import Role
from tests.browser.conftest import sign_in
from tests.browser.queued import take
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _said(form: Locator, role: str, text: str) -> None:
    await expect(form.get_by_role(role)).to_have_text(text)
    await expect(form.get_by_role(role)).to_be_in_viewport()


async def test_notes_and_record_say_that_somebody_took_it_over_and_keep_what_is_typed(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await take(running, page)
    conversation = page.url.split("?")[0]
    await page.goto(f"{conversation}/record")
    await page.get_by_label("Note for colleagues").fill("Ask her about the papers.")
    await page.get_by_role("button", name="Set reminder").scroll_into_view_if_needed()
    sue = await running.staff("Sue", Role.SUPERVISOR)
    await sue.post(f"{conversation}/take-over")
    told = page.get_by_role("alert").filter(has_text="Sue took this conversation over.")
    await expect(told).to_be_in_viewport()
    await expect(page.get_by_label("Note for colleagues")).to_have_value("Ask her about the papers.")


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)], ids=["desk", "phone"])
async def test_what_was_saved_is_said_at_its_place(chromium: Browser, start_router: StartRouter, size: tuple[int, int]) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana", viewport={"width": size[0], "height": size[1]})).pages[0]
    await take(running, page)
    await page.goto(f"{page.url.split('?')[0]}/record")
    note, record, referral, reminder = (
        page.locator(f"form[action$='/{name}']") for name in ("notes", "record", "referrals", "reminders")
    )
    await reminder.get_by_role("button").click()
    await _said(reminder, "alert", "Not saved: choose how long from now, or a time.")
    await reminder.locator("select").select_option("30")
    await reminder.get_by_role("button").click()
    await _said(reminder, "status", "Saved.")
    await referral.get_by_label("Or somebody else").fill("The shelter by the river")
    await referral.get_by_label("yes", exact=True).check()
    await referral.get_by_role("button").click()
    await _said(referral, "status", "Saved.")
    result = page.locator("form[action*='/referrals/']")
    await result.get_by_role("button").click()
    await _said(result, "status", "Saved.")
    await record.get_by_role("button").click()
    await _said(record, "status", "Saved.")
    await note.get_by_label("Note for colleagues").fill("Ask her about the papers.")
    await note.get_by_role("button").click()
    await _said(note, "status", "Saved.")
    await expect(page.get_by_role("main").get_by_role("status")).to_have_count(1)
    await page.reload()  # nothing was saved by that
    await expect(page.get_by_role("main").get_by_role("status")).to_have_count(0)
