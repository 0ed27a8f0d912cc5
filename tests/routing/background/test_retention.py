"""Deletion on schedule, with the clock moved on: what is past its date goes, and what does not go is told."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from fastapi import FastAPI, Request, Response
from sqlalchemy import DateTime, Table, func, select, text, update
from sqlalchemy.dialects import postgresql
from structlog.testing import capture_logs

from routing import metrics
from routing.background import proof, retention, thinning, upkeep, workers
from routing.conversation import erasure, expiry
from routing.oversight import leaving, reports
from routing.store.database import Database
from routing.store.tables import (
    Alert,
    Audit,
    Base,
    Call,
    Conversation,
    Erasure,
    Message,
    Part,
    Person,
    RetentionProof,
    Risk,
    Role,
    Staff,
    State,
    Statistic,
)
from tests.conftest import Running
from tests.routing.conversations import add_waiting, write_month
from tests.routing.watching import until
from tests.servers import served
from tests.types import StartRouter

Shift = Callable[[float], None]
CLOCKS = (retention, proof, thinning, leaving)
NOW = datetime.now(UTC)
FORGOTTEN: list[str] = []


@pytest.fixture
def shift(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Move the clock of deletion on: `shift(days)` from now."""

    def move(days: float) -> None:
        for module in CLOCKS:
            monkeypatch.setattr(module, "now", lambda: NOW + timedelta(days=days))

    return move


@pytest.fixture(autouse=True)
def in_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "SWEEP_S", 0.02)


@pytest.fixture
async def model() -> AsyncIterator[str]:
    """A model that answers nothing, and forgets what it is asked to."""
    app = FastAPI()

    @app.post("/webhooks/router/turn")
    async def turn() -> Response:
        return Response(status_code=503)

    @app.post("/webhooks/router/forget")
    async def forget(request: Request) -> dict[str, str]:
        FORGOTTEN.append((await request.json())["conversation"])
        return {}

    FORGOTTEN.clear()
    async with served(app) as url:
        yield url


async def _wrote(running: Running, text: str = "ajutor") -> UUID:
    """Somebody wrote and was answered; returns the conversation."""
    said = len(running.twilio.to(running.handset().number))
    await running.handset().text(text)
    await running.twilio.wait_for(running.handset().number, said + 1)
    running.twilio.final |= {sent["Sid"] for sent in running.twilio.sent}
    await running.settled()
    is_theirs = Conversation.address_hash.is_not(None)
    async with running.line.store.database.begin() as session:
        return (await session.scalars(select(Conversation.id).where(is_theirs))).one()


async def _until_erased(running: Running) -> None:
    """Until the line's own sweep has carried out every order."""

    async def is_over() -> bool:
        async with running.line.store.database.begin() as session:
            return await session.scalar(select(func.count()).select_from(Erasure)) == 0

    await until(running, is_over)


async def _prove(running: Running) -> proof.Overdue:
    async with running.line.store.database.begin() as session:
        return await proof.make(session, running.line.keep)


async def _count(running: Running, table: type[Base]) -> int:
    async with running.line.store.database.begin() as session:
        return await session.scalar(select(func.count()).select_from(table)) or 0


async def test_what_somebody_wrote_goes_30_days_after_the_last_message(
    start_router: StartRouter, shift: Shift, model: str
) -> None:
    """Here, at the carrier and with the key; whoever writes later is somebody new."""
    running = await start_router(model)
    gone = await _wrote(running)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(state=State.CLOSED))  # closing neither keeps nor hastens
    shift(29.9)
    assert await retention.expire(running.line.store.database, running.line.keep) == 0
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    await _until_erased(running)
    assert await _count(running, Message) == await _count(running, Part) == await _count(running, Alert) == 0
    async with running.line.store.database.begin() as session:
        theirs = select(Conversation.sealed_address, Conversation.address_hash, Person.wrapped_key)
        [row] = await session.execute(theirs.join(Person))
        actions = (await session.scalars(select(Audit.action).where(Audit.conversation_id == gone))).all()
    assert tuple(row) == (None, None, None)
    assert set(actions) == {"expired", "erased"}
    assert running.twilio.sent == []
    assert [str(gone)] == FORGOTTEN
    await thinning.run(running.line.store.database)
    assert await _prove(running) == proof.Overdue(0, 0, 0, 0)
    assert await _wrote(running) != gone


async def test_rows_of_a_lost_key_go_too(start_router: StartRouter, shift: Shift, model: str) -> None:
    """Nothing can be deleted at the carrier then, since nobody can read what; the order does not hang on it."""
    running = await start_router(model)
    await _wrote(running)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Person).values(wrapped_key=b"\0" * 80))
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    await _until_erased(running)
    assert await _count(running, Message) == 0


