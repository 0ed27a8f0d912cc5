"""Which code works with which schema: the migrations to come, and whether routers of the release before run on what they leave.

Each migration from 0025 on says so itself by `fits_previous`.  The schema carries the oldest revision whose code runs on it, as
the comment of Alembic's table: so a router of the release before that starts again during an update goes on."""

from __future__ import annotations

from dataclasses import dataclass

from alembic.config import Config
from alembic.script import ScriptDirectory

from routing.store.database import driver_url
from routing.store.schema import MIGRATIONS, Schema
from routing.store.sealing import Vault


class NewerSchemaError(Exception):
    """The database is of a later release, on which this code would do harm."""


@dataclass(frozen=True, slots=True)
class Step:
    """A migration.  `fits_previous`: code of the release before runs on what it leaves."""

    revision: str
    title: str
    fits_previous: bool


def scripts() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return ScriptDirectory.from_config(config)


def configuration(url: str, vault: Vault | None) -> Config:
    """What Alembic's commands are given."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes.update(url=driver_url(url), vault=vault)
    return config


def steps(found: ScriptDirectory, after: str | None = None, until: str = "head") -> list[Step]:
    """Return the migrations after a revision, oldest first."""
    revisions = [*found.iterate_revisions(until, after or "base")][::-1]
    return [Step(one.revision, one.doc, bool(getattr(one.module, "fits_previous", False))) for one in revisions]


def oldest_compatible(found: ScriptDirectory, at: str) -> str:
    """Return the oldest revision whose code runs on the schema of `at`."""
    before = [*steps(found, until=at)]
    while len(before) > 1 and before[-1].fits_previous:
        before.pop()
    return before[-1].revision


def is_known(found: ScriptDirectory, revision: str) -> bool:
    return revision in {one.revision for one in found.walk_revisions()}


def is_newer(found: ScriptDirectory, schema: Schema) -> bool:
    """Whether a database is of a later release, on which this code runs.  Raises NewerSchemaError where it does not."""
    if schema.at is None or is_known(found, schema.at):
        return False
    if schema.fits is None or not is_known(found, schema.fits):
        raise NewerSchemaError(f"the database is at {schema.at}, of a later release, and this code is too old for it: update it")
    return True
