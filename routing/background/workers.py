"""The background work of one router process: turns, sends, erasing, the sweep over what others left, and the clock."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import UUID

import structlog

from routing import tasks
from routing.background import periodic, retention, thinning, upkeep
from routing.background.periodic import Periodic
from routing.conversation import erasure
from routing.inbound import late, turn
from routing.line.leases import ClaimedBubble, LeasedMessage
from routing.line.line import Line
from routing.line.runner import Runner
from routing.oncall import pushes
from routing.outbound import sender
from routing.oversight import heartbeat, tallies
from routing.store import rewrapping, rotation

TURNS_AT_ONCE, SENDS_AT_ONCE, ERASURES_AT_ONCE = 8, 128, 4
"""Sends mostly wait for carriers: so many that one which hangs has its circuit open before it holds the others up."""
SWEEP_S = 1.0
DRAIN_S = 10.0
"""How long a router that is told to stop goes on with what it has in hand; a carrier that has not answered by then hangs."""
EVERY = timedelta(seconds=10)
"""How often gauges are set, and work by the clock is asked for."""
log = structlog.get_logger(__name__)


class Workers:
    """Runs inside the router's event loop."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._erasures: Runner[None] = Runner("erase", ERASURES_AT_ONCE)
        self._tasks: list[asyncio.Task[None]] = []
        self._rounds = tasks.Rounds()

    async def start(self) -> None:
        line = self._line

        async def take_turns(conversation_id: UUID, taken: LeasedMessage | None) -> None:
            await turn.take_turns(line, conversation_id, taken)

        async def send_all(conversation_id: UUID, claimed: ClaimedBubble | None) -> None:
            await sender.send_all(line, conversation_id, claimed)

        async def erase(conversation_id: UUID, _: None) -> None:
            await erasure.carry_out(line.store, line.model, line.channels, conversation_id)

        line.turns.serve(take_turns)
        line.sends.serve(send_all)
        self._erasures.serve(erase)
        self._tasks.append(asyncio.create_task(self._sweep(), name="sweep"))
        self._tasks.append(asyncio.create_task(self._push(), name="pushes"))
        self._tasks.append(asyncio.create_task(self._count(), name="gauges"))
        for work in self._periodic():
            self._tasks.append(asyncio.create_task(periodic.repeat(line.store.database, work, self._rounds), name=work.name))

    def _periodic(self) -> tuple[Periodic, ...]:
        async def keep_up() -> None:
            await upkeep.run(self._line)

        async def beat() -> None:
            await heartbeat.run(self._line)

        async def read_late() -> None:
            await late.run(self._line)

        async def replace_keys() -> None:
            await rewrapping.name_the_key(self._line.store.database, self._line.store.vault)
            await rotation.keep_up(self._line.store.database, self._line.store.vault)

        async def delete() -> None:
            await retention.run(self._line.store.database, self._line.keep)

        async def thin() -> None:
            await thinning.run(self._line.store.database)

        async def count_months() -> None:
            await tallies.make_if_due(self._line.store.database, self._line.keep)

        return (
            Periodic("upkeep", EVERY, keep_up),
            Periodic("heartbeat", EVERY, beat),
            Periodic("keys", EVERY, replace_keys),
            Periodic("late", EVERY, read_late),
            Periodic("retention", retention.EVERY, delete),
            Periodic("thinning", thinning.EVERY, thin),
            Periodic("tallies", tallies.LOOKED_FOR, count_months),
        )

    async def _push(self) -> None:
        """Tell the devices of staff of danger and offers."""
        is_over = False
        while not is_over:
            try:
                await pushes.run(self._line.pusher, self._line.store)
            except Exception as error:  # noqa: BLE001  # the database went away; the next round tells it
                log.warning("pushes_failed", error=type(error).__name__)
            is_over = not await self._rounds.another(SWEEP_S)

    async def _sweep(self) -> None:
        """Once at the start, for what a crash left, and then again and again."""
        is_over = False
        while not is_over:
            try:
                await upkeep.sweep(self._line)
                for conversation_id in await erasure.due(self._line.store.database):
                    self._erasures.poke(conversation_id)
            except Exception as error:  # noqa: BLE001  # the database went away; it is looked for again
                log.warning("sweep_failed", error=type(error).__name__)
            is_over = not await self._rounds.another(SWEEP_S)

    async def _count(self) -> None:
        """Every router counts for itself: its gauges are its own."""
        while await self._rounds.another(EVERY.total_seconds()):
            try:
                self._line.store.vault.periods.look()  # what another router made or destroyed
                await upkeep.set_gauges(self._line)
            except Exception as error:  # noqa: BLE001  # as above
                log.warning("gauges_not_set", error=type(error).__name__)

    async def drain(self) -> None:
        """Take nothing more, and finish what is in hand: turns, bubbles on their way to a carrier, rounds of the clock.

        What is not done after DRAIN_S is cut off when the parts close, as in a crash, and found by the next process."""
        line = self._line
        self._rounds.end()
        for runner in (line.turns, line.sends, self._erasures):
            runner.end()
        try:
            async with asyncio.timeout(DRAIN_S):
                await line.turns.until_done()  # a turn ends with a bubble
                await line.sends.until_done()
                await self._erasures.until_done()
                await asyncio.gather(*self._tasks)
        except TimeoutError:
            log.warning("drain_cut_off", after_s=DRAIN_S)

    async def close(self) -> None:
        await tasks.end(*self._tasks)
        await self._line.turns.close()
        await self._line.sends.close()
        await self._erasures.close()
