"""What the database says: its release and clock, who is on call, what waits."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from linden.doctor import verdicts
from linden.doctor.finding import Finding, fault
from routing.line.keep import Keep
from routing.oncall import shifts
from routing.oncall.duty import duty_of
from routing.oversight.backlog import backlog
from routing.store import rewrapping
from routing.store.clock import now
from routing.store.database import CONNECTIONS, Database
from routing.store.role import Role
from routing.store.schema import head
from routing.store.sealing import SealError, Vault
from routing.store.tables import EscalationStep, Person, Staff

OF_MODEL, KEPT_FREE = 1, 3
WEEK_H = 7 * 24


async def database(database: Database, vault: Vault) -> list[Finding]:
    try:
        async with database.begin() as session:
            found, is_current = await _server(session)
            return [*found, *(await _rows(session, vault) if is_current else [])]
    except (SQLAlchemyError, OSError, TimeoutError) as error:
        cure = "start PostgreSQL, and see whether LINDEN_DATABASE_URL is right; meanwhile messages wait on disk"
        return [fault("database", f"cannot be reached ({type(error).__name__})", cure)]


async def keys(database: Database, vault: Vault, spool: Path, keep: Keep) -> list[Finding]:
    """What hangs on which master key; nothing where the database cannot say."""
    try:
        left = await rewrapping.left(database, vault, spool)
    except (SQLAlchemyError, OSError, TimeoutError):
        return []
    return verdicts.master_keys(left, keep.writer, has_other=vault.earlier_id is not None)


async def _server(session: AsyncSession) -> tuple[list[Finding], bool]:
    major = int(await session.scalar(text("show server_version_num")) or 0) // 10_000
    connections = int(await session.scalar(text("show max_connections")) or 0)
    theirs: datetime = (await session.execute(text("select clock_timestamp()"))).scalar_one()
    found = verdicts.server(major, connections, CONNECTIONS + OF_MODEL + KEPT_FREE)
    found.append(verdicts.clock((now() - theirs).total_seconds(), "the database"))
    has_table = await session.scalar(text("select to_regclass('alembic_version')"))
    at = await session.scalar(text("select version_num from alembic_version")) if has_table else None
    wanted = head()
    return [*found, verdicts.revision(at, wanted)], at == wanted


async def _rows(session: AsyncSession, vault: Vault) -> list[Finding]:
    found = verdicts.backlog(await backlog(session))
    try:
        duty = await duty_of(session, vault)
        if person := await session.scalar(select(Person).where(Person.wrapped_key.is_not(None)).limit(1)):
            vault.unwrap(person.id, person.wrapped_key or b"")
    except SealError:
        cure = "find the right one, and change nothing else: nobody's texts can be read"
        return [*found, fault("keys", "LINDEN_MASTER_KEY is not the one of this database", cure)]
    ways = [step for step in EscalationStep if duty.address(step)]
    admins = select(func.count()).where(Staff.role == Role.ADMIN, Staff.disabled_at.is_(None), ~Staff.is_demo)
    rota, at = await shifts.rota(session), now()
    hours = [at + timedelta(hours=hour) for hour in range(WEEK_H)]
    gaps = [hour for hour in hours if not rota.on_call(hour)]
    is_now, has_hours = len(rota.on_call(at)), any(not one.is_demo for one in rota.hours)
    return [*found, *verdicts.people(await session.scalar(admins) or 0, is_now, gaps, ways, has_hours=has_hours)]
