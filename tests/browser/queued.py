"""Conversations in the queue, as browser tests begin with them."""

from __future__ import annotations

from uuid import UUID

from playwright.async_api import Browser, Page, expect
from sqlalchemy import update

from routing.conversation import holding
from routing.conversation.rows import lock
from routing.desk import acts, transfers
from routing.staff import accounts
from routing.store.tables import Author, Conversation, Message, Risk, Role
from tests.browser.conftest import sign_in
from tests.carriers.twilio import Handset
from tests.conftest import PASSWORD, Running
from tests.routing.conversations import add_waiting


async def flag(running: Running, conversation_id: object, level: Risk, reason: str = "confined") -> None:
    async with running.line.store.database.begin() as session:
        conversation = await lock(session, conversation_id)
        await holding.flag(session, conversation, level, [reason], None)


async def add_flagged(running: Running) -> None:
    await flag(running, await add_waiting(running.line, language="ro"), Risk.HIGH)


async def take(running: Running, page: Page, text: str = "buna ziua") -> Handset:
    """The page of a conversation that its reader just took; return the phone of who wrote it."""
    handset = running.handset()
    await handset.text(text)
    await page.get_by_role("button", name="Take").click()
    await page.get_by_role("button", name="Send", exact=True).wait_for()
    return handset


async def hold_and_offer(running: Running, staff_id: UUID) -> None:
    """A conversation of this member in which somebody wrote, and one that a colleague offers to them."""
    mine, offered = [await add_waiting(running.line, language="ro") for _ in range(2)]
    async with running.line.store.database.begin() as session:
        bo = await accounts.add_staff(session, "Bo", PASSWORD, Role.STAFF, [])
    await acts.claim(running.line, mine, staff_id)
    await acts.claim(running.line, offered, bo)
    await transfers.offer(running.line.store, offered, bo, "", to_id=staff_id)
    async with running.line.store.database.begin() as session:
        session.add(Message(conversation_id=mine, author=Author.WRITER, channel="twilio_sms"))


async def taken(chromium: Browser, running: Running, handset: Handset, text: str = "ajutor, ce fac") -> Page:
    """Return the page of a conversation that Ana just took; it is in Romanian."""
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await handset.text(text)
    await expect(page.locator(".queue li")).to_have_count(1)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(language="ro"))
    await page.get_by_role("button", name="Take").click()
    await page.get_by_label("Reply in").wait_for()
    return page
