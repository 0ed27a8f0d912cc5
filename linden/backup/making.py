"""Make a backup: the data in a folder of its own each time, the keys over the ones of the last time."""

from __future__ import annotations

import asyncio
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import asyncpg

from linden.backup.contents import DATA, KEYS, KEYS_FILE, KEYS_PAGE, LEFT_OUT, PAGE, Page, digest, key_check
from linden.backup.programs import Programs
from routing.store import rotation
from routing.store.sealing import Vault

NAME = "%Y%m%dT%H%M%SZ"


async def back_up(url: str, vault: Vault, data: Path, keys: Path, keep: int) -> Path:
    """Write both files, of one moment, and delete all but the `keep` newest of the data.  Return the new folder."""
    made_at = datetime.now(UTC).replace(microsecond=0)
    folder = data / made_at.strftime(NAME)
    for place in (folder, keys):
        place.mkdir(parents=True, exist_ok=True, mode=0o700)
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("select pg_advisory_lock($1)", rotation.LOCK)  # no key is replaced meanwhile
        vault.periods.copy_to(keys)
        async with connection.transaction(isolation="repeatable_read", readonly=True):
            server = int(await connection.fetchval("show server_version_num")) // 10_000
            revision = str(await connection.fetchval("select version_num from alembic_version"))
            snapshot = await connection.fetchval("select pg_export_snapshot()")
            programs = Programs(url, server)
            await asyncio.to_thread(_dump, programs, snapshot, folder / DATA, keys / f"{KEYS_FILE}.new")
    finally:
        await connection.close()
    page = Page(
        made_at=made_at, file=DATA, sha256=digest(folder / DATA), revision=revision, server=server, key_check=key_check(vault)
    )
    page.write(folder / PAGE)
    of_keys = page.model_copy(update={"file": KEYS_FILE, "sha256": digest(keys / f"{KEYS_FILE}.new")})
    _replace(keys / f"{KEYS_FILE}.new", keys / KEYS_FILE)
    of_keys.write(keys / f"{KEYS_PAGE}.new")
    _replace(keys / f"{KEYS_PAGE}.new", keys / KEYS_PAGE)
    _thin_out(data, keep)
    return folder


def _dump(programs: Programs, snapshot: str, data: Path, keys: Path) -> None:
    same = ("--format=custom", "--no-owner", f"--snapshot={snapshot}")
    without = [f"--exclude-table-data={table}" for table in (*KEYS, *LEFT_OUT)]
    programs.run("pg_dump", *same, *without, f"--file={data}")
    programs.run("pg_dump", *same, "--data-only", *(f"--table={table}" for table in KEYS), f"--file={keys}")
    for file in (data, keys):
        file.chmod(0o600)


def _replace(new: Path, old: Path) -> None:
    """Put the new file in the place of the old one.  What the old one held is written over once the new one stands there."""
    _sync(new)
    if old.exists():
        with old.open("r+b") as before:
            size = before.seek(0, os.SEEK_END)
            new.replace(old)
            before.seek(0)
            before.write(bytes(size))
            before.flush()
            os.fsync(before.fileno())
    else:
        new.replace(old)
    _sync(old.parent)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _thin_out(data: Path, keep: int) -> None:
    """Delete whole backups but the newest."""
    whole = sorted(page.parent for page in data.glob(f"*/{PAGE}"))
    for folder in whole[:-keep]:
        shutil.rmtree(folder)
