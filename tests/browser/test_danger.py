"""What a member meets first in danger: the steps beside the field, a supervisor when they press for one, and few presses."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.store.tables import Conversation, Risk, Role
from tests.browser.conftest import sign_in
from tests.conftest import Running
from tests.types import StartRouter

COUNT = """
addEventListener("click", (event) => {
  if (event.isTrusted) sessionStorage.setItem("presses", Number(sessionStorage.getItem("presses") ?? 0) + 1);
}, { capture: true });
"""
"""Every press of a person on the page, also across pages."""
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


async def _danger(running: Running, language: str = "sq") -> None:
    """Somebody wrote from Germany, and it is danger."""
    await running.handset().text("cum functioneaza")
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["confined"], None)
        await session.execute(update(Conversation).values(language=language, country="DE"))


async def _counted(browser: Browser, running: Running, name: str, role: Role, language: str, **options: object) -> Page:
    window = await sign_in(browser, running, name, role, [language], **options)
    await window.add_init_script(COUNT)
    page = window.pages[0]
    await page.goto("/console")
    return page


async def _presses(page: Page) -> int:
    count = int(await page.evaluate("sessionStorage.getItem('presses') ?? 0"))
    assert count, "the counter hears nothing"
    return count


async def _sent(page: Page) -> None:
    await expect(page.locator("li.staff .bubble")).to_have_count(1)


async def test_the_first_steps_are_beside_the_field_until_somebody_answered(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await _danger(running)
    await page.get_by_role("button", name="Take").click()
    first = page.locator("#first")
    await expect(first).to_have_attribute("open", "")
    await expect(first.get_by_role("listitem")).to_have_count(5)
    await expect(first).to_contain_text("Emergency number in Germany: 112")
    await page.get_by_label("Reply in").fill("Jam ketu.")
    await page.get_by_role("button", name="Send", exact=True).click()
    await _sent(page)
    await expect(first).not_to_have_attribute("open", "")
    await expect(first.get_by_text("What to do first in danger")).to_be_visible()  # one press away


async def test_a_phone_shows_what_was_written_and_who_wrote_it(chromium: Browser, start_router: StartRouter) -> None:
    """What the line sends by itself after *Take* pushes the writer's words up, and the steps and phrases leave little room."""
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana", **PHONE)).pages[0]
    await _danger(running)
    await page.get_by_role("button", name="Take").tap()
    words = page.locator("li.writer .bubble")
    await page.locator("li.assistant").nth(1).wait_for()
    await expect(words).to_be_in_viewport(ratio=1)
    await page.get_by_role("link", name="Phrases").tap()
    await page.get_by_role("button", name="Send: ").first.wait_for()
    await expect(page.locator("#first")).not_to_have_attribute("open", "")
    await expect(words).to_be_in_viewport()
    await page.set_viewport_size({"width": 360, "height": 400})  # the keyboard is up
    await expect(page.get_by_role("button", name="Send: ").first).to_be_in_viewport(ratio=1)
    await page.set_viewport_size(PHONE["viewport"])
    await page.locator("header.top").get_by_role("link", name="About the person").tap()
    person = page.get_by_role("complementary", name="About the person")
    await expect(person.get_by_role("heading", name="Safety")).to_be_visible()
    await person.get_by_role("link", name="Close").tap()
    await expect(person).to_be_hidden()
    await expect(words).to_be_visible()
    await page.go_back()  # to the person, and to no other page
    await expect(person.get_by_role("button", name="Return to the assistant")).to_be_visible()


