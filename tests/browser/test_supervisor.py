"""The supervisor's pages in real browsers: live, with a take-over from there, and the reports."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, time, timedelta
from io import BytesIO

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect
from pypdf import PdfReader
from sqlalchemy import select, update

from routing.conversation import holding
from routing.conversation.holding import Outcome
from routing.conversation.rows import lock
from routing.oversight import reports
from routing.store.changes import announce
from routing.store.clock import now
from routing.store.tables import Alert, Conversation, Message, Risk, Role, Staff
from tests.browser.conftest import fits_a_phone, give_reason, sign_in
from tests.carriers import twilio
from tests.carriers.twilio import Fault
from tests.conftest import Running
from tests.routing.conversations import add_waiting, write_month
from tests.types import StartRouter

pytestmark = pytest.mark.slow
LANGUAGES = "en ro ru uk bg sq sr tr de fr es it pt pl cs sk hu el ar fa hi bn zh ko vi th sw am so ti"
COUNTRIES = "RO MD UA RU BG AL RS TR DE FR ES IT PT PL CZ SK HU GR EG IR IN BD CN KR VN TH KE ET SO ER"


async def _sue(browser: Browser, running: Running, **options: object) -> Page:
    page = (await sign_in(browser, running, "Sue", Role.SUPERVISOR, **options)).pages[0]
    await page.get_by_role("link", name="Supervisor").click()
    await expect(page.locator("#connection")).to_have_text("Connected")
    return page


async def test_who_holds_what_is_live_and_taken_over_from_there(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    bo = (await sign_in(chromium, running, "Bo", languages=["ro"])).pages[0]
    sue = await _sue(chromium, running)
    await expect(sue.get_by_text("Nobody is waiting.")).to_be_visible()
    await running.handset().text("cum functioneaza")
    await expect(sue.get_by_text("1 at high risk without a person")).to_be_visible()
    await bo.get_by_role("button", name="Take").click()
    held = sue.get_by_role("region", name="Held conversations")
    await expect(held.get_by_role("listitem")).to_contain_text("Bo")
    load = sue.get_by_role("region", name="Who is on, and what they hold").get_by_role("row", name="Bo")
    await expect(load.get_by_role("cell").nth(2)).to_have_text("1")
    takes_over = held.get_by_role("button", name="Take over from Bo")
    await expect(takes_over).to_be_hidden()  # asked first: Bo may be typing
    await held.locator("summary").click()
    async with running.line.store.database.begin() as session:
        await announce(session, "queue", (await session.scalars(select(Conversation.id))).one())
    await expect(takes_over).to_be_visible()  # the page was drawn again meanwhile
    await takes_over.click()
    await sue.get_by_role("button", name="Send").wait_for()
    await give_reason(bo)
    await expect(bo.locator("#hands")).to_contain_text("Sue took it over")
    await sue.goto("/console/supervisor")
    await expect(held.get_by_role("listitem")).to_contain_text("yours")


async def test_waiting_times_follow_what_people_do(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    sue = await _sue(chromium, running)
    tiles = sue.get_by_role("list", name="Waiting times").get_by_role("listitem")
    await expect(tiles.nth(0)).to_contain_text("none in 30 sec")
    conversation_id = await add_waiting(running.line, language="ro", risk=Risk.IMMEDIATE)
    async with running.line.store.database.begin() as session:
        await holding.flag(session, await lock(session, conversation_id), Risk.IMMEDIATE, ["weapon"], None)
        await session.execute(update(Alert).values(raised_at=now() - timedelta(seconds=100)))
    await expect(tiles.nth(0)).to_contain_text("0%, 0 of 1 in 30 sec")  # nobody has seen it, and the time is over
    await expect(tiles.nth(1)).to_contain_text("none in 3 min")
    async with running.line.store.database.begin() as session:
        sue_id = await session.scalar(select(Staff.id))
        conversation = await lock(session, conversation_id)
        await holding.begin_hold(session, conversation, sue_id)
        await holding.end_hold_and_close(session, conversation, Outcome.HELPED)
    await expect(tiles.nth(1)).to_contain_text("100%, 1 of 1 in 3 min")


async def test_what_did_not_arrive_and_who_gets_out_of_reach_is_shown(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router(twilio_whatsapp_from=twilio.SENDER)
    sue = await _sue(chromium, running)
    running.twilio.faults.append(Fault(status=400, code=21211))  # not a phone number
    await running.handset().text("cum functioneaza")
    failed = sue.get_by_role("region", name="Did not arrive")
    await expect(failed.get_by_role("row").nth(1)).to_contain_text("failed")
    conversation_id = await add_waiting(running.line, channel="whatsapp", last_in_at=now() - timedelta(hours=21))
    async with running.line.store.database.begin() as session:
        await announce(session, "queue", conversation_id)
    reach = sue.get_by_role("region", name="About to be out of reach")
    await expect(reach.get_by_role("listitem")).to_contain_text("2 hr left: the carrier's window closes")
    await reach.get_by_role("button", name="Take").click()
    await sue.get_by_role("button", name="Send").wait_for()


async def test_a_report_has_charts_tables_and_a_file(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    month = reports.month_before(now().date().replace(day=1))
    await write_month(running, 9, "ro", "DE", ["shelter"], "helped")
    await write_month(running, 6, "sq", "IT", ["asylum"], None)
    await write_month(running, 2, "tr", None, ["greet"], "referred")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Message).values(received_at=datetime.combine(month, time(12), UTC)))
    sue = await _sue(chromium, running)
    refused: list[str] = []
    sue.on("console", lambda said: refused.append(said.text) if "Refused" in said.text or " style" in said.text else None)
    await sue.get_by_role("link", name="Reports").click()
    await expect(sue.get_by_text("Nobody wrote.")).to_be_visible()
    await expect(sue.get_by_role("link", name="Download")).to_have_count(0)
    await sue.get_by_role("link", name=f"{month:%B}").click()
    await expect(sue.get_by_role("heading", level=1)).to_have_text(f"{month:%B %Y}")
    rows = sue.get_by_role("region", name="Contacts by language").get_by_role("row")
    await expect(rows.nth(1)).to_have_text(re.compile("Romanian\\s*9"))
    await expect(rows.nth(2)).to_have_text(re.compile("Albanian\\s*a few"))  # else Turkish would follow from the total
    await expect(rows.nth(3)).to_have_text(re.compile("Turkish\\s*a few"))
    assert await sue.locator("svg.chart").count() == len(reports.DIMENSIONS)
    chart = sue.get_by_role("img", name="Contacts by language")
    await expect(chart).to_have_attribute("aria-label", "Contacts by language. Romanian: 9, Albanian: a few, Turkish: a few")
    fills = set()
    for colours in ("light", "dark"):
        await sue.emulate_media(color_scheme=colours)  # type: ignore[arg-type]  # one of the two
        fills.add(await chart.locator(".serie-0 rect").first.evaluate("bar => getComputedStyle(bar).fill"))
    assert len(fills) == 2
    assert "rgb(0, 0, 0)" not in fills
    assert refused == []
    violations = (await Axe().run(sue)).response["violations"]
    assert [one["id"] for one in violations if one["impact"] in ("serious", "critical")] == []
    async with sue.expect_download() as got:
        await sue.get_by_role("link", name="Download").click()
    download = await got.value
    assert download.suggested_filename == f"linden-{month:%Y-%m}.csv"
    assert f"{month:%Y-%m},language,sq,hidden" in (await download.path()).read_text()


PAGE_WIDE = 180 / 25.4 * 96
"""CSS pixels between the margins of an A4 page."""
TOO_WIDE = """
(wide) => [...document.querySelectorAll("main *")]
  .filter((one) => !one.closest("svg, .unseen") && one.getBoundingClientRect().right > wide + 1)
  .map((one) => one.outerHTML.slice(0, 120))
