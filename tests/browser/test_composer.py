"""Writing: nothing that was typed is lost, nothing goes twice, what goes can be taken back, and the way there is short."""

from __future__ import annotations

from datetime import timedelta

import pytest
from playwright.async_api import Browser, Page, Route, expect
from sqlalchemy import delete, func, select, update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import replies, undoing
from routing.store.tables import Conversation, Message, Risk, Role, Session
from tests.browser.conftest import sign_in
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter


async def _taken(chromium: Browser, running: Running, **options: object) -> Page:
    page = (await sign_in(chromium, running, "Ana", **options)).pages[0]
    await running.handset().text("cum functioneaza")
    await page.get_by_role("button", name="Take").click()
    await page.get_by_label("Reply in").wait_for()
    return page


async def _sent_by_staff(running: Running) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).where(Message.author == "staff")) or 0


async def test_three_taps_on_a_slow_net_send_one_message(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await _taken(chromium, running)
    waiting: list[Route] = []

    async def keep(route: Route) -> None:
        waiting.append(route)

    await page.route("**/reply*", keep)
    await page.get_by_label("Reply in").fill("Sunt aici.")
    send = page.get_by_role("button", name="Send", exact=True)
    for _ in range(3):
        await send.click(force=True)
    assert len(waiting) == 1  # the button waits
    body = waiting[0].request.post_data
    assert body
    await waiting[0].continue_()
    await expect(page.locator("li.staff .bubble")).to_have_text("Sunt aici.")
    await page.unroute("**/reply*")
    answer = await page.request.post(
        waiting[0].request.url, data=body, headers={"content-type": "application/x-www-form-urlencoded"}
    )
    assert answer.ok  # a phone sent it again
    assert await _sent_by_staff(running) == 1


async def test_a_draft_outlives_other_pages_a_lost_net_and_a_sign_in_that_ended(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    page = await _taken(chromium, running)
    field = page.get_by_label("Reply in")
    await field.fill("un gand neterminat")
    await page.get_by_role("link", name="Queue", exact=True).click()
    await expect(page.get_by_text("Choose a conversation from the list.")).to_be_visible()
    await page.locator(".queue a").click()
    await page.locator("[data-conversation][data-mine]").wait_for()
    await expect(field).to_have_value("un gand neterminat")
    await page.get_by_role("link", name="Note", exact=True).click()
    await page.get_by_label("Note for colleagues").fill("de retinut")
    await page.get_by_role("button", name="Save note").click()
    await expect(page.locator(".notes")).to_contain_text("de retinut")
    await expect(field).to_have_value("un gand neterminat")

    await page.route("**/reply*", lambda route: route.abort())
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.get_by_text("Not sent: no connection. Your text is still here.")).to_be_visible()
    await expect(field).to_have_value("un gand neterminat")
    await page.unroute("**/reply*")

    async with running.line.store.database.begin() as session:
        await session.execute(delete(Session))
    await page.get_by_role("button", name="Send", exact=True).click()
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("your text is still here")
    await dialog.get_by_label("Name").fill("Ana")
    await dialog.get_by_label("Password").fill(PASSWORD)
    await dialog.get_by_role("button", name="Sign in").click()
    await expect(dialog).to_have_count(0)
    await expect(field).to_have_value("un gand neterminat")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.locator("li.staff .bubble")).to_have_text("un gand neterminat")
    await expect(field).to_have_value("")
    await page.reload()
    await expect(field).to_have_value("")


