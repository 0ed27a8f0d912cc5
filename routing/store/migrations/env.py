"""Alembic's entry: one transaction for all pending migrations, under a lock, with time limits."""

from alembic import context
from sqlalchemy import Connection, pool, text
from sqlalchemy.ext.asyncio import create_async_engine

from routing.store.blocking import run_blocking
from routing.store.compatibility import oldest_compatible
from routing.store.tables import Base

_LOCK = 7_235_001
_CONNECTING = {"timeout": 3}


def _migrate(connection: Connection) -> None:
    context.configure(connection=connection, target_metadata=Base.metadata, compare_type=True)
    with context.begin_transaction():
        connection.execute(text("set local lock_timeout = '30s'"))
        connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
        before = context.get_context().get_current_revision()
        context.run_migrations()
        at = context.get_context().get_current_revision()
        if at != before:  # only the owner may say it, and a router finds nothing to migrate
            fits = f"'{oldest_compatible(context.script, at)}'" if at else "null"
            connection.execute(text(f"comment on table alembic_version is {fits}"))


async def _run() -> None:
    url = context.config.attributes["url"]
    engine = create_async_engine(url, poolclass=pool.NullPool, hide_parameters=True, connect_args=_CONNECTING)
    async with engine.connect() as connection:
        await connection.run_sync(_migrate)


run_blocking(_run())
