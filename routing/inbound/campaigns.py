"""How many people came by which link.  A number beside a code; who they were is not kept anywhere."""

from __future__ import annotations

from asyncpg import Connection

from routing.store import hot_path
from routing.store.tables import CAMPAIGN

OTHER = f"{CAMPAIGN}other"
MAX_CODES = 200
"""Anybody can make up a code; those that come later are counted together."""


async def count(connection: Connection, code: str) -> None:
    """Count one more writer who came by the link with this code."""
    await hot_path.count_campaign(connection, CAMPAIGN + code, OTHER, CAMPAIGN, MAX_CODES)
