"""The conversation as staff use it, in a real browser."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from routing.console.conversation_page import hours_there
from routing.conversation.rows import key_of
from routing.desk import reminders
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Conversation, Reminder
from tests.browser.conftest import give_reason, sign_in
from tests.browser.queued import taken
from tests.conftest import Running
from tests.types import StartRouter

AFTER_THE_QUESTION_MS = 20_000
"""A reply waits until both bubbles that a claim sends have gone, and the second waits for the report on the first."""


async def _save(page: Page, button: str) -> None:
    """Press it, and wait until the answer stands in the place of the page."""
    await page.locator("main").evaluate("main => { main.dataset.before = ''; }")
    await page.get_by_role("button", name=button, exact=True).click()
    await expect(page.locator("main[data-before]")).to_have_count(0)


async def test_what_is_said_comes_with_what_it_means_in_the_words_of_staff(chromium: Browser, router: Running) -> None:
    page = (await sign_in(chromium, router, "Ana", languages=["ru"])).pages[0]
    handset = router.handset()
    await handset.text("sunt in Italia, m-au incuiat in casa si nu pot iesi, ajutor")
    await page.locator(".queue a").first.click()
    heard = page.locator(".writer .heard")
    await expect(heard).to_contain_text("Automatic reading")
    await expect(heard).to_contain_text("опасность сейчас")
    await expect(heard).to_contain_text("не может уйти")
    await expect(heard).to_contain_text("страна: Италия")
    await expect(page.locator("#kept-part")).to_contain_text("страна: Италия")
    await expect(page.locator("[data-holder]")).to_contain_text("Italy")
    await expect(page.locator("#kept-part")).to_contain_text("local time")
    meaning = page.locator("li.assistant .meaning").first
    await expect(meaning).to_contain_text("112")
    await expect(meaning).to_have_attribute("lang", "ru")
    await page.get_by_label("You read").select_option("tr")
    await page.get_by_role("button", name="Show", exact=True).click()
    await expect(heard).to_contain_text("şu anda tehlike")


async def test_who_is_locked_in_has_that_for_a_reason(chromium: Browser, router: Running) -> None:
    page = (await sign_in(chromium, router, "Ana")).pages[0]
    await router.handset("+40721000088").text("помогите меня заперли")
    row = page.locator(".queue li .why").first
    await expect(row).to_contain_text("cannot leave")
    await expect(row).not_to_contain_text("violence")
    await page.locator(".queue a").first.click()
    await expect(page.locator(".writer .heard li").first).to_have_text("cannot leave")


async def test_bubbles_say_where_they_are_and_why_they_failed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    page = await taken(chromium, running, handset)
    await page.get_by_label("Reply in").fill("Sunt aici.")
    await page.get_by_role("button", name="Send", exact=True).click()
    bubble = page.locator("li.staff").last
    await expect(bubble).to_contain_text("Sent", timeout=AFTER_THE_QUESTION_MS)
    await running.twilio.wait_for(handset.number, 3)
    await handset.report(running.twilio.sent[-1]["Sid"], "undelivered", "30005")
    await expect(bubble).to_contain_text("Not delivered: unknown number")


async def test_it_says_until_when_they_may_be_written_to_and_holds_what_comes_later(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    handset = running.handset()
    page = await taken(chromium, running, handset)
    safety = page.locator(".safety")
    await expect(safety).to_contain_text("Safe to message until")
    await running.twilio.wait_for(handset.number, 3)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(last_in_at=now() - timedelta(hours=1)))
    await page.get_by_label("Reply in").fill("Sunteti bine?")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.locator("li.staff").last).to_contain_text("Waits until they write")
    await expect(page.locator("#held")).to_have_text("1 message is held.")
    await expect(page.get_by_role("alert").filter(has_text="Quiet for over 15 minutes")).to_be_visible()
    assert len(running.twilio.to(handset.number)) == 3

    await page.get_by_label("Reply in").fill("Vin la ora 5.")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.locator("#held")).to_have_text("2 messages are held.")
    await page.get_by_role("button", name="Cancel it").last.click()
    await expect(page.locator("li.staff").last).to_contain_text("Not sent: staff cancelled it")
    await expect(page.locator("#held")).to_have_text("1 message is held.")

    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(locked_at=now(), safe_word_hash=b"w"))
        await announce(session, "conversation", (await session.scalars(select(Conversation.id))).one())
    await expect(safety).to_contain_text("Locked by their safe word since")
    await expect(page.locator("li.staff").first).to_contain_text("Waits until they unlock")

    async with running.line.store.database.begin() as session:
        until = now() + timedelta(hours=2)
        await session.execute(update(Conversation).values(locked_at=None, safe_until=until))
        await announce(session, "conversation", (await session.scalars(select(Conversation.id))).one())
    await expect(safety).to_contain_text("they said so. They have a safe word.")
    await expect(page.locator("li.staff").first).to_contain_text("Sent", timeout=AFTER_THE_QUESTION_MS)
    await expect(page.locator("#held")).to_have_count(0)
    assert running.twilio.to(handset.number)[3:] == ["Sunteti bine?"]


async def test_what_the_dialogue_knows_of_them_stands_above(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    await handset.text("cum functioneaza")
    page = (await sign_in(chromium, running, "Ana", languages=["uk"])).pages[0]
    slots = {"country": "DE", "topic": "shelter", "papers": "no", "fear": "yes", "shelter_who": "family", "watched": True}
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        key = await key_of(session, running.line.store.vault, conversation.person_id)
        conversation.sealed_known = key.seal(json.dumps(slots))
    await page.goto(f"/console/c/{conversation.id}")
    await expect(page.locator(".known li")).to_have_text(
        [
            "країна: Німеччина",
            "питає про: де переночувати",
            "боїться повертатися додому: так",
            "паспорт країни ЄС: ні",
            "потрібне місце для: батьків із дітьми",
            "телефон читає хтось інший",
        ]
    )


async def test_notes_record_referral_and_reminder_stand_beside_it(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await taken(chromium, running, running.handset())
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await bo.goto(page.url)
    await give_reason(bo)
    await page.get_by_role("link", name="Note", exact=True).click()
    await page.get_by_label("Note for colleagues").fill("Ask her about the papers.")
    await page.get_by_role("button", name="Save note").click()
    await expect(bo.locator(".notes")).to_contain_text("Ask her about the papers.")  # without a reload
    await page.goto(f"{page.url.split('?')[0].removesuffix('/record')}/record")
    await page.get_by_role("checkbox", name="shelter").check()
    await page.locator("select[name=country]").select_option("IT")
    await page.locator("select[name=under_18]").select_option("no")
    await _save(page, "Save the record")
    await expect(page.locator("optgroup").first).to_have_attribute("label", "Italy")  # where they are comes first
    await page.get_by_role("button", name="Save the referral").click()  # nobody chosen, no consent: nothing is kept
    await page.get_by_role("textbox", name="Or somebody else").fill("The shelter by the river")
    await page.get_by_label("yes", exact=True).check()
    await _save(page, "Save the referral")
    await page.locator("select[name=result]").select_option("accepted")
    await _save(page, "Save")
    await page.get_by_role("button", name="Set reminder").click()
    await expect(page.get_by_role("alert")).to_have_text("Not saved: choose how long from now, or a time.")
    await page.locator("select[name=minutes]").select_option("30")
    await page.get_by_label("What for").fill("Is the place free?")
    await page.get_by_role("button", name="Set reminder").click()
    await expect(bo.locator("[data-holder]")).to_contain_text("Italy")  # as soon as the record says so
    beside = bo.locator("#kept-part")
    await expect(beside).to_contain_text("Needs: shelter. Italy. Under 18: no.")
    await expect(beside).to_contain_text("Referred to The shelter by the river, with their consent: accepted.")
    await expect(beside).to_contain_text("Is the place free?")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Reminder).values(due_at=now()))
    await reminders.announce_due(running.line.store)
    await expect(bo.get_by_role("link", name="1 reminder due")).to_be_visible()
    await page.get_by_role("link", name="1 reminder due").click()
    await expect(page.get_by_text("Due since")).to_be_visible()
    await page.get_by_role("button", name="Done").click()
    await expect(bo.locator("#kept-part")).not_to_contain_text("Is the place free?")


async def test_an_edited_message_keeps_what_it_said_before(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    chat = running.chat()
    message = chat.message("vin la ora 5")
    await chat.update(message=message)
    await page.locator(".queue a").first.click()
    await expect(page.locator(".writer .bubble")).to_have_text("vin la ora 5")
    await chat.update(edited_message={**message, "text": "vin la ora 6", "edit_date": message["date"] + 5})
    await expect(page.locator(".writer .bubble")).to_have_text("vin la ora 6")
    edits = page.locator(".edits")
    await expect(edits.locator("li")).to_be_hidden()
    await edits.locator("summary").click()
    await expect(edits.locator("li")).to_have_text("vin la ora 5")
    await chat.update(edited_message={**message, "text": "vin la ora 7", "edit_date": message["date"] + 9})
    await expect(edits.locator("li")).to_have_text(["vin la ora 5", "vin la ora 6"])


def test_the_hour_where_they_are_is_said_once_where_there_is_one() -> None:
    at = datetime(2026, 7, 1, 12, tzinfo=UTC)
    assert hours_there("DE", at) == ["14:00"]
    assert hours_there("US", at) == ["02:00", "08:00"]
    assert hours_there(None, at) == []
    assert len(hours_there("DE")) == 1  # two zones with one clock, asked at two moments


"""What stands in the header and does not fit there."""
WIDER = """(() => {
    const isCut = e => e !== null && (getComputedStyle(e).clipPath !== 'none' || isCut(e.parentElement));
    const isWider = e => e.getBoundingClientRect().right > innerWidth && !isCut(e);
    return [...document.querySelectorAll('*')].filter(isWider).map(e => e.className);
})()"""
"""What reaches over the edge of the window; words that are only for those who listen are cut off from view."""


@pytest.mark.parametrize("width", [320, 1280])
async def test_the_page_fits_and_goes_by_keyboard(chromium: Browser, start_router: StartRouter, width: int) -> None:
    running = await start_router()
    page = await taken(chromium, running, running.handset(), text="https://" + "x" * 300)
    await page.set_viewport_size({"width": width, "height": 700})
    assert await page.evaluate(WIDER) == []
    field = page.get_by_label("Reply in")
    await expect(field).to_be_focused()
    await field.fill("Buna")
    await field.press("Control+Enter")
    await expect(page.locator("li.staff .bubble")).to_have_text("Buna")
