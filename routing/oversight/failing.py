"""Channels that staff cannot rely on now: a probe did not come back, or an erasure is not finished."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from routing.conversation import erasure
from routing.store.tables import Probe


class Fault(StrEnum):
    PROBE = "probe"
    ERASING = "erasing"


@dataclass(frozen=True, slots=True)
class Failing:
    """A channel that does not work, and why.  `since`: when the last probe went out, or the first erasure was ordered."""

    channel: str
    fault: Fault
    reason: str
    since: datetime


async def failing_channels(session: AsyncSession, probed: Collection[str]) -> tuple[Failing, ...]:
    """Return the failing ones of the channels that are still `probed`, and all at which an erasure takes too long."""
    is_failing = (Probe.failed.is_not(None), Probe.channel.in_(probed))
    probes = await session.scalars(select(Probe).where(*is_failing).order_by(Probe.channel))
    found = [Failing(probe.channel, Fault.PROBE, probe.failed or "", probe.began_at) for probe in probes]
    for channel, (count, since) in (await erasure.overdue(session)).items():
        found.append(Failing(channel, Fault.ERASING, f"{count} writer{'s' if count > 1 else ''}", since))
    return tuple(found)
