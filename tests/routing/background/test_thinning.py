"""Times are cut to the hour after a week, as far as nothing compares them any more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import DateTime, Table, func, select, text, update
from sqlalchemy.dialects import postgresql

from routing.background import thinning
from routing.store.database import Database
from routing.store.tables import (
    Call,
    Conversation,
    State,
)
from tests.conftest import Running
from tests.routing.background.past_dates import NOW, Shift, converse, prove
from tests.routing.conversations import add_waiting
from tests.types import StartRouter

pytestmark = pytest.mark.usefixtures("in_haste")


async def test_times_are_thinned_to_the_hour_after_a_week(start_router: StartRouter, shift: Shift) -> None:
    running = await start_router()
    await converse(running)
    shift(6.9)
    await thinning.run(running.line.store.database)
    assert await _exact(running) > 0
    shift(7.9)
    assert (await prove(running)).times == 0, "within its grace"
    shift(9.1)
    assert (await prove(running)).times > 0
    await thinning.run(running.line.store.database)
    assert await _exact(running) == 0
    assert (await prove(running)).times == 0


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