"""


@pytest.mark.parametrize("language", ["en", "ru"])
async def test_a_report_on_paper_has_every_count_and_no_navigation(
    chromium: Browser, start_router: StartRouter, language: str
) -> None:
    running = await start_router()
    month = reports.month_before(now().date().replace(day=1))
    for code, country in zip(LANGUAGES.split(), COUNTRIES.split(), strict=True):  # more rows than a screen is high
        await write_month(running, 5, code, country, ["shelter"], "helped")
    await write_month(running, 2, "ja", "JP", ["asylum"], "referred")
    async with running.line.store.database.begin() as session:
        await session.execute(update(Message).values(received_at=datetime.combine(month, time(12), UTC)))
    sue = await _sue(chromium, running, color_scheme="dark")
    if language != "en":
        await sue.request.post("/console/me/language", form={"language": language})
    await sue.goto(f"/console/supervisor/reports?month={month:%Y-%m}")
    await sue.evaluate("print = () => { document.body.dataset.printed = 'yes' }")
    await sue.locator("[data-print]").click()
    await expect(sue.locator("body")).to_have_attribute("data-printed", "yes")
    said = {text.strip() for text in await sue.locator("nav, .mine, .status").all_inner_texts()}
    rows = await sue.locator("main tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    heads = await sue.locator("main h2").all_inner_texts()
    assert len(heads) == len(reports.DIMENSIONS)
    printed = PdfReader(BytesIO(await sue.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "15mm"))))
    text = _squeezed("".join(page.extract_text() for page in printed.pages))
    lost = [row for row in rows if _squeezed("".join(row)) not in text]
    assert lost == []
    assert [head for head in heads if _squeezed(head) not in text] == []
    for word in [word for part in said for word in part.split("\n") if len(word) > 2]:
        assert _squeezed(word) not in text, word
    await sue.emulate_media(media="print")
    await sue.set_viewport_size({"width": int(PAGE_WIDE), "height": 1000})
    assert await sue.evaluate(TOO_WIDE, PAGE_WIDE) == []
    assert await sue.locator(".serie-0 rect").last.is_visible()
    assert await sue.evaluate("getComputedStyle(document.querySelector('td')).color") == "rgb(0, 0, 0)", "light on paper"


def _squeezed(text: str) -> str:
    """As letters alone: paper has ligatures, and lines that break."""
    return "".join(unicodedata.normalize("NFKC", text).split())


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pages_fit_a_phone(chromium: Browser, start_router: StartRouter, scheme: str) -> None:
    running = await start_router(twilio_whatsapp_from=twilio.SENDER)
    await write_month(running, 9, "ro", "DE", ["shelter"], "helped")
    await add_waiting(running.line, channel="whatsapp", last_in_at=now() - timedelta(hours=21), language="ro", country="DE")
    async with running.line.store.database.begin() as session:
        held = (await session.scalars(select(Conversation.id).limit(3))).all()
    sue = await _sue(chromium, running, viewport={"width": 360, "height": 780}, color_scheme=scheme)
    async with running.line.store.database.begin() as session:
        sue_id = await session.scalar(select(Staff.id))
        for conversation_id in held:
            await holding.begin_hold(session, await lock(session, conversation_id), sue_id)
    for path in ("/console/supervisor", "/console/supervisor/reports"):
        await sue.goto(path)
        await fits_a_phone(sue)
