"""A probe through each live channel to an address of our own: its round trip is a metric, its failure is shown to staff.

The row of the channel says when the last probe went out and whether one is on its way; no task waits for its report."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import structlog
from sqlalchemy import and_, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.line.line import Line
from routing.ports.channel import Channel, DeliveryError, Outgoing
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.database import Database
from routing.store.store import Store
from routing.store.tables import Delivery, EarlyReport, Probe

TEXT = "OK"
"""Means nothing to anybody who sees it."""
REPORT_WITHIN = timedelta(minutes=2)
FINAL = (Delivery.DELIVERED, Delivery.FAILED)
log = structlog.get_logger(__name__)


async def run(line: Line) -> None:
    """Read the reports of probes that are on their way, then probe the channels whose time has come."""
    await settle(line.store.database)
    live = [(line.channels[name], address) for name, address in line.probes.items() if name in line.channels]
    due = [(channel, to) for channel, to in live if await _is_due(line.store.database, channel.name, line.probe_every)]
    await asyncio.gather(*(_probe(line.store, channel, to) for channel, to in due))


async def _is_due(database: Database, channel: str, every: timedelta) -> bool:
    """Claim the next probe of a channel; true in one process only."""
    began = insert(Probe).values(channel=channel, began_at=now())
    is_over = and_(Probe.began_at < now() - every + timedelta(seconds=1), Probe.provider_hash.is_(None))
    mine = began.on_conflict_do_update(index_elements=["channel"], set_={"began_at": now()}, where=is_over)
    async with database.begin() as session:
        return await session.scalar(mine.returning(Probe.channel)) is not None


async def _probe(store: Store, channel: Channel, address: str) -> None:
    reason = provider_hash = None
    try:
        sent = await channel.send(address, Outgoing(0, TEXT))
        provider_hash = None if sent.final else store.vault.report_hash(sent.provider_id)
    except DeliveryError as error:
        reason = error.reason
    async with store.database.begin() as session:
        probe = await session.get_one(Probe, channel.name, with_for_update=True)
        if provider_hash is None:
            await _note(session, probe, now() - probe.began_at, reason)
        probe.provider_hash = provider_hash


async def settle(database: Database) -> None:
    """Note which probes have arrived, and which have been on their way for too long.

    Their delivery reports are among the early ones, since a probe is in no conversation."""
    is_its = and_(EarlyReport.provider_hash == Probe.provider_hash, EarlyReport.state.in_(FINAL))
    under_way = select(Probe, EarlyReport).outerjoin(EarlyReport, is_its).where(Probe.provider_hash.is_not(None))
    async with database.begin() as session:
        for probe, report in await session.execute(under_way.with_for_update(of=Probe)):
            if report is not None:
                reason = None if report.state == Delivery.DELIVERED else report.reason or "not delivered"
                await _note(session, probe, report.came_at - probe.began_at, reason)
                await session.delete(report)
            elif probe.began_at < now() - REPORT_WITHIN:
                await _note(session, probe, REPORT_WITHIN, "no delivery report")


async def _note(session: AsyncSession, probe: Probe, took: timedelta, reason: str | None) -> None:
    """Note how a probe ended: staff see a change at once, the log has every failure."""
    if reason is None:
        metrics.probe_seconds.labels(probe.channel).observe(took.total_seconds())
    else:
        log.error("probe_failed", channel=probe.channel, reason=reason)
    has_changed = (probe.failed is None) != (reason is None)
    probe.provider_hash, probe.took_ms, probe.failed = None, round(took.total_seconds() * 1000), reason
    if has_changed:
        await announce_line(session)
