"""What is typed and not sent yet, in a real browser: it stays, and its cost is counted."""

from __future__ import annotations

from playwright.async_api import Browser, expect
from sqlalchemy import select

from knowledge.texts import sms
from routing.store.changes import announce
from routing.store.tables import Conversation
from tests.browser.conftest import sign_in
from tests.browser.queued import taken
from tests.types import StartRouter


async def test_what_was_typed_survives_news_and_a_change_of_hands(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    handset = running.handset()
    page = await taken(chromium, running, handset)
    field = page.get_by_label("Reply in")
    await field.fill("un gand neterminat")
    await handset.text("alo?")
    await expect(page.get_by_text("alo?")).to_be_visible()
    await expect(field).to_have_value("un gand neterminat")
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        conversation.holder_id, conversation.state = None, "waiting"
        await announce(session, "conversation", conversation.id)
    await expect(page.get_by_text("The conversation changed hands.")).to_be_visible()
    await expect(field).to_have_value("un gand neterminat")
    await expect(page.get_by_role("button", name="Take this conversation")).to_be_visible()
    await bo.reload()
    await bo.get_by_role("button", name="Take").click()
    await bo.get_by_label("Reply in").wait_for()
    await expect(page.get_by_role("button", name="Take this conversation")).to_have_count(0)
    for named in ("Send", "Return to the assistant", "Back to the queue", "Close", "I need a supervisor now"):
        await expect(page.locator("main").get_by_role("button", name=named, exact=True)).to_have_count(0)
    await expect(page.locator("main").get_by_role("link", name="Hand over")).to_have_count(0)
    await field.press("Control+Enter")
    await expect(page.locator("#queue")).to_contain_text("Bo has it")
    await expect(page.locator("#successor")).to_have_text("Bo has this conversation now.")
    await expect(page.locator("#person")).not_to_contain_text("Ana")  # nothing beside it is of before
    await expect(page.get_by_role("button", name="Read it")).to_be_visible()
    await expect(page.get_by_label("Reply in")).to_have_value("un gand neterminat")
    assert "un gand neterminat" not in running.twilio.to(handset.number)


async def test_who_takes_again_what_they_lost_sends_what_they_had_typed(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await taken(chromium, running, running.handset())
    await page.get_by_label("Reply in").fill("un gand neterminat")
    async with running.line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        conversation.holder_id, conversation.state = None, "waiting"
        await announce(session, "conversation", conversation.id)
        await announce(session, "queue", conversation.id)
    await page.get_by_role("button", name="Take this conversation").click()
    await page.get_by_role("button", name="Return to the assistant").wait_for(state="attached")
    await expect(page.get_by_label("Reply in")).to_have_value("un gand neterminat")
    await page.get_by_role("button", name="Send", exact=True).click()
    await expect(page.locator("li.staff .bubble").last).to_have_text("un gand neterminat")


TYPED = (
    "a",
    "a" * 160,
    "a" * 161,
    "a" * 306,
    "a" * 307,
    "ș" + "a" * 69,
    "ș" + "a" * 70,
    "€" * 80,
    "€" * 81,
    "{" + "b" * 151 + "}" + "c" * 60,
    "👩" * 35,
    "👩" * 36,
    "помогите " * 20,
    "É è Ç \\ ~ [x]",
)


async def test_the_count_while_typing_is_what_the_server_counts(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = await taken(chromium, running, running.handset())
    await expect(page.locator("#cost")).to_have_text("")
    await page.context.set_offline(True)  # the server is asked nothing
    for text in TYPED:
        await page.get_by_label("Reply in").fill(text)
        shown = await page.locator("#cost").inner_text()
        count = sms.segments(text.strip())
        assert shown.startswith(f"{count} SMS · "), text
        left = int(shown.split(" · ")[1].split(" ")[0])
        assert sms.segments(text.strip() + "a" * left) == count
        assert sms.segments(text.strip() + "a" * (left + 1)) == count + 1
