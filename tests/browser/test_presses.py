"""Presses of one page that overlap: they go in their order, and what was asked for last is what the page shows."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from playwright.async_api import Browser, Locator, Page, Route, expect
from sqlalchemy import select

from routing.store.tables import Conversation, State
from tests.browser.conftest import sign_in
from tests.conftest import Running
from tests.types import StartRouter

ROUND_TRIP = "fetch('/console/here', { method: 'POST' }).then(() => new Promise(requestAnimationFrame)).then(() => null)"
"""What was sent before has left the browser by then, and what was answered before is drawn."""


@dataclass
class Held:
    """The first press is answered when `let_go` is set; `sent` has all addresses in their order."""

    sent: list[str] = field(default_factory=list)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)


@asynccontextmanager
async def _first_held(page: Page) -> AsyncIterator[Held]:
    held = Held()

    async def pass_on(route: Route) -> None:
        held.sent.append(route.request.url.rsplit("/", 2)[1])
        if len(held.sent) == 1:
            await held.let_go.wait()
        await route.continue_()

    await page.route("**/claim", pass_on)
    yield held
    held.let_go.set()


async def _two_waiting(chromium: Browser, running: Running) -> tuple[Page, list[str]]:
    """The queue, and the ids of its two rows from the top."""
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    for number in range(2):
        await running.handset(f"+4072100000{number}").text("cum functioneaza")
        await expect(page.locator(".queue li")).to_have_count(number + 1)
    await running.settled()
    rows = page.locator(".queue li")
    return page, [str(await rows.nth(number).get_attribute("data-key")) for number in range(2)]


def _take(page: Page, conversation_id: str) -> Locator:
    return page.locator(f'[data-key="{conversation_id}"]').get_by_role("button", name="Take")


async def _held_by_me(running: Running) -> set[str]:
    async with running.line.store.database.begin() as session:
        return {str(one) for one in await session.scalars(select(Conversation.id).where(Conversation.state == State.WITH_STAFF))}


async def test_two_presses_go_in_their_order_and_the_second_is_what_one_sees(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    page, [first, second] = await _two_waiting(chromium, running)
    async with _first_held(page) as held:
        await _take(page, first).click()
        await _take(page, second).click()
        await page.evaluate(ROUND_TRIP)
        assert held.sent == [first]
        held.let_go.set()
        await page.wait_for_url(f"**/console/c/{second}")
    assert held.sent == [first, second]
    assert await _held_by_me(running) == {first, second}
    await page.evaluate(ROUND_TRIP)
    await expect(page.locator("[data-conversation]")).to_have_attribute("data-conversation", second)


async def test_the_answer_to_a_press_is_not_drawn_over_the_page_of_a_later_link(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    page, [first, _] = await _two_waiting(chromium, running)
    async with _first_held(page) as held:
        await _take(page, first).click()
        await page.get_by_role("link", name="History").click()
        await page.get_by_role("heading", name="History").wait_for()
        async with page.expect_response(f"**/console/c/{first}") as answer:
            held.let_go.set()
        await (await answer.value).finished()
    await page.evaluate(ROUND_TRIP)
    await expect(page.get_by_role("heading", name="History")).to_be_visible()
    assert page.url.endswith("/console/history")
    assert await _held_by_me(running) == {first}


async def test_a_press_that_got_through_is_not_met_by_what_failed_before(chromium: Browser, start_router: StartRouter) -> None:
    """No net for two presses; the page of the third says nothing of them any more."""
    running = await start_router()
    page, [first, second] = await _two_waiting(chromium, running)
    both = asyncio.Event()

    async def fail(route: Route) -> None:
        await both.wait()
        await route.abort()

    fault = page.locator("#toasts").get_by_text("Not sent: no connection")
    await page.route("**/claim", fail)
    for one in (first, second):
        await _take(page, one).click()
    both.set()
    await expect(page.locator("form[data-busy]")).to_have_count(0)
    await expect(fault).to_be_visible()
    await page.unroute("**/claim")
    await _take(page, second).click()
    await page.wait_for_url(f"**/console/c/{second}")
    await page.evaluate(ROUND_TRIP)
    await expect(fault).to_have_count(0)


@pytest.mark.parametrize(("refused", "shown"), [(0, 1), (1, 0)], ids=["the first", "the second"])
async def test_what_one_press_was_refused_for_is_said_beside_the_page_of_the_other(
    chromium: Browser, start_router: StartRouter, refused: int, shown: int
) -> None:
    running = await start_router()
    page, waiting = await _two_waiting(chromium, running)
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    async with _first_held(page) as held:
        for one in waiting:
            await _take(page, one).click()
        assert (await bo.request.post(f"/console/c/{waiting[refused]}/claim")).ok
        held.let_go.set()
        await page.wait_for_url(f"**/console/c/{waiting[shown]}")
    await expect(page.get_by_role("alert").filter(has_text="Bo holds this conversation.")).to_be_visible()
