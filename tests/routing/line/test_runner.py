"""A runner works on each conversation alone, and says when it has nothing left to do."""

from __future__ import annotations

import asyncio
from uuid import UUID, uuid4

from routing.line.runner import Runner


async def test_it_is_idle_only_after_work_that_is_under_way_and_work_that_is_due_soon() -> None:
    done: list[UUID] = []
    runner: Runner[int] = Runner("test", 2)
    may_end = asyncio.Event()

    async def act(conversation_id: UUID, first: int | None) -> None:
        await may_end.wait()
        done.append(conversation_id)

    runner.serve(act)
    now, soon, much_later = uuid4(), uuid4(), uuid4()
    runner.poke(now)
    runner.poke(soon, after_s=0.05)
    runner.poke(much_later, after_s=600)
    assert not runner.is_idle
    waiting = asyncio.create_task(runner.until_idle(ahead_s=1))
    await asyncio.wait({waiting}, timeout=0)
    assert not waiting.done()
    may_end.set()
    await waiting
    assert done == [now, soon]
    await runner.close()


async def test_work_of_one_conversation_never_overlaps() -> None:
    under_way, most = 0, 0
    runner: Runner[int] = Runner("test", 8)

    async def act(conversation_id: UUID, first: int | None) -> None:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0)
        under_way -= 1

    runner.serve(act)
    one = uuid4()
    for number in range(20):
        runner.start(one, number)
    await runner.until_idle(ahead_s=0)
    assert most == 1
    await runner.close()
