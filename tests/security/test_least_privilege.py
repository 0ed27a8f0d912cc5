"""No part has more than it needs: secrets, roles, users (findings A6, A7, B1), and the database comes back (A5)."""

from __future__ import annotations

import asyncio
import base64
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from typer.testing import CliRunner

from linden import embedded
from linden.cli import app
from linden.embedded import BINARIES, EmbeddedError, EmbeddedPostgres, closed_to
from linden.keeper import Program
from linden.postgres import Databases
from linden.preparing import prepare
from linden.running import model_programs, programs
from linden.settings import (
    MASTER_KEY_FILE,
    OTHER_KEY_FILE,
    Settings,
    SettingsError,
    bare_environment,
    load_settings,
    routers_environment,
)
from linden.supervisor import Supervisor
from routing.store import roles
from tests.carriers import twilio
from tests.conftest import MASTER_KEY, PUBLIC_URL

IS_ROOT = os.geteuid() == 0
SECRETS = {
    "LINDEN_MASTER_KEY": MASTER_KEY,
    "LINDEN_TWILIO_AUTH_TOKEN": "twilio-secret",
    "LINDEN_TELEGRAM_TOKEN": "1:telegram-secret",
    "SOMEBODY_ELSES_SECRET": "foreign-secret",
}


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="linden-tests-"))
    made.chmod(0o755)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.fixture(scope="module")
def database() -> Iterator[EmbeddedPostgres]:
    made = Path(tempfile.mkdtemp(prefix="linden-tests-"))
    made.chmod(0o755)
    with ExitStack() as stack:
        with pytest.MonkeyPatch.context() as patched:  # while it starts
            for name, value in SECRETS.items():
                patched.setenv(name, value)
            running = stack.enter_context(EmbeddedPostgres(made / "postgres"))
        prepare(running.url, makes_roles=True)
        prepare(running.url, makes_roles=True)  # as at the next start
        yield running
    shutil.rmtree(made, ignore_errors=True)


def _environment_of(pid: int) -> str:
    return Path(f"/proc/{pid}/environ").read_text()


def test_no_secret_is_in_the_environment_of_the_database(database: EmbeddedPostgres) -> None:
    assert database.pid is not None
    shown = _environment_of(database.pid)
    assert [value for value in SECRETS.values() if value in shown] == []
    assert "LINDEN_" not in shown


REFUSED = (
    "update audit set action = 'x'",
    "delete from audit",
    "truncate audit",
    "insert into audit_link values (99, 99, 'x')",
    "delete from audit_link",
    "alter table audit disable trigger all",
    "alter table audit owner to linden_router",
    "drop table audit",
    "drop function audit_chain() cascade",
    "set session_replication_role = replica",
    "copy audit from program 'id'",
    "select pg_read_file('postmaster.pid')",
    "set role postgres",
    "create table public.mine (id int)",
)


@pytest.mark.parametrize("statement", REFUSED)
def test_the_routers_role_cannot_thin_the_trail_or_leave_the_database(database: EmbeddedPostgres, statement: str) -> None:
    with psycopg.connect(database.url_for(roles.ROUTER)) as connection, pytest.raises(psycopg.errors.InsufficientPrivilege):
        connection.execute(statement)


def test_the_routers_role_can_do_its_work(database: EmbeddedPostgres) -> None:
    with psycopg.connect(database.url_for(roles.ROUTER), autocommit=True) as connection:
        connection.execute("insert into audit (action) values ('tried')")
        assert connection.execute("select count(*) from audit_link").fetchone() == (1,)
        for statement in ("delete from message", "update conversation set risk = 'high'", "vacuum person", "checkpoint"):
            connection.execute(statement)


