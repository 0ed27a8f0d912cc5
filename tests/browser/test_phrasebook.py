"""Leading a conversation in a language that one does not speak, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from routing.console.conversation_page import there_now
from routing.store.tables import Conversation
from tests.browser.conftest import give_reason, sign_in
from tests.carriers.twilio import Handset
from tests.conftest import Running
from tests.routing.conversations import add_heard
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _phrases(chromium: Browser, running: Running, handset: Handset, language: str, **options: object) -> Page:
    """The phrasebook of somebody who writes Albanian in Germany, opened by a member of staff who reads `language`."""
    page = (await sign_in(chromium, running, "Ana", languages=[language], **options)).pages[0]
    await handset.text("me ndihmoni")
    await expect(page.locator(".queue li")).to_have_count(1)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="sq", country="DE"))
    await page.get_by_role("button", name="Take").click()
    await page.get_by_role("link", name="Phrases").click()
    await page.get_by_label("Search in").wait_for()
    return page


async def test_a_russian_speaker_leads_a_conversation_in_albanian(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    page = await _phrases(chromium, running, handset, "ru")
    await expect(page.get_by_role("heading", name="Безопасно ли")).to_be_visible()
    search = page.get_by_label("Search in")
    await expect(search).to_be_focused()
    await search.fill("вы сейчас в БЕЗОПАСНОСТИ")
    shown = page.locator("#panel [data-results] .phrases li")
    await expect(page.locator("#found")).to_have_text("1 phrase")
    await expect(shown.locator("p[lang=sq]")).to_have_text("A je në siguri tani? Mjafton po ose jo.")
    await shown.get_by_role("button", name="Send").click()

    said = page.locator("li.staff").last
    await expect(said.locator(".bubble")).to_have_text("A je ne siguri tani? Mjafton po ose jo.")
    russian = said.locator(".meaning")
    await expect(russian).to_have_attribute("lang", "ru")
    await expect(russian).to_contain_text("Вы сейчас в безопасности?")
    assert (await running.twilio.wait_for(handset.number, 4))[-1] == "A je ne siguri tani? Mjafton po ose jo."

    bo = (await sign_in(chromium, running, "Bo", languages=["tr"])).pages[0]  # another reader, another language
    await bo.goto(page.url.split("?")[0])
    await give_reason(bo)
    meaning = bo.locator("li.staff .meaning").last
    await expect(meaning).to_have_attribute("lang", "tr")
    await expect(meaning).to_contain_text("Şu an güvende misiniz?")


@pytest.mark.parametrize("viewport", [{"width": 1280, "height": 800}, {"width": 360, "height": 740}], ids=["desk", "phone"])
async def test_what_opens_above_the_field_leaves_what_they_wrote_last_in_sight(
    chromium: Browser, start_router: StartRouter, viewport: dict[str, int]
) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana", languages=["en"], viewport=viewport)).pages[0]
    await running.handset().text("me ndihmoni")
    await page.get_by_role("button", name="Take").click()
    field = page.get_by_label("Reply in")
    await field.wait_for()
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    for number in range(12):
        await add_heard(running.line, conversation_id, f"mesajul {number}")
    await page.reload()
    words, talk = page.locator("li.writer .bubble").last, page.locator("#conversation")
    await expect(words).to_be_in_viewport(ratio=1)
    for opens, panel in (("Phrases", "Search in"), ("Answers", "Words")):
        before = await talk.evaluate("one => one.clientHeight")
        await page.get_by_role("link", name=opens).click()
        await page.locator("#panel").get_by_label(panel).first.wait_for()
        assert await talk.evaluate("one => one.clientHeight") < before, "the panel takes no room"
        await expect(words).to_be_in_viewport(ratio=0.9)
        await page.keyboard.press("Escape")
        await expect(page.locator("#panel")).to_be_hidden()
        await expect(words).to_be_in_viewport(ratio=1)


async def test_a_word_in_a_hurry_finds_what_fits_and_nothing_else(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _phrases(chromium, running, running.handset(), "en")
    search, shown = page.get_by_label("Search in"), page.locator("#panel [data-results] .phrases li")
    for words, count, first in (
        ("kid", 4, "How old are you?"),
        ("boss", 5, "Who is near you now?"),
        ("bleed", 4, "Are you hurt?"),
        ("money", 2, "The place costs you nothing."),
    ):
        await search.fill(words)
        await expect(page.locator("#found")).to_have_text(f"{count} phrases")
        await expect(shown.first.locator("p[lang=en]")).to_have_text(first)
    await search.fill("pizza")
    await expect(page.get_by_text("Nothing fits.")).to_be_visible()


async def test_parameters_come_from_facts_and_the_preview_follows(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    page = await _phrases(chromium, running, handset, "en")
    await page.get_by_label("Search in").fill("call them yourself yes")
    await expect(page.get_by_text("Nothing fits.")).to_be_visible()
    await page.get_by_label("Search in").fill("you can call")
    await page.get_by_role("link", name="Fill in: You can call").click()
    preview = page.locator("#preview")
    await expect(preview).to_contain_text("Still to fill in: contact.")
    await page.locator("select[name=contact]").select_option("de-hilfetelefon")
    await expect(preview.locator("p[lang=en]")).to_have_text("You can call Hilfetelefon: 116016.")
    await expect(preview.locator("p[lang=sq]")).to_have_text("Mund te telefonosh vete. Hilfetelefon: 116016.")
    await page.get_by_role("button", name="Send in Albanian").click()
    await expect(page.locator("li.staff").last.locator(".meaning")).to_contain_text("You can call Hilfetelefon: 116016.")
    assert (await running.twilio.wait_for(handset.number, 4))[-1] == "Mund te telefonosh vete. Hilfetelefon: 116016."
    await page.get_by_label("You read").select_option("uk")
    await page.get_by_role("button", name="Show", exact=True).click()
    filled_in = page.locator("li.staff .meaning").last  # filled in by a reader of English, and says so
    await expect(filled_in).to_have_attribute("lang", "en")
    await expect(filled_in).to_contain_text("English You can call Hilfetelefon: 116016.")


@pytest.mark.parametrize("size", [(1280, 800), (360, 740)], ids=["desk", "phone"])
async def test_while_a_phrase_is_filled_in_its_own_send_is_the_one_in_sight(
    chromium: Browser, start_router: StartRouter, size: tuple[int, int]
) -> None:
    running = await start_router()
    page = await _phrases(chromium, running, running.handset(), "en", viewport={"width": size[0], "height": size[1]})
    send = page.get_by_role("button", name=re.compile("^Send"))
    await page.get_by_label("Search in").fill("I have to stop")
    await page.get_by_role("link", name="Fill in: I have to stop").click()
    await page.get_by_label("Time, where they are").wait_for()
    await expect(send).to_have_count(0)
    await page.get_by_label("Time, where they are").fill("2330")
    await page.get_by_role("button", name="Show it").click()
    await expect(send).to_have_text(["Send in Albanian"])
    await expect(send).to_be_in_viewport(ratio=0.95)
    await expect(page.locator("#preview .out .bubble")).to_be_in_viewport()
    await page.keyboard.press("Escape")
    await expect(send).to_have_text(["Send"])


async def test_it_works_without_a_script_and_names_the_month(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _phrases(chromium, running, running.handset(), "en", viewport={"width": 320, "height": 700})
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    plain = await chromium.new_context(
        base_url=running.url, java_script_enabled=False, storage_state=await page.context.storage_state()
    )
    still = await plain.new_page()
    await still.goto(f"{page.url.split('?')[0]}/phrases")
    await still.get_by_label("Search in").fill("write again")
    await still.get_by_role("button", name="Show", exact=True).click()
    await still.get_by_role("link", name="Fill in: I have to stop").click()
    at = still.get_by_label("Time, where they are")
    await at.fill("25:00")
    assert not await at.evaluate("one => one.checkValidity()")
    await at.fill("1830")  # keypads for numbers have no colon
    await still.get_by_label("Day, if not today").fill(f"{there_now('DE').year + 1}-11-27")
    await still.get_by_role("button", name="Show it").click()
    await expect(at).to_have_value("18:30")
    await expect(still.locator("#preview p[lang=en]")).to_contain_text("at 18:30 (Nov 27)")
    await expect(still.locator("#preview p[lang=sq]")).to_contain_text("18:30 (27 nen)")


async def test_who_does_not_hold_it_sees_the_phrases_and_no_way_to_send(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _phrases(chromium, running, running.handset(), "en")
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await bo.goto(page.url)
    await give_reason(bo)
    await bo.goto(f"{page.url.split('?')[0]}/phrases")
    await expect(bo.get_by_text("Ana holds the conversation, so you cannot send.")).to_be_visible()
    await expect(bo.get_by_role("button", name="Send")).to_have_count(0)
