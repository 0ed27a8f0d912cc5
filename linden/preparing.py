"""What the start of a line does to its database: `python -m linden.preparing`.

A process of its own, which ends: the supervisor would keep what this has to import for as long as the line runs."""

from __future__ import annotations

import asyncio
import json
import sys
from contextlib import redirect_stdout
from pathlib import Path

from linden.connected import connected
from routing.staff import accounts, passwords
from routing.store import roles
from routing.store.migrating import migrate
from routing.store.role import Role
from routing.store.sealing import Vault


def main() -> None:
    """Read an order (`linden/postgres.py: prepare`) and answer with name and password of the first member, or with null."""
    order = json.load(sys.stdin)
    with redirect_stdout(sys.stderr):  # log lines
        prepare(order["owner"], Vault(bytes.fromhex(order["key"]), Path(order["key_folder"])), makes_roles=order["makes_roles"])
        first = asyncio.run(first_staff(order["owner"]))
    json.dump(first, sys.stdout)


def prepare(owner: str, vault: Vault | None = None, *, makes_roles: bool) -> None:
    """Migrate, and give each role what it needs."""
    migrate(owner, vault=vault)
    roles.grant(owner, makes_roles=makes_roles)


async def first_staff(url: str) -> tuple[str, str] | None:
    """Make the first member and return name and password, of which only a hash is stored; None where somebody can sign in."""
    async with connected(url) as database, database.begin() as session:
        if await accounts.has_staff(session):
            return None
        password = passwords.new_password()
        staff_id = await accounts.add_staff(session, "admin", password, Role.ADMIN, [])
        await accounts.ask_for_own_password(session, staff_id)
        return "admin", password


if __name__ == "__main__":
    main()
