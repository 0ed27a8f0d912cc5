"""What an update needs is said before it begins, and a router of the release before goes on where it can."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import psycopg
import pytest
from alembic import command
from typer.testing import CliRunner, Result

from linden.backup.contents import PAGE, Page
from linden.cli import app
from linden.doctor.finding import Level
from linden.upgrade import inspection
from routing.store import compatibility
from routing.store.compatibility import NewerSchemaError, Step, configuration
from routing.store.migrating import migrate
from routing.store.schema import head
from tests.conftest import MASTER_KEY

AT = dt.datetime(2026, 11, 30, 12, tzinfo=dt.UTC)
KEEP = {f"LINDEN_KEEP_{what}_DAYS": "62" if what == "STATISTICS" else "7" for what in ("CONTENT", "ADDRESS", "STATISTICS")}


def _backup(folder: Path, made_at: dt.datetime) -> None:
    (folder / "one").mkdir(parents=True)
    Page(made_at=made_at, file="data", sha256="", revision="0025", server=18, key_check="").write(folder / "one" / PAGE)


def _run(database_url: str, state: Path, *options: str) -> Result:
    backups = state / "backups"
    if not backups.exists():
        _backup(backups, dt.datetime.now(dt.UTC))
    given = {"LINDEN_DATABASE_URL": database_url, "LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_STATE_DIR": str(state), **KEEP}
    return CliRunner().invoke(app, ["upgrade", "--backups", str(backups), *options], env=given)


def _revision(database_url: str) -> tuple[object, ...] | None:
    statement = "select version_num, obj_description('alembic_version'::regclass) from alembic_version"
    with psycopg.connect(database_url) as connection:
        return connection.execute(statement).fetchone()


def _say(database_url: str, revision: str, fits: str) -> None:
    """As a later release leaves it."""
    with psycopg.connect(database_url) as connection:
        connection.execute("update alembic_version set version_num = %s", (revision,))
        connection.execute(f"comment on table alembic_version is '{fits}'")


def test_a_schema_on_which_the_release_before_runs_is_migrated_while_it_does(database_url: str, tmp_path: Path) -> None:
    scripts, newest = compatibility.scripts(), head()
    before = compatibility.oldest_compatible(scripts, newest)
    command.downgrade(configuration(database_url, None), before)
    looked = _run(database_url, tmp_path, "--check")
    assert looked.exit_code == 0, looked.output
    if before != newest:
        assert f"is at {before}; to come: {compatibility.steps(scripts, before)[0].revision} (" in looked.output
        assert "routers of the release before run on it" in " ".join(looked.output.split())
    assert (_revision(database_url) or ())[0] == before, "it only looks"
    assert _run(database_url, tmp_path).exit_code == 0
    assert _revision(database_url) == (newest, before)
    assert "as this code wants it" in _run(database_url, tmp_path, "--check").output


def test_routers_stop_first_where_they_would_fail(database_url: str, tmp_path: Path) -> None:
    command.downgrade(configuration(database_url, None), "0023")
    for options in (("--check",), ()):
        looked = _run(database_url, tmp_path, *options)
        assert looked.exit_code == 3, looked.output
        assert "0024 would break routers of the release before" in looked.output
    assert (_revision(database_url) or ())[0] == "0023"
    assert _run(database_url, tmp_path, "--stopped").exit_code == 0
    assert (_revision(database_url) or ())[0] == head()


def test_nothing_begins_without_a_backup_or_a_database(database_url: str, tmp_path: Path) -> None:
    _backup(tmp_path / "backups", dt.datetime.now(dt.UTC) - dt.timedelta(days=2))
    looked = _run(database_url, tmp_path, "--check")
    assert (looked.exit_code, "the newest is 48 h old" in looked.output) == (1, True)
    looked = _run("postgresql://nobody@127.0.0.1:9/none", tmp_path, "--check")
    assert (looked.exit_code, "cannot be reached" in looked.output) == (1, True)


def test_a_router_of_the_release_before_starts_again_where_the_schema_bears_it(database_url: str, tmp_path: Path) -> None:
    _say(database_url, "9999", head())
    migrate(database_url)
    assert (_revision(database_url) or ())[0] == "9999"
    assert "this code runs on it" in _run(database_url, tmp_path, "--check").output
    _say(database_url, "9999", "9998")
    with pytest.raises(NewerSchemaError, match="9999"):
        migrate(database_url)
    looked = _run(database_url, tmp_path, "--check")
    assert (looked.exit_code, "too old for it" in looked.output) == (1, True)


def test_values_are_judged(tmp_path: Path) -> None:
    fits, breaks = Step("0002", "more", fits_previous=True), Step("0003", "less", fits_previous=False)
    schemas = ((None, [fits]), ("0003", []), ("0001", [fits]), ("0002", [breaks]))
    assert [inspection.of_schema(at, steps).level for at, steps in schemas] == [Level.FINE, Level.FINE, Level.FINE, Level.WARNING]
    assert [inspection.of_room(free, 10).level for free in (11, 9)] == [Level.FINE, Level.FAULT]
    assert inspection.of_backups(tmp_path, AT).level is Level.FAULT
    _backup(tmp_path, AT - dt.timedelta(hours=23))
    assert inspection.of_backups(tmp_path, AT).level is Level.FINE
    assert inspection.of_backups(tmp_path, AT + dt.timedelta(hours=2)).level is Level.FAULT
