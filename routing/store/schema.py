"""The schema of a database, and the one that this code wants.

Looked at without Alembic, which only a database that has to change needs: a router would keep it in memory (17 MB) as long as it
runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg

MIGRATIONS: Final = Path(__file__).parent / "migrations"
_AT: Final = "select version_num from alembic_version"
_FITS: Final = "select obj_description('alembic_version'::regclass, 'pg_class')"


@dataclass(frozen=True, slots=True)
class Schema:
    """`at`: the revision of a database, None where it is empty; `fits`: the oldest revision whose code runs on it."""

    at: str | None
    fits: str | None


def head() -> str:
    """Return the revision that the code wants: files of migrations begin with theirs."""
    return max(path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


async def schema_of(connection: asyncpg.Connection) -> Schema:
    if await connection.fetchval("select to_regclass('alembic_version') is null"):
        return Schema(None, None)
    return Schema(await connection.fetchval(_AT), await connection.fetchval(_FITS))
