"""The trail cannot be thinned or rewritten without the chain telling (finding B1)."""

from __future__ import annotations

from datetime import date, timedelta

import psycopg
import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from routing.oversight import reports
from routing.staff import audit, chain
from routing.staff.chain import BrokenChainError, Checked, Head
from routing.store.clock import now
from routing.store.tables import Role
from tests.conftest import Running
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


async def test_the_page_shows_filters_and_exports_to_admins(running: Running) -> None:
    admin = await running.staff("Cy", Role.ADMIN)
    page = (await admin.get("/console/audit")).text
    assert "The chain over it is whole: " in page
    assert "added an account" in page
    async with running.line.store.database.begin() as session:
        audit.record(session, None, "lost", detail="holder_away")
        audit.record(session, None, audit.READ, detail="kept")
    page = (await admin.get("/console/audit", headers={"Accept-Language": "ro"})).text
    assert "<td>colegul nu mai e la calculator</td>" in page
    assert "<td>Despre persoană</td>" in page
    only = (await admin.get("/console/audit?action=signed_in&since=2020-01-01&until=9999-12-31")).text
    assert only.count("<td>signed in</td>") == 3
    assert "<td>added an account</td>" not in only
    sheet = (await admin.get("/console/audit.csv?action=staff_added")).text.splitlines()
    assert len(sheet) == 1 + 3
    assert ",audit_downloaded," in (await admin.get("/console/audit.csv")).text
