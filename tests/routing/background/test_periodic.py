"""Work that every router asks for in turn and one does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from sqlalchemy import select, update

from routing.background import periodic
from routing.background.periodic import Periodic
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import PeriodicWork
from routing.tasks import Rounds

EVERY = timedelta(seconds=10)


@dataclass
class Work:
    """Counts its rounds; each lasts until `may_end`."""

    rounds: int = 0
    fails: bool = False
    may_end: asyncio.Event = field(default_factory=asyncio.Event)
    began: asyncio.Event = field(default_factory=asyncio.Event)

    async def act(self) -> None:
        self.rounds += 1
        self.began.set()
        if self.fails:
            raise LookupError
        await self.may_end.wait()


@pytest.fixture
async def routers(database_url: str) -> AsyncIterator[list[Database]]:
    found = [Database(database_url) for _ in range(3)]
    yield found
    for database in found:
        await database.close()


async def _let_pass(database: Database, time: timedelta) -> None:
    async with database.begin() as session:
        await session.execute(update(PeriodicWork).values(due_at=PeriodicWork.due_at - time))


async def test_one_router_does_it_and_once_a_period(routers: list[Database]) -> None:
    work = Work()
    work.may_end.set()
    task = Periodic("upkeep", EVERY, work.act)
    assert sorted(await asyncio.gather(*(periodic.do_if_due(router, task) for router in routers))) == [False, False, True]
    assert not await periodic.do_if_due(routers[0], task)
    await _let_pass(routers[0], EVERY)
    assert await periodic.do_if_due(routers[2], task)
    assert work.rounds == 2


async def test_different_work_does_not_wait_for_each_other(routers: list[Database]) -> None:
    slow, quick = Work(), Work()
    quick.may_end.set()
    under_way = asyncio.create_task(periodic.do_if_due(routers[0], Periodic("heartbeat", EVERY, slow.act)))
    await slow.began.wait()
    assert await periodic.do_if_due(routers[1], Periodic("upkeep", EVERY, quick.act))
    slow.may_end.set()
    assert await under_way


async def test_while_one_is_at_it_no_other_begins_until_the_lease_is_over(routers: list[Database]) -> None:
    """A router that died is followed by another; one that was only slow takes nothing from it when it is done."""
    slow, other = Work(), Work()
    under_way = asyncio.create_task(periodic.do_if_due(routers[0], Periodic("upkeep", EVERY, slow.act)))
    await slow.began.wait()
    task = Periodic("upkeep", EVERY, other.act)
    await _let_pass(routers[1], periodic.LEASE - timedelta(seconds=5))
    assert not await periodic.do_if_due(routers[1], task)
    await _let_pass(routers[1], timedelta(seconds=6))
    taken_over = asyncio.create_task(periodic.do_if_due(routers[1], task))
    await other.began.wait()
    slow.may_end.set()
    await under_way
    assert not await periodic.do_if_due(routers[2], task), "the second one has it still"
    other.may_end.set()
    assert await taken_over


@pytest.mark.parametrize("end", ["fails", "is stopped"])
async def test_work_that_ends_badly_comes_round_again(routers: list[Database], end: str) -> None:
    work = Work(fails=end == "fails")
    under_way = asyncio.create_task(periodic.do_if_due(routers[0], Periodic("upkeep", EVERY, work.act)))
    await work.began.wait()
    if end == "is stopped":
        under_way.cancel()
    with pytest.raises(LookupError if end == "fails" else asyncio.CancelledError):
        await under_way
    async with routers[0].begin() as session:
        due_at = (await session.scalars(select(PeriodicWork.due_at))).one()
    assert due_at < now() + EVERY


async def test_a_router_goes_on_after_a_failure(routers: list[Database]) -> None:
    work = Work(fails=True)
    often, rounds = Periodic("upkeep", timedelta(milliseconds=5), work.act), Rounds()
    repeating = asyncio.create_task(periodic.repeat(routers[0], often, rounds))
    async with asyncio.timeout(10):
        while work.rounds < 3:
            work.began.clear()
            await work.began.wait()
        rounds.end()
        await repeating
