"""What nobody asks for but must happen: jobs of dead workers run again, silent holders lose the floor, gauges are set."""

from __future__ import annotations

from datetime import timedelta

import structlog
from sqlalchemy import func, select

from routing import handoff, metrics, outbox
from routing.conversations import GoneError, key_of, locked, now
from routing.line import Line
from routing.tables import Conversation, Message, Part, Progress, Risk, State
from routing.turn import say

STALLED_AFTER_S = 10.0
HOLDER_SILENT_AFTER = timedelta(minutes=10)
"""How long a writer may wait for the member of staff who holds her before others see her again."""
NOBODY_YET_AFTER = timedelta(minutes=3)
"""How long she waits before she learns that nobody is free yet, and whom else she can call."""
LEFT_AFTER = timedelta(seconds=2)
"""Younger work is in the hands of the process that stored it."""
SWEEP_AT_ONCE = 200
log = structlog.get_logger(__name__)


async def run(line: Line) -> None:
    await retry_stalled(line)
    await take_from_silent(line)
    await tell_nobody_yet(line)
    await _set_gauges(line)


async def retry_stalled(line: Line) -> None:
    """Jobs that a crashed process held are queued again; nothing that was accepted is lost with it."""
    for job in await line.jobs.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_AFTER_S):
        log.warning("job_of_dead_worker", task=job.task_name)
        await line.jobs.job_manager.retry_job(job)


async def sweep(line: Line) -> None:
    """Work that no process has in hand: left by one that died, or whose pause is over."""
    async with line.database.begin() as session:
        left = await session.scalars(
            select(Message.conversation_id)
            .where(
                Message.progress == Progress.RECEIVED,
                Message.received_at < now() - LEFT_AFTER,
                func.coalesce(Message.taken_at, Message.received_at) < now() - LEFT_AFTER,
            )
            .distinct()
            .limit(SWEEP_AT_ONCE)
        )
        for conversation_id in left:
            line.turns.poke(conversation_id)
        due = await session.scalars(
            select(Part.conversation_id)
            .where(
                Part.state.in_(outbox.OPEN),
                Part.created_at < now() - LEFT_AFTER,
                func.coalesce(Part.due_at, Part.created_at) <= now(),
            )
            .distinct()
            .limit(SWEEP_AT_ONCE)
        )
        for conversation_id in due:
            if not line.sends.is_busy(conversation_id):
                line.sends.poke(conversation_id)


async def take_from_silent(line: Line) -> None:
    """A holder who left the writer's last message without an answer for too long is no holder any more."""
    async with line.database.begin() as session:
        silent = await session.scalars(
            select(Conversation.id).where(
                Conversation.state == State.WITH_STAFF,
                Conversation.last_in_at < now() - HOLDER_SILENT_AFTER,
                func.coalesce(Conversation.last_out_at, Conversation.created_at) < Conversation.last_in_at,
            )
        )
    for conversation_id in silent.all():
        async with line.database.begin() as session:
            conversation = await locked(session, conversation_id)
            if conversation.state == State.WITH_STAFF:
                await handoff.take_back(session, conversation, "holder_silent")


async def tell_nobody_yet(line: Line) -> None:
    """Once per wait: nobody is free yet, and the number that answers now."""
    async with line.database.begin() as session:
        waiting = await session.scalars(
            select(Conversation.id).where(
                Conversation.state == State.WAITING,
                Conversation.told_nobody_yet.is_(False),
                Conversation.stopped_at.is_(None),
                Conversation.waiting_since < now() - NOBODY_YET_AFTER,
            )
        )
    for conversation_id in waiting.all():
        async with line.database.begin() as session:
            try:
                conversation = await locked(session, conversation_id)
                key = await key_of(session, line.vault, conversation.person_id)
            except GoneError:
                continue
            if conversation.state == State.WAITING and not conversation.told_nobody_yet:
                conversation.told_nobody_yet = True
                params = {"country": conversation.country} if conversation.country else {}
                say(line, session, conversation, key, "nobody_yet", params)
                await session.flush()
                outbox.dispatch(line, session, conversation_id)


async def _set_gauges(line: Line) -> None:
    async with line.database.begin() as session:
        counted = await session.execute(
            select(Conversation.risk, func.count().label("n"))
            .where(Conversation.state == State.WAITING)
            .group_by(Conversation.risk)
        )
    found = {row.risk: row.n for row in counted}
    for risk in Risk:
        metrics.waiting.labels(risk).set(found.get(risk, 0))
