"""Invented conversations: marked wherever they are seen, sent to nobody, counted nowhere, taken away again."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect
from sqlalchemy import func, select, text, update
from typer.testing import CliRunner

from knowledge import Library
from linden import demo, demo_removal
from linden.cli import app
from linden.demo import DemoError
from linden.demo_removal import Removed
from linden.invented import load
from routing.desk import acts, replies
from routing.oncall import shifts, unattended
from routing.oversight import queue, reports, response_times
from routing.staff.sessions import Member
from routing.store.clock import now
from routing.store.tables import Base, Call, Conversation, Part, Risk, Role, Staff, State
from tests.browser.conftest import sign_in
from tests.browser.queued import flag
from tests.conftest import MASTER_KEY, Running
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

pytestmark = pytest.mark.slow


async def _filled(running: Running) -> Mapping[str, str]:
    line = running.line
    return await demo.fill(line.store.database, line.store.vault, line.library)


async def test_every_one_is_marked_in_queue_and_conversation(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await _filled(running)
    rows = page.locator(".queue li")
    await expect(rows).to_have_count(8)  # drawn without a reload
    assert await rows.count() == await page.locator(".queue li .badge.demo").count()
    await expect(page.get_by_text("0 waiting · 0 in progress")).to_be_visible()
    await expect(page.locator("#alarm")).not_to_contain_text("danger")
    await expect(page).to_have_title("Queue")
    async with running.line.store.database.begin() as session:
        ids = (await session.scalars(select(Conversation.id))).all()
        toured = (await session.scalars(select(Staff.toured_at).where(Staff.is_demo))).all()
    assert toured == [None] * 4, "whoever trains with them is offered the tour"
    for conversation_id in ids:
        await page.request.post(f"/console/c/{conversation_id}/open", form={"reason": "supervision"})
        await page.goto(f"/console/c/{conversation_id}")
        await expect(page.locator("h1 .badge.demo")).to_have_text("Demo")
        await expect(page.get_by_text("nobody is behind it, and nothing goes out")).to_be_visible()
        await page.goto(f"/console/c/{conversation_id}/record")
        await expect(page.locator(".badge.demo")).to_have_text("Demo")


async def test_an_invented_offer_stands_below_real_danger(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await _filled(running)
    real = await add_waiting(running.line, risk=Risk.IMMEDIATE, reasons=["confined"])
    page = (await sign_in(chromium, running, "Ana", languages=["bg"])).pages[0]
    await expect(page.locator("#queue [data-key]").first).to_have_attribute("data-key", str(real))
    practice = page.locator("#practice")
    await practice.locator("summary").click()
    await expect(practice.get_by_role("region", name="Offered to you").locator(".badge.demo")).to_have_text("Demo")
    await expect(page.get_by_role("region", name="Offered to you")).to_have_count(1)
    await expect(page.locator("#alarm")).not_to_contain_text("offered")
    await expect(page.locator("#alarm")).not_to_contain_text("reminder")


async def test_invented_rows_fold_in_an_open_list_when_somebody_real_comes(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await _filled(running)
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await expect(page.locator("#connection")).to_have_text("Connected")
    practice = page.locator("#practice")
    await practice.locator(".queue a").first.focus()
    real = await add_waiting(running.line, risk=Risk.HIGH)
    await flag(running, real, Risk.HIGH)
    await expect(page.locator("#queue [data-key]").first).to_have_attribute("data-key", str(real))
    await expect(practice).not_to_have_attribute("open", "")
    await practice.locator("summary").click()
    another = await add_waiting(running.line, risk=Risk.HIGH)
    await flag(running, another, Risk.HIGH)
    await expect(page.locator(f"[data-key='{another}']")).to_be_visible()
    await expect(practice).to_have_attribute("open", "")  # what the reader opens stays open


async def test_reports_and_hours_say_that_it_is_left_out(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    page = (await sign_in(chromium, running, "Sue", Role.SUPERVISOR)).pages[0]
    await page.goto("/console/supervisor/reports")
    await expect(page.locator(".badge.demo")).to_have_count(0)
    await _filled(running)
    await page.reload()
    await expect(page.get_by_text("10 invented conversations are in this database. No report counts them.")).to_be_visible()
    await expect(page.get_by_text("Nobody wrote.")).to_be_visible()
    await page.goto("/console/on-call")
    await expect(page.get_by_text("Nobody calls invented people")).to_be_visible()
    assert await page.locator("tbody tr").count() == await page.locator("tbody tr .badge.demo").count()
    await page.goto("/console/supervisor")
    rows = page.locator(".lines li")
    await expect(rows.first).to_be_visible()
    assert await rows.count() == await rows.locator(".badge.demo").count()


async def test_nothing_of_it_goes_out_and_nobody_is_called(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    await _filled(running)
    async with running.line.store.database.begin() as session:
        taken = (await session.scalars(select(Conversation.id).where(Conversation.language == "ru"))).one()
        await session.execute(update(Conversation).values(last_in_at=now()))  # what was held may go now
    page = (await sign_in(chromium, running, "Ana")).pages[0]
    await page.goto(f"/console/c/{taken}")
    await page.get_by_role("button", name="Take this conversation").click()
    await page.get_by_label("Reply in").fill("one, two")
    await page.get_by_role("button", name="Send").click()
    await expect(page.locator("li.staff").last).to_contain_text("Delivered")
    await unattended.run(running.line)
    async with running.line.store.database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Call)) == 0
        assert await session.scalar(select(func.count()).where(Part.state == "queued")) == 0
    assert running.twilio.sent == []
    assert running.telegram.sent == []


async def test_no_report_and_no_alarm_counts_it(start_router: StartRouter) -> None:
    running = await start_router()
    await _filled(running)
    async with running.line.store.database.begin() as session:
        made = await reports.report(session, now().date().replace(day=1))
        measured = await response_times.periods(session)
        anybody = (await session.scalars(select(Staff))).first()
        assert anybody is not None
        on_call = (await shifts.rota(session)).on_call(now())
    assert made.total == 0
    assert not any(made.tables.values())
    assert all(period.seen.count == 0 for period in measured.values())
    assert on_call == ()
    alarm = await queue.alarm(running.line.store, Member(anybody.id, anybody.name, Role.ADMIN, ()))
    assert (alarm.waiting, alarm.ringing) == (0, 0)


async def _counts(running: Running) -> dict[str, int]:
    """Rows of every table but the audit trail, which cannot be deleted, and of what the line writes by itself."""
    others = ("audit", "audit_link", "sent_form", "periodic_work")
    tables = [table.name for table in Base.metadata.sorted_tables if table.name not in others]
    async with running.line.store.database.begin() as session:
        return {name: await session.scalar(text(f"select count(*) from {name}")) or 0 for name in tables}  # our own names


async def test_it_is_taken_away_and_nothing_else_is(chromium: Browser, start_router: StartRouter) -> None:
    running = await start_router()
    line = running.line
    ana = (await sign_in(chromium, running, "Ana")).pages[0]
    before = await _counts(running)
    passwords = await _filled(running)
    assert (await _counts(running))["conversation"] == before["conversation"] + 10
    with pytest.raises(DemoError, match="already"):
        await _filled(running)
    await ana.goto("/console")
    await ana.get_by_role("button", name="Take").first.click()  # staff try it: what they do goes with it
    await ana.get_by_label("Reply in").fill("da")
    await ana.get_by_role("button", name="Send").click()
    await expect(ana.locator("li.staff").last).to_contain_text("Delivered")
    await ana.goto(f"{ana.url.split('?')[0]}/record")
    await ana.get_by_role("checkbox", name="shelter").check()
    await ana.get_by_role("button", name="Save the record").click()
    async with line.store.database.begin() as session:
        held = (await session.scalars(select(Conversation.id).where(Conversation.holder_id.is_not(None)))).all()
    for conversation_id in held:
        await ana.request.post(f"/console/c/{conversation_id}/open", form={"reason": "supervision"})
    assert await demo_removal.remove(line.store.database) == Removed(10, len(passwords), ())
    after = await _counts(running)
    assert {name: after[name] for name in after if after[name] != before[name]} == {}
    await ana.goto("/console")
    await expect(ana.get_by_text("Nobody is waiting.")).to_be_visible()
    assert await demo_removal.remove(line.store.database) == Removed(0, 0, ())


async def test_an_account_that_answered_a_real_person_stays_and_is_shut(start_router: StartRouter) -> None:
    running = await start_router()
    line, handset = running.line, running.handset()
    await _filled(running)
    await handset.text("cum functioneaza")
    await running.twilio.wait_for(handset.number)
    async with line.store.database.begin() as session:
        real = (await session.scalars(select(Conversation.id).where(~Conversation.is_demo))).one()
        staff_id = (await session.scalars(select(Staff.id).where(Staff.name == "Demo staff"))).one()
    await acts.claim(line, real, staff_id)
    await replies.send_reply(line, real, staff_id, "Sunt aici.")
    removed = await demo_removal.remove(line.store.database)
    assert (removed.conversations, removed.kept) == (10, ("Demo staff",))
    async with line.store.database.begin() as session:
        conversation = (await session.scalars(select(Conversation))).one()
        assert (conversation.id, conversation.state, conversation.holder_id) == (real, State.WAITING, None)
        assert (await session.scalars(select(Staff.disabled_at))).one() is not None
    with pytest.raises(DemoError, match="real people wrote"):
        await _filled(running)


def test_the_command_fills_and_removes(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LINDEN_DATABASE_URL", database_url)
    monkeypatch.setenv("LINDEN_MASTER_KEY", MASTER_KEY)
    monkeypatch.setenv("LINDEN_STATE_DIR", str(tmp_path))
    run = CliRunner()
    filled = run.invoke(app, ["demo"])
    assert filled.exit_code == 0
    assert "Demo supervisor: " in filled.output
    again = run.invoke(app, ["demo"])
    assert (again.exit_code, "there already" in again.output) == (2, True)
    removed = run.invoke(app, ["demo", "--remove"])
    assert removed.output == "10 conversations and 4 accounts taken away\n"


def test_all_languages_and_states_are_there() -> None:
    made = load()
    assert {talk.language for talk in made.conversations} == set(Library.load().languages)
    assert {talk.state for talk in made.conversations} == {*State} - {State.ERASED}
    assert {talk.risk for talk in made.conversations} == {*Risk}
