"""Roles of the database: the owner migrates, the router works without owning, the model sees its own schema, a reader reads."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from routing.store.blocking import run_blocking
from routing.store.database import CONNECT_S
from routing.store.hosts import Hosts
from routing.store.role_names import MODEL, READER, ROUTER

_GRANTS: Final = (Path(__file__).parent / "roles.sql").read_text()
_OWNS: Final = "select pg_has_role(datdba, 'usage') from pg_database where datname = current_database()"
_MAINTAINS: Final = ("pg_maintain", "pg_checkpoint")
"""PostgreSQL's own roles for rewriting what was erased; they change no row."""


def grant(owner_url: str, *, makes_roles: bool) -> None:
    """Give each role what it needs.  `makes_roles`: they are made if need be, as in a server of our own.

    Nothing is done without them, where one role does everything, or by a role that does not own the database."""
    run_blocking(_grant(owner_url, makes_roles=makes_roles))


async def _grant(owner_url: str, *, makes_roles: bool) -> None:
    connection = await Hosts(owner_url).connect(CONNECT_S)
    try:
        rows = await connection.fetch("select rolname from pg_roles where rolname = any($1::text[])", [ROUTER, MODEL, READER])
        there = {row["rolname"] for row in rows}
        if makes_roles:
            for role in (ROUTER, MODEL, READER):
                if role not in there:
                    await connection.execute(f"create role {role} login nosuperuser nocreatedb nocreaterole noinherit")
            await connection.execute(f"alter role {ROUTER} inherit; grant {', '.join(_MAINTAINS)} to {ROUTER}")
        elif len(there) < 3 or not await connection.fetchval(_OWNS):
            return
        database = await connection.fetchval("select quote_ident(current_database())")
        async with connection.transaction():
            await connection.execute(_GRANTS)
            await connection.execute(f"revoke all on database {database} from public")
            await connection.execute(f"grant connect on database {database} to {ROUTER}, {MODEL}, {READER}")
            # the model makes its schema if it is missing, and PostgreSQL asks for this even when it is not
            await connection.execute(f"grant create on database {database} to {MODEL}")
            await connection.execute(f"create schema if not exists dialogue authorization {MODEL}")
            await connection.execute(f"alter schema dialogue owner to {MODEL}")
            for table in await connection.fetch(
                "select quote_ident(tablename) as name from pg_tables where schemaname = 'dialogue'"
            ):
                await connection.execute(f"alter table dialogue.{table['name']} owner to {MODEL}")
    finally:
        await connection.close()