async def test_a_message_is_taken_back_in_time_and_its_text_is_there_again(
    chromium: Browser, start_router: StartRouter, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = await start_router()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(replies, "UNDO_FOR", timedelta(minutes=1))
        page = await _taken(chromium, running)
        await page.get_by_label("Reply in").fill("prea repede")
        await page.get_by_role("button", name="Send", exact=True).click()
        await expect(page.locator("li.staff")).to_contain_text("Goes out in")
        await page.get_by_role("button", name="Undo").click()
        await expect(page.get_by_label("Reply in")).to_have_value("prea repede")
        await expect(page.locator("li.staff")).to_contain_text("Not sent: staff cancelled it")
    await running.settled()
    assert "prea repede" not in running.twilio.to(running.handset().number)


async def test_what_was_taken_back_folds_once_something_later_went(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(replies, "UNDO_FOR", timedelta(minutes=1))
        page = await _taken(chromium, running)
        await page.get_by_label("Reply in").fill("prea repede")
        await page.get_by_role("button", name="Send", exact=True).click()
        await page.get_by_role("button", name="Undo").click()
        await expect(page.get_by_label("Reply in")).to_have_value("prea repede")
    await expect(page.get_by_text("prea repede", exact=True).locator("visible=true").first).to_be_visible()
    await expect(page.locator(".unsent")).to_have_count(0)  # nothing has gone since
    await page.get_by_label("Reply in").fill("mai incet")
    await page.get_by_role("button", name="Send", exact=True).click()
    unsent = page.locator("li.staff .unsent")
    await expect(unsent.locator("summary")).to_have_text("Not sent: staff cancelled it")
    await expect(unsent.locator(".bubble")).to_be_hidden()
    await unsent.locator("summary").click()
    await expect(unsent.locator(".bubble")).to_have_text("prea repede")
    await expect(unsent.locator(".bubble")).to_be_visible()


async def test_letting_go_is_undone_from_the_queue(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(undoing, "LET_GO_FOR", timedelta(minutes=1))
        page = await _taken(chromium, running)
        await page.get_by_role("button", name="Return to the assistant").click()
        await page.get_by_role("button", name="Undo").click()
        await page.get_by_label("Reply in").wait_for()
    async with running.line.store.database.begin() as session:
        assert (await session.scalars(select(Conversation.holder_id))).one() is not None


async def test_without_a_common_language_an_urgent_answer_takes_four_presses(
    chromium: Browser, start_router: StartRouter
) -> None:
    """By a thumb: take it, open the phrases, send the first suggestion.  Before it was six and a search."""
    running = await start_router()
    window = await sign_in(
        chromium, running, "Vera", Role.VOLUNTEER, ["ru"], viewport={"width": 390, "height": 844}, has_touch=True
    )
    page = window.pages[0]
    await running.handset().text("me kane mbyllur")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="sq"))
        conversation_id = (await session.scalars(select(Conversation.id))).one()
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["confined"], None)
    await expect(page.locator(".queue li")).to_contain_text("cannot leave")
    presses = (
        page.get_by_role("button", name="Take"),
        page.get_by_role("link", name="Phrases"),
        page.get_by_role("region", name="Suggested now").get_by_role("button").first,
    )
    for press in presses:
        await press.tap()
    await expect(page.locator("li.staff .bubble")).to_have_text("A je ne siguri tani? Mjafton po ose jo.")
    assert len(presses) <= 4
    assert await page.locator("li.staff").last.evaluate("said => said.getBoundingClientRect().bottom <= innerHeight")


async def test_a_page_of_a_form_that_a_phone_asks_for_again_leads_to_the_conversation(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    page = await _taken(chromium, running)
    await page.goto(f"{page.url.split('?')[0]}/reply")
    await page.get_by_label("Reply in").wait_for()
    await page.goto("/console/nothing-here")
    await expect(page.get_by_role("alert").filter(has_text="Not done")).to_be_visible()


@pytest.mark.slow  # the real model
async def test_phrases_are_found_by_what_they_mean(chromium: Browser, router: Running) -> None:
    page = (await sign_in(chromium, router, "Ana", languages=["en"])).pages[0]
    await router.handset().text("persoana")
    await page.get_by_role("button", name="Take").click()
    await page.get_by_label("Reply in").press("/")
    search = page.get_by_label("Search in")
    for typed, found in (("knife", "Is there a weapon?"), ("map", "Do you know the address?"), ("bleeding", "Are you hurt?")):
        await search.fill(typed)
        await expect(page.locator("#panel [data-results]")).to_contain_text(found)