async def test_a_volunteer_calls_a_supervisor_who_comes(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    vera = (await sign_in(chromium, running, "Vera", Role.VOLUNTEER, **PHONE)).pages[0]
    await _danger(running)
    await vera.get_by_role("button", name="Take").click()
    await vera.get_by_label("Reply in").wait_for()
    sue = (await sign_in(chromium, running, "Sue", Role.SUPERVISOR)).pages[0]
    await expect(sue.locator("#connection")).to_have_text("Connected")
    await sue.get_by_role("link", name="Library").click()  # on any page
    await vera.get_by_role("button", name="I need a supervisor now").click()
    await expect(vera.locator("#plea")).to_contain_text("Supervisors are being called.")
    await expect(vera.locator("#plea")).to_be_in_viewport(ratio=1)  # a phone hides the side of the conversation
    await expect(sue.locator("#alarm").get_by_role("alert")).to_have_text("1 colleague needs a supervisor")
    await expect(sue.locator("#alarm")).to_have_attribute("data-state", "ringing")
    await expect(vera.locator("#alarm")).not_to_contain_text("needs a supervisor")
    await sue.locator("#alarm").get_by_role("alert").click()
    called = sue.get_by_role("region", name="A supervisor is needed")
    await expect(called).to_contain_text("Vera needs a supervisor now: Danger now")
    await sue.get_by_role("button", name="I am coming").click()
    await expect(sue.locator("li.writer .bubble")).to_have_text("cum functioneaza")  # no reason is asked for: they were called
    await expect(sue.locator("#alarm")).not_to_contain_text("needs a supervisor")
    await expect(vera.locator("#plea")).to_contain_text("Sue is coming and can read along.")
    await expect(vera.locator("#plea")).to_be_in_viewport(ratio=1)
    await expect(vera.get_by_role("button", name="Send", exact=True)).to_be_visible()  # still the holder


@pytest.mark.slow  # pages of their own for each task
async def test_an_urgent_answer_by_phone_takes_four_presses(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _counted(chromium, running, "Ana", Role.STAFF, "en", **PHONE)
    await page.goto("/console/library")
    await _danger(running)
    await page.locator("#alarm").get_by_role("alert").tap()
    await page.get_by_role("button", name="Take").tap()
    await page.get_by_label("Reply in").wait_for()  # it has the focus, and the keyboard is up
    await page.keyboard.type("Jam ketu.")
    await page.get_by_role("button", name="Send", exact=True).tap()
    await _sent(page)
    assert await _presses(page) <= 4


@pytest.mark.slow
async def test_a_new_volunteer_answers_and_calls_for_help_in_four_presses(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _counted(chromium, running, "Vera", Role.VOLUNTEER, "en")
    await _danger(running)
    await page.get_by_role("button", name="Take").click()
    await page.get_by_role("button", name="I need a supervisor now").click()
    await expect(page.locator("#plea")).to_be_visible()
    await page.get_by_role("link", name="Phrases").click()
    await page.locator("#panel").get_by_role("button", name="Send").first.click()
    await _sent(page)
    assert await _presses(page) <= 4


@pytest.mark.slow
async def test_without_a_common_language_it_takes_four_presses(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _counted(chromium, running, "Ana", Role.STAFF, "ro", **PHONE)
    await _danger(running)
    await page.get_by_role("button", name="Take").tap()
    await page.get_by_role("link", name="Phrases").tap()
    await page.get_by_label("Reply in").wait_for()
    await page.keyboard.type("siguranță")  # the search has the focus
    await expect(page.locator("#panel [data-results] .phrases p[lang=sq]").first).to_be_visible()
    await page.locator("#panel").get_by_role("button", name="Send").first.tap()
    await _sent(page)
    assert await _presses(page) <= 4


@pytest.mark.slow
async def test_a_note_a_hand_over_and_closing_take_few_presses(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _counted(chromium, running, "Ana", Role.STAFF, "en")
    await sign_in(chromium, running, "Bo", languages=["sq"])
    await _danger(running)
    await page.get_by_role("button", name="Take").click()
    await page.get_by_label("Reply in").wait_for()
    before = await _presses(page)
    await page.get_by_role("link", name="Note", exact=True).click()
    await page.keyboard.type("Locked in, third floor.")
    await page.get_by_role("button", name="Save note").click()
    await expect(page.locator(".notes")).to_contain_text("third floor")
    assert await _presses(page) - before <= 2
    before = await _presses(page)
    await page.get_by_role("link", name="Hand over").first.click()
    await page.get_by_role("radio", name="Albanian", exact=True).check()
    await page.get_by_role("button", name="Offer").click()
    await expect(page.get_by_role("region", name="An open offer")).to_be_visible()
    assert await _presses(page) - before <= 3
    before = await _presses(page)
    await page.get_by_label("Close as").select_option("helped")
    await page.get_by_role("button", name="Close", exact=True).click()
    await expect(page.get_by_text("Nobody is waiting.")).to_be_visible()
    assert await _presses(page) - before <= 2
