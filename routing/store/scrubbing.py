"""Rewrite tables in which something stood in plain: a row that was changed stays in its file until that is written anew.

A migration orders it by a row of `periodic_work`, so that a process that dies before it is done does not matter.  The
write-ahead log is beyond it: PostgreSQL writes over old segments as time goes by."""

from __future__ import annotations

import asyncpg
import structlog

from routing.store.blocking import run_blocking

ORDER = "scrub"
TABLES = ("conversation", "message", "part", "person", "early_report", "probe", "staff", "duty", "erasure", "dialogue.state")
CATALOGUE = ("vacuum full pg_statistic", "checkpoint")
"""Samples of old values, for the planner; and what has not reached the files yet."""
log = structlog.get_logger(__name__)


def scrub(url: str) -> None:
    """Do what a migration has ordered, if anything."""
    run_blocking(_scrub(url))


async def _scrub(url: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        if not await _is_ordered(connection):
            return
        for table in TABLES:
            if await connection.fetchval("select to_regclass($1) is not null", table):
                await connection.execute(f"vacuum (full, analyze) {table}")
        for statement in CATALOGUE:
            try:
                await connection.execute(statement)
            except asyncpg.InsufficientPrivilegeError:
                log.warning("not_scrubbed", statement=statement)
        await connection.execute("delete from periodic_work where name = $1", ORDER)
        log.info("scrubbed")
    finally:
        await connection.close()


async def _is_ordered(connection: asyncpg.Connection) -> bool:
    if await connection.fetchval("select to_regclass('periodic_work') is null"):  # an early revision
        return False
    return bool(await connection.fetchval("select exists (select from periodic_work where name = $1)", ORDER))