async def test_a_message_to_or_fro_keeps_the_whole(start_router: StartRouter, shift: Shift) -> None:
    running = await start_router()
    long_ago = NOW - timedelta(days=100)
    by_writer = await add_waiting(running.line, created_at=long_ago, last_in_at=NOW, last_out_at=long_ago)
    by_us = await add_waiting(running.line, created_at=long_ago, last_in_at=long_ago, last_out_at=NOW)
    neither = await add_waiting(running.line, created_at=long_ago, last_in_at=long_ago)
    only_made = await add_waiting(running.line, created_at=long_ago, last_in_at=None)
    shift(0)
    assert await retention.expire(running.line.store.database, running.line.keep) == 2
    async with running.line.store.database.begin() as session:
        erased = set(await session.scalars(select(Conversation.id).where(Conversation.state == State.ERASED)))
    assert erased == {neither, only_made}
    assert not erased & {by_writer, by_us}


@pytest.mark.parametrize("shorter", ["keep_content_days", "keep_address_days"])
async def test_the_shorter_time_takes_both(start_router: StartRouter, shift: Shift, shorter: str) -> None:
    running = await start_router(**{shorter: 10})
    await add_waiting(running.line)
    shift(9.9)
    assert await retention.expire(running.line.store.database, running.line.keep) == 0
    shift(10.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1


async def test_what_staff_hold_is_warned_about_and_goes_all_the_same(start_router: StartRouter, shift: Shift, model: str) -> None:
    """Also danger that nobody has looked at; but nothing that is settled."""
    running = await start_router(model)
    admin = await running.staff("Vera", Role.ADMIN)
    async with running.line.store.database.begin() as session:
        holder = await session.scalar(select(Staff.id).where(Staff.name == "Vera"))
    held = await add_waiting(running.line, state=State.WITH_STAFF, holder_id=holder, held_since=NOW)
    unseen = await add_waiting(running.line, state=State.ASSISTANT, risk=Risk.IMMEDIATE)
    await add_waiting(running.line, state=State.CLOSED)
    async with running.line.store.database.begin() as session:
        session.add(Alert(conversation_id=unseen, level=Risk.IMMEDIATE, reasons=["danger"]))
    for days, warned, last in ((22.9, 0, 0), (23.1, 2, 0), (28.9, 2, 0), (29.1, 2, 2)):
        shift(days)
        await upkeep.set_gauges(running.line)
        assert metrics.leaving.labels("week")._value.get() == warned
        assert metrics.leaving.labels("day")._value.get() == last
        for page in ("/console", "/console/supervisor"):
            shown = (await admin.get(page)).text
            assert shown.count("Will be deleted in") == warned - last
            assert shown.count("Will be deleted within a day") == last
    assert "Vera holds it" in shown
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 3
    await _until_erased(running)
    async with running.line.store.database.begin() as session:
        assert set(await session.scalars(select(Conversation.state))) == {State.ERASED}
    assert held != unseen


async def test_the_report_of_a_month_stays_what_it_was(start_router: StartRouter, shift: Shift, model: str) -> None:
    running = await start_router(model)
    await write_month(running, 6, "ro", "IT", ["shelter"], "helped")
    await write_month(running, 5, "uk", None, ["greet", "asylum"], None)
    month = NOW.date().replace(day=1)
    async with running.line.store.database.begin() as session:
        before = await reports.report(session, month)
        [some] = await session.execute(select(func.array_agg(Conversation.id)).where(Conversation.language == "ro"))
    assert before.total == 11
    async with running.line.store.database.begin() as session:
        await reports.count_leaving(session, some[0])
        await expiry.order(session, some[0])
    await _until_erased(running)
    async with running.line.store.database.begin() as session:
        assert await reports.report(session, month) == before  # some counted from their rows, some from what is stored
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 5
    await _until_erased(running)
    async with running.line.store.database.begin() as session:
        assert await reports.report(session, month) == before
    assert await _count(running, Message) == 0
    shift(760)
    await retention.run(running.line.store.database, running.line.keep)
    assert await _count(running, Statistic) == 0


async def test_a_count_leads_to_nobody() -> None:
    assert set(Statistic.__table__.columns.keys()) == {"month", "dimension", "name", "count"}
    assert not Statistic.__table__.foreign_keys


async def test_the_proof_fails_when_deletion_is_broken(
    start_router: StartRouter, shift: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = await start_router()
    admin = await running.staff("Vera", Role.ADMIN)
    await _wrote(running)

    async def nothing(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(retention, "expire", nothing)
    shift(30.5)
    with pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await _overdue(running) == (0, 0), "within its grace"
    shift(31.6)
    with capture_logs() as logs, pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await _overdue(running) == (1, 1)
    assert "retention_overdue" in [line["event"] for line in logs]
    await upkeep.set_gauges(running.line)
    assert metrics.retention_overdue.labels("content")._value.get() == 1
    assert metrics.retention_overdue.labels("times")._value.get() > 0
    assert "past their date of deletion" in (await admin.get("/console")).text
    assert await _count(running, RetentionProof) == 2, "one a day"
    with pytest.raises(RuntimeError):
        await retention.run(running.line.store.database, running.line.keep)
    assert await _count(running, RetentionProof) == 2


async def _overdue(running: Running) -> tuple[int, int]:
    async with running.line.store.database.begin() as session:
        found = await leaving.newest_proof(session)
    assert found is not None
    return found.content, found.address


async def test_an_order_that_is_not_carried_out_is_overdue(
    start_router: StartRouter, shift: Shift, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The proof looks at what is there, not at what was ordered."""
    running = await start_router()
    await _wrote(running)

    async def nobody(database: object) -> list[UUID]:
        return []

    monkeypatch.setattr(erasure, "due", nobody)
    shift(31.6)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    assert (await _prove(running)).content == 1


async def test_times_are_thinned_to_the_hour_after_a_week(start_router: StartRouter, shift: Shift) -> None:
    running = await start_router()
    await _wrote(running)
    shift(6.9)
    await thinning.run(running.line.store.database)
    assert await _exact(running) > 0
    shift(7.9)
    assert (await _prove(running)).times == 0, "within its grace"
    shift(9.1)
    assert (await _prove(running)).times > 0
    await thinning.run(running.line.store.database)
    assert await _exact(running) == 0
    assert (await _prove(running)).times == 0


async def _exact(running: Running) -> int:
    """How many times of messages, bubbles and alerts are none of a whole hour."""
    found = 0
    async with running.line.store.database.begin() as session:
        for table in (thinning.MESSAGE, thinning.PART, thinning.ALERT):
            for column in table.columns:
                if isinstance(column.type, DateTime):
                    counted = select(func.count()).where(func.extract("epoch", column) % 3600 != 0)
                    found += await session.scalar(counted) or 0
    return found


@pytest.mark.parametrize(("table", "unit"), [place for place in thinning.EARLIEST if place[0] is not thinning.ALERT])
async def test_what_is_to_be_thinned_is_found_by_an_index(database_url: str, table: Table, unit: str) -> None:
    """However much is thinned already."""
    due = thinning.due(table, unit, NOW).compile(dialect=postgresql.dialect(), compile_kwargs={"literal_binds": True})
    database = Database(database_url)
    async with database.begin() as session:
        await session.execute(text("set local enable_seqscan = off"))
        plan = "\n".join(await session.scalars(text(f"explain {due}")))
    await database.close()
    assert f"ix_{table.name}_{'exact' if unit == thinning.HOUR else 'erased_exact'}" in plan


async def test_times_that_are_still_compared_stay(start_router: StartRouter, shift: Shift) -> None:
    """Of a conversation that somebody waits in, and of a bubble that waits to be sent."""
    running = await start_router()
    waiting = await add_waiting(running.line)
    settled = await add_waiting(running.line, state=State.CLOSED)
    shift(9)
    await thinning.run(running.line.store.database)
    async with running.line.store.database.begin() as session:
        times = {row.id: row.last_in_at for row in await session.execute(select(Conversation.id, Conversation.last_in_at))}
    assert times[waiting] > times[settled] == times[settled].replace(minute=0, second=0, microsecond=0)


async def test_calls_of_two_waits_in_one_hour_are_thinned_and_stay_apart(start_router: StartRouter, shift: Shift) -> None:
    running = await start_router()
    conversation_id = await add_waiting(running.line, state=State.CLOSED, waiting_since=None)
    hour = NOW.replace(minute=0, second=0, microsecond=0) - timedelta(hours=5)
    waits = (hour + timedelta(minutes=5), hour + timedelta(minutes=40))
    async with running.line.store.database.begin() as session:
        session.add_all(
            Call(conversation_id=conversation_id, waiting_since=at, called_at=at, number=number, step="member", outcome="sent")
            for at in waits
            for number in (0, 1)
        )
    for days, unit in ((9, hour), (9, hour.replace(hour=0))):
        shift(days)
        await thinning.run(running.line.store.database)
        async with running.line.store.database.begin() as session:
            rows = (await session.execute(select(Call.waiting_since, Call.called_at, Call.number).order_by(Call.id))).all()
            await session.execute(update(Conversation).values(state=State.ERASED))
        assert {row.waiting_since for row in rows} == {row.called_at for row in rows} == {unit}
        assert len({row.number for row in rows}) == 4


async def test_of_the_erased_only_the_day_is_left(start_router: StartRouter, shift: Shift, model: str) -> None:
    running = await start_router(model)
    await _wrote(running)
    shift(30.1)
    await retention.expire(running.line.store.database, running.line.keep)
    await _until_erased(running)
    shift(0.1)
    await thinning.run(running.line.store.database)
    async with running.line.store.database.begin() as session:
        [row] = await session.execute(select(Person.created_at, Person.erased_at, Conversation.created_at).join(Conversation))
    assert all((at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0) for at in (one.astimezone(UTC) for one in row))


async def test_a_broken_setting_is_told_to_admins_alone(start_router: StartRouter) -> None:
    running = await start_router(keep_content_days="a month")
    assert running.line.keep.writer == timedelta(days=7)
    name = "LINDEN_KEEP_CONTENT_DAYS"
    assert name in (await (await running.staff("Vera", Role.ADMIN)).get("/console")).text
    assert name not in (await (await running.staff("Ion", Role.STAFF)).get("/console")).text
    await upkeep.set_gauges(running.line)
    assert metrics.retention_settings_broken._value.get() == 1
    with capture_logs() as logs:
        await _prove(running)
    assert [line["settings"] for line in logs] == [(name,)]
