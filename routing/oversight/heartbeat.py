"""A probe through each live channel to an address of our own: the round trip as a metric, an alert when it fails.

Only one process sends it when its time has come; the row of the channel says when that is."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from routing import metrics
from routing.line.line import Line
from routing.ports.channel import DeliveryError, Outgoing
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.tables import Delivery, EarlyReport, Probe

TEXT = "OK"
"""Says nothing to whoever sees it."""
REPORT_WITHIN_S = 120.0
LOOK_S = 1.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class FailingChannel:
    """A channel that did not bring the last probe back, why, and when that one went out."""

    channel: str
    reason: str
    began_at: datetime


async def run(line: Line) -> None:
    """Probe the channels whose time has come."""
    due = [channel for channel in line.probes if channel in line.channels and await _is_due(line, channel)]
    await asyncio.gather(*(_probe(line, channel) for channel in due))


async def failing(session: AsyncSession, probes: Collection[str]) -> tuple[FailingChannel, ...]:
    """Return those of the probed channels whose last probe did not come back."""
    is_failing = (Probe.failed.is_not(None), Probe.channel.in_(probes))
    rows = await session.scalars(select(Probe).where(*is_failing).order_by(Probe.channel))
    return tuple(FailingChannel(row.channel, row.failed or "", row.began_at) for row in rows)


async def _is_due(line: Line, channel: str) -> bool:
    """Compare and set: true in one process only."""
    began = insert(Probe).values(channel=channel, began_at=now())
    is_over = Probe.began_at < now() - line.probe_every + timedelta(seconds=1)
    mine = began.on_conflict_do_update(index_elements=["channel"], set_={"began_at": now()}, where=is_over)
    async with line.store.database.begin() as session:
        return await session.scalar(mine.returning(Probe.channel)) is not None


async def _probe(line: Line, channel: str) -> None:
    started = asyncio.get_running_loop().time()
    try:
        sent = await line.channels[channel].send(line.probes[channel], Outgoing(0, TEXT))
        reason = None if sent.final else await _reported(line, sent.provider_id)
    except DeliveryError as error:
        reason = error.reason
    took_s = asyncio.get_running_loop().time() - started
    if reason is None:
        metrics.probe_seconds.labels(channel).observe(took_s)
    await _note(line, channel, round(took_s * 1000), reason)


async def _reported(line: Line, provider_id: str) -> str | None:
    """Why it did not arrive, or None when it did.  The report of what is in no conversation stays among the early ones."""
    ends_at = asyncio.get_running_loop().time() + REPORT_WITHIN_S
    final = (EarlyReport.provider_id == provider_id, EarlyReport.state.in_((Delivery.DELIVERED, Delivery.FAILED)))
    while asyncio.get_running_loop().time() < ends_at:
        async with line.store.database.begin() as session:
            found = await session.scalar(delete(EarlyReport).where(*final).returning(EarlyReport))
        if found is not None:
            return None if found.state == Delivery.DELIVERED else found.reason or "not delivered"
        await asyncio.sleep(LOOK_S)
    return "no delivery report"


async def _note(line: Line, channel: str, took_ms: int, reason: str | None) -> None:
    """Staff hear of a change at once; an operator of every failure."""
    metrics.probe_failing.labels(channel).set(reason is not None)
    if reason is not None:
        log.error("probe_failed", channel=channel, reason=reason)
    async with line.store.database.begin() as session:
        row = await session.get_one(Probe, channel, with_for_update=True)
        has_changed = (row.failed is None) != (reason is None)
        row.took_ms, row.failed = took_ms, reason
        if has_changed:
            await announce_line(session)
