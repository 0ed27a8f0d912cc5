"""Alembic's entry: one transaction for all pending migrations, under a lock, with time limits."""

from alembic import context
from sqlalchemy import create_engine, pool, text

from routing.store.tables import Base

_LOCK = 7_235_001
_CONNECTING = {"connect_timeout": 3}


def _is_ours(name: str | None, kind: str, parents: object) -> bool:
    """The queue's tables belong to procrastinate, which has no models here."""
    return kind != "table" or not (name or "").startswith("procrastinate_")


def _run() -> None:
    engine = create_engine(
        context.config.attributes["url"], poolclass=pool.NullPool, hide_parameters=True, connect_args=_CONNECTING
    )
    with engine.connect() as connection:
        context.configure(connection=connection, target_metadata=Base.metadata, compare_type=True, include_name=_is_ours)
        with context.begin_transaction():
            connection.execute(text("set local lock_timeout = '30s'"))
            connection.execute(text("select pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            context.run_migrations()


_run()
