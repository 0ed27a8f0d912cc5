"""Deletion on schedule: what is past its date is counted and ordered to be erased, and a proof is made.

The orders are carried out like those of writers (routing/conversation/erasure.py)."""

from __future__ import annotations

import time
from datetime import timedelta

import structlog

from routing.background import proof
from routing.conversation import expiry
from routing.desk import corrections
from routing.line.keep import Keep
from routing.oversight import reports, statistics
from routing.store.changes import announce_line
from routing.store.clock import now
from routing.store.database import Database

EVERY = timedelta(minutes=1)
AT_ONCE = 50
"""Conversations ordered in one transaction, and looked at by the model and the carriers after it."""
ROUND_S = 15.0
"""A round ends then, within the lease of the work; what is left comes a minute later."""
log = structlog.get_logger(__name__)


async def run(database: Database, keep: Keep) -> None:
    """The proof comes even when deletion fails: that is what it is for."""
    try:
        await expire(database, keep)
        await _drop(database, keep)
    finally:
        await proof.make_if_due(database, keep)


async def expire(database: Database, keep: Keep) -> int:
    """Order what is past its date to be erased.  Returns how many conversations."""
    ordered, ends = 0, time.monotonic() + ROUND_S
    while time.monotonic() < ends:
        async with database.begin() as session:
            found = await expiry.lock_expired(session, now() - keep.writer, AT_ONCE)
            if not found:
                break
            await reports.keep_counts_of(session, found)
            await expiry.order(session, found)
            await announce_line(session)
        ordered += len(found)
    if ordered:
        log.info("expired", conversations=ordered)
    return ordered


async def _drop(database: Database, keep: Keep) -> None:
    before = (now() - keep.statistics).date()
    async with database.begin() as session:
        await statistics.drop(session, before)
        await corrections.drop(session, before)
