"""Offers, release, closing, take-over and who loses what they hold, two browsers side by side where two people act."""

from __future__ import annotations

from datetime import timedelta

from playwright.async_api import Browser, expect
from sqlalchemy import select, update

from routing.oncall import unattended
from routing.staff import presence
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Conversation, Role, Session, Staff
from tests.browser.conftest import fits_a_phone, give_reason, sign_in
from tests.browser.queued import take
from tests.conftest import PASSWORD
from tests.routing.watching import until_said
from tests.types import StartRouter


async def test_an_offer_is_declined_and_another_accepted(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana = (await sign_in(chromium, running, "Ana")).pages[0]
    bo = (await sign_in(chromium, running, "Bo", languages=["sq"])).pages[0]
    await take(running, ana)
    await ana.get_by_role("link", name="Hand over").first.click()
    await ana.get_by_role("radio", name="Albanian", exact=True).check()
    await ana.get_by_label("Note").fill("She writes in Albanian, be gentle.")
    await ana.get_by_role("button", name="Offer").click()
    await expect(ana.get_by_role("region", name="An open offer")).to_contain_text("be gentle")
    offered = bo.get_by_role("region", name="Offered to you")
    await expect(offered).to_contain_text("Ana asks whoever speaks Albanian")
    assert "be gentle" not in await bo.content()
    await expect(bo).to_have_title("(1) Queue")
    await bo.get_by_label("Why you decline").select_option("busy")
    await bo.get_by_role("button", name="Decline").click()
    await expect(offered).to_have_count(0)
    await expect(ana.locator("#news").get_by_role("alert")).to_have_text("Bo declined your offer: on another emergency.")
    await ana.get_by_role("link", name="Hand over").first.click()

    await ana.get_by_role("radio", name="Bo Albanian on holds 0").check()
    await ana.get_by_label("Note").fill("Please, I go home now.")
    await ana.get_by_role("button", name="Offer").click()
    await bo.get_by_role("link", name="Read the note").click()
    await expect(bo.get_by_text("Please, I go home now.")).to_be_visible()
    await bo.get_by_role("button", name="Accept").click()
    await bo.get_by_role("button", name="Send", exact=True).wait_for()
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_have_count(0)
    await give_reason(ana)
    await expect(ana.locator("#hands")).to_contain_text("Bo accepted the offer")
    await expect(bo.locator(".notes")).to_contain_text("Please, I go home now.")  # it is theirs to read from now on


async def test_a_released_conversation_is_in_line_again_and_the_writer_knows(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ana, bo = [(await sign_in(chromium, running, name)).pages[0] for name in ("Ana", "Bo")]
    await take(running, ana)
    await ana.get_by_role("button", name="Back to the queue").click()
    await expect(bo.locator(".queue li")).to_contain_text("a member of staff put it back")
    await expect(bo.locator(".queue li .state")).to_have_text("waiting")
    await until_said(running, running.line.library.render("still_waiting", {}, "ro", "sms").bubbles[0].text)


async def test_closing_asks_how_it_ended(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana = (await sign_in(chromium, running, "Ana")).pages[0]
    await take(running, ana)
    await ana.get_by_role("button", name="Close", exact=True).click()
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_be_visible()  # nothing chosen, nothing closed
    await ana.get_by_label("Close as").select_option("referred")
    await ana.get_by_role("button", name="Close", exact=True).click()
    await expect(ana.get_by_text("Nobody is waiting.")).to_be_visible()
    async with running.line.store.database.begin() as session:
        conversation_id = (await session.scalars(select(Conversation.id))).one()
    await ana.goto(f"/console/c/{conversation_id}")
    await give_reason(ana)
    await expect(ana.locator("#trail summary")).to_contain_text("Ana closed it")
    await ana.locator("#trail summary").click()
    await expect(ana.locator("#trail")).to_contain_text("referred")


async def test_a_supervisor_writes_in_anothers_conversation_and_takes_it_over(
    chromium: Browser, start_router: StartRouter
) -> None:
    running = await start_router()
    ana = (await sign_in(chromium, running, "Ana")).pages[0]
    sue = (await sign_in(chromium, running, "Sue", Role.SUPERVISOR)).pages[0]
    await take(running, ana)
    await sue.locator(".queue summary").click()  # asked first, with the name of the holder
    await expect(sue.locator(".queue").get_by_role("button", name="Take over from Ana")).to_be_visible()
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_be_visible()
    await sue.locator(".queue a").click()
    await give_reason(sue)
    await sue.get_by_role("link", name="Write in Ana's conversation").click()
    await sue.get_by_label("Write in Ana's conversation").fill("Sunt sefa turei.")
    await sue.get_by_role("button", name="Send for Ana").click()
    await expect(ana.locator("li.staff .bubble")).to_have_text("Sunt sefa turei.")
    await expect(ana.locator("#hands")).to_contain_text("Sue wrote here while somebody else held it")
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_be_visible()
    await sue.get_by_role("button", name="Take over from Ana").click()
    await sue.get_by_role("button", name="Send", exact=True).wait_for()
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_have_count(0)
    await give_reason(ana)
    await expect(ana.locator("#hands")).to_contain_text("Sue took it over")


async def test_who_does_not_react_in_the_minutes_that_were_set_loses_it(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo = [(await sign_in(chromium, running, name)).pages[0] for name in ("Ana", "Bo")]
    ada = (await sign_in(chromium, running, "Ada", Role.ADMIN)).pages[0]
    await ada.goto("/console/on-call")
    await ada.get_by_label("Minutes").fill("3")
    await ada.get_by_label("Phone of the team").fill("+37360000001")
    await ada.locator("form[action$='/duty'] button").click()
    await take(running, ana)
    ago = now() - timedelta(minutes=4)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(last_in_at=ago, held_since=ago, last_out_at=ago - timedelta(minutes=1)))
    await unattended.run(running.line)
    await expect(bo.locator(".queue li")).to_contain_text("the member of staff did not react")
    await expect(bo.locator(".queue li .state")).to_have_text("waiting")
    await expect(ana.get_by_role("button", name="Send", exact=True)).to_have_count(0)
    await until_said(running, running.line.library.render("still_waiting", {}, "ro", "sms").bubbles[0].text)
    async with (
        running.line.store.database.begin() as session
    ):  # nobody reacts for five minutes more, so the team's phone is called
        await session.execute(update(Conversation).values(waiting_since=now() - timedelta(minutes=6)))
        await announce(session, "queue", (await session.scalars(select(Conversation.id))).one())
    await unattended.run(running.line)
    await expect(bo.locator(".queue li .state")).to_contain_text("called: team's phone")
    assert "High risk" in (await running.twilio.wait_for("+37360000001"))[0]


async def test_who_closes_their_browser_loses_it_after_a_while(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    window = await sign_in(chromium, running, "Ana")
    bo = (await sign_in(chromium, running, "Bo")).pages[0]
    await take(running, window.pages[0])
    await window.close()
    await unattended.run(running.line)
    await expect(bo.locator(".queue li .state")).to_have_text("ANAna has it")  # a screen that went dark for a moment
    async with running.line.store.database.begin() as session:
        ana = await session.scalar(select(Staff.id).where(Staff.name == "Ana"))
        long_ago = now() - presence.AWAY_AFTER * 2
        await session.execute(update(Session).where(Session.staff_id == ana).values(last_seen_at=long_ago, live_at=long_ago))
        await session.execute(update(Conversation).values(held_since=long_ago))
    await unattended.run(running.line)
    await expect(bo.locator(".queue li")).to_contain_text("the member of staff is away")
    await bo.get_by_role("button", name="Take").click()
    await bo.get_by_role("button", name="Send", exact=True).wait_for()


async def test_signing_out_puts_what_one_holds_into_the_queue(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana, bo = [(await sign_in(chromium, running, name)).pages[0] for name in ("Ana", "Bo")]
    await take(running, ana)
    await ana.get_by_role("button", name="Sign out").click()
    await expect(ana.get_by_text("You hold one conversation.")).to_be_visible()
    await ana.get_by_role("button", name="Sign out anyway").click()
    await expect(bo.locator(".queue li")).to_contain_text("the member of staff signed out")
    await expect(bo.get_by_role("button", name="Take")).to_be_visible()
    await ana.get_by_label("Name").fill("Ana")
    await ana.get_by_label("Password").fill(PASSWORD)
    await ana.get_by_role("button", name="Sign in").click()
    await expect(ana.locator(".queue li")).to_have_count(1)


SPILLED = """
() => [...document.querySelectorAll(".choice")]
  .filter((one) => one.scrollHeight > one.clientHeight).map((one) => one.innerText)
"""
"""Rows whose words are higher than they are."""


async def test_the_rows_of_people_have_room_for_their_words_on_a_phone(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    ana = (await sign_in(chromium, running, "Ana", viewport={"width": 360, "height": 740})).pages[0]
    for name in ("Oleksandra Kovalenko", "Maria Ionescu", "Besa Hoxha", "Yana Petrova", "Milica Jovanovic"):
        await sign_in(chromium, running, name, languages=["sq", "uk", "bg"])
    await take(running, ana)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Staff).where(Staff.name == "Ana").values(interface_language="ru"))
    await ana.goto(f"{ana.url}/hand-over")
    await expect(ana.locator(".choice .who")).to_have_count(5)
    assert await ana.evaluate(SPILLED) == []
    await fits_a_phone(ana)
