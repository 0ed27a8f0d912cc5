"""A probe through each live channel to an address of our own: the round trip as a metric, an alert when it fails.

The row of the channel says when the next one goes out and which one is on its way; nobody waits for a report."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog
from sqlalchemy import and_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.line.line import Line
from routing.ports.channel import DeliveryError, Outgoing
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.database import Database
from routing.store.tables import Delivery, EarlyReport, Probe

TEXT = "OK"
"""Says nothing to whoever sees it."""
REPORT_WITHIN = timedelta(minutes=2)
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
log = structlog.get_logger(__name__)


async def run(line: Line) -> None:
    """Read the reports of probes that are on their way, then probe the channels whose time has come."""
    await settle(line.store.database)
    due = [channel for channel in line.probes if channel in line.channels and await _is_due(line, channel)]
    await asyncio.gather(*(_probe(line, channel) for channel in due))


async def _is_due(line: Line, channel: str) -> bool:
    """Compare and set: true in one process only."""
    began = insert(Probe).values(channel=channel, began_at=now())
    is_over = and_(Probe.began_at < now() - line.probe_every + timedelta(seconds=1), Probe.provider_id.is_(None))
    mine = began.on_conflict_do_update(index_elements=["channel"], set_={"began_at": now()}, where=is_over)
    async with line.store.database.begin() as session:
        return await session.scalar(mine.returning(Probe.channel)) is not None


async def _probe(line: Line, channel: str) -> None:
    reason = provider_id = None
    try:
        sent = await line.channels[channel].send(line.probes[channel], Outgoing(0, TEXT))
        provider_id = None if sent.final else sent.provider_id
    except DeliveryError as error:
        reason = error.reason
    async with line.store.database.begin() as session:
        probe = await session.get_one(Probe, channel, with_for_update=True)
        if provider_id is None:
            await _note(session, probe, now() - probe.began_at, reason)
        probe.provider_id = provider_id


async def settle(database: Database) -> None:
    """Note which probes have arrived, and which have been on their way for too long.

    The delivery report of a message that is in no conversation stays among the early ones."""
    is_its = and_(EarlyReport.provider_id == Probe.provider_id, EarlyReport.state.in_(FINAL))
    under_way = select(Probe, EarlyReport).outerjoin(EarlyReport, is_its).where(Probe.provider_id.is_not(None))
    async with database.begin() as session:
        for probe, report in await session.execute(under_way.with_for_update(of=Probe)):
            if report is not None:
                reason = None if report.state == Delivery.DELIVERED else report.reason or "not delivered"
                await _note(session, probe, report.came_at - probe.began_at, reason)
                await session.delete(report)
            elif probe.began_at < now() - REPORT_WITHIN:
                await _note(session, probe, REPORT_WITHIN, "no delivery report")


async def _note(session: AsyncSession, probe: Probe, took: timedelta, reason: str | None) -> None:
    """Staff hear of a change at once; an operator of every failure."""
    if reason is None:
        metrics.probe_seconds.labels(probe.channel).observe(took.total_seconds())
    else:
        log.error("probe_failed", channel=probe.channel, reason=reason)
    has_changed = (probe.failed is None) != (reason is None)
    probe.provider_id, probe.took_ms, probe.failed = None, round(took.total_seconds() * 1000), reason
    if has_changed:
        await announce_line(session)
