"""The console as staff use it, in a real browser."""

from __future__ import annotations

from playwright.async_api import Browser, expect

from tests.browser.conftest import sign_in
from tests.routing.watching import until_said
from tests.types import StartRouter


async def test_a_conversation_is_seen_taken_answered_and_returned(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    window = await sign_in(chromium, running, "Ana")
    page = window.pages[0]
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    await expect(page.locator("#connection")).to_have_text("Connected")

    handset = running.handset()
    await handset.text("am o problema la lucru")
    entry = page.locator(".queue li")
    await expect(entry).to_have_count(1)
    await expect(page).to_have_title("(1) Queue")
    assert "problema" not in await page.content()

    await page.get_by_role("button", name="Take").click()
    await expect(page.get_by_text("am o problema la lucru")).to_be_visible()
    await page.get_by_label("Reply in Romanian").fill("Buna, sunt aici cu tine.")
    await page.get_by_role("button", name="Send").click()
    await expect(page.locator("li.staff .bubble")).to_have_text("Buna, sunt aici cu tine.")
    await until_said(running, "Buna, sunt aici cu tine.")

    await handset.text("multumesc")
    await expect(page.get_by_text("multumesc")).to_be_visible()
    await page.get_by_role("button", name="Return to the assistant").click()
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()


async def test_the_second_to_take_sees_who_was_first(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo = await sign_in(chromium, running, "Ana"), await sign_in(chromium, running, "Bo")
    await running.handset().text("cum functioneaza")
    await expect(bo.pages[0].locator(".queue li")).to_have_count(1)
    stale = await bo.new_page()
    await stale.add_init_script("delete window.BroadcastChannel")  # nor does another tab tell it anything
    await stale.route("**/console/events", lambda route: route.abort())
    await stale.goto("/console")
    await ana.pages[0].get_by_role("button", name="Take").click()
    await ana.pages[0].get_by_role("button", name="Send").wait_for()
    await expect(bo.pages[0].get_by_text("Ana has it")).to_be_visible()
    await ana.pages[0].get_by_label("Reply in").fill("buna ziua")
    await ana.pages[0].get_by_role("button", name="Send").click()
    await expect(bo.pages[0].get_by_text("Ana is replying")).to_be_visible()
    await stale.get_by_role("button", name="Take").click()
    await expect(stale.get_by_role("alert")).to_have_text("Ana holds this conversation.")


async def test_what_people_type_stays_text(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    window = await sign_in(chromium, running, "Ana")
    page = window.pages[0]
    await running.handset().text("<img src=x onerror=\"document.title='broken'\"> <b>bold</b> \u202eabc")
    await page.locator(".queue a").click()
    await expect(page.locator(".writer .bubble")).to_contain_text("<b>bold</b>")
    await expect(page).to_have_title("(1) Conversation")


async def test_nothing_is_shown_without_signing_in(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await (await chromium.new_context(base_url=running.url)).new_page()
    for path in ("/console", "/console/queue", "/console/events", "/console/c/00000000-0000-0000-0000-000000000000"):
        await page.goto(path)
        await expect(page.get_by_role("heading", name="Sign in")).to_be_visible()
