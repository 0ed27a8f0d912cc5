"""Deletion on schedule, with the clock moved on: what is past its date goes, and what does not go is told."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest
from sqlalchemy import func, select, update

from routing import metrics
from routing.background import proof, retention, thinning, upkeep
from routing.conversation import expiry
from routing.oversight import reports
from routing.store.tables import Alert, Audit, Conversation, Message, Part, Person, Risk, Role, Staff, State, Statistic
from tests.routing.background.past_dates import FORGOTTEN, NOW, Shift, converse, count_of, prove, until_erased
from tests.routing.conversations import add_waiting, write_month
from tests.types import StartRouter

pytestmark = pytest.mark.usefixtures("in_haste")


async def test_what_somebody_wrote_goes_30_days_after_the_last_message(
    start_router: StartRouter, shift: Shift, model: str
) -> None:
    """Here, at the carrier and with the key; whoever writes later is somebody new."""
    running = await start_router(model)
    gone = await converse(running)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Conversation).values(state=State.CLOSED))  # closing neither keeps nor hastens
    shift(29.9)
    assert await retention.expire(running.line.store.database, running.line.keep) == 0
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    await until_erased(running)
    assert await count_of(running, Message) == await count_of(running, Part) == await count_of(running, Alert) == 0
    async with running.line.store.database.begin() as session:
        theirs = select(Conversation.sealed_address, Conversation.address_hash, Person.wrapped_key)
        [row] = await session.execute(theirs.join(Person))
        actions = (await session.scalars(select(Audit.action).where(Audit.conversation_id == gone))).all()
    assert tuple(row) == (None, None, None)
    assert set(actions) == {"expired", "erased"}
    assert running.twilio.sent == []
    assert [str(gone)] == FORGOTTEN
    await thinning.run(running.line.store.database)
    assert await prove(running) == proof.Overdue(0, 0, 0, 0)
    assert await converse(running) != gone


async def test_rows_of_a_lost_key_go_too(start_router: StartRouter, shift: Shift, model: str) -> None:
    """Nothing can be deleted at the carrier then, since nobody can read what; the order does not hang on it."""
    running = await start_router(model)
    await converse(running)
    async with running.line.store.database.begin() as session:
        await session.execute(update(Person).values(wrapped_key=b"\0" * 80))
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 1
    await until_erased(running)
    assert await count_of(running, Message) == 0


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
    await until_erased(running)
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
        await reports.keep_counts_of(session, some[0])
        await expiry.order(session, some[0])
    await until_erased(running)
    async with running.line.store.database.begin() as session:
        assert await reports.report(session, month) == before  # some counted from their rows, some from what is stored
    shift(30.1)
    assert await retention.expire(running.line.store.database, running.line.keep) == 5
    await until_erased(running)
    async with running.line.store.database.begin() as session:
        assert await reports.report(session, month) == before
    assert await count_of(running, Message) == 0
    shift(760)
    await retention.run(running.line.store.database, running.line.keep)
    assert await count_of(running, Statistic) == 0


async def test_a_count_leads_to_nobody() -> None:
    assert set(Statistic.__table__.columns.keys()) == {"month", "dimension", "name", "count"}
    assert not Statistic.__table__.foreign_keys


async def test_of_the_erased_only_the_day_is_left(start_router: StartRouter, shift: Shift, model: str) -> None:
    running = await start_router(model)
    await converse(running)
    shift(30.1)
    await retention.expire(running.line.store.database, running.line.keep)
    await until_erased(running)
    shift(0.1)
    await thinning.run(running.line.store.database)
    async with running.line.store.database.begin() as session:
        [row] = await session.execute(select(Person.created_at, Person.erased_at, Conversation.created_at).join(Conversation))
    assert all((at.hour, at.minute, at.second, at.microsecond) == (0, 0, 0, 0) for at in (one.astimezone(UTC) for one in row))
