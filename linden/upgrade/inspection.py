"""Look at schema, room and backups.  Findings as `linden doctor` has them, and whether the line may run meanwhile."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import asyncpg

from linden.backup.contents import PAGE, Page
from linden.doctor.finding import Finding, Level, fault, fine, warning
from routing.store import compatibility
from routing.store.compatibility import NewerSchemaError, Step
from routing.store.schema import schema_of

BACKUP_AGE: Final = timedelta(hours=24)
BACKUPS: Final = Path("/var/backups/linden/data")
"""Where `linden-backup.service` writes them."""
_SIZE: Final = "select pg_database_size(current_database())"


@dataclass(frozen=True, slots=True)
class Inspection:
    """`steps`: the migrations to come."""

    found: list[Finding]
    steps: list[Step]

    @property
    def has_fault(self) -> bool:
        return any(one.level is Level.FAULT for one in self.found)

    @property
    def must_stop(self) -> bool:
        """Whether routers of the release before would fail on the new schema."""
        return any(not step.fits_previous for step in self.steps)


async def inspect(url: str, state_dir: Path, backups: Path | None) -> Inspection:
    """Inspect schema, room on disk and backups.  Raises what asyncpg raises when the database cannot be reached."""
    connection = await asyncpg.connect(url)
    try:
        schema, size = await schema_of(connection), int(await connection.fetchval(_SIZE))
    finally:
        await connection.close()
    scripts = compatibility.scripts()
    try:
        if compatibility.is_newer(scripts, schema):
            what = f"is at {schema.at}, of a later release; this code runs on it"
            return Inspection([warning("schema", what, "update this machine too"), *_around(state_dir, size, backups)], [])
    except NewerSchemaError as error:
        return Inspection([fault("schema", str(error), "git pull, make check, and look again")], [])
    steps = compatibility.steps(scripts, schema.at)
    return Inspection([of_schema(schema.at, steps), *_around(state_dir, size, backups)], steps if schema.at else [])


def of_schema(at: str | None, steps: list[Step]) -> Finding:
    if at is None:
        return fine("schema", "is empty: the first start makes it")
    if not steps:
        return fine("schema", f"is at {at}, as this code wants it")
    apart = [step for step in steps if not step.fits_previous]
    what = f"is at {at}; to come: {', '.join(f'{step.revision} ({step.title})' for step in steps)}"
    if apart:
        stopped = ", ".join(step.revision for step in apart)
        broken = f"{what}; {stopped} would break routers of the release before"
        return warning("schema", broken, "stop all routers, then linden upgrade --stopped")
    return fine("schema", f"{what}; routers of the release before run on it")


def _around(state_dir: Path, size: int, backups: Path | None) -> list[Finding]:
    there = next(place for place in (state_dir.resolve(), *state_dir.resolve().parents) if place.exists())
    return [of_room(shutil.disk_usage(there).free, size), of_backups(backups, datetime.now(UTC))]


def of_room(free: int, size: int) -> Finding:
    """A migration may rewrite a table, while the old one is still there."""
    what = f"{free / 1e9:.1f} GB free beside the state folder, the database has {size / 1e9:.1f} GB"
    if free < size:
        return fault("disk", what, "make room first: a migration may rewrite tables")
    return fine("disk", what)


def of_backups(folder: Path | None, at: datetime) -> Finding:
    """`folder`: of the data, as `linden backup` is given it; None where nobody said it."""
    if folder is None and not BACKUPS.is_dir():
        return warning("backup", "was not looked at", "linden upgrade --check --backups FOLDER")
    pages = sorted((folder or BACKUPS).glob(f"*/{PAGE}"))
    cure = "linden backup DATA KEYS, then look again"
    if not pages:
        return fault("backup", f"there is none in {folder or BACKUPS}", cure)
    age = at - max(Page.read(page).made_at for page in pages)
    what = f"the newest is {age / timedelta(hours=1):.0f} h old"
    return fine("backup", what) if age <= BACKUP_AGE else fault("backup", what, cure)
