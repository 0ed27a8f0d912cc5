"""Free text between two languages in the console, with a LibreTranslate server on loopback."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, Page, expect
from sqlalchemy import select, update

from routing.store.tables import Conversation, Message, Translation
from tests.browser.accessibility import findings
from tests.browser.conftest import on_one_loop, sign_in
from tests.carriers import libretranslate
from tests.carriers.twilio import Handset
from tests.conftest import Running
from tests.servers import served
from tests.types import StartRouter

pytestmark = pytest.mark.slow


@on_one_loop()
async def server() -> AsyncIterator[tuple[libretranslate.LibreTranslate, str]]:
    """The server and its address."""
    found = libretranslate.LibreTranslate()
    async with served(found.app()) as url:
        yield found, url
    assert found.wrong == []


async def _taken(chromium: Browser, running: Running, handset: Handset, text: str) -> Page:
    page = (await sign_in(chromium, running, "Ana", languages=["en"])).pages[0]
    await handset.text(text)
    await expect(page.locator(".queue li")).to_have_count(1)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro"))
    await page.get_by_role("button", name="Take").click()
    return page


async def test_both_directions_with_the_original_beside(
    chromium: Browser, start_router: StartRouter, server: tuple[libretranslate.LibreTranslate, str]
) -> None:
    translator, url = server
    translator.texts["ro", "en", "nu am unde dormi"] = "I have nowhere to sleep"
    translator.texts["en", "ro", "Where are you?"] = "Unde esti?"
    translator.texts["ro", "en", "Unde esti?"] = "Where are you?"
    running = await start_router(translate_url=url, translate_api_key=libretranslate.KEY)
    handset = running.handset()
    page = await _taken(chromium, running, handset, "nu am unde dormi")
    said = page.locator("li.writer")
    await expect(said.locator(".meaning")).to_have_text("Machine translation I have nowhere to sleep")
    await expect(said.locator(".bubble")).to_have_text("nu am unde dormi")

    await page.get_by_label("Reply in").fill("Where are you?")
    await page.get_by_role("button", name="Translate first").click()
    await expect(page.get_by_label("Your words")).to_have_value("Where are you?")
    await expect(page.get_by_label("Machine translation (Romanian)")).to_have_value("Unde esti?")
    await expect(page.get_by_text("Back-translation Where are you?")).to_be_visible()
    assert await findings(page, "translated") == []
    await page.get_by_role("button", name="Send the translation").click()
    sent = page.locator("li.staff").last
    await expect(sent.locator(".bubble")).to_have_text("Unde esti?")
    await expect(sent.locator(".meaning")).to_have_text("Machine translation Where are you?")
    assert (await running.twilio.wait_for(handset.number, 4))[-1] == "Unde esti?"
    async with running.line.store.database.begin() as session:
        kept = [
            *(await session.scalars(select(Translation.sealed_text))),
            *(await session.scalars(select(Message.sealed_original))),
        ]
    assert not any(b"sleep" in (sealed or b"") or b"Where" in (sealed or b"") for sealed in kept)


async def test_a_failure_says_so_and_loses_nothing(
    chromium: Browser, start_router: StartRouter, server: tuple[libretranslate.LibreTranslate, str]
) -> None:
    translator, url = server
    translator.faults += [500, 429]
    running = await start_router(translate_url=url, translate_api_key=libretranslate.KEY)
    handset = running.handset()
    page = await _taken(chromium, running, handset, "unde dorm")
    await expect(page.get_by_text("Could not be translated.")).to_be_visible()
    await page.get_by_label("Reply in").fill("Where are you?")
    await page.get_by_role("button", name="Translate first").click()
    await expect(page.get_by_text("Not translated: the translation server asks to slow down. Nothing was sent")).to_be_visible()
    await expect(page.get_by_label("Reply in")).to_have_value("Where are you?")
    assert "Where are you?" not in await running.twilio.wait_for(handset.number, 3)
    await page.get_by_role("button", name="Try to translate again").click()
    await expect(page.locator("li.writer .meaning")).to_have_text("Machine translation [en] unde dorm")


async def test_it_is_off_unless_a_server_is_set(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _taken(chromium, running, running.handset(), "unde dorm")
    await page.get_by_label("Reply in").wait_for()
    await expect(page.get_by_role("button", name="Translate first")).to_have_count(0)
    await expect(page.locator("li.writer .meaning")).to_have_count(0)