def test_the_models_role_has_its_own_schema_and_not_a_row_of_ours(database: EmbeddedPostgres) -> None:
    with psycopg.connect(database.url_for(roles.MODEL), autocommit=True) as connection:
        connection.execute("create schema if not exists dialogue")
        connection.execute("create table if not exists dialogue.state (conversation text primary key)")
        for table in ("message", "person", "staff", "audit"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                connection.execute(f"select * from {table}")


def test_the_readers_role_reads_and_writes_nothing(database: EmbeddedPostgres) -> None:
    with psycopg.connect(database.url_for(roles.READER), autocommit=True) as connection:
        connection.execute("select count(*) from message")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("delete from message")


@pytest.mark.skipif(not IS_ROOT, reason="only root can become somebody else")
@pytest.mark.parametrize("role", ["postgres", roles.ROUTER, roles.MODEL])
def test_other_users_of_the_machine_are_nobody_to_the_database(database: EmbeddedPostgres, role: str) -> None:
    nobody = pwd.getpwnam("nobody")
    done = subprocess.run(
        [BINARIES / "psql", database.url_for(role), "-c", "select 1"],
        user=nobody.pw_uid, group=nobody.pw_gid, extra_groups=[], cwd="/", env={"HOME": "/"}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert "Peer authentication failed" in done.stderr


async def test_a_database_that_is_killed_comes_back(folder: Path) -> None:
    with EmbeddedPostgres(folder / "postgres") as running:
        with psycopg.connect(running.url, autocommit=True) as connection:
            connection.execute("create table kept (id int); insert into kept values (7)")
        first = running.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        async with asyncio.timeout(90):
            while not await asyncio.to_thread(_keeps_seven, running):  # noqa: ASYNC110  # a server announces nothing
                await asyncio.sleep(0.1)
        assert running.pid not in (None, first)


def _keeps_seven(running: EmbeddedPostgres) -> bool:
    try:
        with psycopg.connect(running.url) as connection:
            return connection.execute("select id from kept").fetchall() == [(7,)]
    except psycopg.OperationalError:
        return False


def test_a_second_process_joins_a_server_that_runs_and_leaves_it_running(folder: Path) -> None:
    with EmbeddedPostgres(folder / "postgres") as running:
        pid = running.pid
        with EmbeddedPostgres(folder / "postgres") as joined:
            assert joined.pid == pid
        with psycopg.connect(running.url) as connection:
            assert connection.execute("select 1").fetchone() == (1,)


def test_a_path_too_long_for_a_socket_is_refused_and_no_other_place_is_taken(folder: Path) -> None:
    long = folder / ("x" * 80)
    with pytest.raises(EmbeddedError, match="choose a shorter LINDEN_STATE_DIR"), EmbeddedPostgres(long / "postgres"):
        pass
    assert not long.exists()


@pytest.mark.skipif(not IS_ROOT, reason="others run PostgreSQL as themselves")
def test_a_folder_that_is_closed_stays_closed_and_the_database_lies_elsewhere(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in /root, where a newcomer clones the project: the server's user may enter neither its programs nor its data."""
    closed = folder / "private"
    closed.mkdir(mode=0o700)
    packages = BINARIES.parents[2]
    for part in (BINARIES.parent, packages / embedded.LIBRARIES):
        shutil.copytree(part, closed / part.relative_to(packages), symlinks=True)
    monkeypatch.setattr(embedded, "BINARIES", closed / BINARIES.relative_to(packages))
    monkeypatch.setattr(embedded, "ELSEWHERE", folder / "elsewhere")
    for _ in range(2):  # the second start finds what the first one made
        with EmbeddedPostgres(closed / "state" / "postgres") as running, psycopg.connect(running.url) as connection:
            assert connection.execute("select 1").fetchone() == (1,)
    assert closed.stat().st_mode & 0o777 == 0o700
    assert closed_to(embedded.system_user(embedded.SERVER_USER), closed / "state") == closed
    assert not (closed / "state").exists()


SHOWS = "import os, signal, sys; open(sys.argv[1], 'w').write(repr(dict(os.environ))); signal.pause()"


async def test_a_child_process_gets_what_it_is_given_and_no_secret(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    file = folder / "shown"
    program = Program("shown", (sys.executable, "-c", SHOWS, str(file)), {"GIVEN": "yes"}, "http://127.0.0.1:9")
    supervisor = Supervisor([program])
    running = asyncio.create_task(supervisor.run(_never))
    async with asyncio.timeout(30):
        while not file.exists() or not file.read_text().endswith("}"):  # noqa: ASYNC110  # another process writes it
            await asyncio.sleep(0.05)
    os.kill(os.getpid(), signal.SIGTERM)
    await running
    shown = file.read_text()
    assert "'GIVEN': 'yes'" in shown
    assert [value for value in SECRETS.values() if value in shown] == []


def _programs(settings: Settings) -> list[Program]:
    found = Databases("owner", "router", "model")
    return programs(settings, found, model_programs(found), 0)


async def _never() -> None:
    raise AssertionError


def test_the_model_gets_its_database_alone_and_the_router_no_key_in_its_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings.model_validate({"master_key": MASTER_KEY})
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    *models, router = _programs(settings)
    for model in models:
        assert {**model.environment} == {"PYTHONUNBUFFERED": "1", "LINDEN_DATABASE_URL": "model"}
    assert router.environment["LINDEN_DATABASE_URL"] == "router"
    assert router.environment["LINDEN_TWILIO_AUTH_TOKEN"] == "twilio-secret"
    assert MASTER_KEY not in router.environment.values()
    [number] = router.files
    assert Path(router.environment[MASTER_KEY_FILE]).read_text() == MASTER_KEY
    os.close(number)
    assert {*bare_environment()} & {*SECRETS} == set()
    assert "LINDEN_MASTER_KEY" not in routers_environment()


def test_the_key_may_come_as_a_file_such_as_a_credential_of_systemd(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = folder / "key"
    monkeypatch.setenv(MASTER_KEY_FILE, str(file))
    with pytest.raises(SettingsError, match=MASTER_KEY_FILE):
        load_settings()
    file.write_text(f"{MASTER_KEY}\n")
    assert load_settings().master_key_bytes == b"m" * 32
    file.write_text("short")
    with pytest.raises(SettingsError, match="LINDEN_MASTER_KEY: must be 32 bytes"):
        load_settings()


def test_the_other_master_key_comes_as_a_file_too_and_is_another_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = base64.b64encode(b"n" * 32).decode()
    (folder / "other").write_text(f"{other}\n")
    monkeypatch.setenv("LINDEN_MASTER_KEY", MASTER_KEY)
    monkeypatch.setenv(OTHER_KEY_FILE, str(folder / "other"))
    settings = load_settings()
    assert (settings.master_key_bytes, settings.other_key_bytes) == (b"m" * 32, b"n" * 32)
    *_, router = _programs(settings)
    assert [Path(router.environment[name]).read_text() for name in (MASTER_KEY_FILE, OTHER_KEY_FILE)] == [MASTER_KEY, other]
    assert not {MASTER_KEY, other} & {*router.environment.values()}
    for number in router.files:
        os.close(number)
    (folder / "other").write_text(MASTER_KEY)
    with pytest.raises(SettingsError, match="LINDEN_MASTER_KEY_OTHER: is the same key"):
        load_settings()
    (folder / "other").write_text("short")
    with pytest.raises(SettingsError, match="LINDEN_MASTER_KEY_OTHER: must be 32 bytes"):
        load_settings()


@pytest.mark.skipif(not IS_ROOT, reason="others are not refused")
@pytest.mark.parametrize("command", ["run", "router"])
def test_root_runs_no_line_with_real_channels(command: str, folder: Path) -> None:
    given = {
        "LINDEN_MASTER_KEY": MASTER_KEY, "LINDEN_STATE_DIR": str(folder), "LINDEN_PUBLIC_URL": PUBLIC_URL,
        "LINDEN_TWILIO_ACCOUNT_SID": twilio.ACCOUNT, "LINDEN_TWILIO_AUTH_TOKEN": "t", "LINDEN_TWILIO_FROM": twilio.SENDER,
    }  # fmt: skip
    done = CliRunner().invoke(app, [command], env=given)
    assert done.exit_code == 2
    assert "does not run as root" in done.stderr
    assert [*folder.iterdir()] == []
