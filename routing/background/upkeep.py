"""Work that nobody asks for: what others left is taken up, nobody waits unseen, gauges are set."""

from __future__ import annotations

from datetime import timedelta
from typing import cast

from sqlalchemy import func, select

from routing import metrics
from routing.background import proof
from routing.conversation import erasure
from routing.conversation.silence import Reachable, is_quiet
from routing.desk import form_tokens, reminders
from routing.line.line import Line
from routing.oncall import unattended
from routing.outbound import delivery
from routing.oversight import pending_deletion
from routing.oversight.backlog import backlog
from routing.staff import guessing, invitations
from routing.store.clock import now
from routing.store.tables import Conversation, Message, Part, Probe, Progress, Risk, State

LEFT_AFTER = timedelta(seconds=2)
"""Younger work is in the hands of the process that stored it."""
SWEEP_AT_ONCE = 200


async def run(line: Line) -> None:
    await unattended.run(line)
    await reminders.announce_due(line.store)
    async with line.store.database.begin() as session:
        await guessing.forget_old(session)
        await invitations.forget_old(session)
    await delivery.apply_early_reports(line.store, line.sends)
    async with line.store.database.begin() as session:
        await form_tokens.forget_old(session)


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
        free = [row.id for row in due if not is_quiet(cast("Reachable", row), at)]  # held ones would crowd the others out
        for conversation_id in free[:SWEEP_AT_ONCE]:
            if not line.sends.is_busy(conversation_id):
                line.sends.poke(conversation_id)


async def set_gauges(line: Line) -> None:
    async with line.store.database.begin() as session:
        counted = await session.execute(
            select(Conversation.risk, func.count().label("n"))
            .where(Conversation.state == State.WAITING, ~Conversation.is_demo)
            .group_by(Conversation.risk)
        )
        waiting = {row.risk: row.n for row in counted}
        failing = set(await session.scalars(select(Probe.channel).where(Probe.failed.is_not(None))))
        overdue = await erasure.overdue(session)
        behind = await backlog(session)
        going = await pending_deletion.pending_deletions(session, line.keep)
        await proof.set_gauges(session)
        unread = await session.scalar(select(func.count()).where(Message.progress == Progress.UNREAD))
    for risk in Risk:
        metrics.waiting.labels(risk).set(waiting.get(risk, 0))
    metrics.unread.set(unread or 0)
    metrics.oldest_message.set(behind.message_s)
    metrics.oldest_bubble.set(behind.bubble_s)
    metrics.immediate_unclaimed.set(behind.immediate)
    metrics.immediate_unclaimed_seconds.set(behind.immediate_s)
    metrics.retention_settings_broken.set(len(line.keep.broken))
    metrics.leaving.labels("week").set(len(going))
    metrics.leaving.labels("day").set(sum(one.is_last_day for one in going))
    for channel in line.probes:
        metrics.probe_failing.labels(channel).set(channel in failing)
    for channel in {*line.channels, *overdue}:
        metrics.erasures_overdue.labels(channel).set(overdue.get(channel, (0,))[0])
