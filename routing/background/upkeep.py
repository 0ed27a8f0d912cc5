"""What nobody asks for but must happen: jobs of dead workers run again, nobody waits unseen, gauges are set."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

import structlog
from sqlalchemy import func, select

from routing import metrics
from routing.conversation.silence import Heard, is_quiet
from routing.desk import reminders
from routing.line.line import Line
from routing.oncall import unattended
from routing.store.clock import now
from routing.store.tables import Conversation, Message, Part, Risk, State

STALLED_AFTER_S = 10.0
LEFT_AFTER = timedelta(seconds=2)
"""Younger work is in the hands of the process that stored it."""
SWEEP_AT_ONCE = 200
log = structlog.get_logger(__name__)


async def run(line: Line) -> None:
    await retry_stalled(line)
    await unattended.run(line)
    await reminders.announce_due(line.store)
    await _set_gauges(line)


async def retry_stalled(line: Line) -> None:
    """Jobs that a crashed process held are queued again; nothing that was accepted is lost with it."""
    for job in await line.jobs.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_AFTER_S):
        log.warning("job_of_dead_worker", task=job.task_name)
        await line.jobs.job_manager.retry_job(job)


async def sweep(line: Line) -> None:
    """Work that no process has in hand: left by one that died, or whose pause is over."""
    async with line.store.database.begin() as session:
        left = await session.scalars(
            select(Message.conversation_id)
            .where(
                Message.is_waiting,
                Message.received_at < now() - LEFT_AFTER,
                func.coalesce(Message.taken_at, Message.received_at) < now() - LEFT_AFTER,
            )
            .distinct()
            .limit(SWEEP_AT_ONCE)
        )
        for conversation_id in left:
            line.turns.poke(conversation_id)
        due = await session.execute(
            select(Conversation.id, Conversation.locked_at, Conversation.last_in_at, Conversation.safe_until)
            .join(Part, Part.conversation_id == Conversation.id)
            .where(
                Part.is_open,
                Part.created_at < now() - LEFT_AFTER,
                func.coalesce(Part.due_at, Part.created_at) <= now(),
            )
            .distinct()
        )
        at = now()
        free = [row.id for row in due if not is_quiet(cast("Heard", row), at)]  # held ones would crowd the others out
        for conversation_id in free[:SWEEP_AT_ONCE]:
            if not line.sends.is_busy(conversation_id):
                line.sends.poke(conversation_id)


async def _set_gauges(line: Line) -> None:
    async with line.store.database.begin() as session:
        counted = await session.execute(
            select(Conversation.risk, func.count().label("n"))
            .where(Conversation.state == State.WAITING, ~Conversation.is_demo)
            .group_by(Conversation.risk)
        )
    found = {row.risk: row.n for row in counted}
    for risk in Risk:
        metrics.waiting.labels(risk).set(found.get(risk, 0))
