"""The trail cannot be thinned or rewritten without the chain telling (finding B1)."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime, timedelta
from uuid import UUID

import psycopg
import pytest
from sqlalchemy import func, insert, literal, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from routing.interface import interface_in
from routing.oversight import reports
from routing.staff import accounts, audit, chain, trail_file
from routing.staff.audit import Wanted
from routing.staff.chain import BrokenChainError, Checked, Head
from routing.store.clock import now
from routing.store.tables import Audit, Role
from tests.conftest import PASSWORD, Running
from tests.types import StartRouter


@pytest.fixture
async def running(start_router: StartRouter) -> Running:
    running = await start_router()
    await running.staff("Ana", Role.ADMIN)
    await running.staff("Bo")
    async with running.line.store.database.begin() as session:
        audit.record(session, None, "closed", detail='é "quoted" \\ ü')
    return running


async def _verify(running: Running, earlier: Head | None = None) -> Head:
    async with running.line.store.database.begin() as session:
        return await chain.verify(session, earlier)


async def test_the_chain_holds_every_line_and_goes_on_from_a_head_that_was_noted(running: Running) -> None:
    first = await _verify(running)
    assert first.position == 5
    await running.staff("Cy")
    assert (await _verify(running, first)).position == 7
    assert Head.parse(str(first)) == first


TAMPERED = {
    "changed": "update audit set action = 'nothing' where id = 2",
    "taken out": "delete from audit where id = 2",
    "taken out with its link": "delete from audit where id = 2; delete from audit_link where audit_id = 2",
    "put in": "insert into audit overriding system value values (9, now(), null, 'x'); delete from audit_link where audit_id = 9",
    "cut at the end": "delete from audit where id = 5; delete from audit_link where audit_id = 5",
}


@pytest.mark.parametrize("how", TAMPERED)
async def test_what_the_owner_of_the_database_changes_is_found(running: Running, how: str) -> None:
    noted = await _verify(running)
    with psycopg.connect(running.line.store.database.url) as connection:
        connection.execute("alter table audit disable trigger all")
        connection.execute("alter table audit_link disable trigger all")
        connection.execute(TAMPERED[how])
    with pytest.raises(BrokenChainError):
        await _verify(running, noted)


async def test_a_page_verifies_what_has_come_since_and_all_of_it_each_hour(running: Running) -> None:
    checked = Checked()
    async with running.line.store.database.begin() as session:
        first = await checked.verify(session)
    await running.staff("Cy")
    async with running.line.store.database.begin() as session:
        assert (await checked.verify(session)).position == first.position + 2
    with psycopg.connect(running.line.store.database.url) as connection:
        connection.execute("alter table audit disable trigger all")
        connection.execute("update audit set action = 'nothing' where id = 2")
    checked.until = now()  # an hour later
    async with running.line.store.database.begin() as session:
        with pytest.raises(BrokenChainError, match="link 2"):
            await checked.verify(session)
        with pytest.raises(BrokenChainError, match="link 2"):  # and what is broken stays so
            await checked.verify(session)


async def test_a_report_is_downloaded_while_others_act(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    made = reports.report

    async def while_others_act(session: AsyncSession, month: date) -> reports.Report:
        found = await made(session, month)
        async with running.line.store.database.begin() as other:
            audit.record(other, None, "closed")
        return found

    monkeypatch.setattr(reports, "report", while_others_act)
    sue = await running.staff("Sue", Role.SUPERVISOR)
    answer = await sue.get(f"/console/supervisor/reports.csv?month={now().replace(day=1) - timedelta(days=1):%Y-%m}")
    assert answer.status_code == 200
    await _verify(running)


@pytest.mark.parametrize(
    "act", ["update audit set action = 'x'", "delete from audit", "truncate audit", "delete from audit_link"]
)
async def test_no_setting_of_a_session_switches_the_guard_off(running: Running, act: str) -> None:
    """As even a superuser's session can ask for."""
    with psycopg.connect(running.line.store.database.url) as connection:
        connection.execute("set session_replication_role = replica")
        with pytest.raises(psycopg.errors.RaiseException):
            connection.execute(act)


async def _file(running: Running, wanted: Wanted) -> list[list[str]]:
    file = b"".join([piece async for piece in trail_file.pieces(running.line.store.database, wanted)])
    return [*csv.reader(io.StringIO(file.decode()))]


async def test_the_file_has_every_line_that_is_looked_for_and_runs_no_formula(running: Running) -> None:
    """Names are typed by people."""
    async with running.line.store.database.begin() as session:
        mean = await accounts.add_staff(session, '=HYPERLINK("x")', PASSWORD, Role.STAFF, [])
        audit.record(session, mean, "staff_added", UUID(int=7), 'a "quoted", ü', target_id=mean)
        entries = await audit.found(session, Wanted(), limit=100)
    head, *rows = await _file(running, Wanted())
    assert head == ["at", "member", "action", "detail", "conversation", "done to"]
    assert [datetime.fromisoformat(row[0]) for row in rows] == [one.at for one in entries]
    assert rows[0][1:] == ['\'=HYPERLINK("x")', "staff_added", 'a "quoted", ü', str(UUID(int=7)), '\'=HYPERLINK("x")']
    soon = now() + timedelta(hours=1)
    for wanted, count in (
        (Wanted(staff_id=mean, action="staff_added", conversation_id=UUID(int=7), until=soon), 1),
        (Wanted(action="it's $1"), 0),
        (Wanted(since=soon), 0),
    ):
        assert len(await _file(running, wanted)) == 1 + count


async def test_a_long_file_begins_at_once_and_waits_for_whoever_reads_it(running: Running) -> None:
    database = running.line.store.database
    async with database.begin() as session:
        many = func.generate_series(1, 60_000).table_valued("number").alias("many")
        lines = select(literal(None), literal("read"), func.repeat("x", 64)).select_from(many)
        await session.execute(text("alter table audit disable trigger user"))
        await session.execute(insert(Audit).from_select(["staff_id", "action", "detail"], lines))
        await session.execute(text("alter table audit enable trigger user"))
    file = trail_file.pieces(database, Wanted())
    first = await anext(file)
    assert first.startswith(b"at,member,")
    assert len(first) < 1_000_000
    async with database.begin() as session:
        copying = (
            select(func.count()).select_from(text("pg_stat_activity")).where(text("query like 'COPY%' and state = 'active'"))
        )
        assert await session.scalar(copying) == 1, "it is not written ahead of the reader"
    await file.aclose()
    async with database.begin() as session:
        assert await session.scalar(select(func.count()).select_from(Audit)) > 60_000
    whole = sum([len(piece) async for piece in trail_file.pieces(database, Wanted())])
    assert whole > 5_000_000


async def test_a_file_that_breaks_off_does_not_look_whole(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trail_file, "ENDS_S", 0.0)
    with pytest.raises(TimeoutError):
        await _file(running, Wanted())


async def test_the_page_shows_filters_and_exports_to_admins(running: Running) -> None:
    admin = await running.staff("Cy", Role.ADMIN)
    page = (await admin.get("/console/audit")).text
    assert "The chain over it is whole: " in page
    assert "added an account" in page
    async with running.line.store.database.begin() as session:
        audit.record(session, None, "lost", detail="holder_away")
        audit.record(session, None, audit.READ, detail="kept")
        audit.record(session, None, "opened", detail="advice")
    page = (await admin.get("/console/audit", headers={"Accept-Language": "ro"})).text
    assert "<td>colegul nu mai e la calculator</td>" in page
    assert "<td>Despre persoană</td>" in page
    assert f"<td>{interface_in('ro').say('why-read-advice')}</td>" in page
    only = (await admin.get("/console/audit?action=signed_in&since=2020-01-01&until=9999-12-31")).text
    assert only.count("<td>signed in</td>") == 3
    assert "<td>added an account</td>" not in only
    assert "Nothing was found." in (await admin.get("/console/audit?action=erased")).text
    sheet = (await admin.get("/console/audit.csv?action=staff_added")).text.splitlines()
    assert len(sheet) == 1 + 3
    assert ",audit_downloaded," in (await admin.get("/console/audit.csv")).text
